import { ofPage } from '../page/view.js';

/** The focused element of a page, even inside open shadow roots; null if nothing but the body has the focus. */
export function focusedElement(near: Node): HTMLElement | null {
  let element = ofPage(near, 'activeElement');
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element && element !== ofPage(near, 'body') ? (element as HTMLElement) : null;
}
