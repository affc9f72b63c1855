/** Tells nodes apart in any document: each frame has an `Element` and a `Text` of its own. */

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Whether it is an element with this tag, such as `input`. */
export const isTag = <K extends keyof HTMLElementTagNameMap>(
  node: Node,
  tag: K,
): node is HTMLElementTagNameMap[K] => isElement(node) && node.localName === tag;
