/** Renders connections as the rows of a table. */
import { labelOf as displayNameOf, type Connection } from '../../model/connection.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import { uniqueLabels } from '../../model/unique-labels.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Memo } from '../ui/memo.js';
import { renderTable, type TableRow } from '../ui/table/table.template.js';
import type { ChangeMarks } from './change-marks.js';
import { createColumns, createMenuColumn, type ConnectionColumn } from './columns.js';
import type { NameButtons } from './details/name-buttons.js';
import type { ConnectionRow, ListContext } from './list-context.js';
import { renderSharedReason, sharedReason } from './locked/locked.js';
import type { MenuButtons } from './row-menu/menu-buttons.js';
import type { Search } from './search/search.js';
import type { Selectable } from './selection/selectable.js';

/** The parts of the list that render something in its rows. */
export interface RowParts {
  readonly search: Search;
  readonly selectable: Selectable;
  readonly menuButtons: MenuButtons;
  readonly nameButtons: NameButtons;
  readonly marks: ChangeMarks;
}

/** What a row has from the table. */
interface InTable {
  readonly uniqueLabel: string | undefined;
  readonly index: number;
  /** Whether there is a column of switches. */
  readonly hasSwitches: boolean;
  readonly isReasonShared: boolean;
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
    const [{ localize }, { search }] = [this.#context, this.#parts];
    const labels = this.#uniqueLabels(all);
    const columns = this.#currentColumns(all);
    const hasSwitches = columns.some(({ name }) => name === 'status');
    const reason = hasSwitches ? sharedReason(localize, all, store.may(UPDATE_SCOPE)) : undefined;
    const isReasonShared = reason !== undefined;
    const table = renderTable({
      label: localize.text('connections'),
      columns,
      rows: shown.map((connection, index) =>
        this.#row(store, connection, {
          uniqueLabel: labels.get(connection),
          index,
          hasSwitches,
          isReasonShared,
        }),
      ),
      sorting: search.isOffered ? search : undefined,
    });
    return [renderSharedReason(reason), table];
  }

  #row(
    store: OrganizationStore,
    connection: Connection,
    { uniqueLabel, index, hasSwitches, isReasonShared }: InTable,
  ): TableRow<ConnectionRow> {
    const { localize, switches } = this.#context;
    const { marks, menuButtons, nameButtons, selectable } = this.#parts;
    const { id } = connection;
    const label = uniqueLabel ?? displayNameOf(connection, localize.text('unnamed'));
    const markedAt = marks.markedAt(connection);
    const one = switches.of(id ?? '');
    return {
      key: id ?? `row-${index}`,
      data: { connection, label, isReasonShared, mark: markedAt && marks.render() },
      dependencies: [
        connection,
        label,
        isReasonShared,
        selectable.isSelected(id),
        markedAt,
        localize.key,
        store,
        store.may(UPDATE_SCOPE),
        ...menuButtons.failureOf(id),
        ...nameButtons.failureOf(id),
        ...one.dependencies,
      ],
      className: markedAt ? 'changed' : '',
      notices: [
        hasSwitches && one.renderRefusal(label),
        menuButtons.renderFailure(id),
        nameButtons.renderFailure(id),
      ].filter(Boolean),
    };
  }

  /** The same array as long as the columns are the same. */
  #currentColumns(all: readonly Connection[]): readonly ConnectionColumn[] {
    const { selectable, menuButtons, nameButtons } = this.#parts;
    const { columns, extraColumns } = this.#context.host;
    const knowsDomains = all.some(({ domains }) => domains !== null);
    return this.#columns.of([columns, extraColumns, knowsDomains, selectable.columnKey], () => [
      ...selectable.createColumn(),
      ...createColumns(this.#context, knowsDomains, nameButtons.press),
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
