/** Renders connections as the rows of a table. */
import { labelOf as displayNameOf, type Connection } from '../../model/connection.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import { uniqueLabels } from '../../model/unique-labels.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Memo } from '../ui/memo.js';
import { renderTable, type TableRow } from '../ui/table/table.template.js';
import type { ChangeMarks } from './change-marks.js';
import { createColumns, createMenuColumn, type ConnectionColumn } from './columns.js';
import type { ConnectionRow, ListContext } from './list-context.js';
import type { MenuButtons } from './row-menu/menu-buttons.js';
import type { Search } from './search/search.js';
import type { Selectable } from './selection/selectable.js';

/** The parts of the list that render something in its rows. */
export interface RowParts {
  readonly search: Search;
  readonly selectable: Selectable;
  readonly menuButtons: MenuButtons;
  readonly marks: ChangeMarks;
}

export class ConnectionTable {
  readonly #context: ListContext;
  readonly #parts: RowParts;
  readonly #columns = new Memo<readonly ConnectionColumn[]>();
  readonly #labels = new Memo<ReadonlyMap<Connection, string>>();

  constructor(context: ListContext, parts: RowParts) {
    this.#context = context;
    this.#parts = parts;
  }

  /**
   * @param all every connection of the organization, so that each row gets a unique label
   * @param shown the connections to show, in order
   */
  render(store: OrganizationStore, all: readonly Connection[], shown: readonly Connection[]): unknown {
    const { search } = this.#parts;
    const labels = this.#uniqueLabels(all);
    return renderTable({
      label: this.#context.localize.text('connections'),
      columns: this.#currentColumns(),
      rows: shown.map((connection, index) => this.#row(store, connection, labels.get(connection), index)),
      sorting: search.isOffered ? search : undefined,
    });
  }

  #row(
    store: OrganizationStore,
    connection: Connection,
    uniqueLabel: string | undefined,
    index: number,
  ): TableRow<ConnectionRow> {
    const { localize, switches } = this.#context;
    const { marks, menuButtons, selectable } = this.#parts;
    const { id } = connection;
    const label = uniqueLabel ?? displayNameOf(connection, localize.text('unnamed'));
    const markedAt = marks.markedAt(connection);
    return {
      key: id ?? `row-${index}`,
      data: { connection, label, mark: markedAt && marks.render() },
      dependencies: [
        connection,
        label,
        selectable.isSelected(id),
        markedAt,
        localize.key,
        store,
        store.may(UPDATE_SCOPE),
        ...menuButtons.failureOf(id),
        ...switches.of(id ?? '').dependencies,
      ],
      className: markedAt ? 'changed' : '',
      notice: menuButtons.renderFailure(id),
    };
  }

  /** The same array as long as the columns are the same. */
  #currentColumns(): readonly ConnectionColumn[] {
    const { selectable, menuButtons } = this.#parts;
    const { columns, extraColumns } = this.#context.host;
    return this.#columns.of([columns, extraColumns, selectable.columnKey], () => [
      ...selectable.createColumn(),
      ...createColumns(this.#context),
      createMenuColumn(this.#context, menuButtons.press),
    ]);
  }

  #uniqueLabels(all: readonly Connection[]): ReadonlyMap<Connection, string> {
    const { localize } = this.#context;
    return this.#labels.of([all, localize.key], () => {
      const labels = uniqueLabels(all, localize.text('unnamed'));
      return new Map(all.map((connection, index) => [connection, labels[index] ?? '']));
    });
  }
}
