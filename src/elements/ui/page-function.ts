/**
 * Calls a function of the page. An error that it throws is reported as uncaught, as for event listeners, and doesn't break
 * the kit.
 *
 * @returns undefined if it throws
 */
export function callPage<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
