/** What stands where rows are left out. */
import { html, type TemplateResult } from 'lit';

/** Nobody meets it. How tall it is, it learns when it is in the page. */
export function renderGap(): TemplateResult {
  return html`<tr class="gap" aria-hidden="true" role="presentation"></tr>`;
}

/** What is measured anew is hardly ever the same; a gap that is as tall as this nearly is tall enough. */
const CLOSE = 0.02;

/**
 * Makes a gap as tall as that, in CSS pixels. Through CSSOM, which every content security policy allows. A gap is a block,
 * whatever rows are; and the browser, which holds fast to something while what is above changes, is to hold to a row.
 */
export function shapeGap({ style }: HTMLElement, height: number): void {
  if (Math.abs(Number.parseFloat(style.height) - height) <= height * CLOSE) return;
  const shape = { display: 'block', padding: '0', border: '0', background: 'none', overflowAnchor: 'none' };
  Object.assign(style, shape, { height: `${height}px` });
}
