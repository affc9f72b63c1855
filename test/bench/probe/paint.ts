/** Waits until something is not only in the DOM, but painted. */

/** How many frames in a row have to be the same. */
const STEADY = 3;

/** Resolves with the time when the next frame is painted. An element's `updateComplete` is earlier. */
export function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => afterFrame(() => resolve(performance.now())));
  });
}

/** Runs something right before a frame; resolves with the times before it and after the frame is painted. */
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
 * Waits until a value is as wanted and stays the same for some frames.
 *
 * @returns when the first of these frames was painted
 */
export async function steady<T>(read: () => T, isWanted: (value: T) => boolean): Promise<number> {
  let [since, before, frames]: [number, T | undefined, number] = [0, undefined, 0];
  while (frames < STEADY) {
    const paintedAt = await nextPaint();
    const value = read();
    if (!isWanted(value)) frames = 0;
    else if (frames > 0 && value === before) frames++;
    else [since, frames] = [paintedAt, 1];
    before = value;
  }
  return since;
}

/** A message that is posted before a frame is received after it. */
function afterFrame(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(undefined);
}
