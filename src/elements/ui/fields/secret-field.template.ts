/** The field of a client secret, whose value is in its control and nowhere else. */
import { html, type TemplateResult } from 'lit';
import { renderNotes } from './field-notes.template.js';
import type { OptionFieldView } from './option-field-view.js';

/** The id of the control. */
export const SECRET_ID = 'option-client_secret';

/**
 * A password field that asks password managers to leave it alone. 1Password, LastPass, Bitwarden and Dashlane document the
 * attributes; for others, and for the browsers' own managers, `autocomplete` is only a request.
 */
export function renderSecretField(view: OptionFieldView): TemplateResult {
  const { localize, field, label, hint, cleaned, fault, enter } = view;
  const id = SECRET_ID;
  const leave = ({ target }: Event) => enter((target as HTMLInputElement).value);
  return html`<div class="field" part="field">
    <label for=${id}>${label}</label>
    <span class="secret">
      <input
        class="input"
        part="input"
        type="password"
        id=${id}
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore="true"
        data-form-type="other"
        aria-required=${field.isRequired}
        aria-invalid=${Boolean(cleaned?.problem ?? fault)}
        aria-describedby="${id}-notes"
        @change=${leave}
      />
      <button class="button" type="button" aria-controls=${id} aria-pressed="false" @click=${toggle}>
        ${localize.text('showSecret')}
      </button>
    </span>
    ${renderNotes({ localize, id, hint, cleaned, fault })}
  </div>`;
}

/** Shows the secret, or hides it again. */
function toggle({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const input = button.previousElementSibling as HTMLInputElement;
  const isShown = input.type === 'text';
  input.type = isShown ? 'password' : 'text';
  button.setAttribute('aria-pressed', String(!isShown));
}
