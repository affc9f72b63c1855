/**
 * The connections as a table. Its roles are spelled out because narrow rows are cards, and a browser forgets what a table
 * is when it is not laid out as one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { labelOf, type Connection } from '../../model/connection.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { COLUMN_NAMES, renderRow, type RowView } from './connection-row.template.js';
import type { Extras } from './extras.js';
import type { ListContext } from './list-context.js';
import type { BodyRow, TableBody } from './table-body.js';

/** What all rows of a list share. */
export interface TableContext extends Omit<ListContext, 'store'> {
  readonly store: OrganizationStore;
  readonly body: TableBody;
  /** Undefined where the list is a short one, or they are not there yet. */
  readonly extras: Extras | undefined;
  /** Opens the menu of a row, if that is what the event asks for. */
  readonly openMenu: (event: MouseEvent | KeyboardEvent, row: RowView) => void;
}

/**
 * All rows. A row is made anew only when its own connection or the language has changed.
 *
 * @param shown the connections that are to be shown, in order
 */
export function renderTable(context: TableContext, shown: readonly Connection[]): TemplateResult {
  const { localize, store, switches, body, extras } = context;
  const columns = extras?.columns;
  const rowOf = (connection: Connection, index: number): BodyRow => {
    const label = extras?.labelOf(connection) ?? labelOf(connection, localize.text('unnamed'));
    const markedAt = extras?.markedAt(connection);
    const mark = markedAt && extras?.renderMark();
    return {
      key: connection.id ?? index,
      from: [
        connection,
        label,
        extras?.isChosen(connection),
        markedAt,
        localize.key,
        store,
        store.may(UPDATE_SCOPE),
        columns,
        ...switches.of(connection.id ?? '').dependencies,
      ],
      draw: () => {
        const row = { connection, label, mark };
        return renderRow(context, row, columns && extras.renderCells(context, row, columns));
      },
    };
  };
  return html`
    <table class="table" part="table" role="table" aria-label=${localize.text('connections')}>
      <thead role="rowgroup">
        <tr role="row" part="header-row">
          ${extras ? extras.renderHeads() : COLUMN_NAMES.map((name) => renderHead(name, localize.text(`${name}Column`)))}
          <th class="actions-cell" part="column" scope="col" role="columnheader">
            <span class="visually-hidden">${localize.text('actionsColumn')}</span>
          </th>
        </tr>
      </thead>
      ${body.draw(extras?.rows(shown, rowOf) ?? shown.map(rowOf))}
    </table>
  `;
}

/**
 * The head of one column.
 *
 * @param order how it is sorted, as `aria-sort` says it
 */
export function renderHead(
  name: string,
  content: unknown,
  order: string | typeof nothing = nothing,
): TemplateResult {
  return html`<th class="${name}-column" part="column" scope="col" role="columnheader" aria-sort=${order}>
    ${content}
  </th>`;
}
