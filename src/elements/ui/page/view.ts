/**
 * The page that an element is in. It is not always the one that has loaded the kit: a page can move elements to the document
 * of a frame or a window.
 */

/** A member of the element's document. Named images and forms of the page can't hide it. */
export function ofPage<K extends keyof Document>(element: Node, member: K): Document[K] {
  return Reflect.get(Document.prototype, member, element.ownerDocument);
}

/** The window of the element's document. */
export function viewOf(element: Node): Window & typeof globalThis {
  return ofPage(element, 'defaultView') ?? window;
}
