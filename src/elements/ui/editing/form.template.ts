/** What forms with a connection's data have in common, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { SettingsMessages } from '../../../localize/messages.js';
import type { TransportError } from '../../../transport/transport-error.js';
import { renderButton } from '../button.template.js';
import { readFailureText, type FailureView } from '../errors/connection-errors.template.js';
import { renderCopyDetails } from '../errors/copy-details.js';
import { renderHelp } from '../errors/help.template.js';

/** Leaves the dialog that the form is in; undefined outside of one. */
export type Leave = (() => void) | undefined;

export interface OutcomeView {
  readonly localize: Localize<SettingsMessages>;
  readonly announce: (text: string) => void;
  readonly connectionId: string;
  /** The outcome of the last attempt to save, in sentences. */
  readonly outcome: readonly string[];
  readonly error: TransportError | undefined;
}

export function renderOutcome({
  localize,
  announce,
  connectionId,
  outcome,
  error,
}: OutcomeView): TemplateResult | typeof nothing {
  if (outcome.length === 0) return nothing;
  return html`<p class="outcome ${error ? 'error' : ''}" part="message">
      <strong>${outcome[0]}</strong> ${outcome.slice(1).join(' ')}
    </p>
    ${error ? html`<p>${renderCopyDetails(localize, announce, error, 'update', connectionId)}</p>` : nothing}`;
}

/** Below the form; in a dialog, they are the dialog's own. */
export function renderButtons(...buttons: readonly unknown[]): TemplateResult {
  return html`<div class="buttons" slot="actions">${buttons.map((button) => button || nothing)}</div>`;
}

/** The button that leaves the dialog. */
export function renderLeave(localize: Localize, leave: () => void, isChanged = false): TemplateResult {
  return renderButton(localize.text(isChanged ? 'cancel' : 'close'), 'dialog-button', false, leave);
}

/** Says what another admin has set it to. */
export function changedText(localize: Localize<SettingsMessages>, value: string | boolean | null): string {
  const text = typeof value === 'string' ? value : localize.text(value ? 'on' : 'off');
  return localize.text('changedMeanwhile', text);
}

/** Why the connection could not be read, and a button that tries again. */
export function renderReadFailure(
  { localize, error, isFirst, announce, isBusy, retry }: FailureView,
  connectionId: string,
  leave?: Leave,
): TemplateResult {
  const [headline, ...sentences] = readFailureText(localize, error, isFirst);
  return html`
    <p class="error" part="error"><strong>${headline}</strong> ${sentences.join(' ')}</p>
    ${renderHelp(error)}
    <p>${renderCopyDetails(localize, announce, error, 'read', connectionId)}</p>
    ${renderButtons(
      leave && renderLeave(localize, leave),
      renderButton(localize.text('retry'), leave ? 'retry dialog-button' : 'retry', isBusy, retry),
    )}
  `;
}

/** As large as a form. It is focusable, so that opening it does not lose the focus. */
export function renderSkeleton(localize: Localize, leave?: Leave): TemplateResult {
  return html`<div class="form" part="skeleton" aria-busy="true" tabindex="-1">
      <span class="visually-hidden">${localize.text('loading')}</span>
      <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
    </div>
    ${leave && renderButtons(renderLeave(localize, leave))}`;
}
