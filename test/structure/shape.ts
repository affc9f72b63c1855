/** What a page is made of, without its words: elements, through all shadow roots and slots, with what they are by attributes. */

/** Attributes that say what an element is or does. Of all others only that they are there counts. */
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
/** Attributes that lead somewhere. */
const LEADING = ['action', 'formaction', 'href', 'poster', 'src', 'srcdoc', 'srcset', 'xlink:href'];
/** The kit itself says where a menu is. */
const PLACE = /^((left|top): -?[\d.]+px; ?)+$/;
/** What shows nothing or turns the text around; the isolates that the kit itself puts around a name are none. */
const HIDDEN = /(?!\s)[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066\u2067]|\ufeff/u;
/** Attributes that people read or hear. */
const WORDS = ['alt', 'aria-label', 'aria-valuetext', 'placeholder', 'title'];

/**
 * One line for each element, deeper ones with more room before them.
 *
 * @param id what stands for a connection's id
 * @throws Error for what may never be there, whatever is sent: an attribute that runs or styles, an address that is not
 *   `https:`, and in a text, unless it is the page's own, a sign that hides
 */
export function shapeOf(root: Element | ShadowRoot, isOfPage = false, depth = 0): string {
  const lines: string[] = [];
  for (const node of [
    ...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : []),
    ...root.childNodes,
  ])
    if (node instanceof ShadowRoot)
      lines.push(`${' '.repeat(depth)}#shadow`, shapeOf(node, isOfPage, depth + 1));
    else if (node instanceof Element)
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
