/** What the page's developer has to mend. */
import type { TemplateResult } from 'lit';
import { html } from '../../register.js';

/** Stands in place of an element, in words for the developer. */
export function renderProblem(problem: string): TemplateResult {
  return html`<p class="problem" part="problem" role="alert">${problem}</p>`;
}
