/** The confirmation dialog of a switch. */
import type { TemplateResult } from 'lit';
import { html } from '../ui/register.js';
import type { Localize } from '../../localize/localize.js';
import type { LockOutReason } from '../../model/lock-out.js';
import { renderAnswers } from '../ui/dialog/answers.template.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';

/** A question that is open. */
export interface Question {
  readonly label: string;
  /** Whether the connection is to be enabled. */
  readonly enabled: boolean;
  readonly reasons: readonly LockOutReason[];
  /** Called with whether the admin agrees. */
  readonly answer: (isAgreed: boolean) => void;
}

/** Names the connection and the consequences; the safe choice has the focus. */
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
