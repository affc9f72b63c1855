/** The domains that lead to a connection, and what can be added, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../../localize/localize.js';
import type { DomainsMessages, ListMessages } from '../../localize/messages.js';
import { domainText, renderDomainName } from '../ui/domains/domain-name.template.js';

export interface ConnectionDomainsView {
  readonly localize: Localize<ListMessages & DomainsMessages>;
  /** Those that lead to the connection and are shown, in ASCII. */
  readonly shown: readonly string[];
  readonly mayRemove: boolean;
  readonly isPending: (domain: string) => boolean;
  readonly remove: (domain: string) => void;
}

export function renderDomains(view: ConnectionDomainsView): TemplateResult {
  const { localize, shown, mayRemove, isPending, remove } = view;
  return html`<ul class="list" part="list" role="list">
    ${repeat(
      shown,
      (domain) => domain,
      (domain) =>
        html`<li class="item" part="item">
          <span>${renderDomainName(domain)}</span>
          ${
            mayRemove
              ? html`<button
                  class="button"
                  part="remove"
                  type="button"
                  aria-label=${localize.text('dissociateOne', domainText(domain))}
                  aria-busy=${isPending(domain)}
                  @click=${() => remove(domain)}
                >
                  ${localize.text('dissociate')}
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

export interface ChoiceView {
  readonly localize: Localize<DomainsMessages>;
  /** The verified domains that don't lead there yet, in ASCII; undefined until they are known. */
  readonly choices: readonly string[] | undefined;
  readonly chosen: string;
  /** Whether nothing was chosen when it was to be added. */
  readonly isMissing: boolean;
  readonly isBusy: boolean;
  readonly choose: (domain: string) => void;
  readonly add: () => void;
}

export function renderChoice(view: ChoiceView): TemplateResult | typeof nothing {
  const { localize, choices, chosen, isMissing, isBusy, choose } = view;
  if (!choices) return nothing;
  if (choices.length === 0) return html`<p class="hint">${localize.text('noOtherDomain')}</p>`;
  const add = (event: Event) => {
    event.preventDefault();
    view.add();
  };
  return html`<form class="field" part="field" novalidate @submit=${add}>
    <label for="choice">${localize.text('verifiedDomain')}</label>
    <div class="choice">
      <select
        class="input"
        part="input"
        id="choice"
        .value=${live(chosen)}
        aria-invalid=${isMissing}
        aria-describedby="choice-notes"
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${chosen === ''}></option>
        ${choices.map(
          (domain) =>
            html`<option value=${domain} ?selected=${domain === chosen} translate="no">
              ${domainText(domain)}
            </option>`,
        )}
      </select>
      <button class="button" part="add" type="submit" aria-busy=${isBusy}>
        ${localize.text('associate')}
      </button>
    </div>
    <div class="notes" id="choice-notes">
      ${isMissing ? html`<p class="error">${localize.text('chooseDomain')}</p>` : nothing}
    </div>
  </form>`;
}

/** The shape of the list until it is loaded. */
export function renderSkeleton(localize: Localize<DomainsMessages>): TemplateResult {
  return html`<div class="content" part="skeleton" aria-busy="true">
    <span class="visually-hidden">${localize.text('loadingDomains')}</span>
    <span class="skeleton"></span><span class="skeleton"></span>
  </div>`;
}
