/** Tells an element that leaves the page from one that is moved within it. */

/**
 * Call this when an element is disconnected. A move disconnects and connects it within one task, and ends nothing.
 *
 * @param end called once the element is known to have left its page
 */
export function onceGone(host: Node, end: () => void): void {
  queueMicrotask(() => host.isConnected || end());
}
