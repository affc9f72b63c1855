/** Time that passes for a page at once. */

/** Lets the page believe that so many milliseconds have passed, until the returned function is called. */
export function later(milliseconds: number): () => void {
  const { now } = Date;
  Date.now = () => now() + milliseconds;
  return () => (Date.now = now);
}
