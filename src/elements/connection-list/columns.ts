/** The columns that a page wants: some of the kit's, and its own. */
import './connection-list.js'; // It loads this: so bundlers make no file of what both use.
import { html, type TemplateResult } from 'lit';
import type { Connection } from '../../model/connection.js';
import { ofPage } from '../of-page.js';
import {
  COLUMN_NAMES,
  renderDomains,
  renderName,
  type ColumnName,
  type RowView,
} from './connection-row.template.js';
import type { TableContext } from './connection-table.template.js';
import { strategyName } from './strategy-name.js';

type RenderCell = (context: TableContext, row: RowView) => unknown;

/** A column of a list; one that is not the kit's has a heading of its own. */
export type Column =
  | { readonly name: ColumnName; readonly heading?: undefined; readonly cell: RenderCell }
  | { readonly name: 'select' | 'extra'; readonly heading: () => unknown; readonly cell: RenderCell };

const CELLS: Readonly<Record<ColumnName, RenderCell>> = {
  name: renderName,
  strategy: ({ localize }, { connection: { strategy } }) =>
    html`<span part="strategy">${strategyName(localize, strategy)}</span>`,
  domains: renderDomains,
  status: ({ switches }, { connection, label }) => {
    const one = switches.of(connection.id ?? '');
    return html`<div class="toggle" part="toggle">
      ${one.render(connection, label)} ${one.renderBeside()}
    </div>`;
  },
};

/** The kit's columns, as they are when the page does not say. */
export const COLUMNS: readonly Column[] = COLUMN_NAMES.map((name) => ({ name, cell: CELLS[name] }));

/** A column of the page's own. */
export interface ExtraColumn {
  /** As in `columns`, and in the names of its slots; a word in lower case. */
  readonly name: string;
  readonly heading: string;
  /**
   * What its cell shows: a text, a node, or a Lit template; drawn when the connection changes. Without it each row has a
   * slot of the name `{name}:{connection id}`.
   */
  readonly cell?: (connection: Connection) => unknown;
}

/**
 * The columns that a page wants. A name that nobody knows is a column of slots; the name of a connection is always there,
 * for a row is called by it.
 *
 * @param names separated by spaces; empty for the kit's, then the page's, before the switch
 */
export function columnsOf(
  names: string | null | undefined,
  extraColumns: readonly ExtraColumn[] | '' | null | undefined,
): readonly Column[] {
  const extra = extraColumns || [];
  const wanted = (names ?? '').split(/\s+/).filter(Boolean);
  if (wanted.length === 0)
    return extra.length > 0 ? COLUMNS.toSpliced(-1, 0, ...extra.map(columnOf)) : COLUMNS;
  const all = wanted.includes('name') ? wanted : ['name', ...wanted];
  return [...new Set(all)].map(
    (name) =>
      COLUMNS.find((own) => own.name === name) ??
      columnOf(extra.find((column) => column.name === name) ?? { name, heading: name }),
  );
}

/** One of the page's own: its cells show what the page gives, or have slots for it. */
function columnOf({ name, heading, cell }: ExtraColumn): Column {
  if (!cell)
    return {
      name: 'extra',
      heading: () => html`<slot name=${name}>${heading}</slot>`,
      cell: (_, { connection: { id } }) => html`<slot name=${`${name}:${id ?? ''}`}></slot>`,
    };
  return {
    name: 'extra',
    heading: () => heading,
    cell: (_, { connection }) =>
      html`<span class="cell-heading" aria-hidden="true">${heading}</span> ${ofPage(() => cell(connection))}`,
  };
}

/** One thing about a connection; by its name a row is called. */
export function renderCell({ name, cell }: Column, context: TableContext, row: RowView): TemplateResult {
  const content = cell(context, row);
  return name === 'name'
    ? html`<th class="name-cell" part="cell" scope="row" role="rowheader">${content}</th>`
    : html`<td class="${name}-cell" part="cell" role="cell">${content}</td>`;
}
