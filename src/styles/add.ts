/**
 * Gives elements their styles, in any document. A constructed style sheet belongs to one document, and no other accepts it;
 * a shadow root that is moved to another document loses those it had.
 */
import type { CSSResult } from 'lit';

/** All styles of a root, including those of features that are loaded on demand. */
const stylesOf = new WeakMap<ShadowRoot, ReadonlySet<CSSResult>>();
/** The constructed style sheets of each document. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();
/** In place of constructed style sheets, where a browser or a document has none. */
const elements = new WeakMap<ShadowRoot, HTMLStyleElement>();

type View = Pick<typeof globalThis, 'CSSStyleSheet'>;

/**
 * Adds styles, each once. Call this again when the root is in another document.
 *
 * @param view the window of the root's document
 */
export function addStyles(root: ShadowRoot, view: View, ...styles: readonly CSSResult[]): void {
  const all = new Set([...(stylesOf.get(root) ?? []), ...styles]);
  stylesOf.set(root, all);
  elements.get(root)?.remove();
  try {
    const adopted = [...all].map((style) => sheetOf(style, root.ownerDocument, view));
    // In place: an assignment would not fail where there is no such member.
    root.adoptedStyleSheets.splice(0, Infinity, ...adopted);
  } catch {
    addElement(root, [...all].join('\n'));
  }
}

function sheetOf(style: CSSResult, page: Document, view: View): CSSStyleSheet {
  const known = sheets.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  const sheet = known.get(style) ?? new view.CSSStyleSheet();
  if (!known.has(style)) sheet.replaceSync(style.cssText);
  sheets.set(page, known.set(style, sheet));
  return sheet;
}

function addElement(root: ShadowRoot, css: string): void {
  const element = root.ownerDocument.createElement('style');
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce) element.nonce = litNonce;
  element.textContent = css;
  elements.set(root, element);
  // Lit renders after it, and leaves it where it is.
  root.prepend(element);
}
