/** Describes the structure of a page without its texts: elements and attributes, through all shadow roots and slots. */

/** Attributes whose values matter. Of all others, only the presence counts. */
const TELLING = [
  'class',
  'for',
  'id',
  'part',
  'role',
  'type',
  'aria-describedby',
  'aria-labelledby',
  'exportparts',
];
/** Attributes with URLs. */
const LEADING = ['action', 'formaction', 'href', 'poster', 'src', 'srcdoc', 'srcset', 'xlink:href'];
/** The kit itself positions a menu. */
const PLACE = /^((left|top): -?[\d.]+px; ?)+$/;
/** Invisible characters and those that change the direction, except the isolates that the kit itself adds around a name. */
const HIDDEN = /(?!\s)[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066\u2067]|\ufeff/u;
/** Attributes that users read or hear. */
const WORDS = ['alt', 'aria-label', 'aria-valuetext', 'placeholder', 'title'];

/**
 * A line for each element, indented by depth. Where a text may wrap does not count.
 *
 * @param id the placeholder for a connection's ID
 * @throws Error for what must never exist, whatever is sent: attributes with scripts or styles, URLs other than `https:`, and
 *   invisible characters in texts, except in the page's own
 */
export function shapeOf(root: Element | ShadowRoot, isOfPage = false, depth = 0): string {
  const lines: string[] = [];
  for (const node of [
    ...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : []),
    ...root.childNodes,
  ])
    if (node instanceof ShadowRoot)
      lines.push(`${' '.repeat(depth)}#shadow`, shapeOf(node, isOfPage, depth + 1));
    else if (node instanceof Element && node.localName !== 'wbr')
      lines.push(line(node, isOfPage, depth), shapeOf(node, isOfPage, depth + 1));
    else if (node instanceof Text && !isOfPage) expectVisible(node.data);
  return lines.filter(Boolean).join('\n');
}

function line(element: Element, isOfPage: boolean, depth: number): string {
  const attributes = [...element.attributes].map(({ name, value }) => {
    if (name.startsWith('on') || (name === 'style' && !PLACE.test(value)))
      throw new Error(`<${element.localName}> has ${name}="${value}"`);
    if (LEADING.includes(name) && !value.startsWith('https://') && element.localName !== 'use')
      throw new Error(`<${element.localName}> leads to “${value}”`);
    if (WORDS.includes(name) && !isOfPage) expectVisible(value);
    return TELLING.includes(name) ? `${name}="${value}"` : name;
  });
  return `${' '.repeat(depth)}${element.localName} ${attributes.sort().join(' ')}`;
}

function expectVisible(text: string): void {
  const hidden = HIDDEN.exec(text)?.[0];
  if (hidden !== undefined) throw new Error(`U+${hidden.charCodeAt(0).toString(16)} hides in “${text}”`);
}
