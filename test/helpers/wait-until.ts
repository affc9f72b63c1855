/** Waits for a condition: long enough for a busy machine, and polling often enough to lose no time on a fast one. */
import { PATIENCE } from './patience.js';

const INTERVAL = 4;

/**
 * Resolves as soon as the condition holds.
 *
 * @param isSo the condition, which can be asynchronous; its errors are passed on
 * @param otherwise the message if it never holds
 * @throws Error after the longest time that a test waits, which is less than the runner's limit, so that this message is shown
 */
export async function waitUntil(isSo: () => unknown, otherwise = 'it never was so'): Promise<void> {
  // Created here, so that its stack contains the test's line.
  const failure = new Error(`Timeout: ${otherwise}`);
  const end = performance.now() + PATIENCE;
  while (!(await isSo())) {
    if (performance.now() > end) throw failure;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
