/** The messages of a list that could not be read, is incomplete, or is empty. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeError, firstAdvice } from '../../../localize/describe-error.js';
import type { Localize } from '../../../localize/localize.js';
import type { ListMessages } from '../../../localize/messages.js';
import type { ConnectionList, MalformedItem } from '../../../model/connection.js';
import { visible } from '../../../model/visible.js';
import type { Resource } from '../../../store/resource.js';
import type { TransportError } from '../../../transport/transport-error.js';
import { renderButton } from '../button.template.js';
import type { FailureView } from './connection-errors.template.js';
import { renderCopyDetails } from './copy-details.js';
import { renderHelp } from './help.template.js';

interface ListFailureView extends Omit<FailureView, 'isFirst'> {
  readonly localize: Localize<ListMessages>;
}

/** A list that failed, is incomplete, or has no rows. */
export interface ListErrorsView extends Omit<ListFailureView, 'error' | 'isBusy'> {
  readonly list: Resource<ConnectionList>;
  /** The error to show; undefined if there is none, or the page shows it. */
  readonly error: TransportError | undefined;
  /** How long ago it was read, as in `2 minutes ago`. */
  readonly age: string;
  /** Whether the admin can add a connection. */
  readonly canAdd: boolean;
}

/** The messages above the rows, or in place of them. */
export function renderListErrors({ list, error, age, canAdd, ...view }: ListErrorsView): unknown {
  const { localize } = view;
  const { value, status } = list;
  const failure = error && { ...view, error, isBusy: status === 'pending' };
  if (!value) return failure && renderFailure(failure);
  const { connections, malformed } = value;
  return [
    failure ? renderOutdated(failure, list.error ? age : undefined) : nothing,
    malformed.length > 0 ? renderMalformed(localize, malformed) : nothing,
    connections.length + malformed.length === 0 ? renderEmpty(localize, canAdd) : nothing,
  ];
}

/** Replaces the rows: what happened, what to do, and a button that tries again. */
function renderFailure({ localize, error, announce, isBusy, retry }: ListFailureView): TemplateResult {
  return html`
    <div class="panel failure" part="error">
      <p class="headline">${listFailure(localize, error)}</p>
      ${describeListError(localize, error, true).map((sentence) => html`<p class="advice">${sentence}</p>`)}
      ${renderHelp(error)} ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
      ${renderCopyDetails(localize, announce, error, 'list')}
    </div>
  `;
}

/**
 * Shown above existing rows: they could not be refreshed, or the session has ended.
 *
 * @param age how long ago they were read; undefined if reading them did not fail
 */
function renderOutdated(
  { localize, error, announce, isBusy, retry }: ListFailureView,
  age: string | undefined,
): TemplateResult {
  const headline = age === undefined ? '' : localize.text('listOutdated', age);
  return html`
    <div class="notice" part="outdated">
      <p><strong>${headline}</strong> ${describeListError(localize, error, false).join(' ')}</p>
      <span class="actions">
        ${renderHelp(error)} ${renderCopyDetails(localize, announce, error, 'list')}
        ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
      </span>
    </div>
  `;
}

/** Lists the malformed items of a response, so that no connection is silently missing. */
function renderMalformed(localize: Localize<ListMessages>, items: readonly MalformedItem[]): TemplateResult {
  return html`
    <div class="notice" part="malformed">
      <p><strong>${localize.text('malformed', items.length)}</strong></p>
      <ul>
        ${items.map(
          ({ label, index, reason }) =>
            html`<li>
              <bdi>${visible(label) || localize.text('malformedItem', index + 1)}</bdi> (${visible(reason)})
            </li>`,
        )}
      </ul>
    </div>
  `;
}

/** Only for an empty response: an error never looks like an empty list. */
function renderEmpty(localize: Localize<ListMessages>, canAdd: boolean): TemplateResult {
  return html`
    <div class="panel" part="empty">
      <slot name="empty"
        ><p class="headline">${localize.text('empty')}</p>
        <p class="advice">
          ${localize.text('emptyAdvice')} ${canAdd ? nothing : localize.text('emptyContact')}
        </p>
        ${canAdd ? nothing : html`<slot name="contact"></slot>`} ></slot
      >
    </div>
  `;
}

/**
 * The message that the list could not be loaded and what to do, for screen-reader users.
 *
 * @param isFirst whether it was never loaded before
 */
export function listFailureText(
  localize: Localize<ListMessages>,
  error: TransportError,
  isFirst: boolean,
): string {
  return `${listFailure(localize, error)}. ${describeListError(localize, error, isFirst).join(' ')}`;
}

/** A missing permission has its own headline: it is neither an empty list nor a failure. */
function listFailure(localize: Localize<ListMessages>, { code }: TransportError): string {
  return localize.text(code === 'forbidden' ? 'listForbidden' : 'listFailed');
}

function describeListError(
  localize: Localize<ListMessages>,
  error: TransportError,
  isFirst: boolean,
): string[] {
  const first = isFirst ? firstAdvice(localize, error) : undefined;
  const advice = error.code === 'not-found' ? localize.text('listNotFound') : first;
  return describeError(localize, error, advice);
}
