/**
 * What one tab has been told of each connection, and what of that may still be so.
 *
 * The server said it at some moment between the sending and the answer. So something told later takes its place only
 * when it was asked for after that answer had come; of two that overlap nobody in the tab can know which is newer. Two
 * things are settled all the same: what a tab has changed itself stays against every read that was under way then, so
 * that people are not shown that it came undone; and of two reads the one that was sent later stays.
 */
import type { Row, Told } from './wire.js';

export interface Item {
  readonly row: Told['row'];
  /** When it was asked for; where that cannot be told, at the earliest and at the latest. */
  readonly from: number;
  readonly fromAtLatest: number;
  readonly to: number;
  /** By reading, by a change of this tab, or by another tab. */
  readonly origin: 'read' | 'own' | 'heard';
  /** When the server said it. */
  readonly order: number;
}

export class Evidence {
  readonly #items = new Map<string, Item[]>();
  /** When something was last told, as order of arrival: by connection and what was told of it. */
  readonly #arrived = new Map<string, number>();

  /** @param arrival the order in which it arrived */
  learn({ id, row }: Told, times: Omit<Item, 'row'>, arrival: number): void {
    this.#arrived.set(`${id} ${nameOf(row)}`, arrival);
    const items = this.#items.get(id) ?? [];
    if (items.some((item) => isNewer(item, times))) return;
    const left = items.filter((item) => !isNewer(times, item));
    this.#items.set(id, [...left, { row, ...times }]);
  }

  /** Takes in a list: what is not in it is not there. */
  learnAll(told: readonly Told[], times: Omit<Item, 'row'>, arrival: number): void {
    for (const one of told) this.learn(one, times, arrival);
    for (const id of this.#items.keys())
      if (!told.some((one) => one.id === id)) this.learn({ id, row: 'gone' }, times, arrival);
  }

  /** What may be so, as far as this tab can know. */
  plausible(id: string): readonly Item[] {
    return this.#items.get(id) ?? [];
  }

  /** Whether it was told since then that the connection is so. */
  wasTold(id: string, what: 'on' | 'off' | 'gone', since: number): boolean {
    const gone = what === 'gone' && (this.#arrived.get(`${id} unreadable`) ?? -1) > since;
    return gone || (this.#arrived.get(`${id} ${what}`) ?? -1) > since;
  }

  /** Whether everything known ended before then. */
  isAllBefore(id: string, time: number): boolean {
    return this.plausible(id).every(({ to }) => to <= time);
  }
}

function nameOf(row: Told['row']): string {
  return typeof row === 'string' ? row : row.is_enabled ? 'on' : 'off';
}

/** Whether a row as the server has it is what a tab shows. */
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

/** Whether one thing told takes the place of another. */
function isNewer(one: Omit<Item, 'row'>, other: Omit<Item, 'row'>): boolean {
  if (one.from >= other.to) return true;
  if (other.origin !== 'read') return false;
  if (one.origin === 'own') return one.to > other.fromAtLatest;
  return one.origin === 'read' && one.from > other.fromAtLatest;
}
