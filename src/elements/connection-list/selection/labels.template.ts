/** A list of connections by their labels. */
import { html, nothing, type TemplateResult } from 'lit';

/** A connection's label, with an optional text and button. */
export interface LabelItem {
  readonly label: string;
  readonly text?: string;
  readonly button?: unknown;
}

/** A longer list scrolls, so it has to be focusable. */
const FEW = 5;

/** @param about the list's accessible name, for screen-reader users who reach it with the Tab key */
export function renderLabels(about: string, items: readonly LabelItem[]): TemplateResult {
  const lines = items.reduce((sum, { text }) => sum + (text ? 2 : 1), 0);
  return html`<ul class="names" aria-label=${about || nothing} tabindex=${lines > FEW ? 0 : nothing}>
    ${items.map(
      ({ label, text, button }) =>
        html`<li>
          <bdi translate="no">${label}</bdi> ${text ? html`<span class="why">${text}</span>` : nothing}
          ${button ?? nothing}
        </li>`,
    )}
  </ul>`;
}
