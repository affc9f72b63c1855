/** The columns of a connection list: the kit's own and the page's. */
import { html } from 'lit';
import type { TableColumn } from '../ui/table/table.template.js';
import { callPage } from '../ui/page-function.js';
import {
  renderDomains,
  renderMenuButton,
  renderName,
  renderStatus,
  renderStrategy,
} from './cells.template.js';
import type { ExtraColumn } from './extra-column.js';
import type { ConnectionRow, ListContext } from './list-context.js';

export type ConnectionColumn = TableColumn<ConnectionRow>;

/**
 * The columns that the page has chosen, without the column of the menu buttons.
 *
 * @param knowsDomains whether the server says the domains of any connection; if not, their column is left out by default
 * @param open opens the details of a connection
 */
export function createColumns(
  context: ListContext,
  knowsDomains: boolean,
  open: Parameters<typeof renderName>[2],
): readonly ConnectionColumn[] {
  const { columns, extraColumns } = context.host;
  const kit = kitColumns(context, open);
  const byDefault = kit.filter(({ name }) => knowsDomains || name !== 'domains');
  return chooseColumns(kit, byDefault, columns, extraColumns || []);
}

/** The column of the menu buttons. */
export function createMenuColumn(
  { localize }: ListContext,
  open: Parameters<typeof renderMenuButton>[2],
): ConnectionColumn {
  return {
    name: 'actions',
    heading: () => html`<span class="visually-hidden">${localize.text('actionsColumn')}</span>`,
    cell: (row) => renderMenuButton(localize, row, open),
  };
}

function kitColumns(
  context: ListContext,
  open: Parameters<typeof renderName>[2],
): readonly ConnectionColumn[] {
  const { localize } = context;
  return [
    {
      name: 'name',
      heading: () => localize.text('nameColumn'),
      cell: (row) => renderName(localize, row, open),
      isRowHeader: true,
    },
    {
      name: 'strategy',
      heading: () => localize.text('strategyColumn'),
      cell: (row) => renderStrategy(localize, row),
    },
    {
      name: 'domains',
      heading: () => localize.text('domainsColumn'),
      cell: (row) => renderDomains(localize, row),
    },
    {
      name: 'status',
      heading: () => localize.text('statusColumn'),
      cell: (row) => renderStatus(context, row),
    },
  ];
}

/**
 * Any name other than the kit's refers to one of the page's columns, or else to a column of slots. The connection's name is
 * always included, because it names the row.
 *
 * @param names separated by spaces; if empty, the default columns, with the page's before the last one
 */
function chooseColumns(
  kit: readonly ConnectionColumn[],
  byDefault: readonly ConnectionColumn[],
  names: string | null | undefined,
  extra: readonly ExtraColumn[],
): readonly ConnectionColumn[] {
  const wanted = (names ?? '').split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return byDefault.toSpliced(-1, 0, ...extra.map(createExtraColumn));
  const all = wanted.includes('name') ? wanted : ['name', ...wanted];
  return [...new Set(all)].map(
    (name) =>
      kit.find((column) => column.name === name) ??
      createExtraColumn(extra.find((column) => column.name === name) ?? { name, heading: name }),
  );
}

/** Its cells show what the page returns; without a function for them, they have slots. */
function createExtraColumn({ name, heading, cell }: ExtraColumn): ConnectionColumn {
  if (!cell)
    return {
      name: 'extra',
      heading: () => html`<slot name=${name}>${heading}</slot>`,
      cell: ({ connection: { id } }) => html`<slot name="${name}:${id}"></slot>`,
    };
  return {
    name: 'extra',
    heading: () => heading,
    cell: ({ connection }) =>
      html`<span class="cell-heading" aria-hidden="true">${heading}</span>
        ${callPage(() => cell(connection))}`,
  };
}
