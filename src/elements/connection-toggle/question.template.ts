/** The question before a switch; loaded when it is asked. */
import type { TemplateResult } from 'lit';
import { html } from '../../register.js';
import type { Localize } from '../../localize/localize.js';
import type { LockOutReason } from '../../model/lock-out.js';
import { renderAnswers } from '../dialog/answers.template.js';
import { DIALOG_PARTS } from '../dialog/dialog.js';

/** What is asked. */
export interface Question {
  readonly label: string;
  /** What is wished. */
  readonly enabled: boolean;
  readonly reasons: readonly LockOutReason[];
  /** Told whether the person agrees. */
  readonly answer: (isAgreed: boolean) => void;
}

/** Names the connection and what follows; the safe choice has the focus. */
export function renderQuestion(
  localize: Localize,
  { label, enabled, reasons, answer }: Question,
): TemplateResult {
  const [title, effect, keep, go] = enabled
    ? (['switchOnTitle', 'switchOnEffect', 'keepOff', 'switchOn'] as const)
    : (['switchOffTitle', 'switchOffEffect', 'keepOn', 'switchOff'] as const);
  return html`
    <org-dialog
      exportparts=${DIALOG_PARTS}
      .isAlert=${true}
      .heading=${localize.text(title, label)}
      .dismiss=${() => answer(false)}
    >
      ${reasons.map((reason) => html`<p class="warning">${localize.text(`lock-out:${reason}`)}</p>`)}
      <p>${localize.text(effect)}</p>
      ${renderAnswers({ keep: localize.text(keep), go: localize.text(go), isDanger: !enabled }, answer)}
    </org-dialog>
  `;
}
