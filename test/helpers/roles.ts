/** Finds elements as users do: by role and name, through open shadow roots. */
import { allByRole, byRole, nameOf } from '../../src/testing/page/roles.js';

export { allByRole, byRole, everything, nameOf, textOf } from '../../src/testing/page/roles.js';

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
