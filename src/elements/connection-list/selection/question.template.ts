/** The confirmation dialog of a bulk change. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../ui/register.js';
import type { LockOutReason } from '../../../model/lock-out.js';
import { renderAnswers } from '../../ui/dialog/answers.template.js';
import '../../ui/dialog/dialog.js';
import { DIALOG_PARTS } from '../../ui/dialog/dialog.js';
import { secondsFor } from './attempt.js';
import type { Plan, SelectionLocalize } from './change.js';
import { timeNeeded } from '../../ui/time/duration.js';
import { renderLabels } from './labels.template.js';

/** The texts of the dialog. */
interface QuestionTexts {
  readonly title: string;
  readonly effects: readonly string[];
  readonly keep: string;
  readonly go: string;
}

/** Names all connections and the consequences; the safe choice has the focus. */
export function renderQuestion(
  localize: SelectionLocalize,
  plan: Plan,
  reasons: readonly LockOutReason[],
  answer: (isAgreed: boolean) => void,
): TemplateResult {
  const labels = plan.connections.map(({ id }) => plan.labels.get(id) ?? '');
  const { title, effects, keep, go } = textsFor(localize, plan, labels);
  const leftOut = localize.text('leftOut', plan.leftOut.length);
  const seconds = secondsFor(labels.length);
  return html`
    <org-dialog
      class="selection-question"
      exportparts=${DIALOG_PARTS}
      .isAlert=${true}
      .heading=${title}
      .dismiss=${() => answer(false)}
    >
      ${reasons.map((reason) => html`<p class="warning">${warning(localize, reason, labels.length)}</p>`)}
      ${renderLabels(
        localize,
        title,
        labels.map((label) => ({ label })),
      )}
      ${effects.map((effect) => html`<p>${effect}</p>`)}
      ${seconds ? html`<p>${timeNeeded(localize, seconds)}</p>` : nothing}
      ${
        plan.leftOut.length > 0
          ? html`<p>${leftOut}</p>
              ${renderLabels(
                localize,
                leftOut,
                plan.leftOut.map(({ label, reason }) => ({ label, text: reason() })),
              )}`
          : nothing
      }
      ${renderAnswers({ keep, go, isDanger: plan.change.name !== 'switch-on' }, answer)}
    </org-dialog>
  `;
}

function warning(localize: SelectionLocalize, reason: LockOutReason, count: number): string {
  return localize.text(count === 1 ? `lock-out:${reason}` : `lock-out-selection:${reason}`);
}

/** If only one connection is left to change, these are the texts for a single connection. */
function textsFor(localize: SelectionLocalize, { change }: Plan, labels: readonly string[]): QuestionTexts {
  const [only = '', ...others] = labels;
  const isOne = others.length === 0;
  switch (change.name) {
    case 'switch-off':
      return {
        title: isOne
          ? localize.text('switchOffTitle', only)
          : localize.text('switchOffSelectedTitle', labels.length),
        effects: [localize.text(isOne ? 'switchOffEffect' : 'switchOffSelectedEffect')],
        keep: localize.text(isOne ? 'keepOn' : 'keepAllOn'),
        go: localize.text('switchOff'),
      };
    case 'switch-on':
      return {
        title: isOne
          ? localize.text('switchOnTitle', only)
          : localize.text('switchOnSelectedTitle', labels.length),
        effects: [localize.text(isOne ? 'switchOnEffect' : 'switchOnSelectedEffect')],
        keep: localize.text(isOne ? 'keepOff' : 'keepAllOff'),
        go: localize.text('switchOn'),
      };
    case 'remove':
      return {
        title: isOne
          ? localize.text('removeTitle', only)
          : localize.text('removeSelectedTitle', labels.length),
        effects: [localize.text(isOne ? 'detachEffect' : 'removeSelectedEffect')],
        keep: localize.text('cancel'),
        go: localize.text('detach'),
      };
  }
}
