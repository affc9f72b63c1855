/** The two buttons of a confirmation dialog. */
import { html, type TemplateResult } from 'lit';

/** The texts of the two buttons. */
export interface Answers {
  /** The safe choice, which changes nothing. */
  readonly keep: string;
  /** Goes ahead. */
  readonly go: string;
  /** Whether going ahead could lose something. */
  readonly isDanger: boolean;
}

/** The safe choice has the focus. */
export function renderAnswers(
  { keep, go, isDanger }: Answers,
  answer: (isAgreed: boolean) => void,
): TemplateResult {
  return html`
    <button
      class="button"
      type="button"
      part="dialog-button"
      slot="actions"
      autofocus
      @click=${() => answer(false)}
    >
      ${keep}
    </button>
    <button
      class="button ${isDanger ? 'danger' : 'primary'}"
      type="button"
      part="dialog-button"
      slot="actions"
      @click=${() => answer(true)}
    >
      ${go}
    </button>
  `;
}
