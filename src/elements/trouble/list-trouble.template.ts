/** What went wrong with a list, or with a part of it. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../register.js';
import { describeError } from '../../localize/describe-error.js';
import type { Localize } from '../../localize/localize.js';
import type { ConnectionList, MalformedItem } from '../../model/connection.js';
import { visible } from '../../model/visible.js';
import type { Resource } from '../../store/resource.js';
import type { TransportError } from '../../transport/transport-error.js';
import { renderButton, type FailureView } from '../messages.template.js';
import { renderCopyDetails } from './copy-details.js';

/** A list that is not as it should be, or has no rows. */
export interface ListTrouble extends Omit<FailureView, 'error' | 'isBusy'> {
  readonly list: Resource<ConnectionList>;
  /** What the page leaves to us to tell. */
  readonly error: TransportError | undefined;
  /** Whether all are shown although the page wants some. */
  readonly isUnsearched: boolean;
  /** How old the list is, in words. */
  readonly age: string;
}

/** What is to be said above its rows, or instead of them. */
export function renderListTrouble({ list, error, isUnsearched, age, ...view }: ListTrouble): unknown {
  const { localize } = view;
  const { value, status } = list;
  const failure = error && { ...view, error, isBusy: status === 'pending' };
  if (!value) return failure && renderFailure(failure);
  const { connections, malformed } = value;
  return [
    failure ? renderOutdated(failure, list.error ? age : undefined) : nothing,
    malformed.length > 0 ? renderMalformed(localize, malformed) : nothing,
    isUnsearched ? renderUnsearched(localize) : nothing,
    connections.length + malformed.length === 0 ? renderEmpty(localize) : nothing,
  ];
}

/** What happened, what to do, and a way to try it. */
function renderFailure({ localize, error, announce, isBusy, retry }: FailureView): TemplateResult {
  return html`
    <div class="panel failure" part="error">
      <p class="headline">${listFailure(localize, error)}</p>
      ${describeListError(localize, error).map((sentence) => html`<p class="advice">${sentence}</p>`)}
      ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
      ${renderCopyDetails(localize, announce, error, 'list')}
    </div>
  `;
}

/**
 * The same above rows that are there.
 *
 * @param age how old they are, in words; undefined when they could be read
 */
function renderOutdated(
  { localize, error, announce, isBusy, retry }: FailureView,
  age: string | undefined,
): TemplateResult {
  const headline = age === undefined ? '' : localize.text('listOutdated', age);
  return html`
    <div class="notice" part="outdated">
      <p><strong>${headline}</strong> ${describeListError(localize, error).join(' ')}</p>
      <span class="actions">
        ${renderCopyDetails(localize, announce, error, 'list')}
        ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
      </span>
    </div>
  `;
}

/** The items of an answer that could not be understood, so that nobody misses them. */
function renderMalformed(localize: Localize, items: readonly MalformedItem[]): TemplateResult {
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

/** All are shown although the page wants some: what finds those could not be loaded. */
function renderUnsearched(localize: Localize): TemplateResult {
  return html`<p class="notice" part="unsearched">${localize.text('unsearched')}</p>`;
}

/** Only for an answer that was empty. */
function renderEmpty(localize: Localize): TemplateResult {
  return html`
    <div class="panel" part="empty">
      <slot name="empty"
        ><p class="headline">${localize.text('empty')}</p>
        <p class="advice">${localize.text('emptyAdvice')}</p></slot
      >
    </div>
  `;
}

/** That there is no list and what to do, as it is said to people who do not see it. */
export function listFailureText(localize: Localize, error: TransportError): string {
  return `${listFailure(localize, error)}. ${describeListError(localize, error).join(' ')}`;
}

/** That it cannot be seen is not that it is empty, nor that something is broken. */
function listFailure(localize: Localize, { code }: TransportError): string {
  return localize.text(code === 'forbidden' ? 'listForbidden' : 'listFailed');
}

function describeListError(localize: Localize, error: TransportError): string[] {
  const advice = error.code === 'not-found' ? localize.text('listNotFound') : undefined;
  return describeError(localize, error, advice);
}
