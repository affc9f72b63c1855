/** Adding a domain and verifying it, from plain data: the field for its name, and the record that proves it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../../../localize/localize.js';
import type { DomainsMessages } from '../../../localize/messages.js';
import { hostAtRegistrar, type DomainEntry } from '../../../model/domain/domain-entry.js';
import type { OrganizationDomain } from '../../../model/domain/organization-domain.js';
import { renderCopyable, type CopyView } from '../copyable/copyable.template.js';
import { domainText } from './domain-name.template.js';

/** Called so in every language. */
const RECORD_TYPE = 'TXT';

export interface EntryView {
  readonly localize: Localize<DomainsMessages>;
  readonly typed: string;
  /** What is said of it; undefined until the field is left. */
  readonly entry: DomainEntry | undefined;
  /** Why it can't be added, in place of what is wrong with it. */
  readonly fault: string | undefined;
  readonly type: (typed: string) => void;
  readonly check: () => void;
  readonly submit: () => void;
}

export function renderEntry(view: EntryView): TemplateResult {
  const { localize, typed, type, check } = view;
  const fault = faultOf(view);
  const submit = (event: Event) => {
    event.preventDefault();
    view.submit();
  };
  return html`<form class="form" part="form" id="form" novalidate @submit=${submit}>
    <div class="field" part="field">
      <label for="domain">${localize.text('domainColumn')}</label>
      <input
        class="input"
        part="input"
        id="domain"
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        dir="ltr"
        autofocus
        .value=${live(typed)}
        aria-invalid=${fault !== undefined}
        aria-describedby="domain-notes"
        @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
        @change=${check}
      />
      <div class="notes" id="domain-notes">
        <p class="hint">${localize.text('domainHint')}</p>
        ${fault === undefined ? renderRemarks(view) : html`<p class="error">${fault}</p>`}
      </div>
    </div>
  </form>`;
}

function faultOf({ localize, entry, fault }: EntryView): string | undefined {
  return fault ?? (entry?.problem ? localize.text(`domain-problem:${entry.problem}`) : undefined);
}

/** What is meant by what was typed, and what is probably a mistake. */
function renderRemarks({ localize, entry }: EntryView): unknown {
  if (!entry || entry.problem) return nothing;
  const text = domainText(entry.domain);
  return [
    entry.isPart ? html`<p class="hint">${localize.text('domainIsPart', text)}</p>` : nothing,
    text === entry.domain
      ? nothing
      : html`<p class="hint">${localize.text('domainInAscii', entry.domain)}</p>`,
    entry.isMailbox ? html`<p class="doubt">${localize.text('mailboxDomain', text)}</p>` : nothing,
  ];
}

/** What was found when the record was looked for last; `over` once nobody looks by itself any more. */
export type Verdict = 'failed' | 'pending' | 'over';

export interface RecordView extends CopyView {
  readonly localize: Localize<DomainsMessages>;
  readonly domain: OrganizationDomain;
  readonly verdict: Verdict | undefined;
}

/** What to enter at the DNS provider, and what was found there. */
export function renderRecord(view: RecordView): TemplateResult {
  const { localize, domain, verdict } = view;
  if (!domain.record) return html`<p class="warning">${localize.text('recordUnknown')}</p>`;
  const { host, value } = domain.record;
  const short = hostAtRegistrar(host, domain.domain);
  const term = (label: string, text: string) =>
    html`<dt>${label}</dt>
      <dd>${renderCopyable(label, text, view)}</dd>`;
  return html`<p class="intro" tabindex="-1">${localize.text('recordIntro', domainText(domain.domain))}</p>
    <dl class="values">
      <dt>${localize.text('recordType')}</dt>
      <dd><code translate="no">${RECORD_TYPE}</code></dd>
      ${term(localize.text('recordHost'), host)}
      ${short === undefined ? nothing : term(localize.text('recordHostShort'), short)}
      ${term(localize.text('recordValue'), value)}
    </dl>
    <p class="hint">${localize.text('recordAdvice')}</p>
    ${verdict ? html`<p class="warning" part="message">${verdictText(localize, verdict)}</p>` : nothing}`;
}

export function verdictText(localize: Localize<DomainsMessages>, verdict: Verdict): string {
  const keys = { failed: 'recordNotFound', pending: 'verdictPending', over: 'stillUnverified' } as const;
  return localize.text(keys[verdict]);
}
