/** Adds style sheets to an existing element, for features that are loaded on demand. */
import type { CSSResult } from 'lit';

/** Adds each style sheet once. */
export function addStyles(root: Node, ...styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const added = new Set(root.adoptedStyleSheets);
  for (const { styleSheet } of styles) if (styleSheet) added.add(styleSheet);
  if (added.size > root.adoptedStyleSheets.length) root.adoptedStyleSheets = [...added];
}
