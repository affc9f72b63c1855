/** Shows a developer's mistake in place of the element. */
import { html, type TemplateResult } from 'lit';

/** @param problem one of the sentences of `usage-errors.ts` */
export function renderUsageError(problem: string): TemplateResult {
  return html`<p class="problem" part="problem" role="alert">${problem}</p>`;
}
