import { html, type TemplateResult } from 'lit';

/** The two answers to a question, in words. */
export interface Answers {
  /** Leaves everything as it is. */
  readonly keep: string;
  /** Does it. */
  readonly go: string;
  /** Whether something may be lost by it. */
  readonly isDanger: boolean;
}

/** The buttons of a dialog that asks; the safe one has the focus. */
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
