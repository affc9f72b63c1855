/** Waits for a condition, as long as a busy machine may take, and looks so often that a quick one loses no time. */

/** In milliseconds; less than the runner gives a test, so that the message is ours. */
const PATIENCE = 15_000;
const INTERVAL = 4;

/**
 * Resolves as soon as it is so.
 *
 * @param isSo may be asynchronous; what it throws is thrown
 * @param otherwise what is said when it never is
 * @throws Error after `timeout` milliseconds, by default 15 seconds
 */
export async function waitUntil(
  isSo: () => unknown,
  otherwise = 'it never was so',
  { timeout = PATIENCE }: { timeout?: number } = {},
): Promise<void> {
  // Made here, so that it names the test's line.
  const failure = new Error(`Timeout: ${otherwise}`);
  const end = performance.now() + timeout;
  while (!(await isSo())) {
    if (performance.now() > end) throw failure;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
