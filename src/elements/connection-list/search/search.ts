/** Searches, filters and sorts the connections of a list. */
import type { ReactiveController, TemplateResult } from 'lit';
import { ViewChangedEvent } from '../../../events.js';
import type { Connection } from '../../../model/connection.js';
import { ifPossible } from '../../../model/if-possible.js';
import {
  comparer,
  createView,
  differences,
  matcher,
  searchText,
  SORT_KEYS,
  WHOLE,
  type ListView,
  type SortKey,
  type ViewTexts,
} from '../../../model/list-view.js';
import { Memo } from '../../ui/memo.js';
import { RowMotion } from '../../ui/table/row-motion.js';
import type { SortOrder, TableSorting } from '../../ui/table/table.template.js';
import type { ListContext } from '../list-context.js';
import { strategyName } from '../../ui/strategy.js';
import { foundText, renderNothingFound, renderSearch, type SearchView } from './search.template.js';

type Options = Pick<SearchView, 'strategies' | 'hasUnknown'>;

/** By default, longer lists can be searched. */
const HANDFUL = 7;
/** How long the admin has to pause before the number of matches is announced, in milliseconds. */
const PAUSE = 600;

export class Search implements ReactiveController, TableSorting {
  readonly #context: ListContext;
  #view: ListView = WHOLE;
  #parts: unknown;
  /** Whether the list has ever been long enough to be searched. The search stays, so that a removal moves nothing else. */
  #wasLong = false;
  #connections: readonly Connection[] = [];
  /**
   * Each connection as it was when this view was chosen. A connection that is switched afterwards stays in its place, so that
   * it can be switched back.
   */
  readonly #was = new Map<string, Connection>();
  #texts = new WeakMap<Connection, string>();
  /** For the language of the list; expensive to create. */
  #collator: Intl.Collator | undefined;
  #key: unknown;
  readonly #arranged = new Memo<readonly Connection[]>();
  readonly #found = new Memo<readonly Connection[]>();
  readonly #options = new Memo<Options>();
  /** Whether a new order has not been rendered yet. */
  #isSorting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    context.host.addController(this);
    new RowMotion(context.host, () => this.#isSorting);
  }

  hostUpdate(): void {
    this.#setView(this.#context.host.view);
  }

  hostUpdated(): void {
    this.#isSorting = false;
  }

  /** The whole view, its members always in the same order. */
  get view(): ListView {
    return this.#view;
  }

  /** Whether the admin can search, filter and sort. */
  get isOffered(): boolean {
    const { searchable } = this.#context.host;
    return searchable !== 'never' && (searchable === 'always' || this.#wasLong);
  }

  /** Whether there will be a search once so many connections are loaded. */
  isOfferedFor(count: number): boolean {
    return this.isOffered || (this.#context.host.searchable === 'auto' && count > HANDFUL);
  }

  /** Applies the view to the current state of the connections. */
  forget(): void {
    this.#was.clear();
    this.#found.clear();
  }

  /** The connections that match the view, in its order. */
  find(connections: readonly Connection[]): readonly Connection[] {
    this.#connections = connections;
    this.#wasLong ||= connections.length > HANDFUL;
    this.#followLanguage();
    return this.#found.of([connections, this.#view, this.#key], () => {
      const matches = matcher(this.#view, this.#viewTexts);
      return this.#arrange(connections).filter((connection) => matches(this.#then(connection)));
    });
  }

  /** The search field and the filters. */
  render(): TemplateResult {
    return renderSearch(this.#context.localize, {
      view: this.#view,
      found: this.find(this.#connections).length,
      all: this.#connections.length,
      ...this.#optionsNow(),
      change: (change) => this.#change(change),
    });
  }

  /** Replaces the rows if nothing matches the view. */
  renderNothingFound(): TemplateResult {
    return renderNothingFound(this.#context.localize, () => {
      this.#change({ search: '', status: 'all', strategy: '' });
      this.#context.host.renderRoot.querySelector<HTMLElement>('.search')?.focus();
    });
  }

  orderOf(column: string): SortOrder | undefined {
    if (!(SORT_KEYS as readonly string[]).includes(column)) return undefined;
    return this.#view.sort === column ? this.#view.order : 'none';
  }

  sortBy(column: string): void {
    const next = { none: 'ascending', ascending: 'descending', descending: 'none' } as const;
    const order = next[this.orderOf(column) ?? 'none'];
    this.#change(order === 'none' ? { sort: '' } : { sort: column as SortKey, order });
  }

  #setView(parts: unknown): void {
    if (parts === this.#parts) return;
    this.#parts = parts;
    const { view, mistakes } = createView(parts);
    if (mistakes.length > 0)
      console.warn(`<${this.#context.host.localName}> cannot use its view: ${mistakes.join('; ')}.`);
    this.#view = view;
    this.forget();
  }

  #arrange(connections: readonly Connection[]): readonly Connection[] {
    const { sort, order } = this.#view;
    return this.#arranged.of([connections, sort, order, this.#key], () => {
      const compare = comparer(this.#view, this.#viewTexts);
      if (!sort) return connections;
      return [...connections].sort((one, other) => compare(this.#then(one), this.#then(other)));
    });
  }

  #then(connection: Connection): Connection {
    const { id } = connection;
    if (id === null) return connection;
    const was = this.#was.get(id);
    if (!was) this.#was.set(id, connection);
    return was ?? connection;
  }

  #change(change: Partial<ListView>): void {
    const { host } = this.#context;
    const view = differences(Object.freeze({ ...this.#view, ...change }));
    this.#isSorting = 'sort' in change;
    this.#setView(view);
    host.view = view;
    host.dispatchEvent(new ViewChangedEvent(view));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#announce(), PAUSE);
  }

  #announce(): void {
    const { announcer, localize } = this.#context;
    const found = this.find(this.#connections).length;
    announcer.announce(
      found === 0 ? localize.text('nothingFound') : foundText(localize, found, this.#connections.length),
    );
  }

  /** Resets what depends on the language: the searched texts and their order. */
  #followLanguage(): void {
    const { localize } = this.#context;
    if (localize.key === this.#key) return;
    this.#key = localize.key;
    this.#texts = new WeakMap();
    this.#collator = undefined;
  }

  #compare(one: string, other: string): number {
    const { locale } = this.#context.localize;
    const compare = () =>
      (this.#collator ??= new Intl.Collator(locale, { numeric: true })).compare(one, other);
    return ifPossible(compare) ?? Number(one > other) - Number(one < other);
  }

  get #viewTexts(): ViewTexts {
    const { localize } = this.#context;
    const strategy = (connection: Connection) => strategyName(localize, connection.strategy);
    return {
      strategy,
      text: (connection) => {
        const known = this.#texts.get(connection);
        if (known !== undefined) return known;
        const text = searchText(connection, strategy(connection));
        this.#texts.set(connection, text);
        return text;
      },
      compare: (one, other) => this.#compare(one, other),
    };
  }

  /** The options of the filters: the connections' strategies, and the one in the view, each with its name. */
  #optionsNow(): Options {
    const { localize } = this.#context;
    const { strategy: wanted } = this.#view;
    const connections = this.#connections;
    return this.#options.of([connections, wanted, this.#key], () => {
      const all = new Set(connections.flatMap(({ strategy }) => strategy ?? []));
      if (wanted) all.add(wanted);
      const strategies = [...all]
        .map((strategy) => [strategy, strategyName(localize, strategy)] as const)
        .sort(([, one], [, other]) => this.#compare(one, other));
      return { strategies, hasUnknown: connections.some(({ isEnabled }) => isEnabled === null) };
    });
  }
}
