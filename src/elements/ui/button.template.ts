/** The kit's buttons. */
import { html, type TemplateResult } from 'lit';

/** Not disabled while it is busy, so that it keeps the focus. */
export function renderButton(text: string, part: string, isBusy: boolean, act: () => void): TemplateResult {
  return html`<button class="button" part=${part} type="button" aria-busy=${isBusy} @click=${act}>
    ${text}
  </button>`;
}

/**
 * The button that submits the form with the id `form`. A field that is left when it is pressed could show a message and move the
 * button away from under the pointer, so the focus stays in the field.
 */
export function renderSubmit(text: string, part: string, isBusy: boolean): TemplateResult {
  return html`<button
    class="button primary"
    part=${part}
    type="submit"
    form="form"
    aria-busy=${isBusy}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${text}
  </button>`;
}
