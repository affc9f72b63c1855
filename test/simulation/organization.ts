/** What the server has of one organization: its connections, and every change of them. */
import type { Session } from './identity.js';
import { OPTIONS_MARK, type Row, type Sent } from './wire.js';

/** A change by a tab's request, or by another admin if `by` is undefined. */
export interface Change {
  readonly order: number;
  readonly by: Sent | undefined;
  /** Whether the tab had aborted the request before it was executed. */
  readonly isLate: boolean;
  readonly row: Row | undefined;
  readonly changed: readonly string[];
}

export class Organization {
  readonly rows = new Map<string, Row>();
  readonly changes = new Map<string, Change[]>();
  /** Connections with a change that no tab can have announced to the others. */
  readonly disturbed = new Set<string>();
  readonly #tick: () => number;

  constructor(rows: readonly Row[], tick: () => number) {
    this.#tick = tick;
    for (const row of rows) {
      this.rows.set(row.id, row);
      this.changes.set(row.id, [{ order: 0, by: undefined, isLate: false, row, changed: [] }]);
    }
  }

  /** Whether a connection has this technical name. */
  isNamed(name: string): boolean {
    return [...this.rows.values()].some((row) => row.name === name);
  }

  /** Sets or removes a row. */
  put(id: string, row: Row | undefined, by?: Sent, changed: readonly string[] = []): void {
    if (row) this.rows.set(id, row);
    else this.rows.delete(id);
    const change = { order: this.#tick(), by, isLate: by?.signal.aborted === true, row, changed };
    this.changes.set(id, [...(this.changes.get(id) ?? []), change]);
    if (!by || change.isLate) this.disturbed.add(id);
  }

  /** All changes of a connection since then, after the one that was the latest then. */
  since(id: string, order: number): readonly Change[] {
    const all = this.changes.get(id) ?? [];
    const first = all.findLastIndex((change) => change.order <= order);
    return all.slice(Math.max(0, first));
  }
}

/** A row as it is told to a session: its settings name the reader, so that a page shows whose answer each row came from. */
export function readBy(row: Row, { id }: Session): Row {
  return { ...row, options: { ...row.options, icon_url: `${OPTIONS_MARK} ${id}` } };
}

/** The session that a row of a page came to; undefined where it is not known. */
export function readerOf(options: Readonly<Record<string, unknown>> | null | undefined): string | undefined {
  return /^oPtIoN (.*)/.exec(String(options?.['icon_url']))?.[1];
}

/** The other organization: it shares the first connection, whose state is its own, and has another one. */
export function rowsOfTheOther([shared]: readonly Row[]): readonly Row[] {
  if (!shared) return [];
  const own = { ...shared, is_enabled: !shared.is_enabled, name: OTHER_NAME };
  return [own, { ...own, id: 'con_9', display_name: 'Connection con_9', access_level: 'full' }];
}

/** The technical name of every connection in the other organization begins so: it tells whose a row is, also in news. */
export const OTHER_NAME = 'of-the-other';
