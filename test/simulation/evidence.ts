/**
 * What one tab has been told of each connection, and what of that may still be so.
 *
 * The server said it at some moment between the sending and the answer. So something told later takes its place only
 * when it was asked for after that answer had come; of two that overlap nobody in the tab can know which is newer. Only what a
 * tab has changed itself stays against every read that was under way then: people are not shown that it came undone.
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
  /** Whether `from` is known for sure: an answer may be for any of several calls, and then for the first of them. */
  readonly isSure: boolean;
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
    const isRead = times.origin === 'read';
    const isOlder = items.some(
      ({ from, to, origin }) => from >= times.to || (isRead && origin === 'own' && to > times.fromAtLatest),
    );
    // Where it may be older or not, both may be so.
    if (isOlder && times.isSure) return;
    const left = items.filter(
      ({ to, origin }) => to > times.from && !(times.origin === 'own' && origin === 'read'),
    );
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
