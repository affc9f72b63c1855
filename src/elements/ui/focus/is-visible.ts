/** Whether an element has a box, so that it can get the focus. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}
