/**
 * The connections as a table. Its roles are spelled out because narrow rows are cards, and a browser forgets what a table
 * is when it is not laid out as one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../../localize/localize.js';
import { uniqueLabels, type Connection } from '../../model/connection.js';
import { isKnownStrategy } from '../../model/strategy.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import type { Announcer } from '../announcer.js';

const COLUMNS = ['nameColumn', 'strategyColumn', 'domainsColumn', 'statusColumn'] as const;

/** What all rows of a list share. */
export interface TableContext {
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly store: OrganizationStore;
}

/** All rows. A row is made anew only when its own connection or the language has changed. */
export function renderTable(context: TableContext, connections: readonly Connection[]): TemplateResult {
  const { localize, store } = context;
  const labels = uniqueLabels(connections, localize.text('unnamed'));
  return html`
    <table class="table" part="table" role="table" aria-label=${localize.text('connections')}>
      <thead role="rowgroup">
        <tr role="row" part="header-row">
          ${COLUMNS.map((key) => html`<th part="column" scope="col" role="columnheader">${localize.text(key)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          connections,
          ({ id }, index) => id ?? index,
          (connection, index) =>
            guard([connection, labels[index], localize.key, store], () =>
              renderRow(context, connection, labels[index] ?? ''),
            ),
        )}
      </tbody>
    </table>
  `;
}

function renderRow(
  { localize, announcer, store }: TableContext,
  connection: Connection,
  label: string,
): TemplateResult {
  const { id, name, displayName, strategy, domains } = connection;
  return html`
    <tr role="row" part="row">
      <th class="name-cell" part="cell" scope="row" role="rowheader">
        <bdi class="display-name" part="display-name">${displayName || localize.text('unnamed')}</bdi>
        ${name && name !== displayName ? html`<bdi class="name" part="name">${name}</bdi>` : nothing}
      </th>
      <td class="strategy-cell" part="cell" role="cell">
        <span part="strategy">${strategyName(localize, strategy)}</span>
      </td>
      <td class="domains-cell" part="cell" role="cell">
        ${domains.map((domain) => html`<bdi class="domain" part="domain">${domain}</bdi> `)}
        ${domains.length === 0 ? html`<span class="none">${localize.text('noDomains')}</span>` : nothing}
      </td>
      <td class="status-cell" part="cell" role="cell">
        <org-connection-toggle
          part="toggle"
          exportparts="switch, track, thumb, state, reason, error: toggle-error, waiting"
          lang=${localize.lang()}
          connection-id=${id ?? nothing}
          .store=${store}
          .connection=${connection}
          .announcer=${announcer}
          .label=${label}
        ></org-connection-toggle>
      </td>
    </tr>
  `;
}

function strategyName(localize: Localize, strategy: string | null): string {
  if (isKnownStrategy(strategy)) return localize.text(`strategy:${strategy}`);
  return strategy ?? localize.text('strategyUnknown');
}
