/** Which connections a list shows, and how many of them are in the page. */
import { uniqueLabels, type Connection } from '../../model/connection.js';
import type { ListView } from '../../model/list-view.js';
import { Memo } from '../memo.js';
import type { Rows } from './connection-table.template.js';
import type { ListContext } from './list-context.js';
import type { Parts } from './parts.js';
import type { DrawnRow } from './windowing.js';

/** When people want to search: above so many connections. */
const HANDFUL = 7;
/** More than so many rows are not all in the page at once. */
const MANY = 40;

/** What a page wants of it. */
export interface Wishes {
  readonly view: Partial<ListView> | null | undefined;
  /** `auto`: when there are more than a handful. */
  readonly searchable: string;
}

export class RowChoice {
  readonly #context: ListContext;
  readonly #parts: Parts;
  readonly #labels = new Memo<ReadonlyMap<Connection, string>>();
  readonly #drawn = new Memo<readonly DrawnRow[]>();
  #shown: readonly Connection[] = [];
  #isSearchable = false;
  #isUnsearched = false;

  constructor(context: ListContext, parts: Parts) {
    this.#context = context;
    this.#parts = parts;
  }

  /** What is shown now, drawn or not. */
  get shown(): readonly Connection[] {
    return this.#shown;
  }

  /** Whether there is something to search with. Once there is, it stays: nothing moves when the eighth one is removed. */
  get isSearchable(): boolean {
    return this.#isSearchable;
  }

  /** Whether all are shown although the page wants some of them: what finds those cannot be loaded. */
  get isUnsearched(): boolean {
    return this.#isUnsearched;
  }

  /** Which rows there are; undefined while it is not known yet which the page's view lets through. */
  choose(all: readonly Connection[], { view, searchable }: Wishes): Rows | undefined {
    const isWished = this.#isSearchable || searchable === 'always' || all.length > HANDFUL;
    this.#isSearchable = searchable !== 'never' && isWished;
    const isPartial = Object.keys(view ?? {}).length > 0;
    const isNeeded = this.#isSearchable || isPartial;
    const finding = isNeeded ? this.#parts.want('finding') : this.#parts.get('finding');
    if (!finding && isPartial && this.#parts.isComing('finding')) return undefined;
    this.#isUnsearched = !finding && isPartial;
    if (finding) finding.view = view;
    this.#shown = this.#withOpen(finding?.find(all) ?? all);
    return { all, labels: this.#label(all), shown: this.#shown, ...this.#draw(this.#shown) };
  }

  #draw(shown: readonly Connection[]): Pick<Rows, 'drawn' | 'renderGap'> {
    const windowing = shown.length > MANY ? this.#parts.want('windowing') : this.#parts.get('windowing');
    if (windowing) {
      const kept = this.#keptRows();
      const drawn = windowing.items(shown, ({ id }) => id !== null && kept.has(id));
      return { drawn, renderGap: (gap) => windowing.renderGap(gap) };
    }
    // The others come with what knows which are seen.
    const isComing = shown.length > MANY && this.#parts.isComing('windowing');
    const drawn = this.#drawn.of([shown, isComing], () =>
      (isComing ? shown.slice(0, MANY) : shown).map((connection, index) => ({ connection, index })),
    );
    return { drawn, renderGap: () => undefined };
  }

  /** Rows that stay in the page wherever they are: with the focus, with a question, with an open menu or its dialog. */
  #keptRows(): ReadonlySet<string | undefined> {
    const { renderRoot } = this.#context.host;
    // Also what the page has put into a slot.
    const focused = renderRoot.querySelector<HTMLElement>('tr:focus-within')?.dataset['connection'];
    return new Set([focused, this.#open, this.#parts.get('rowActions')?.openRow]);
  }

  #label(all: readonly Connection[]): ReadonlyMap<Connection, string> {
    const unnamed = this.#context.localize.text('unnamed');
    return this.#labels.of([all, unnamed], () => {
      const labels = uniqueLabels(all, unnamed);
      return new Map(all.map((connection, index) => [connection, labels[index] ?? unnamed]));
    });
  }

  /** The row in which a question is open: it stays, whatever becomes of its connection meanwhile. */
  get #open(): string | undefined {
    return this.#context.switches.asking;
  }

  /** The connections, and at its place among the rows the one that somebody is being asked about. */
  #withOpen(connections: readonly Connection[]): readonly Connection[] {
    const open = this.#open;
    if (open === undefined || connections.some(({ id }) => id === open)) return connections;
    const index = this.#shown.findIndex(({ id }) => id === open);
    const row = this.#shown[index];
    return row ? [...connections.slice(0, index), row, ...connections.slice(index)] : connections;
  }
}
