/**
 * The connections as a table. Its roles are spelled out because narrow rows are cards, and a browser forgets what a table
 * is when it is not laid out as one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import type { Connection } from '../../model/connection.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import type { Switches } from '../connection-toggle/switching.js';
import type { Selection } from './bulk/selection.js';
import { isOwn, type Column } from './columns.js';
import type { Finding } from './finding/finding.js';
import { renderCell, renderMenuButton } from './connection-row.template.js';
import type { BodyRow, TableBody } from './table-body.js';
import type { DrawnRow, Gap } from './windowing.js';

/** What all rows of a list share. */
export interface TableContext {
  readonly localize: Localize;
  readonly store: OrganizationStore;
  readonly switches: Switches;
  readonly columns: readonly Column[];
  readonly body: TableBody;
  /** What longer lists have; undefined where it is not there, or not yet. */
  readonly finding: Finding | undefined;
  readonly selection: Selection | undefined;
  /** Whether there is a column for choosing rows. */
  readonly isSelectable: boolean;
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

/** Which rows are shown, and how much of them is in the page. */
export interface Rows {
  /** All that the organization has. */
  readonly all: readonly Connection[];
  /** What each is called, as no other is. */
  readonly labels: ReadonlyMap<Connection, string>;
  /** Those that are to be shown, in order. */
  readonly shown: readonly Connection[];
  /** What is in the page; all that are shown where there are not too many. */
  readonly drawn: readonly (DrawnRow | Gap)[];
  readonly renderGap: (gap: Gap) => TemplateResult | undefined;
}

/** How long a row is marked that somebody else has changed, in milliseconds; its style sheet lets the mark fade in time. */
const MARKED_FOR = 10_000;

/** All rows. A row is made anew only when its own connection or the language has changed. */
export function renderTable(context: TableContext, rows: Rows): TemplateResult {
  const { localize, body } = context;
  const { shown, drawn } = rows;
  const isPart = drawn.length < shown.length;
  return html`
    <table
      class="table"
      part="table"
      role="table"
      aria-label=${localize.text('connections')}
      aria-rowcount=${isPart ? shown.length + 1 : nothing}
    >
      ${renderHead(context, rows, isPart)}
      ${body.draw(drawn.map((row) => bodyRow(context, rows, row, isPart)))}
    </table>
  `;
}

function bodyRow(
  context: TableContext,
  { labels, shown, renderGap }: Rows,
  row: DrawnRow | Gap,
  isPart: boolean,
): BodyRow {
  if (!('connection' in row)) return { key: -row.to, from: [], draw: () => renderGap(row) };
  const { localize, store, switches, columns, selection, isSelectable } = context;
  const { connection, index } = row;
  const label = labels.get(connection) ?? connection.displayName;
  const place = isPart ? index + 2 : undefined;
  const ofList = [localize.key, store, store.may(UPDATE_SCOPE), columns, selection, isSelectable];
  return {
    key: connection.id ?? index,
    from: [
      connection,
      label,
      selection?.has(connection.id),
      mark(store, connection),
      place,
      ...switches.of(connection.id ?? '').madeOf,
      ...ofList,
    ],
    draw: () => renderRow(context, connection, label, shown, place),
  };
}

function renderHead(
  { localize, columns, finding, selection, isSelectable }: TableContext,
  { all, shown }: Rows,
  isPart: boolean,
): TemplateResult {
  return html`
    <thead role="rowgroup">
      <tr role="row" part="header-row" aria-rowindex=${isPart ? 1 : nothing}>
        ${
          isSelectable
            ? html`<th class="select-cell" part="column" scope="col" role="columnheader">
                ${selection?.renderChooseAll(shown)}
              </th>`
            : nothing
        }
        ${columns.map((column) => {
          const name = isOwn(column) ? column : column.name;
          const order = finding?.orderOf(name) ?? 'none';
          return html`<th
            class="${isOwn(column) ? column : 'extra'}-column"
            part="column"
            scope="col"
            role="columnheader"
            aria-sort=${order === 'none' ? nothing : order}
          >
            ${renderHeading(localize, column, finding, all)}
          </th>`;
        })}
        <th class="actions-cell" part="column" scope="col" role="columnheader">
          <span class="visually-hidden">${localize.text('actionsColumn')}</span>
        </th>
      </tr>
    </thead>
  `;
}

function renderHeading(
  localize: Localize,
  column: Column,
  finding: Finding | undefined,
  all: readonly Connection[],
): unknown {
  if (!isOwn(column))
    return column.cell ? column.heading : html`<slot name=${column.name}>${column.heading}</slot>`;
  const text = localize.text(`${column}Column`);
  return finding ? finding.renderSortButton(column, text, all) : text;
}

function renderRow(
  context: TableContext,
  connection: Connection,
  label: string,
  shown: readonly Connection[],
  place: number | undefined,
): TemplateResult {
  const { store, columns, selection, isSelectable } = context;
  const isMarked = mark(store, connection) !== undefined;
  return html`
    <tr
      class=${isMarked ? 'changed' : ''}
      role="row"
      part="row"
      aria-rowindex=${place ?? nothing}
      data-connection=${connection.id ?? nothing}
    >
      ${
        isSelectable
          ? html`<td class="select-cell" part="cell" role="cell">
              ${selection?.renderChoose(connection, label, shown)}
            </td>`
          : nothing
      }
      ${columns.map((column) => renderCell(context, column, { connection, label, isMarked }))}
      <td class="actions-cell" part="cell" role="cell">${renderMenuButton(context, connection, label)}</td>
    </tr>
  `;
}

/** When somebody else changed it, while that is worth a mark. */
function mark(store: OrganizationStore, { id }: Connection): number | undefined {
  const { changedAt } = store.connection(id ?? '');
  return changedAt !== undefined && Date.now() - changedAt < MARKED_FOR ? changedAt : undefined;
}
