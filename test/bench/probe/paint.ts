/** Waits until something is not only in the page, but drawn. */

/** How many frames in a row have to be alike. */
const STEADY = 3;

/** Resolves with the time after the page has drawn its next frame. What an element calls complete comes before that. */
export function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => afterFrame(() => resolve(performance.now())));
  });
}

/** Runs something right before the page draws, and resolves with the time that passed until it was drawn. */
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
 * Waits until what is looked at is as it should be, and stays so.
 *
 * @returns when the first frame was drawn that showed it as it stayed
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

/** A message comes when the frame is done. */
function afterFrame(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(undefined);
}
