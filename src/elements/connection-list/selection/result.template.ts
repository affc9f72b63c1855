/** The outcome of a bulk change: shown above the selection bar, and announced. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeError } from '../../../localize/describe-error.js';
import type { TransportError } from '../../../transport/transport-error.js';
import { renderButton } from '../../ui/button.template.js';
import { refusalText } from '../../ui/errors/connection-errors.template.js';
import { renderCopyDetails } from '../../ui/errors/copy-details.js';
import type { Failed, Result } from './attempt.js';
import { labelText, renderLabels, type LabelItem } from './labels.template.js';
import type { Change, SelectionContext, SelectionLocalize } from './change.js';
import type { Addressable } from './selected-ids.js';

/** The heading of a list of connections that were not changed. */
type Heading = 'bulkFailed' | 'bulkStopped' | 'bulkOvertaken' | 'bulkPrevented' | 'leftOut';

/** What the message shows. */
export interface ResultView {
  readonly result: Result;
  /** How many can be switched on again. */
  readonly undoable: number;
  readonly undo: () => void;
  /** Undefined if there is nothing to try again. */
  readonly retry: (() => void) | undefined;
  readonly dismiss: () => void;
}

/** Which connections were changed, which were not and why, and what to do about it. */
export function renderResult(
  context: SelectionContext,
  { result, undoable, undo, retry, dismiss }: ResultView,
): TemplateResult {
  const { localize } = context;
  const { plan, overtaken, failed, left } = result;
  const items = (isCertain: boolean) =>
    failed
      .filter(({ error }) => error.isCertain === isCertain)
      .map((one) => failedItem(context, result, one));
  const labels = (connections: readonly Addressable[]) =>
    connections.map((connection) => ({ label: labelIn(result, connection) }));
  const unknown = items(false);
  const done = doneIn(localize, result);
  const isGood = failed.length + left.length === 0;
  return html`<div class="notice selection-result ${isGood ? 'message' : ''}" part="message">
    <div class="report">
      ${done.length > 0 ? html`<p>${done.join(' ')}</p>` : nothing}
      ${renderGroup('bulkFailed', localize, items(true))}
      ${unknown.length > 0 ? renderLabels(localize, '', unknown) : nothing}
      ${causesOf(localize, result).map((sentence) => html`<p>${sentence}</p>`)}
      ${renderGroup('bulkStopped', localize, labels(left))}
      ${renderGroup('bulkOvertaken', localize, labels(overtaken))}
      ${renderGroup('bulkPrevented', localize, labels(plan.prevented))}
      ${renderGroup(
        'leftOut',
        localize,
        plan.leftOut.map(({ label, reason }) => ({ label, text: reason() })),
      )}
    </div>
    <span class="actions">
      ${undoable > 0 ? renderButton(localize.text('undoBulk', undoable), 'undo', false, undo) : nothing}
      ${retry ? renderButton(localize.text('retry'), 'retry', false, retry) : nothing}
      ${renderButton(localize.text('close'), 'dismiss', false, dismiss)}
    </span>
  </div>`;
}

/** The same for screen-reader users, but without the reason for each failure, which they find on the page. */
export function resultText(localize: SelectionLocalize, result: Result): string {
  const { plan, overtaken, failed, left, cause } = result;
  const labels = (connections: readonly Addressable[]) =>
    connections.map((connection) => labelIn(result, connection));
  const refused = failed.filter(({ error }) => error.isCertain).map(({ connection }) => connection);
  const named = (heading: Heading, names: readonly string[]) =>
    names.length > 0 && `${localize.text(heading, names.length)} ${labelText(localize, names)}.`;
  return [
    ...doneIn(localize, result),
    named('bulkFailed', labels(refused)),
    ...uncertainOf(localize, result),
    cause && describeError(localize, cause).join(' '),
    ...dangersOf(localize, result),
    left.length > 0 && localize.text('bulkStopped', left.length),
    named('bulkOvertaken', labels(overtaken)),
    named('bulkPrevented', labels(plan.prevented)),
    named(
      'leftOut',
      plan.leftOut.map(({ label }) => label),
    ),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How many were changed, and how many already had the intended state. */
function doneIn(localize: SelectionLocalize, { plan, changed, already }: Result): string[] {
  const { doneMessage, alreadyMessage } = plan.change;
  return [
    ...(changed.length > 0 ? [localize.text(doneMessage, changed.length)] : []),
    ...(already > 0 ? [localize.text(alreadyMessage, already)] : []),
  ];
}

function renderGroup(
  heading: Heading,
  localize: SelectionLocalize,
  items: readonly LabelItem[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const text = localize.text(heading, items.length);
  return html`<p><strong>${text}</strong></p>
    ${renderLabels(localize, text, items)}`;
}

/** Why the attempt was stopped. The end of a session is not included: the list shows it once for all of its rows. */
function causesOf(localize: SelectionLocalize, result: Result): string[] {
  const { cause } = result;
  const isShownByList = !cause || cause.code === 'unauthorized';
  return [
    ...(isShownByList ? [] : [describeError(localize, cause).join(' ')]),
    ...dangersOf(localize, result),
  ];
}

/** A failed connection. Its text begins with the headline only if the outcome couldn't be confirmed. */
function failedItem(context: SelectionContext, result: Result, { connection, error }: Failed): LabelItem {
  const { localize, announcer } = context;
  const { change } = result.plan;
  const label = labelIn(result, connection);
  const sentences = refusal(localize, change, label, error);
  return {
    label,
    text: (error.isCertain ? sentences.slice(1) : sentences).join(' '),
    button: renderCopyDetails(localize, announcer.announce, error, change.action, connection.id),
  };
}

/** Sentences that say what failed and what to do about it. */
function refusal(
  localize: SelectionLocalize,
  { name }: Change,
  label: string,
  error: TransportError,
): readonly string[] {
  if (name !== 'remove') return refusalText(localize, label, { enabled: name === 'switch-on', error });
  const headline = localize.text(error.isCertain ? 'detachFailed' : 'removeUncertain', label);
  return [headline, ...describeError(localize, error)];
}

function uncertainOf(localize: SelectionLocalize, result: Result): string[] {
  const { change } = result.plan;
  return result.failed
    .filter(({ error }) => !error.isCertain)
    .flatMap(({ connection, error }) =>
      refusal(localize, change, labelIn(result, connection), error).slice(0, 1),
    );
}

/** The lock-out risks that stopped the attempt. */
function dangersOf(localize: SelectionLocalize, { reasons }: Result): string[] {
  return reasons.map((reason) => localize.text(`lock-out-selection:${reason}`));
}

/** The label of a connection, even after it is removed. */
function labelIn({ plan }: Result, { id }: { readonly id: string }): string {
  return plan.labels.get(id) ?? '';
}
