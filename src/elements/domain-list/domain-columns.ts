/** The columns of the table of domains, and what stands in their cells. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import type { DomainsMessages, ListMessages } from '../../localize/messages.js';
import type { OrganizationDomain } from '../../model/domain/organization-domain.js';
import { domainText, renderDomainName } from '../ui/domains/domain-name.template.js';
import type { TableColumn } from '../ui/table/table.template.js';

export interface DomainRow {
  readonly domain: OrganizationDomain;
  /** What the connections are called that it leads to. */
  readonly uses: readonly string[];
  /** Whether the button that verifies or removes it waits for what it opens. */
  readonly opening: DomainAction | undefined;
}

/** What can be done with a domain in its row. */
export type DomainAction = 'verify' | 'remove';

export interface ColumnsView {
  readonly localize: Localize<ListMessages & DomainsMessages>;
  /** Whether it is known which connections the domains lead to. */
  readonly knowsUses: boolean;
  readonly mayVerify: boolean;
  readonly mayRemove: boolean;
  readonly press: (action: DomainAction, domain: OrganizationDomain) => void;
}

export function createColumns(view: ColumnsView): readonly TableColumn<DomainRow>[] {
  const { localize, knowsUses, mayVerify, mayRemove } = view;
  const columns: TableColumn<DomainRow>[] = [
    {
      name: 'domain',
      heading: () => localize.text('domainColumn'),
      cell: ({ domain }) => renderDomainName(domain.domain),
      isRowHeader: true,
    },
    {
      name: 'status',
      heading: () => localize.text('statusColumn'),
      cell: ({ domain: { status } }) =>
        html`<span class="status ${status}" part="status">${localize.text(`domain-status:${status}`)}</span>`,
    },
  ];
  if (knowsUses)
    columns.push({
      name: 'uses',
      heading: () => localize.text('connections'),
      cell: (row) => renderUses(view, row),
    });
  if (mayVerify || mayRemove)
    columns.push({
      name: 'actions',
      heading: () => html`<span class="visually-hidden">${localize.text('actionsColumn')}</span>`,
      cell: (row) => renderActions(view, row),
    });
  return columns;
}

function renderUses({ localize }: ColumnsView, { uses }: DomainRow): TemplateResult {
  if (uses.length === 0) return html`<span class="none">${localize.text('noDomains')}</span>`;
  return html`<span class="cell-heading" aria-hidden="true">${localize.text('connections')}</span>
    ${uses.map((name) => html`<bdi class="use" part="use">${name}</bdi>`)}`;
}

function renderActions(view: ColumnsView, { domain, opening }: DomainRow): TemplateResult {
  const { localize, mayVerify, mayRemove } = view;
  const text = domainText(domain.domain);
  const button = (action: DomainAction, label: string, name: string) =>
    html`<button
      class="button"
      part=${action}
      type="button"
      aria-haspopup="dialog"
      aria-label=${name}
      aria-busy=${opening === action}
      @click=${() => view.press(action, domain)}
    >
      ${label}
    </button>`;
  return html`<span class="buttons"
    >${
      mayVerify && domain.status !== 'verified'
        ? button('verify', localize.text('verify'), localize.text('verifyOne', text))
        : nothing
    }
    ${mayRemove ? button('remove', localize.text('removeDomain'), localize.text('removeOne', text)) : nothing}</span
  >`;
}
