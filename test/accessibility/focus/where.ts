/** Where the focus is, where it may be, and what is wrong with that. */
import { allByRole, focused, nameOf } from '../../helpers/roles.js';

/** What takes part in the order of the Tab key. */
const STOPS = 'button:enabled, input:enabled, select:enabled, textarea, a[href], [tabindex]';

/**
 * What is wrong; empty when nothing is.
 *
 * @param before what had the focus before the key; null when the page had not
 * @param key what was pressed; undefined when something else has happened
 */
export function faultOfFocus(before: Element | null, key: string | undefined): string {
  const [now, dialog] = [focusedInPage(), openDialogs().at(-1)];
  if (!now) return before === null || leadsOut(before, key) ? '' : `lost: was ${describe(before)}`;
  if (!isSeen(now)) return `on what nobody sees: ${describe(now)}`;
  if (dialog && !isInside(now, dialog)) return `behind the dialog: ${describe(now)}`;
  return '';
}

/** What has the focus; null when nothing has, or the page as a whole. */
export function focusedInPage(): Element | null {
  const element = focused();
  return element === document.body ? null : element;
}

/** The dialogs that are open, the innermost last. */
export function openDialogs(): Element[] {
  return [...allByRole(document, 'dialog'), ...allByRole(document, 'alertdialog')]
    .filter((dialog) => dialog instanceof HTMLDialogElement && dialog.open)
    .sort((one, other) => (isInside(one, other) ? 1 : -1));
}

/** The one that keeps the Tab key inside; none where it is open without being modal. */
export function modalDialog(): Element | undefined {
  return openDialogs().findLast((dialog) => dialog.matches(':modal'));
}

/**
 * Everything below that the Tab key stops at, in its order.
 *
 * @param also where the key starts from, which need not be such a stop
 */
export function stops(root: Element, also: Element | null = null): HTMLElement[] {
  return flat(root).filter(
    (element): element is HTMLElement =>
      element === also ||
      (element instanceof HTMLElement && element.matches(STOPS) && element.tabIndex >= 0 && isSeen(element)),
  );
}

/** Whether the key leads out of the page, or of the dialog that is open: to the browser's own controls. */
export function leadsOut(before: Element | null, key: string | undefined): boolean {
  if (!before || (key !== 'Tab' && key !== 'Shift+Tab')) return false;
  const dialog = modalDialog();
  const root = dialog ?? document.body;
  const order = flat(root);
  const place = order.indexOf(before);
  // A dialog that has opened meanwhile begins at its heading.
  if (place < 0 && !dialog) return false;
  const beyond = stops(root).filter((stop) => {
    const other = order.indexOf(stop);
    return !isSameGroup(stop, before) && (key === 'Tab' ? other > place : other < place);
  });
  return beyond.length === 0;
}

/** One of several radio buttons stands for them all. */
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

/** In the page as it is drawn: slots filled, shadow roots open. */
export function isInside(element: Element, container: Element): boolean {
  for (let node: Node | null = element; node; node = parentOf(node)) if (node === container) return true;
  return false;
}

function parentOf(node: Node): Node | null {
  const slot = node instanceof Element ? node.assignedSlot : null;
  return slot ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);
}

/** Everything below, in the order of the page as it is drawn. */
export function flat(root: Element): Element[] {
  const slotted = root instanceof HTMLSlotElement ? root.assignedElements() : [];
  const children = slotted.length > 0 ? slotted : [...(root.shadowRoot ?? root).children];
  return [root, ...children.flatMap(flat)];
}

/** In words; what is gone has no name any more. */
export function describe(element: Element): string {
  return `<${element.localName}> “${element.isConnected ? nameOf(element) : element.textContent.trim()}”`;
}
