/** Waits until something is painted. */

/** How many successive frames have to be the same. */
const STEADY = 3;

/** Resolves with the time after the page has painted its next frame, which is later than an element's `updateComplete`. */
export function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => afterFrame(() => resolve(performance.now())));
  });
}

/** Runs an action right before the page is painted, and resolves with the time until it was painted. */
export function timeToPaint(act: () => void): Promise<{ readonly start: number; readonly end: number }> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      afterFrame(() => resolve({ start, end: performance.now() }));
      act();
    });
  });
}

/**
 * Waits until the condition holds and continues to hold.
 *
 * @returns the time of the first frame from which on it holds
 */
export async function steady<T>(look: () => T, isWanted: (seen: T) => boolean): Promise<number> {
  let [since, before, frames]: [number, T | undefined, number] = [0, undefined, 0];
  while (frames < STEADY) {
    const drawnAt = await nextPaint();
    const seen = look();
    if (!isWanted(seen)) frames = 0;
    else if (frames > 0 && seen === before) frames++;
    else [since, frames] = [drawnAt, 1];
    before = seen;
  }
  return since;
}

/** A posted message arrives after the frame is painted. */
function afterFrame(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(undefined);
}
