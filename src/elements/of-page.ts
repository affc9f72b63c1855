/**
 * Calls a function that the page has given. What it throws is reported as uncaught, as it is for listeners, and breaks
 * nothing here.
 */
export function ofPage<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
