import type { CSSResult } from 'lit';

/** Adds the style sheets of what is loaded later to an element that is there already, each once. */
export function addStyles(root: Node, ...styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const added = new Set(root.adoptedStyleSheets);
  for (const { styleSheet } of styles) if (styleSheet) added.add(styleSheet);
  if (added.size > root.adoptedStyleSheets.length) root.adoptedStyleSheets = [...added];
}
