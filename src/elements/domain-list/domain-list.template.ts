/** The markup around the domains, and in their place while there are none to show, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describeError, firstAdvice } from '../../localize/describe-error.js';
import type { Localize } from '../../localize/localize.js';
import type { DomainsMessages, ListMessages } from '../../localize/messages.js';
import type { DomainView } from '../../model/domain/domain-view.js';
import type { DomainList } from '../../model/domain/organization-domain.js';
import type { MalformedItem } from '../../model/connection.js';
import { visible } from '../../model/visible.js';
import type { Resource } from '../../store/resource.js';
import type { TransportError } from '../../transport/transport-error.js';
import { renderButton } from '../ui/button.template.js';
import { serverReason } from '../ui/domains/server-reason.js';
import { renderCopyDetails } from '../ui/errors/copy-details.js';
import { renderHelp } from '../ui/errors/help.template.js';

type Messages = Localize<ListMessages & DomainsMessages>;

export interface ToolbarView {
  readonly isBusy: boolean;
  /** How long ago the list was read, as text; empty if it was not. */
  readonly age: string;
  /** Why a request is waiting. It is shown here so that nothing has to move. */
  readonly waiting: unknown;
  readonly refresh: () => void;
  /** Why no domain can be added, as text; empty where that is said elsewhere. */
  readonly whyNotAdd: string | undefined;
  readonly isOpening: boolean;
  readonly add: () => void;
}

/** The heading, the age of the list, the page's buttons and the kit's. */
export function renderToolbar(localize: Messages, view: ToolbarView): TemplateResult {
  const { isBusy, age, waiting, refresh, whyNotAdd, isOpening, add } = view;
  return html`<div class="toolbar" part="toolbar">
    <slot name="header"
      ><h2 class="heading" part="heading" tabindex="-1">${localize.text('domains')}</h2></slot
    >
    <span class="actions">
      ${waiting}
      ${age && !waiting ? html`<span class="updated" part="updated">${localize.text('updated', age)}</span>` : nothing}
      <slot name="actions"></slot>
      ${renderButton(localize.text('refresh'), 'refresh', isBusy, refresh)}
      ${
        whyNotAdd !== undefined
          ? html`<span class="updated" part="why-not-add">${whyNotAdd}</span>`
          : html`<button
              class="button primary"
              part="add"
              type="button"
              aria-haspopup="dialog"
              aria-busy=${isOpening}
              @click=${add}
            >
              ${localize.text('addDomain')}
            </button>`
      }
    </span>
  </div>`;
}

export interface SearchView {
  readonly view: DomainView;
  readonly found: number;
  readonly all: number;
  readonly search: (search: string) => void;
}

export function renderSearch(localize: Messages, { view, found, all, search }: SearchView): TemplateResult {
  const clear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !view.search) return;
    // A dialog around the list must stay open.
    event.preventDefault();
    event.stopPropagation();
    search('');
  };
  return html`<div class="tools" part="tools">
    <input
      class="input search"
      part="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${localize.text('searchDomains')}
      placeholder=${localize.text('searchDomains')}
      .value=${live(view.search)}
      @input=${({ currentTarget }: Event) => search((currentTarget as HTMLInputElement).value)}
      @keydown=${clear}
    />
    <span class="found" part="found"
      >${view.search ? localize.text('domainsFound', found, all) : localize.text('domainsLoaded', all)}</span
    >
  </div>`;
}

export function renderNothingFound(localize: Messages, showAll: () => void): TemplateResult {
  return html`<div class="panel" part="nothing-found">
    <p class="headline">${localize.text('noDomainFound')}</p>
    ${renderButton(localize.text('showAllDomains'), 'show-all', false, showAll)}
  </div>`;
}

/** The shape of the list before it is loaded. */
export function renderSkeleton(localize: Messages): TemplateResult {
  return html`<div class="skeleton" part="skeleton" aria-busy="true">
    <span class="visually-hidden">${localize.text('loadingDomains')}</span>
    <div class="skeleton-row"></div>
    <div class="skeleton-row"></div>
    <div class="skeleton-row"></div>
  </div>`;
}

export interface DomainErrorsView {
  readonly localize: Messages;
  readonly announce: (text: string) => void;
  readonly list: Resource<DomainList>;
  /** The error to show; undefined if there is none, or the page shows it. */
  readonly error: TransportError | undefined;
  /** How long ago the list was read, as text. */
  readonly age: string;
  readonly retry: () => void;
}

/** The messages above the rows, or in place of them. */
export function renderDomainErrors(view: DomainErrorsView): unknown {
  const { localize, list, error } = view;
  const { value } = list;
  if (!value) return error && renderFailure(view, error);
  return [
    error ? renderOutdated(view, error) : nothing,
    value.malformed.length > 0 ? renderMalformed(localize, value.malformed) : nothing,
    value.domains.length + value.malformed.length === 0 ? renderEmpty(localize) : nothing,
  ];
}

/** In place of the rows: what happened, what to do, and a button that tries again. */
function renderFailure(view: DomainErrorsView, error: TransportError): TemplateResult {
  const { localize, announce, list, retry } = view;
  const reason = serverReason(error);
  if (reason)
    return html`<div class="panel" part="error">
      <p class="headline">${reason}</p>
      ${renderHelp(error)}
    </div>`;
  return html`<div class="panel failure" part="error">
    <p class="headline">${failureHeadline(localize, error)}</p>
    ${describeError(localize, error, firstAdvice(localize, error)).map(
      (sentence) => html`<p class="advice">${sentence}</p>`,
    )}
    ${renderHelp(error)} ${renderButton(localize.text('retry'), 'retry', list.status === 'pending', retry)}
    ${renderCopyDetails(localize, announce, error, 'list')}
  </div>`;
}

function renderOutdated(view: DomainErrorsView, error: TransportError): TemplateResult {
  const { localize, announce, list, age, retry } = view;
  return html`<div class="notice" part="outdated">
    <p>
      <strong>${list.error && age ? localize.text('domainsOutdated', age) : ''}</strong>
      ${describeError(localize, error).join(' ')}
    </p>
    <span class="actions">
      ${renderHelp(error)} ${renderCopyDetails(localize, announce, error, 'list')}
      ${renderButton(localize.text('retry'), 'retry', list.status === 'pending', retry)}
    </span>
  </div>`;
}

/** So that no domain is silently missing. */
function renderMalformed(localize: Messages, items: readonly MalformedItem[]): TemplateResult {
  const label = ({ label, index }: MalformedItem) =>
    visible(label) || localize.text('malformedItem', index + 1);
  return html`<div class="notice" part="malformed">
    <p><strong>${localize.text('malformedDomains', items.length)}</strong></p>
    <ul>
      ${items.map((item) => html`<li><bdi>${label(item)}</bdi> (${visible(item.reason)})</li>`)}
    </ul>
  </div>`;
}

/** Only for an empty answer: an error never looks like an empty list. */
function renderEmpty(localize: Messages): TemplateResult {
  return html`<div class="panel" part="empty">
    <slot name="empty"
      ><p class="headline">${localize.text('noDomainsYet')}</p>
      <p class="advice">${localize.text('noDomainsAdvice')}</p></slot
    >
  </div>`;
}

/** That the list could not be loaded, and what to do, for screen-reader users. */
export function failureText(localize: Messages, error: TransportError): string {
  const reason = serverReason(error);
  if (reason) return reason;
  const sentences = describeError(localize, error, firstAdvice(localize, error));
  return `${failureHeadline(localize, error)}. ${sentences.join(' ')}`;
}

/** A missing permission is neither an empty list nor a failure. */
function failureHeadline(localize: Messages, { code }: TransportError): string {
  return localize.text(code === 'forbidden' ? 'domainsForbidden' : 'domainsFailed');
}
