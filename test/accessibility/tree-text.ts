/** Formats an accessibility tree as readable text, a line for each node that a screen reader presents. */
import type { AccessibilityNode, AccessibilityValue } from '../helpers/chromium.js';

/** Ignored roles: inline text boxes repeat their text, and a field's content is its value. */
const LAYOUT = 'InlineTextBox';
const FIELD = 'textbox';
/** Ignored properties: the document's URL, and IDs, whose targets are part of the name or the description. */
const NOT_SAID = ['url', 'labelledby', 'describedby'];
/** Roles of controls, which are marked if they can't be reached with the keyboard. */
const CONTROLS = ['button', 'switch', 'checkbox', 'radio', 'textbox', 'menuitem', 'link'];

interface Line {
  readonly role: string;
  readonly name: string;
  readonly rest: string;
  readonly children: readonly Line[];
}

/** The content of the page's `main`, indented by two spaces per level. */
export function treeText(nodes: readonly AccessibilityNode[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find(({ role }) => role?.value === 'main');
  // A modal dialog hides the rest of the page from the tree.
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
  // Nodes that only affect the layout are omitted.
  const isNothing = node.ignored || ((role === 'generic' || role === 'none') && !name && !rest);
  return isNothing ? children : [{ role, name, rest, children }];
}

/** The states, then the value, then the description. */
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

/** `not` only if that is a state, too. */
function stateOf(name: string, value: string): string {
  if (name === 'checked' || name === 'expanded')
    return value === 'false' ? `not ${name}` : value === 'true' ? name : value;
  if (value === 'false' || value === '') return '';
  return value === 'true' || name === 'busy' ? name : `${name} ${value}`;
}

/** Omits a text that is identical to its parent's name. */
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
