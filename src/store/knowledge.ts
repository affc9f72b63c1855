/**
 * What is known of the organization's connections, truth and wishes kept apart: undoing one wish can not touch another,
 * nor what is true. News comes from reads, from confirmed changes and from other tabs; here is decided what is newer.
 *
 * What a list that is well does not need, such as what other tabs tell, is in `later.ts`.
 */
import type { Connection, ConnectionList } from '../model/connection.js';
import type { Clock } from '../transport/clock.js';
import { TransportError } from '../transport/transport-error.js';
import { change, FRESH_FOR, UNKNOWN, type Resource } from './resource.js';

/** What is true of one connection as far as is known, and what was wished of it. Frozen; the same object until it changes. */
export interface ConnectionState extends Resource<Connection> {
  /** Whether the person wants it enabled, from the click until that is confirmed or refused; null at rest. */
  readonly wish: boolean | null;
  /** The last wish, if it was refused; gone with the next one. */
  readonly refusal: Refusal | null;
  /** When it was found that somebody else has changed it, in epoch milliseconds. */
  readonly changedAt: number | undefined;
}

/** A wish that did not come true, and why. */
export interface Refusal {
  readonly wish: boolean;
  readonly error: TransportError;
}

/** A change that some tab of this browser has made. Everything in it is shown on the page anyway. */
export interface Change {
  readonly id: string;
  /** When it was asked for and when it was confirmed, in epoch milliseconds: the server made it in between. */
  readonly sentAt: number;
  readonly answeredAt: number;
  /** As the connection is since then; null when it was removed. */
  readonly connection: Connection | null;
}

/** A read that is under way. */
export interface Reading {
  readonly turn: number;
  readonly sentAt: number;
  /** Whether what is different then was changed by somebody else. */
  readonly isForeign: boolean;
}

/** One connection, and how recent what is known of it is. All times are in epoch milliseconds. */
export interface Known {
  state: ConnectionState;
  /** The turn in which a change of it was confirmed last, and when that was asked for and confirmed. */
  turn: number;
  sentAt: number;
  answeredAt: number;
  /** When its newest read was sent. */
  readAt: number;
  /** Until when this page has tried to change it and does not know whether it did. */
  doubtedAt: number;
  /** What another tab has changed before it was read. */
  news?: Connection;
}

const NOTHING: ConnectionState = Object.freeze({
  ...UNKNOWN,
  wish: null,
  refusal: null,
  changedAt: undefined,
});
const LONG_AGO = -Infinity;

export class Knowledge {
  readonly #clock: Clock;
  readonly #notify: () => void;
  readonly #known = new Map<string, Known>();
  #list: Resource<ConnectionList> = UNKNOWN;
  #turn = 0;

  /** @param notify called after every change */
  constructor(clock: Clock, notify: () => void) {
    this.#clock = clock;
    this.#notify = notify;
  }

  get list(): Resource<ConnectionList> {
    return this.#list;
  }

  /** What is known of a connection, and be it nothing. */
  get(id: string): ConnectionState {
    return this.#known.get(id)?.state ?? NOTHING;
  }

  /** The value, as long as it can be used without asking again. */
  fresh<T>({ status, value, updatedAt = -Infinity }: Resource<T>): T | undefined {
    return status === 'ready' && this.#clock.now() - updatedAt < FRESH_FOR ? value : undefined;
  }

  changeList(changes: Partial<Resource<ConnectionList>>): void {
    this.#list = change(this.#list, changes);
    this.#notify();
  }

  /** Changes what is known of one connection. */
  change(id: string, changes: Partial<ConnectionState>): void {
    const known = this.of(id);
    known.state = change(known.state, changes);
    this.#notify();
  }

  /** Notes what the person wants; null when that is settled. */
  wish(id: string, wish: boolean | null, refusal: Refusal | null = null): void {
    this.change(id, { wish, refusal });
  }

  /** To be called when a read is sent, and its result handed to {@link take} or {@link listArrived}. */
  startReading(isForeign = true): Reading {
    return { turn: this.#turn, sentAt: this.#clock.now(), isForeign };
  }

  /** Takes in the whole list: what is not in it is not there any more. Returns what is true now. */
  listArrived(list: ConnectionList, reading: Reading): ConnectionList {
    const connections = list.connections.flatMap((connection) => this.take(connection, reading) ?? []);
    const ids = new Set(connections.map(({ id }) => id));
    for (const [id, known] of this.#known) {
      if (ids.has(id) || known.state === NOTHING) continue;
      this.noteReading(id, reading);
      known.state = change(known.state, notThere());
    }
    const arrived = Object.freeze({ ...list, connections: Object.freeze(connections) });
    this.changeList(this.#ready(arrived));
    return arrived;
  }

  /**
   * Takes in how a connection is after a change of this page: from now on that is so.
   *
   * @returns false when another tab changed the same at the same time, so that nobody knows who was the last
   */
  confirm(connection: Connection, confirmed: Change): boolean {
    const known = this.of(confirmed.id);
    const isClear = confirmed.sentAt >= known.answeredAt;
    this.noteChange(confirmed);
    known.state = change(known.state, this.#ready(connection));
    this.showInList(connection);
    return isClear;
  }

  /** Nobody knows whether a change of this page was made: what other tabs say of the time until now settles nothing. */
  doubt(id: string): void {
    this.of(id).doubtedAt = this.#clock.now();
    this.change(id, { status: 'idle' });
  }

  /** Drops all wishes; what was under way is to be read again. */
  abandon(): void {
    let wasUnderWay = this.#list.status === 'pending';
    for (const known of this.#known.values()) {
      const { status, wish, waiting } = known.state;
      if (status !== 'pending' && wish === null && !waiting) continue;
      wasUnderWay = true;
      known.state = change(known.state, { status: 'idle', wish: null });
    }
    if (wasUnderWay) this.#list = change(this.#list, { status: 'idle' });
  }

  /** Forgets everything. */
  clear(): void {
    this.#known.clear();
    this.#list = UNKNOWN;
  }

  /** What is known of a connection, to be added to. */
  of(id: string): Known {
    const known = this.#known.get(id) ?? {
      state: NOTHING,
      turn: 0,
      sentAt: LONG_AGO,
      answeredAt: LONG_AGO,
      readAt: LONG_AGO,
      doubtedAt: LONG_AGO,
    };
    this.#known.set(id, known);
    return known;
  }

  /**
   * Takes in one connection that was read. A change that was confirmed while the read was under way is newer and stays.
   *
   * @returns what is true now; undefined when that change was a removal
   */
  take(connection: Connection, reading: Reading): Connection | undefined {
    if (connection.id === null) return connection;
    const known = this.of(connection.id);
    const { value, error } = known.state;
    if (this.noteReading(connection.id, reading)) return this.learn(known, connection, reading.isForeign);
    if (error?.code === 'not-found') {
      known.state = change(known.state, { status: 'failed' });
      return undefined;
    }
    if (value) {
      known.state = change(known.state, this.#ready(value));
      return value;
    }
    const { options } = connection;
    return this.learn(known, { ...connection, ...known.news, options }, reading.isForeign);
  }

  /** Takes note of a read. @returns false when something newer is known than what it brought */
  noteReading(id: string, { turn, sentAt }: Reading): boolean {
    const known = this.of(id);
    const { readAt } = known;
    known.readAt = Math.max(sentAt, readAt);
    return !((known.turn > turn && known.answeredAt >= sentAt) || readAt > sentAt);
  }

  /** Takes in that a connection is not there any more. */
  gone(id: string): void {
    this.change(id, { ...notThere(), wish: null, refusal: null });
    this.editList((connections) => connections.filter((one) => one.id !== id));
  }

  /** From now on a connection is so. @param isForeign whether what is different then was changed by somebody else */
  learn(known: Known, connection: Connection, isForeign: boolean): Connection {
    const { state } = known;
    const { value, wish, refusal } = state;
    const isSame = value && JSON.stringify(connection) === JSON.stringify(value);
    const truth = isSame ? value : Object.freeze(connection);
    const changes = this.#ready(truth);
    const isNews = isForeign && !isSame && wish === null && refusal?.error.isCertain !== false;
    const changedAt = isNews && this.#list.value ? changes.updatedAt : state.changedAt;
    known.state = change(state, { ...changes, changedAt, refusal: settle(state, truth) });
    return truth;
  }

  #ready<T>(value: T) {
    return { status: 'ready', value, updatedAt: this.#clock.now(), error: undefined } as const;
  }

  /** A change is confirmed: what was read before may be older. */
  noteChange({ id, sentAt, answeredAt }: Change): void {
    Object.assign(this.of(id), { turn: ++this.#turn, sentAt, answeredAt });
  }

  /** Puts a connection that is known better now into the list that is shown. */
  showInList(truth: Connection): void {
    this.editList((connections) => connections.map((one) => (one.id === truth.id ? truth : one)));
  }

  /** Changes which connections are shown, where a list is. */
  editList(edit: (connections: readonly Connection[]) => Connection[]): void {
    const { value, waiting } = this.#list;
    if (!value) return this.#notify();
    const connections = Object.freeze(edit(value.connections));
    this.changeList({ value: Object.freeze({ ...value, connections }), waiting });
  }
}

/** Of a connection that is not there any more. */
function notThere() {
  return { status: 'failed', error: new TransportError('not-found') } as const;
}

/** A wish of which nobody knew what became of it: now it is known. */
function settle({ refusal }: ConnectionState, { isEnabled }: Connection): Refusal | null {
  if (!refusal || refusal.error.isCertain) return refusal;
  return isEnabled === refusal.wish ? null : { ...refusal, error: refusal.error.as(true) };
}
