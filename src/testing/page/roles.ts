/** Finds elements by role and accessible name, through open shadow roots. Knows the roles that the kit's elements use. */

const IMPLICIT: Readonly<Record<string, string>> = {
  button: 'button',
  dialog: 'dialog',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  nav: 'navigation',
  select: 'combobox',
  table: 'table',
  textarea: 'textbox',
};
const INPUTS: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  text: 'textbox',
};

/** What is inside a closed `<details>`, but for its summary. */
const CLOSED = 'details:not([open]) > :not(summary)';

/** Every element with this role, and this name if given, in the order of the page. Not what is hidden or folded up. */
export function allByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  return [...everything(root)].filter(
    (element) =>
      !element.hidden &&
      !element.closest(CLOSED) &&
      roleOf(element) === role &&
      (name === undefined || isCalled(nameOf(element), name)),
  );
}

/**
 * The only element with this role and name.
 *
 * @throws Error that lists the names there are, if there is no such element, or more than one
 */
export function byRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name);
  const [only] = found;
  if (only && found.length === 1) return only;
  const names = allByRole(root, role).map((element) => `“${nameOf(element)}”`);
  const wanted = name === undefined ? role : `${role} “${name}”`;
  throw new Error(`Found ${found.length} of ${wanted}; there is ${names.join(', ') || 'none of that role'}.`);
}

/** The accessible name: what labels the element, or its own text. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot | Document;
  const ids = element.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  const labels = ids.map((id) => root.getElementById(id)).filter((label) => label !== null);
  if (labels.length > 0) return labels.map(textOf).join(' ');
  return (
    element.getAttribute('aria-label') ??
    textOf((element as Partial<HTMLInputElement>).labels?.[0] ?? element)
  );
}

/** All text that users can see or hear, through open shadow roots, without style sheets. */
export function textOf(root: Node): string {
  if (root.nodeType === Node.TEXT_NODE) return (root as Text).data;
  const { localName, shadowRoot } = root as Partial<Element>;
  if (localName === 'style') return '';
  if (localName === 'slot' && (root as HTMLSlotElement).assignedNodes().length > 0) return '';
  const nodes = [...(shadowRoot?.childNodes ?? []), ...root.childNodes];
  const isOneWord = nodes.some((node) => node instanceof HTMLElement && node.localName === 'wbr');
  const text = nodes.map(textOf).join(isOneWord ? '' : ' ');
  return text.replace(/\s+/g, ' ').trim();
}

/** Every element inside, through open shadow roots. */
export function* everything(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
  const { shadowRoot } = root as Partial<Element>;
  if (shadowRoot) yield* everything(shadowRoot);
}

function roleOf(element: Element): string | undefined {
  if (element.localName === 'input') return INPUTS[(element as HTMLInputElement).type];
  return element.getAttribute('role') ?? IMPLICIT[element.localName];
}

function isCalled(actual: string, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? actual === expected : expected.test(actual);
}
