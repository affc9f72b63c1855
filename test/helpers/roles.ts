/** Finds elements as users do: by role and name, through open shadow roots. */
import { isElement, isTag, isText } from './nodes.js';

const IMPLICIT: Readonly<Record<string, string>> = {
  BUTTON: 'button',
  DIALOG: 'dialog',
  H2: 'heading',
  NAV: 'navigation',
  SELECT: 'combobox',
  TABLE: 'table',
  TEXTAREA: 'textbox',
};
const INPUTS: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  text: 'textbox',
};

/** Every element with this role, and this name if given, in the order of the page. */
export function allByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  return [...everything(root)].filter(
    (element) =>
      !element.hidden && roleOf(element) === role && (name === undefined || isCalled(nameOf(element), name)),
  );
}

/** The only element with this role and name. Fails if there is none, or more than one, and lists the existing ones. */
export function byRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name);
  const [only] = found;
  if (only && found.length === 1) return only;
  const names = allByRole(root, role).map((element) => `“${nameOf(element)}”`);
  throw new Error(
    `Found ${found.length} of ${role} “${name}”; there is ${names.join(', ') || 'none of that role'}.`,
  );
}

/** The same, or null if there is none. */
export function maybeByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement | null {
  return allByRole(root, role).length > 0 && allByRole(root, role, name).length > 0
    ? byRole(root, role, name)
    : null;
}

type Elements = readonly (Element | null | undefined)[];

/** Fails unless these are the same elements in the same order. The message is a text, as in {@link expectFocus}. */
export function expectSame(actual: Elements, expected: Elements): void {
  const isSame = actual.length === expected.length && actual.every((one, index) => one === expected[index]);
  if (isSame) return;
  const inWords = (elements: Elements) => elements.map((one) => one && `“${nameOf(one)}”`).join(', ');
  throw new Error(`Expected the elements ${inWords(expected)}; these are others: ${inWords(actual)}.`);
}

/** Fails if there is an element with this role, and this name if given. The message is a text, as in {@link expectFocus}. */
export function expectNone(root: ParentNode, role: string, name?: string | RegExp): void {
  const found = allByRole(root, role, name);
  if (found.length === 0) return;
  throw new Error(
    `Expected no ${role}; there is ${found.map((element) => `“${nameOf(element)}”`).join(', ')}.`,
  );
}

/** All text of a page that users can see or hear, through open shadow roots, without style sheets. */
export function textOf(root: Node): string {
  if (isTag(root, 'style')) return '';
  if (isText(root)) return root.data;
  if (isTag(root, 'slot') && root.assignedNodes().length > 0) return '';
  const own = isElement(root) && root.shadowRoot ? [...root.shadowRoot.childNodes] : [];
  const text = [...own, ...root.childNodes].map(textOf).join(' ');
  return text.replace(/\s+/g, ' ').trim();
}

/** The focused element, through open shadow roots; the body if nothing is. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Fails unless this element has the focus. The message is a text, because the runner would print whole elements. */
export function expectFocus(expected: Element): void {
  const actual = focused();
  if (actual === expected) return;
  throw new Error(
    `Expected the focus on “${nameOf(expected)}”; it is on ${actual ? `<${actual.localName}> “${nameOf(actual)}”` : 'nothing'}.`,
  );
}

export function nameOf(element: Element): string {
  const labelledBy = (element.getRootNode() as ShadowRoot | Document).getElementById(
    element.getAttribute('aria-labelledby') ?? '',
  );
  const label = labelledBy ?? (element as Partial<HTMLInputElement>).labels?.[0];
  return element.getAttribute('aria-label') ?? textOf(label ?? element);
}

function roleOf(element: Element): string | undefined {
  if (isTag(element, 'input')) return INPUTS[element.type];
  return element.getAttribute('role') ?? IMPLICIT[element.tagName];
}

function isCalled(actual: string, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? actual === expected : expected.test(actual);
}

/** Every element inside, through open shadow roots. */
export function* everything(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
  if (isElement(root) && root.shadowRoot) yield* everything(root.shadowRoot);
}
