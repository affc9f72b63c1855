/** What is in a row, cell by cell. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../register.js';
import type { Connection } from '../../model/connection.js';
import { visible } from '../../model/visible.js';
import { ofPage } from '../of-page.js';
import { isOwn, type Column, type ColumnName, type ExtraColumn } from './columns.js';
import type { TableContext } from './connection-table.template.js';
import { renderIcon } from './icon.js';
import { strategyName } from './strategy-name.js';

const TOGGLE_PARTS =
  'switch, track, thumb, state, reason, undo, copy, error: toggle-error, waiting, dialog, dialog-heading, dialog-body, dialog-actions, dialog-button';

/** What a row is about. */
export interface RowView {
  readonly connection: Connection;
  /** What it is called, as no other is. */
  readonly label: string;
  /** Whether somebody else has just changed it. */
  readonly isMarked: boolean;
}

/** One thing about a connection. */
export function renderCell(context: TableContext, column: Column, row: RowView): TemplateResult {
  if (column === 'name')
    return html`<th class="name-cell" part="cell" scope="row" role="rowheader">
      ${renderName(context, row)}
    </th>`;
  const name = isOwn(column) ? column : 'extra';
  return html`<td class="${name}-cell" part="cell" role="cell">
    ${isOwn(column) ? CONTENT[column](context, row) : renderExtra(column, row.connection)}
  </td>`;
}

/** The button that opens the menu; none where there is no id to act on. */
export function renderMenuButton(
  { localize, openMenu }: TableContext,
  connection: Connection,
  label: string,
): TemplateResult | typeof nothing {
  if (connection.id === null) return nothing;
  const open = (event: Event, isFromEnd = false) =>
    openMenu({ connection, label, button: event.currentTarget as HTMLElement, isFromEnd });
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event, event.key === 'ArrowUp');
  };
  return html`<button
    class="menu-button"
    part="menu-button"
    type="button"
    aria-haspopup="menu"
    aria-expanded="false"
    aria-label=${localize.text('actionsFor', label)}
    @click=${open}
    @keydown=${openByKey}
  >
    <svg class="sign" viewBox="0 0 20 20"><path d="M10 4h0m0 6h0m0 6h0" /></svg>
  </button>`;
}

const CONTENT: Readonly<Record<ColumnName, (context: TableContext, row: RowView) => unknown>> = {
  name: renderName,
  strategy: ({ localize }, { connection }) =>
    html`<span part="strategy">${strategyName(localize, connection.strategy)}</span>`,
  domains: renderDomains,
  status: renderToggle,
};

function renderName({ localize }: TableContext, { connection, isMarked }: RowView): TemplateResult {
  const { name, displayName } = connection;
  return html`
    <span class="named">
      ${renderIcon(connection)}
      <span class="titles">
        <bdi class="display-name" part="display-name"
          >${visible(displayName) || localize.text('unnamed')}</bdi
        >
        ${name && name !== displayName ? html`<bdi class="name" part="name">${visible(name)}</bdi>` : nothing}
        ${isMarked ? html`<span class="mark" part="changed">${localize.text('changedElsewhere')}</span>` : nothing}
      </span>
    </span>
  `;
}

function renderDomains({ localize }: TableContext, { connection: { domains } }: RowView): unknown {
  if (!domains?.length)
    return html`<span class="none">${localize.text(domains ? 'noDomains' : 'stateUnknown')}</span>`;
  return domains.map((domain) => html`<bdi class="domain" part="domain">${visible(domain)}</bdi> `);
}

function renderToggle(
  { localize, announcer, store, confirm }: TableContext,
  { connection, label }: RowView,
): TemplateResult {
  return html`<org-connection-toggle
    class="toggle"
    part="toggle"
    exportparts=${TOGGLE_PARTS}
    lang=${localize.lang()}
    connection-id=${connection.id ?? nothing}
    .store=${store}
    .connection=${connection}
    .announcer=${announcer}
    .label=${label}
    .confirm=${confirm}
  ></org-connection-toggle>`;
}

/** What the page has to say of it. */
function renderExtra({ name, heading, cell }: ExtraColumn, connection: Connection): unknown {
  if (!cell) return html`<slot name=${`${name}:${connection.id ?? ''}`}></slot>`;
  return html`<span class="cell-heading" aria-hidden="true">${heading}</span>
    ${ofPage(() => cell(connection))}`;
}
