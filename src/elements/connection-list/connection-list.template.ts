/** What stands around the connections, or instead of them, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeError } from '../../localize/describe-error.js';
import type { Localize } from '../../localize/localize.js';
import type { MalformedItem } from '../../model/connection.js';
import { visible } from '../../model/visible.js';
import { renderButton, renderCopyDetails, type FailureView } from '../messages.template.js';
import type { TransportError } from '../../transport/transport-error.js';

const SKELETON_ROWS = [1, 2, 3];
const SKELETON_CELLS = [1, 2, 3, 4, 5];

/** What stands above the connections. */
export interface ToolbarView {
  readonly isBusy: boolean;
  /** How long ago the list was read, in words; empty when it was not. */
  readonly age: string;
  /** Why a request waits: shown here, where nothing has to move for it. */
  readonly waiting: unknown;
  readonly refresh: () => void;
}

/** The heading, how old everything is, the page's buttons and ours. */
export function renderToolbar(
  localize: Localize,
  { isBusy, age, waiting, refresh }: ToolbarView,
): TemplateResult {
  return html`
    <div class="toolbar" part="toolbar">
      <slot name="header"
        ><h2 class="heading" part="heading" tabindex="-1">${localize.text('connections')}</h2></slot
      >
      <span class="actions">
        ${waiting}
        ${age && waiting === nothing ? html`<span class="updated" part="updated">${localize.text('updated', age)}</span>` : nothing}
        <slot name="actions"></slot>
        ${renderButton(localize.text('refresh'), 'refresh', isBusy, refresh)}
      </span>
    </div>
  `;
}

/** The table's shape before there is one, so that nothing moves when it comes. */
export function renderSkeleton(localize: Localize): TemplateResult {
  return html`
    <div class="placeholder" part="skeleton" aria-busy="true">
      <span class="visually-hidden">${localize.text('loading')}</span>
      ${SKELETON_ROWS.map(
        () =>
          html`<div class="placeholder-row">
            ${SKELETON_CELLS.map(() => html`<span class="skeleton"></span>`)}
          </div>`,
      )}
    </div>
  `;
}

/** Only for an answer that was empty. */
export function renderEmpty(localize: Localize): TemplateResult {
  return html`
    <div class="panel" part="empty">
      <slot name="empty"
        ><p class="headline">${localize.text('empty')}</p>
        <p class="advice">${localize.text('emptyAdvice')}</p></slot
      >
    </div>
  `;
}

/** All are shown although the page wants some: what finds those could not be loaded. */
export function renderUnsearched(localize: Localize): TemplateResult {
  return html`<p class="notice" part="unsearched">${localize.text('unsearched')}</p>`;
}

/** What happened, what to do, and a way to try it. */
export function renderFailure({ localize, error, announce, isBusy, retry }: FailureView): TemplateResult {
  return html`
    <div class="panel failure" part="error">
      <p class="headline">${listFailure(localize, error)}</p>
      ${describeListError(localize, error).map((sentence) => html`<p class="advice">${sentence}</p>`)}
      ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
      ${renderCopyDetails(localize, announce, error, 'list')}
    </div>
  `;
}

/** The same above rows that are there; `headline` says what is so with them. */
export function renderOutdated(
  { localize, error, announce, isBusy, retry }: FailureView,
  headline: string,
): TemplateResult {
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
export function renderMalformed(localize: Localize, items: readonly MalformedItem[]): TemplateResult {
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

/** That there is no list: that it cannot be seen is not that it is empty, nor that something is broken. */
export function listFailure(localize: Localize, { code }: TransportError): string {
  return localize.text(code === 'forbidden' ? 'listForbidden' : 'listFailed');
}

/** What to do when the list could not be loaded, and what is known of why. */
export function describeListError(localize: Localize, error: TransportError): string[] {
  const advice = error.code === 'not-found' ? localize.text('listNotFound') : undefined;
  return describeError(localize, error, advice);
}
