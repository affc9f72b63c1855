/** A list of connections by their labels. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SelectionLocalize } from './change.js';

/** A connection's label, with an optional text and button. */
export interface LabelItem {
  readonly label: string;
  readonly text?: string;
  readonly button?: unknown;
}

/** How many are shown at once. The others are behind a disclosure: a list that scrolls would look complete. */
const FEW = 5;

/** The labels as text for screen-reader users, who find the others in the list. */
export function labelText(localize: SelectionLocalize, labels: readonly string[]): string {
  const others = labels.length - FEW;
  const few = labels.slice(0, FEW);
  return [...few, ...(others > 0 ? [localize.text('moreNames', others)] : [])].join(', ');
}

/** @param about the list's accessible name */
export function renderLabels(
  localize: SelectionLocalize,
  about: string,
  items: readonly LabelItem[],
): TemplateResult {
  const others = items.slice(FEW);
  return html`${renderList(about, items.slice(0, FEW))}
  ${
    others.length > 0
      ? html`<details class="others">
          <summary>${localize.text('moreNames', others.length)}</summary>
          ${renderList(about, others)}
        </details>`
      : nothing
  }`;
}

function renderList(about: string, items: readonly LabelItem[]): TemplateResult {
  return html`<ul class="names" aria-label=${about || nothing}>
    ${items.map(
      ({ label, text, button }) =>
        html`<li>
          <bdi translate="no">${label}</bdi> ${text ? html`<span class="why">${text}</span>` : nothing}
          ${button ?? nothing}
        </li>`,
    )}
  </ul>`;
}
