/** An accessibility tree as text that can be read: one line for each thing that a screen reader knows. */
import type { AccessibilityNode, AccessibilityValue } from '../helpers/chromium.js';

/** Letters as they are laid out say nothing that the text does not, and what is in a field is its value. */
const LAYOUT = 'InlineTextBox';
const FIELD = 'textbox';
/** The document's own address, and ids: what they lead to is in the name or in the description. */
const NOT_SAID = ['url', 'labelledby', 'describedby'];
/** What can be operated, and so is worth a word when the keyboard does not reach it. */
const CONTROLS = ['button', 'switch', 'checkbox', 'radio', 'textbox', 'menuitem', 'link'];

interface Line {
  readonly role: string;
  readonly name: string;
  readonly rest: string;
  readonly children: readonly Line[];
}

/** What is inside the page's `main`, indented by two spaces a level. */
export function treeText(nodes: readonly AccessibilityNode[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find(({ role }) => role?.value === 'main');
  // Of a page behind a modal dialog there is nothing: the dialog stands alone.
  const [root] = nodes;
  const top = main && !main.ignored ? main : root;
  return top ? print(linesOf(top, byId)[0]?.children ?? [], '').join('\n') : '';
}

function linesOf(node: AccessibilityNode, byId: ReadonlyMap<string, AccessibilityNode>): readonly Line[] {
  const role = textOf(node.role);
  if (role === LAYOUT) return [];
  const children = (role === FIELD ? [] : (node.childIds ?? [])).flatMap((id) => {
    const child = byId.get(id);
    return child ? linesOf(child, byId) : [];
  });
  const [name, rest] = [textOf(node.name), restOf(node, role)];
  // Boxes that only lay something out are nothing to those who do not see them.
  const isNothing = node.ignored || ((role === 'generic' || role === 'none') && !name && !rest);
  return isNothing ? children : [{ role, name, rest, children }];
}

/** States, then what is in it, then what describes it. */
function restOf(node: AccessibilityNode, role: string): string {
  const states = statesOf(node, CONTROLS.includes(role));
  const [value, description] = [textOf(node.value), textOf(node.description)];
  return [
    states.length > 0 ? ` [${states.join(', ')}]` : '',
    value ? ` = “${value}”` : '',
    description ? ` (“${description}”)` : '',
  ].join('');
}

function statesOf({ properties = [] }: AccessibilityNode, isControl: boolean): string[] {
  const states = properties
    .filter(({ name }) => !NOT_SAID.includes(name) && !(isControl && name === 'focusable'))
    .map(({ name, value }) => stateOf(name, textOf(value)))
    .filter(Boolean);
  const isFocusable = properties.some(({ name }) => name === 'focusable');
  return isControl && !isFocusable ? [...states, 'not focusable'] : states;
}

/** `not` only where that is a state of its own, too. */
function stateOf(name: string, value: string): string {
  if (name === 'checked' || name === 'expanded')
    return value === 'false' ? `not ${name}` : value === 'true' ? name : value;
  if (value === 'false' || value === '') return '';
  return value === 'true' || name === 'busy' ? name : `${name} ${value}`;
}

/** A text that is its parent's whole name is said once. */
function print(lines: readonly Line[], indent: string, parent = ''): string[] {
  return lines.flatMap(({ role, name, rest, children }) => {
    if (role === 'StaticText') return name === parent ? [] : [`${indent}“${name}”`];
    return [`${indent}${role}${name ? ` “${name}”` : ''}${rest}`, ...print(children, `${indent}  `, name)];
  });
}

function textOf(value: AccessibilityValue | undefined): string {
  const { value: text = '' } = (value ?? {}) as { value?: string | number | boolean };
  return String(text).trim();
}
