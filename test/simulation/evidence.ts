/**
 * What a tab has received about each connection, and which of it can still be true.
 *
 * An answer describes some moment between its request and its arrival. So a later answer replaces it only if its request
 * was sent after that arrival; if two overlap, the tab cannot know which is newer. There are two exceptions: a tab's own
 * change wins against every read under way at that time, so that the change does not seem to be undone; and of two reads
 * the one sent later wins.
 */
import type { Row, Statement } from './wire.js';

export interface Item {
  readonly row: Statement['row'];
  /** When it was requested, at the earliest and at the latest. */
  readonly from: number;
  readonly fromAtLatest: number;
  readonly to: number;
  /** From a read, from a change of this tab, or from another tab. */
  readonly origin: 'read' | 'own' | 'news';
  /** When the server answered. */
  readonly order: number;
}

export class Evidence {
  readonly #items = new Map<string, Item[]>();
  /** The last arrival of each state, by connection and state. */
  readonly #arrived = new Map<string, number>();

  /** @param arrival the order in which it arrived */
  learn({ id, row }: Statement, times: Omit<Item, 'row'>, arrival: number): void {
    this.#arrived.set(`${id} ${nameOf(row)}`, arrival);
    const items = this.#items.get(id) ?? [];
    if (items.some((item) => isNewer(item, times))) return;
    const left = items.filter((item) => !isNewer(times, item));
    this.#items.set(id, [...left, { row, ...times }]);
  }

  /** Learns a whole list: a connection that is not in it is gone. */
  learnAll(statements: readonly Statement[], times: Omit<Item, 'row'>, arrival: number): void {
    for (const one of statements) this.learn(one, times, arrival);
    for (const id of this.#items.keys())
      if (!statements.some((one) => one.id === id)) this.learn({ id, row: 'gone' }, times, arrival);
  }

  /** What can be true, as far as this tab can know. */
  plausible(id: string): readonly Item[] {
    return this.#items.get(id) ?? [];
  }

  /** Whether the tab has received since then that the connection is in this state. */
  hasSeen(id: string, what: 'on' | 'off' | 'gone', since: number): boolean {
    const gone = what === 'gone' && (this.#arrived.get(`${id} unreadable`) ?? -1) > since;
    return gone || (this.#arrived.get(`${id} ${what}`) ?? -1) > since;
  }

  /** Whether everything received had arrived by then. */
  isAllBefore(id: string, time: number): boolean {
    return this.plausible(id).every(({ to }) => to <= time);
  }
}

function nameOf(row: Statement['row']): string {
  return typeof row === 'string' ? row : row.is_enabled ? 'on' : 'off';
}

/** Whether a tab shows a row as the server has it. */
export function looksLike(
  row: Row,
  shown: {
    readonly isEnabled: boolean | null;
    readonly displayName: string;
    readonly showAsButton: boolean | null;
  },
): boolean {
  return (
    row.is_enabled === shown.isEnabled &&
    row.display_name === shown.displayName &&
    row.show_as_button === shown.showAsButton
  );
}

/** Whether a tab shows the provider that the server has; where it shows no options, it has not read them. */
export function hasOptionsOf(
  { options }: Row,
  shown: { readonly options: Readonly<Record<string, unknown>> | null },
): boolean {
  return !shown.options || shown.options['discovery_url'] === options['discovery_url'];
}

/** Whether one item replaces another. */
function isNewer(one: Omit<Item, 'row'>, other: Omit<Item, 'row'>): boolean {
  if (one.from >= other.to) return true;
  if (other.origin !== 'read') return false;
  if (one.origin === 'own') return one.to > other.fromAtLatest;
  return one.origin === 'read' && one.from > other.fromAtLatest;
}
