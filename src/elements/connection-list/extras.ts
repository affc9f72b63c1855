/**
 * What a list has beyond a few plain rows: a search, boxes to choose rows by, columns of the page's own, rows that are left
 * out while nobody sees them, less room, names that would be the same, and what somebody else has changed. Loaded with the
 * first of these.
 */
import './connection-list.js'; // It loads this: so bundlers make no file of what both use.
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import '../../localize/en-tools.js';
import type { Connection } from '../../model/connection.js';
import { uniqueLabels } from '../../model/unique-labels.js';
import { addStyles } from '../../styles/add.js';
import { Memo } from '../memo.js';
import type * as SelectionModule from './bulk/selection.js';
import { COLUMNS, columnsOf, renderCell, type Column } from './columns.js';
import { renderTools } from './connection-list.template.js';
import type { RowView } from './connection-row.template.js';
import { renderHead, type TableContext } from './connection-table.template.js';
import { extraStyles } from './extras.styles.js';
import { Finding } from './finding/finding.js';
import type { ListContext } from './list-context.js';
import { MANY } from './rows.js';
import type { BodyRow } from './table-body.js';
import { isGap } from './windowing/drawn-rows.js';
import { Windowing } from './windowing.js';

/** How long a row is marked that somebody else has changed, in milliseconds; its style sheet lets the mark fade in time. */
const MARKED_FOR = 10_000;

/** What has come for one list is there for the next one at once, and that need not be drawn again. */
let loaded: typeof SelectionModule | undefined;

/** Makes the row of a connection, which is so many rows below the first. */
export type RowOf = (connection: Connection, index: number) => BodyRow;

export class Extras implements ReactiveController {
  readonly #context: ListContext;
  readonly #columns = new Memo<readonly Column[]>();
  readonly #labels = new Memo<ReadonlyMap<Connection | undefined, string>>();
  #finding: Finding | undefined;
  #windowing: Windowing | undefined;
  #selection: SelectionModule.Selection | undefined;
  /** Whether the selection could not be loaded. */
  #isMissing = false;
  #isSearchable = false;
  #all: readonly Connection[] = [];
  #shown: readonly Connection[] = [];
  /** When a change by somebody else was told last, in epoch milliseconds. */
  #toldChangesUntil = 0;

  constructor(context: ListContext) {
    this.#context = context;
    addStyles(context.host.renderRoot, extraStyles);
    context.host.addController(this);
    // What somebody else has changed is said once it is drawn.
    (context.host.constructor as typeof LitElement).disableWarning?.('change-in-update');
  }

  hostUpdated(): void {
    this.#tellChanges();
  }

  /**
   * Those that are to be shown, in order.
   *
   * @param isLong whether there are so many that people want to search. Once they can, it stays so: nothing moves when the
   * eighth one is removed
   */
  choose(all: readonly Connection[], isLong: boolean): readonly Connection[] {
    const { host } = this.#context;
    this.#all = all;
    this.#isSearchable = host.searchable !== 'never' && (this.#isSearchable || isLong);
    if (this.#isSearchable || Object.keys(host.view ?? {}).length > 0)
      this.#finding ??= new Finding(this.#context);
    if (this.#finding) this.#finding.view = host.view;
    if (host.selectable) this.#wantSelection();
    return this.#finding?.find(all) ?? all;
  }

  /** Looks at everything as it is now. */
  forget(): void {
    this.#finding?.forget();
  }

  /** What stands above these rows. */
  renderTools(shown: readonly Connection[]): unknown {
    this.#shown = shown;
    if (this.#all.length === 0) return nothing;
    return [
      this.#isSearchable ? renderTools('finding', this.#finding?.renderTools(this.#all)) : nothing,
      this.#context.host.selectable
        ? renderTools('several', this.#selection?.renderBar(this.#all, shown))
        : nothing,
    ];
  }

  /** In place of the rows when there are some, and none is to be shown. */
  renderNothingFound(): unknown {
    return this.#all.length > 0 ? this.#finding?.renderNothingFound(this.#all) : nothing;
  }

  /** What a connection is called, as no other is. Of many that takes a while to find out. */
  labelOf(connection: Connection): string | undefined {
    const { localize } = this.#context;
    const labels = this.#labels.of([this.#all, localize.key], () => {
      const unique = uniqueLabels(this.#all, localize.text('unnamed'));
      return new Map(unique.map((label, index) => [this.#all[index], label]));
    });
    return labels.get(connection);
  }

  /** The columns that a page wants; undefined where these are the kit's. */
  get columns(): readonly Column[] | undefined {
    const columns = this.#wanted;
    return columns === COLUMNS ? undefined : columns;
  }

  /** The cells of a row with these columns. */
  renderCells(context: TableContext, row: RowView, columns: readonly Column[]): readonly TemplateResult[] {
    return columns.map((column) => renderCell(column, context, row));
  }

  /** The heads of the columns; by the kit's own can be sorted, where people can search. */
  renderHeads(): readonly TemplateResult[] {
    const { localize } = this.#context;
    const finding = this.#isSearchable ? this.#finding : undefined;
    return this.#wanted.map(({ name, heading }) => {
      if (heading) return renderHead(name, heading());
      const text = localize.text(`${name}Column`);
      const order = finding?.orderOf(name) ?? 'none';
      return renderHead(
        name,
        finding?.renderSortButton(name, text, this.#all) ?? text,
        order === 'none' ? nothing : order,
      );
    });
  }

  /** The columns that there are, with one of boxes before them where rows can be chosen. */
  get #wanted(): readonly Column[] {
    const { columns, extraColumns, selectable } = this.#context.host;
    const selection = this.#selection;
    return this.#columns.of([columns, extraColumns, selectable, selection], () => {
      const wanted = columnsOf(columns, extraColumns);
      if (!selectable) return wanted;
      const boxes: Column = {
        name: 'select',
        heading: () => selection?.renderChooseAll(this.#shown),
        cell: (_, { connection, label }) => selection?.renderChoose(connection, label),
      };
      return [boxes, ...wanted];
    });
  }

  /** The rows that are in the page, with gaps where some are left out. */
  rows(shown: readonly Connection[], rowOf: RowOf): readonly BodyRow[] {
    if (shown.length > MANY) this.#windowing ??= new Windowing(this.#context);
    const windowing = this.#windowing;
    if (!windowing) return shown.map(rowOf);
    const kept = this.#keptRows();
    return windowing
      .items(shown, ({ id }) => id !== null && kept.has(id))
      .map((item) =>
        isGap(item)
          ? { key: -item.to, from: [], draw: () => windowing.renderGap(item) }
          : rowOf(item.connection, item.index),
      );
  }

  isChosen({ id }: Connection): boolean | undefined {
    return this.#context.host.selectable ? this.#selection?.has(id) : undefined;
  }

  /** When somebody else changed it, while that is worth a mark. */
  markedAt(connection: Connection): number | undefined {
    const changedAt = this.#changedAt(connection);
    return Date.now() - changedAt < MARKED_FOR ? changedAt : undefined;
  }

  renderMark(): TemplateResult {
    return html`<span class="mark" part="changed">${this.#context.localize.text('changedElsewhere')}</span>`;
  }

  /** What became of the last change of several. */
  renderMessage(): unknown {
    return this.#selection?.renderMessage();
  }

  /** The dialog that is open. */
  render(): unknown {
    return this.#selection?.render();
  }

  #wantSelection(): void {
    if (loaded) this.#selection ??= new loaded.Selection(this.#context);
    else if (!this.#isMissing) void this.#loadSelection();
  }

  async #loadSelection(): Promise<void> {
    const { host } = this.#context;
    try {
      loaded = await import('./bulk/selection.js');
    } catch {
      this.#isMissing = true;
      // It may come once the device is online again.
      const tryAgain = () => {
        this.#isMissing = false;
        host.requestUpdate();
      };
      addEventListener('online', tryAgain, { once: true });
    }
    host.requestUpdate();
  }

  /** Rows that stay in the page wherever they are: with the focus, with a question, with an open menu or its dialog. */
  #keptRows(): ReadonlySet<string | undefined> {
    const { host, switches, openRow } = this.#context;
    // Also what the page has put into a slot.
    const focused = host.renderRoot.querySelector<HTMLElement>('tr:focus-within')?.dataset['connection'];
    return new Set([focused, switches.asking, openRow()]);
  }

  /** In epoch milliseconds; 0 when nobody else has. */
  #changedAt({ id }: Connection): number {
    return this.#context.store()?.connection(id ?? '').changedAt ?? 0;
  }

  /** Says once what somebody else has changed. */
  #tellChanges(): void {
    const since = this.#toldChangesUntil;
    const { announcer, localize } = this.#context;
    const changed = this.#shown.filter((connection) => this.#changedAt(connection) > since);
    if (changed.length === 0) return;
    this.#toldChangesUntil = Math.max(...changed.map((connection) => this.#changedAt(connection)));
    const labels = changed.map(({ displayName }) => displayName || localize.text('unnamed'));
    announcer.announce(localize.text('changedElsewhereAll', labels.join(', ')));
  }
}
