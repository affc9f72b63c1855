/** The kit's plain button. */
import { html, type TemplateResult } from 'lit';

/** Not disabled while it is busy, so that it keeps the focus. */
export function renderButton(text: string, part: string, isBusy: boolean, act: () => void): TemplateResult {
  return html`<button class="button" part=${part} type="button" aria-busy=${isBusy} @click=${act}>
    ${text}
  </button>`;
}
