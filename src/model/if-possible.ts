/** Uses an object of the platform that a browser might lack, or block together with the page's cookies. */

/** @returns undefined if it throws: what depends on the object then has to do without it */
export function ifPossible<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
