/** Polls for conditions without an event. */

const LOOK_EVERY = 50;

/**
 * Resolves as soon as the condition holds.
 *
 * @param timeout in milliseconds
 * @returns whether it held in time
 */
export async function until(condition: () => boolean, timeout: number): Promise<boolean> {
  const end = performance.now() + timeout;
  while (!condition()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return true;
}
