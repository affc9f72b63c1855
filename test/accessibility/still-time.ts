/** Time that only timers move, until it stands still: then what is said about it is always the same. */

/** What takes no longer is no waiting, only a way to come after something else. */
const AT_ONCE = 50;

const really = { now: Date.now, setTimeout: globalThis.setTimeout.bind(globalThis) };
let line = newLine();

/** From here on the clock says what the timers say that are started now. */
export function takeTime(): void {
  const mine = (line = newLine());
  Date.now = () => mine.time;
  globalThis.setTimeout = ((act: () => void, milliseconds = 0) => {
    if (mine.isStill && milliseconds > AT_ONCE) return 0;
    const end = mine.time + milliseconds;
    return really.setTimeout(() => {
      if (!mine.isStill) mine.time = Math.max(mine.time, end);
      act();
    }, milliseconds);
  }) as typeof setTimeout;
}

/** Nobody waits for anything any more. */
export function stopTime(): void {
  line.isStill = true;
}

export function giveTimeBack(): void {
  Date.now = really.now;
  globalThis.setTimeout = really.setTimeout;
}

function newLine() {
  return { time: Date.UTC(2026, 0, 1), isStill: false };
}
