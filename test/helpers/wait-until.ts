/** Waits for a condition: long enough for a busy machine, and polling often enough to lose no time on a fast one. */

/** In milliseconds; less than the runner's timeout, so that our own message is shown. */
const PATIENCE = 15_000;
const INTERVAL = 4;

/**
 * Resolves as soon as the condition holds.
 *
 * @param isSo the condition, which can be asynchronous; its errors are passed on
 * @param otherwise the message if it never holds
 * @throws Error after `timeout` milliseconds, by default 15 seconds
 */
export async function waitUntil(
  isSo: () => unknown,
  otherwise = 'it never was so',
  { timeout = PATIENCE }: { timeout?: number } = {},
): Promise<void> {
  // Created here, so that its stack contains the test's line.
  const failure = new Error(`Timeout: ${otherwise}`);
  const end = performance.now() + timeout;
  while (!(await isSo())) {
    if (performance.now() > end) throw failure;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
