/** What is in a row, cell by cell. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../register.js';
import type { Connection } from '../../model/connection.js';
import { visible } from '../../model/visible.js';
import type { TableContext } from './connection-table.template.js';
import { renderIcon } from './icon.js';
import { strategyName } from './strategy-name.js';

/** What a row is about. */
export interface RowView {
  readonly connection: Connection;
  /** What it is called, as no other is. */
  readonly label: string;
  /** That somebody else has just changed it. */
  readonly mark: unknown;
}

type RenderCell = (context: TableContext, row: RowView) => unknown;

/** What the kit's columns are called. */
export type ColumnName = 'name' | 'strategy' | 'domains' | 'status';

/** One of the kit's columns. */
export interface OwnColumn {
  readonly name: ColumnName;
  readonly heading?: undefined;
  readonly cell: RenderCell;
}

/** A column of a list; one that is not the kit's has a heading of its own. */
export type Column =
  | OwnColumn
  | { readonly name: 'select' | 'extra'; readonly heading: () => unknown; readonly cell: RenderCell };

/** The kit's columns, in the order that they have when the page does not say. */
export const COLUMNS: readonly Column[] = [
  { name: 'name', cell: renderName },
  { name: 'strategy', cell: renderStrategy },
  { name: 'domains', cell: renderDomains },
  { name: 'status', cell: renderToggle },
];

/** One thing about a connection; by its name a row is called. */
export function renderCell(context: TableContext, { name, cell }: Column, row: RowView): TemplateResult {
  const content = cell(context, row);
  return name === 'name'
    ? html`<th class="name-cell" part="cell" scope="row" role="rowheader">${content}</th>`
    : html`<td class="${name}-cell" part="cell" role="cell">${content}</td>`;
}

/** The button that opens the menu; none where there is no id to act on. */
export function renderMenuButton({ localize, openMenu }: TableContext, row: RowView): unknown {
  if (row.connection.id === null) return nothing;
  const open = (event: MouseEvent | KeyboardEvent) => openMenu(event, row);
  return html`<button
    class="menu-button"
    part="menu-button"
    type="button"
    aria-haspopup="menu"
    aria-expanded="false"
    aria-label=${localize.text('actionsFor', row.label)}
    @click=${open}
    @keydown=${open}
  >
    <svg class="sign" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4h0m0 6h0m0 6h0" /></svg>
  </button>`;
}

function renderStrategy({ localize }: TableContext, { connection }: RowView): TemplateResult {
  return html`<span part="strategy">${strategyName(localize, connection.strategy)}</span>`;
}

function renderName({ localize }: TableContext, { connection, mark }: RowView): TemplateResult {
  const { name, displayName } = connection;
  return html`
    <span class="named">
      ${renderIcon(connection)}
      <span class="titles">
        <bdi class="display-name" part="display-name"
          >${visible(displayName) || localize.text('unnamed')}</bdi
        >
        ${name && name !== displayName ? html`<bdi class="name" part="name">${visible(name)}</bdi>` : nothing}
        ${mark}
      </span>
    </span>
  `;
}

function renderDomains({ localize }: TableContext, { connection: { domains } }: RowView): unknown {
  if (!domains?.length)
    return html`<span class="none">${localize.text(domains ? 'noDomains' : 'stateUnknown')}</span>`;
  return domains.map((domain) => html`<bdi class="domain" part="domain">${visible(domain)}</bdi> `);
}

function renderToggle({ switches }: TableContext, { connection, label }: RowView): TemplateResult {
  const one = switches.of(connection.id ?? '');
  return html`<div class="toggle" part="toggle">${one.render(connection, label)} ${one.renderBeside()}</div>`;
}
