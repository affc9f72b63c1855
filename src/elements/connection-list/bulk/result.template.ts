/** What became of a change of several connections, above the rows. */
import { html, nothing, type TemplateResult } from 'lit';
import '../../../localize/en-tools.js';
import { describeError } from '../../../localize/describe-error.js';
import type { Localize } from '../../../localize/localize.js';
import { renderButton } from '../../ui/button.template.js';
import { renderCopyDetails } from '../../ui/errors/copy-details.js';
import type { ListContext } from '../list-context.js';
import type { Failed, Result } from './attempt.js';
import { renderNames, type NamedItem } from './names.template.js';
import { dangers, nameOf } from './result-in-words.js';

/** What is shown of it. */
export interface ResultView {
  readonly result: Result;
  /** How many can be switched on again; none, then there is nothing to undo. */
  readonly undoable: number;
  readonly undo: () => void;
  /** Undefined where there is nothing to be tried again. */
  readonly retry: (() => void) | undefined;
  readonly dismiss: () => void;
}

/** What is done, what is not and why, and what can be done about it. */
export function renderResult(
  context: ListContext,
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
  return html`<div class="notice several ${isGood ? 'message' : ''}" part="message">
    ${done > 0 ? html`<p>${localize.text(plan.change.told, done)}</p>` : nothing}
    ${renderGroup('notDone', localize, refused)} ${unknown?.length ? renderNames('', unknown) : nothing}
    ${stoppedBy(context, result).map((sentence) => html`<p>${sentence}</p>`)}
    ${renderGroup(
      'stopped',
      localize,
      left.map((connection) => ({ label: nameOf(result, connection) })),
    )}
    ${renderGroup(
      'leftOut',
      localize,
      plan.leftOut.map(({ label, reason }) => ({ label, text: reason() })),
    )}
    <span class="actions">
      ${undoable > 0 ? renderButton(localize.text('undoSeveral', undoable), 'undo', false, undo) : nothing}
      ${retry ? renderButton(localize.text('retry'), 'retry', false, retry) : nothing}
      ${renderButton(localize.text('close'), 'dismiss', false, dismiss)}
    </span>
  </div>`;
}

function renderGroup(
  heading: 'notDone' | 'stopped' | 'leftOut',
  localize: Localize,
  items: readonly NamedItem[] = [],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const text = localize.text(heading, items.length);
  return html`<p><strong>${text}</strong></p>
    ${renderNames(text, items)}`;
}

/** That the session has ended the list says for all of its rows. */
function stoppedBy({ localize }: ListContext, result: Result): string[] {
  const { cause } = result;
  const isSaid = !cause || cause.code === 'unauthorized';
  return [...(isSaid ? [] : [describeError(localize, cause).join(' ')]), ...dangers(localize, result)];
}

/** Where nobody knows what became of it, that comes first. */
function failedItem(context: ListContext, result: Result, { connection, error }: Failed): NamedItem {
  const { localize, announcer } = context;
  const { change } = result.plan;
  const label = nameOf(result, connection);
  const sentences = change.refusal(localize, label, error);
  return {
    label,
    text: (error.isCertain ? sentences.slice(1) : sentences).join(' '),
    button: renderCopyDetails(localize, announcer.announce, error, change.action, connection.id),
  };
}
