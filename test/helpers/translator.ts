/** Does to a page what a browser's translator does: it replaces text nodes with elements, through open shadow roots. */
import { isElement, isText } from './nodes.js';

/** How a translator replaces a text node. */
export type Way = keyof typeof WAYS;

/** Each keeps nothing of the node but its place. */
export const WAYS = {
  'in one step': (text: Text, font: Element) => text.replaceWith(font),
  'in two steps': (text: Text, font: Element) => {
    text.before(font);
    text.remove();
  },
  'by wrapping it': (text: Text, font: Element) => {
    text.before(font);
    font.replaceChildren(text);
  },
  'with all that is beside it': (text: Text, font: Element) => text.parentNode!.replaceChildren(font),
} as const;

/** The translation of a text, which shows that it was translated. */
export const translated = (text: string): string => `«${text}»`;

/**
 * Translates all texts that may be, and do not show that they are.
 *
 * @param isThorough whether white space between elements is replaced, too, as no browser does
 */
export function translatePage(root: Node, way: Way = 'in one step', isThorough = false): void {
  if (isElement(root)) {
    if (root.matches('[translate=no], style, script, textarea')) return;
    if (root.shadowRoot) translatePage(root.shadowRoot, way, isThorough);
  }
  for (const node of [...root.childNodes])
    if (!isText(node)) translatePage(node, way, isThorough);
    else if (node.isConnected && !node.data.includes('«') && (isThorough || node.data.trim()))
      replace(node, way);
}

const createFont = (page: Document) => page.createElementNS('http://www.w3.org/1999/xhtml', 'font');

function replace(text: Text, way: Way): void {
  const [font, inner] = [createFont(text.ownerDocument), createFont(text.ownerDocument)];
  inner.textContent = text.data.trim() ? translated(text.data.trim()) : text.data;
  if (way === 'by wrapping it') text.data = inner.textContent;
  font.append(inner);
  // With something else beside it, only the text is replaced.
  const isAlone = [...(text.parentNode?.childNodes ?? [])].every((node) => !isElement(node));
  WAYS[way === 'with all that is beside it' && !isAlone ? 'in one step' : way](text, font);
}
