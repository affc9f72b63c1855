import { html, nothing, type TemplateResult } from 'lit';

/** One connection by its name, and what there is to say of it. */
export interface NamedItem {
  readonly label: string;
  readonly text?: string;
  /** What can be done about it. */
  readonly button?: unknown;
}

/** More lines are looked through by scrolling, for which they can have the focus. */
const FEW = 5;

/** @param about what the list is of, for people who come to it by the Tab key */
export function renderNames(about: string, items: readonly NamedItem[]): TemplateResult {
  const lines = items.reduce((sum, { text }) => sum + (text ? 2 : 1), 0);
  return html`<ul class="names" aria-label=${about || nothing} tabindex=${lines > FEW ? 0 : nothing}>
    ${items.map(
      ({ label, text, button }) =>
        html`<li>
          <bdi>${label}</bdi> ${text ? html`<span class="why">${text}</span>` : nothing} ${button ?? nothing}
        </li>`,
    )}
  </ul>`;
}
