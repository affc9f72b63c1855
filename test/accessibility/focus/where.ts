/** Finds the focus and the tab stops of a page, and checks whether the focus is where it may be. */
import { allByRole, focused, nameOf } from '../../helpers/roles.js';

/** Matches elements that can be tab stops. */
const STOPS = 'button:enabled, input:enabled, select:enabled, textarea, a[href], [tabindex]';

/**
 * What is wrong with the focus; empty if nothing is.
 *
 * @param before the element that was focused before the key; null if there was none
 * @param key the pressed key; undefined after another event
 */
export function faultOfFocus(before: Element | null, key: string | undefined): string {
  const [now, dialog] = [focusedInPage(), openDialogs().at(-1)];
  if (!now) return before === null || leadsOut(before, key) ? '' : `lost: was ${describe(before)}`;
  if (!isSeen(now)) return `on what nobody sees: ${describe(now)}`;
  if (dialog && !isInside(now, dialog)) return `behind the dialog: ${describe(now)}`;
  return '';
}

/** The focused element; null if only the page as a whole has the focus. */
export function focusedInPage(): Element | null {
  const element = focused();
  return element === document.body ? null : element;
}

/** The open dialogs, the innermost last. */
export function openDialogs(): Element[] {
  return [...allByRole(document, 'dialog'), ...allByRole(document, 'alertdialog')]
    .filter((dialog) => dialog instanceof HTMLDialogElement && dialog.open)
    .sort((one, other) => (isInside(one, other) ? 1 : -1));
}

/** The dialog that traps the focus; none if it isn't modal. */
export function modalDialog(): Element | undefined {
  return openDialogs().findLast((dialog) => dialog.matches(':modal'));
}

/**
 * All tab stops below an element, in order.
 *
 * @param also the element at which the key is pressed, which doesn't have to be a tab stop
 */
export function stops(root: Element, also: Element | null = null): HTMLElement[] {
  return flat(root).filter(
    (element): element is HTMLElement =>
      element === also ||
      (element instanceof HTMLElement && element.matches(STOPS) && element.tabIndex >= 0 && isSeen(element)),
  );
}

/** Whether the key leaves the page or the open dialog, to the browser's own controls. */
export function leadsOut(before: Element | null, key: string | undefined): boolean {
  if (!before || (key !== 'Tab' && key !== 'Shift+Tab')) return false;
  const dialog = modalDialog();
  const root = dialog ?? document.body;
  const order = flat(root);
  const place = order.indexOf(before);
  // A dialog that has just opened starts at its heading.
  if (place < 0 && !dialog) return false;
  const beyond = stops(root).filter((stop) => {
    const other = order.indexOf(stop);
    return !isSameGroup(stop, before) && (key === 'Tab' ? other > place : other < place);
  });
  return beyond.length === 0;
}

/** Only one radio button of a group is a tab stop. */
function isSameGroup(one: Element, other: Element): boolean {
  const [group] = [one, other].map((element) => (element as Partial<HTMLInputElement>).type === 'radio');
  return one === other || (group === true && (other as Partial<HTMLInputElement>).type === 'radio');
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/** The children in the flat tree, with slots and shadow roots resolved. */
export function isInside(element: Element, container: Element): boolean {
  for (let node: Node | null = element; node; node = parentOf(node)) if (node === container) return true;
  return false;
}

function parentOf(node: Node): Node | null {
  const slot = node instanceof Element ? node.assignedSlot : null;
  return slot ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);
}

/** All descendants in the flat tree. */
export function flat(root: Element): Element[] {
  const slotted = root instanceof HTMLSlotElement ? root.assignedElements() : [];
  const children = slotted.length > 0 ? slotted : [...(root.shadowRoot ?? root).children];
  return [root, ...children.flatMap(flat)];
}

/** A readable description. A removed element has no name anymore. */
export function describe(element: Element): string {
  return `<${element.localName}> “${element.isConnected ? nameOf(element) : element.textContent.trim()}”`;
}
