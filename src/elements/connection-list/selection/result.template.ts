/** The outcome of a change of several connections: shown above the rows, and announced. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeError } from '../../../localize/describe-error.js';
import { renderButton } from '../../ui/button.template.js';
import { renderCopyDetails } from '../../ui/errors/copy-details.js';
import type { Failed, Result } from './attempt.js';
import { renderLabels, type LabelItem } from './labels.template.js';
import type { SelectionContext, SelectionLocalize } from './change.js';

/** What is shown of it. */
export interface ResultView {
  readonly result: Result;
  /** How many can be switched on again. */
  readonly undoable: number;
  readonly undo: () => void;
  /** Undefined if there is nothing to try again. */
  readonly retry: (() => void) | undefined;
  readonly dismiss: () => void;
}

/** What is changed, what is not and why, and what can be done about it. */
export function renderResult(
  context: SelectionContext,
  { result, undoable, undo, retry, dismiss }: ResultView,
): TemplateResult {
  const { localize } = context;
  const { plan, done, failed, left } = result;
  const [refused, unknown] = [true, false].map((isCertain) =>
    failed
      .filter(({ error }) => error.isCertain === isCertain)
      .map((one) => failedItem(context, result, one)),
  );
  const isGood = failed.length + left.length === 0;
  return html`<div class="notice selection-result ${isGood ? 'message' : ''}" part="message">
    ${done > 0 ? html`<p>${localize.text(plan.change.told, done)}</p>` : nothing}
    ${renderGroup('bulkFailed', localize, refused)} ${unknown?.length ? renderLabels('', unknown) : nothing}
    ${causesOf(localize, result).map((sentence) => html`<p>${sentence}</p>`)}
    ${renderGroup(
      'bulkStopped',
      localize,
      left.map((connection) => ({ label: labelIn(result, connection) })),
    )}
    ${renderGroup(
      'leftOut',
      localize,
      plan.leftOut.map(({ label, reason }) => ({ label, text: reason() })),
    )}
    <span class="actions">
      ${undoable > 0 ? renderButton(localize.text('undoBulk', undoable), 'undo', false, undo) : nothing}
      ${retry ? renderButton(localize.text('retry'), 'retry', false, retry) : nothing}
      ${renderButton(localize.text('close'), 'dismiss', false, dismiss)}
    </span>
  </div>`;
}

/** How many are changed; which are not; what stopped the rest. Why each one failed, only the page shows. */
export function resultText(localize: SelectionLocalize, result: Result): string {
  const { plan, done, failed, left, cause } = result;
  const refused = failed
    .filter(({ error }) => error.isCertain)
    .map(({ connection }) => labelIn(result, connection));
  const leftOut = plan.leftOut.map(({ label }) => label);
  return [
    done > 0 && localize.text(plan.change.told, done),
    refused.length > 0 && `${localize.text('bulkFailed', refused.length)} ${refused.join(', ')}.`,
    ...uncertainOf(localize, result),
    cause && describeError(localize, cause).join(' '),
    ...dangersOf(localize, result),
    left.length > 0 && localize.text('bulkStopped', left.length),
    leftOut.length > 0 && `${localize.text('leftOut', leftOut.length)} ${leftOut.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function renderGroup(
  heading: 'bulkFailed' | 'bulkStopped' | 'leftOut',
  localize: SelectionLocalize,
  items: readonly LabelItem[] = [],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const text = localize.text(heading, items.length);
  return html`<p><strong>${text}</strong></p>
    ${renderLabels(text, items)}`;
}

/** What stopped the rest. That the session has ended, the list says once for all of its rows. */
function causesOf(localize: SelectionLocalize, result: Result): string[] {
  const { cause } = result;
  const isSaid = !cause || cause.code === 'unauthorized';
  return [...(isSaid ? [] : [describeError(localize, cause).join(' ')]), ...dangersOf(localize, result)];
}

/** Where the outcome could not be confirmed, that comes first. */
function failedItem(context: SelectionContext, result: Result, { connection, error }: Failed): LabelItem {
  const { localize, announcer } = context;
  const { change } = result.plan;
  const label = labelIn(result, connection);
  const sentences = change.refusal(localize, label, error);
  return {
    label,
    text: (error.isCertain ? sentences.slice(1) : sentences).join(' '),
    button: renderCopyDetails(localize, announcer.announce, error, change.action, connection.id),
  };
}

function uncertainOf(localize: SelectionLocalize, result: Result): string[] {
  const { change } = result.plan;
  return result.failed
    .filter(({ error }) => !error.isCertain)
    .map(({ connection, error }) => change.refusal(localize, labelIn(result, connection), error)[0] ?? '');
}

/** Why changing the rest would lock people out by now. */
function dangersOf(localize: SelectionLocalize, { reasons }: Result): string[] {
  return reasons.map((reason) => localize.text(`lock-out-selection:${reason}`));
}

/** The label of a connection, also once it is removed. */
function labelIn({ plan }: Result, { id }: { readonly id: string }): string {
  return plan.labels.get(id) ?? '';
}
