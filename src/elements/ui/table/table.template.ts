/**
 * A table, from columns and rows as plain data. Its roles are explicit because its style sheet turns rows into cards in
 * narrow layouts, and browsers drop the roles of a table that is not laid out as one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';

/** A column of a table whose rows have data of type `T`. */
export interface TableColumn<T> {
  /** The class of its heading is `{name}-column`, that of its cells `{name}-cell`. */
  readonly name: string;
  readonly heading: () => unknown;
  readonly cell: (data: T) => unknown;
  /** Whether its cells name their rows. */
  readonly isRowHeader?: boolean;
}

/** A row of the table. */
export interface TableRow<T> {
  /** Identifies the row, so that its element is reused when the row moves. Rendered as `data-key`. */
  readonly key: string;
  readonly data: T;
  /** Everything its cells depend on, compared member by member: the row is only re-rendered if one has changed. */
  readonly dependencies: readonly unknown[];
  readonly className?: string;
  /** Messages below its cells, across all columns. */
  readonly notices?: readonly unknown[];
}

/** How the rows are sorted, and how to change it. */
export interface TableSorting {
  /** The value of the column's `aria-sort`; undefined if the rows can't be sorted by it. */
  readonly orderOf: (column: string) => SortOrder | undefined;
  readonly sortBy: (column: string) => void;
}

export type SortOrder = 'none' | 'ascending' | 'descending';

/** The whole table. */
export interface TableView<T> {
  readonly label: string;
  /** Pass the same array as long as the columns are the same: a new one re-renders every row. */
  readonly columns: readonly TableColumn<T>[];
  readonly rows: readonly TableRow<T>[];
  readonly sorting?: TableSorting | undefined;
}

export function renderTable<T>({ label, columns, rows, sorting }: TableView<T>): TemplateResult {
  return html`
    <table class="table" part="table" role="table" aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row" part="header-row">
          ${columns.map((column) => renderHeading(column, sorting))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(rows, uniqueKeys(), (row) =>
          guard([columns, ...row.dependencies], () => renderRow(columns, row)),
        )}
      </tbody>
    </table>
  `;
}

function renderHeading<T>(
  { name, heading }: TableColumn<T>,
  sorting: TableSorting | undefined,
): TemplateResult {
  const order = sorting?.orderOf(name);
  return html`<th
    class="${name}-column"
    part="column"
    scope="col"
    role="columnheader"
    aria-sort=${order === undefined || order === 'none' ? nothing : order}
  >
    ${order === undefined ? heading() : renderSortButton(heading(), order, () => sorting?.sortBy(name))}
  </th>`;
}

/** The heading as a button. In narrow layouts, only the text is shown, where screen readers still find it. */
function renderSortButton(heading: unknown, order: SortOrder, sort: () => void): TemplateResult {
  return html`<button class="sort ${order}" part="sort" type="button" @click=${sort}>${heading}</button>
    <span class="column-name">${heading}</span>`;
}

function renderRow<T>(
  columns: readonly TableColumn<T>[],
  { key, data, className = '', notices = [] }: TableRow<T>,
): TemplateResult {
  return html`
    <tr class=${className} role="row" part="row" data-key=${key}>
      ${columns.map(({ name, cell, isRowHeader }) =>
        isRowHeader
          ? html`<th class="${name}-cell" part="cell" scope="row" role="rowheader">${cell(data)}</th>`
          : html`<td class="${name}-cell" part="cell" role="cell">${cell(data)}</td>`,
      )}
    </tr>
    ${
      notices.length > 0
        ? html`<tr class="notice-row" role="row">
            <td role="cell" colspan=${columns.length}>${notices}</td>
          </tr>`
        : nothing
    }
  `;
}

/** If a server sends an item twice, the second row gets a key of its own, because `repeat` needs unique keys. */
function uniqueKeys(): (row: { readonly key: string }) => unknown {
  const taken = new Set<string>();
  return (row) => {
    if (taken.has(row.key)) return row;
    taken.add(row.key);
    return row.key;
  };
}
