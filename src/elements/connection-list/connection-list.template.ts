/** What stands around the connections, or instead of them, from plain data. */
import { html, type TemplateResult } from 'lit';
import { describeError } from '../../localize/describe-error.js';
import type { Localize } from '../../localize/localize.js';
import type { MalformedItem } from '../../model/connection.js';
import { renderButton, type FailureView } from '../messages.template.js';
import type { TransportError } from '../../transport/transport-error.js';

const SKELETON_ROWS = [1, 2, 3];

/** The heading, the page's buttons and ours; beside them, where nothing has to move for it, why a request waits. */
export function renderToolbar(
  localize: Localize,
  isBusy: boolean,
  waiting: unknown,
  refresh: () => void,
): TemplateResult {
  return html`
    <div class="toolbar" part="toolbar">
      <slot name="header"><h2 part="heading">${localize.text('connections')}</h2></slot>
      <span class="actions">
        ${waiting}
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
            <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
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

/** What happened, what to do, and a way to try it. */
export function renderFailure({ localize, error, isBusy, retry }: FailureView): TemplateResult {
  return html`
    <div class="panel failure" part="error">
      <p class="headline">${localize.text('listFailed')}</p>
      ${describeListError(localize, error).map((sentence) => html`<p class="advice">${sentence}</p>`)}
      ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
    </div>
  `;
}

/** The same above rows that are older than they should be. */
export function renderOutdated({ localize, error, isBusy, retry }: FailureView, age: string): TemplateResult {
  return html`
    <div class="notice" part="outdated">
      <p>
        <strong>${localize.text('listOutdated', age)}</strong> ${describeListError(localize, error).join(' ')}
      </p>
      ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
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
            html`<li><bdi>${label || localize.text('malformedItem', index + 1)}</bdi> (${reason})</li>`,
        )}
      </ul>
    </div>
  `;
}

/** What to do when the list could not be loaded, and what is known of why. */
export function describeListError(localize: Localize, error: TransportError): string[] {
  const advice = error.code === 'not-found' ? localize.text('listNotFound') : undefined;
  return describeError(localize, error, advice);
}
