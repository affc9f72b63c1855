/** Searching, filtering and sorting: what of the connections is shown, and in which order. Loaded when there are many. */
import '../connection-list.js'; // It loads this: so bundlers make no file of what both use.
import type { ReactiveController, TemplateResult } from 'lit';
import { ViewChangedEvent } from '../../../events.js';
import '../../../localize/en-tools.js';
import type { Connection } from '../../../model/connection.js';
import {
  comparer,
  createView,
  differences,
  matcher,
  searchText,
  WHOLE,
  type ListView,
  type SortKey,
  type ViewTexts,
} from '../../../model/list-view.js';
import { addStyles } from '../../../styles/add.js';
import { notices } from '../../../styles/notices.js';
import { Memo } from '../../memo.js';
import type { ListContext } from '../list-context.js';
import { RowMotion } from '../row-motion.js';
import { strategyName } from '../strategy-name.js';
import { styles } from './finding.styles.js';
import {
  foundText,
  renderNothingFound,
  renderSortButton,
  renderTools,
  type ToolsView,
} from './finding.template.js';

type Choices = Pick<ToolsView, 'strategies' | 'hasUnknown'>;

/** Somebody who types is told how many there are when they pause, in milliseconds. Nothing is decided by it. */
const PAUSE = 600;

export class Finding implements ReactiveController {
  readonly #context: ListContext;
  #view: ListView = WHOLE;
  #parts: unknown;
  /**
   * How each connection was when this view of them was chosen: what is switched meanwhile stays where it is, so that it can
   * be switched back.
   */
  readonly #was = new Map<string, Connection>();
  #texts = new WeakMap<Connection, string>();
  /** Of the language; making one takes a browser a while. */
  #collator: Intl.Collator | undefined;
  #key: unknown;
  readonly #arranged = new Memo<readonly Connection[]>();
  readonly #found = new Memo<readonly Connection[]>();
  readonly #choices = new Memo<Choices>();
  /** Whether the order has changed, and is not drawn yet. */
  #isSorting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    context.host.addController(this);
    new RowMotion(context.host, () => this.#isSorting);
    addStyles(context.host.renderRoot, notices, styles);
  }

  hostUpdated(): void {
    this.#isSorting = false;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Takes the view that the page has set, or somebody here. */
  set view(parts: unknown) {
    if (parts === this.#parts) return;
    this.#parts = parts;
    const { view, mistakes } = createView(parts);
    if (mistakes.length > 0)
      console.warn(`<${this.#context.host.localName}> cannot use its view: ${mistakes.join('; ')}.`);
    this.#view = view;
    this.forget();
  }

  /** Looks at everything as it is now. */
  forget(): void {
    this.#was.clear();
    this.#found.clear();
  }

  /** What the view lets through, in its order. */
  find(connections: readonly Connection[]): readonly Connection[] {
    this.#follow();
    return this.#found.of([connections, this.#view, this.#key], () => {
      const matches = matcher(this.#view, this.#words);
      return this.#arrange(connections).filter((connection) => matches(this.#then(connection)));
    });
  }

  /** The search field and the filters. */
  renderTools(connections: readonly Connection[]): TemplateResult {
    const { localize } = this.#context;
    const found = this.find(connections).length;
    return renderTools(localize, {
      view: this.#view,
      found,
      all: connections.length,
      ...this.#choicesAmong(connections),
      change: (change) => this.#change(change, connections),
    });
  }

  /** The name of a column, to sort by it. */
  renderSortButton(name: SortKey, text: string, connections: readonly Connection[]): TemplateResult {
    const order = this.orderOf(name);
    const next = { none: 'ascending', ascending: 'descending', descending: 'none' } as const;
    const turn = next[order];
    const sort = () =>
      this.#change(turn === 'none' ? { sort: '' } : { sort: name, order: turn }, connections);
    return renderSortButton(text, order, sort);
  }

  /** How a column is sorted, as `aria-sort` says it. */
  orderOf(name: string): 'none' | ListView['order'] {
    return this.#view.sort === name ? this.#view.order : 'none';
  }

  /** In place of the rows when the view lets none through. */
  renderNothingFound(connections: readonly Connection[]): TemplateResult {
    return renderNothingFound(this.#context.localize, () => {
      this.#change({ search: '', status: 'all', strategy: '' }, connections);
      this.#context.host.renderRoot.querySelector<HTMLElement>('.search')?.focus();
    });
  }

  #arrange(connections: readonly Connection[]): readonly Connection[] {
    const { sort, order } = this.#view;
    return this.#arranged.of([connections, sort, order, this.#key], () => {
      const compare = comparer(this.#view, this.#words);
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

  #change(change: Partial<ListView>, connections: readonly Connection[]): void {
    const { host } = this.#context;
    const view = differences(Object.freeze({ ...this.#view, ...change }));
    this.#isSorting = 'sort' in change;
    this.view = view;
    host.view = view;
    host.dispatchEvent(new ViewChangedEvent(view));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#announce(connections), PAUSE);
  }

  #announce(connections: readonly Connection[]): void {
    const { announcer, localize } = this.#context;
    const found = this.find(connections).length;
    announcer.announce(
      found === 0 ? localize.text('nothingFound') : foundText(localize, found, connections.length),
    );
  }

  /** The language may have changed, and with it what is searched in and how it is sorted. */
  #follow(): void {
    const { localize } = this.#context;
    if (localize.key === this.#key) return;
    this.#key = localize.key;
    this.#texts = new WeakMap();
    this.#collator = undefined;
  }

  #compare(one: string, other: string): number {
    this.#collator ??= new Intl.Collator(this.#context.localize.locale, { numeric: true });
    return this.#collator.compare(one, other);
  }

  get #words(): ViewTexts {
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

  /** What the filters offer: the kinds that there are, and the one that is asked for, each with its name. */
  #choicesAmong(connections: readonly Connection[]): Choices {
    const { localize } = this.#context;
    const { strategy: wanted } = this.#view;
    return this.#choices.of([connections, wanted, this.#key], () => {
      const all = new Set(connections.flatMap(({ strategy }) => strategy ?? []));
      if (wanted) all.add(wanted);
      const strategies = [...all]
        .map((strategy) => [strategy, strategyName(localize, strategy)] as const)
        .sort(([, one], [, other]) => this.#compare(one, other));
      return { strategies, hasUnknown: connections.some(({ isEnabled }) => isEnabled === null) };
    });
  }
}
