/** Replaces the clock with one that only timers advance, and that can be stopped, so that shown times are always the same. */

/** A shorter timer doesn't wait for time to pass, but only for other tasks. */
const AT_ONCE = 50;

const really = { now: Date.now, setTimeout: globalThis.setTimeout.bind(globalThis) };
let line = newLine();

/** From now on, only timers that are started afterwards advance the clock. */
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

/** Stops the clock, so that longer timers no longer fire. */
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
