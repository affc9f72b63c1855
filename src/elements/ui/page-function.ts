/**
 * Calls a function of the page. Whatever it throws is reported as uncaught, as for event listeners, and breaks nothing in
 * the kit.
 *
 * @returns undefined when it throws
 */
export function callPage<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
