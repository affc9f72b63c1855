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
import type { Confirm } from '../connection-toggle/switching.js';

const COLUMNS = ['nameColumn', 'strategyColumn', 'domainsColumn', 'statusColumn'] as const;

const TOGGLE_PARTS =
  'switch, track, thumb, state, reason, undo, copy, error: toggle-error, waiting, dialog, dialog-heading, dialog-body, dialog-actions';

/** What all rows of a list share. */
export interface TableContext {
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly store: OrganizationStore;
  readonly confirm: Confirm;
  /** Opens the menu of a row. */
  readonly openMenu: (target: MenuTarget) => void;
}

/** Whose menu is to be opened, and how. */
export interface MenuTarget {
  readonly connection: Connection;
  readonly label: string;
  readonly button: HTMLElement;
  /** Whether the last item gets the focus instead of the first. */
  readonly isFromEnd: boolean;
}

/** How long a row is marked that somebody else has changed, in milliseconds; its style sheet lets the mark fade in time. */
const MARKED_FOR = 10_000;

/** All rows. A row is made anew only when its own connection or the language has changed. */
export function renderTable(context: TableContext, connections: readonly Connection[]): TemplateResult {
  const { localize, store, confirm } = context;
  const labels = uniqueLabels(connections, localize.text('unnamed'));
  return html`
    <table class="table" part="table" role="table" aria-label=${localize.text('connections')}>
      <thead role="rowgroup">
        <tr role="row" part="header-row">
          ${COLUMNS.map((key) => html`<th part="column" scope="col" role="columnheader">${localize.text(key)}</th>`)}
          <th class="actions-cell" part="column" scope="col" role="columnheader">
            <span class="visually-hidden">${localize.text('actionsColumn')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          connections,
          ({ id }, index) => id ?? index,
          (connection, index) =>
            guard([connection, labels[index], localize.key, store, confirm, mark(store, connection)], () =>
              renderRow(context, connection, labels[index] ?? ''),
            ),
        )}
      </tbody>
    </table>
  `;
}

function renderRow(
  { localize, announcer, store, confirm, openMenu }: TableContext,
  connection: Connection,
  label: string,
): TemplateResult {
  const { id, name, displayName, strategy, domains } = connection;
  const isMarked = mark(store, connection) !== undefined;
  const open = (event: Event, isFromEnd = false) =>
    openMenu({ connection, label, button: event.currentTarget as HTMLElement, isFromEnd });
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event, event.key === 'ArrowUp');
  };
  return html`
    <tr class=${isMarked ? 'changed' : ''} role="row" part="row">
      <th class="name-cell" part="cell" scope="row" role="rowheader">
        <bdi class="display-name" part="display-name">${displayName || localize.text('unnamed')}</bdi>
        ${name && name !== displayName ? html`<bdi class="name" part="name">${name}</bdi>` : nothing}
        ${isMarked ? html`<span class="mark" part="changed">${localize.text('changedElsewhere')}</span>` : nothing}
      </th>
      <td class="strategy-cell" part="cell" role="cell">
        <span part="strategy">${strategyName(localize, strategy)}</span>
      </td>
      <td class="domains-cell" part="cell" role="cell">
        ${domains?.map((domain) => html`<bdi class="domain" part="domain">${domain}</bdi> `)}
        ${domains?.length ? nothing : html`<span class="none">${localize.text(domains ? 'noDomains' : 'stateUnknown')}</span>`}
      </td>
      <td class="status-cell" part="cell" role="cell">
        <org-connection-toggle
          part="toggle"
          exportparts=${TOGGLE_PARTS}
          lang=${localize.lang()}
          connection-id=${id ?? nothing}
          .store=${store}
          .connection=${connection}
          .announcer=${announcer}
          .label=${label}
          .confirm=${confirm}
        ></org-connection-toggle>
      </td>
      <td class="actions-cell" part="cell" role="cell">
        ${
          id === null
            ? nothing
            : html`<button
                class="menu-button"
                part="menu-button"
                type="button"
                aria-haspopup="menu"
                aria-expanded="false"
                aria-label=${localize.text('actionsFor', label)}
                @click=${open}
                @keydown=${openByKey}
              >
                <span class="dots"></span>
              </button>`
        }
      </td>
    </tr>
  `;
}

/** When somebody else changed it, while that is worth a mark. */
function mark(store: OrganizationStore, { id }: Connection): number | undefined {
  const { changedAt } = store.connection(id ?? '');
  return changedAt !== undefined && Date.now() - changedAt < MARKED_FOR ? changedAt : undefined;
}

function strategyName(localize: Localize, strategy: string | null): string {
  if (isKnownStrategy(strategy)) return localize.text(`strategy:${strategy}`);
  return strategy ?? localize.text('strategyUnknown');
}
