/**
 * What is known of the organization's connections, truth and wishes kept apart: undoing one wish can not touch another,
 * nor what is true. News comes from reads, from confirmed changes and from other tabs; here is decided what is newer.
 */
import type { Connection, ConnectionList } from '../model/connection.js';
import type { Clock } from '../transport/clock.js';
import { TransportError } from '../transport/transport-error.js';
import { abandoned, failed, ready, unknown, type Resource } from './resource.js';

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

const UNKNOWN: ConnectionState = Object.freeze({
  ...unknown<Connection>(),
  wish: null,
  refusal: null,
  changedAt: undefined,
});
const LONG_AGO = { sentAt: -Infinity, answeredAt: -Infinity };

export class Knowledge {
  readonly #clock: Clock;
  readonly #notify: () => void;
  readonly #states = new Map<string, ConnectionState>();
  /** For each connection the turn in which a change of it was confirmed last, and when that was. */
  readonly #confirmed = new Map<string, number>();
  readonly #changes = new Map<string, Pick<Change, 'sentAt' | 'answeredAt'>>();
  /** When the newest read of each connection was sent. */
  readonly #readAt = new Map<string, number>();
  /** When this page has tried to change something and does not know whether it did. */
  readonly #doubts = new Map<string, Pick<Change, 'sentAt' | 'answeredAt'>>();
  /** What other tabs have changed of connections that are not read yet. */
  readonly #news = new Map<string, Connection>();
  #list: Resource<ConnectionList> = unknown();
  #turn = 0;

  /** @param notify called after every change */
  constructor(clock: Clock, notify: () => void) {
    this.#clock = clock;
    this.#notify = notify;
  }

  get list(): Resource<ConnectionList> {
    return this.#list;
  }

  set list(list: Resource<ConnectionList>) {
    this.#list = list;
    this.#notify();
  }

  /** What is known of a connection, and be it nothing. */
  get(id: string): ConnectionState {
    return this.#states.get(id) ?? UNKNOWN;
  }

  /** Replaces what is known of one connection. */
  set(id: string, next: ConnectionState): void {
    this.#states.set(id, next);
    this.#notify();
  }

  /** Notes what the person wants; null when that is settled. */
  wish(id: string, wish: boolean | null, refusal: Refusal | null = null): void {
    this.set(id, Object.freeze({ ...this.get(id), wish, refusal, waiting: undefined }));
  }

  /** To be called when a read is sent, and its result handed to {@link arrive} or {@link listArrived}. */
  startReading(isForeign = true): Reading {
    return { turn: this.#turn, sentAt: this.#clock.now(), isForeign };
  }

  /**
   * Takes in what reading one connection brought; returns what is true now.
   *
   * @throws TransportError `not-found` when it has been removed meanwhile
   */
  arrive(connection: Connection, reading: Reading): Connection {
    const truth = this.#take(connection, reading);
    if (!truth) throw new TransportError('not-found');
    this.#showInList(truth);
    return truth;
  }

  /** Changes whenever a change of the connection is confirmed: what was read before may be older. */
  turnOf(id: string): number {
    return this.#confirmed.get(id) ?? 0;
  }

  /**
   * Takes in that a read of one connection found none. One that nobody here may change can be listed all the same
   * (contract A4, minimal shape).
   */
  missed(id: string, reading: Reading): void {
    if (this.#isOlder(id, reading) || this.get(id).value?.accessLevel === 'none') return;
    this.#noteReading(id, reading);
    this.#gone(id);
  }

  /** Takes in the whole list: what is not in it is not there any more. Returns what is true now. */
  listArrived(list: ConnectionList, reading: Reading): ConnectionList {
    const connections = list.connections.flatMap((connection) => this.#take(connection, reading) ?? []);
    const ids = new Set(connections.map(({ id }) => id));
    for (const [id, state] of this.#states) {
      if (ids.has(id)) continue;
      this.#states.set(id, failed(state, new TransportError('not-found')));
      this.#noteReading(id, reading);
    }
    const arrived = Object.freeze({ ...list, connections: Object.freeze(connections) });
    this.list = ready(this.#list, arrived, this.#clock.now());
    return arrived;
  }

  /**
   * Takes in what a change of this page brought: from now on that is so.
   *
   * @returns false when another tab changed the same at the same time, so that nobody knows who was the last
   */
  confirm({ id, connection, ...times }: Change): boolean {
    const isClear = times.sentAt >= this.#changeOf(id).answeredAt;
    this.#changed(id, times);
    this.#doubts.delete(id);
    if (connection) {
      this.#states.set(id, ready(this.get(id), connection, this.#clock.now()));
      this.#showInList(connection);
    } else this.#gone(id);
    return isClear;
  }

  /** Nobody knows whether a change of this page was made since then: what other tabs say of that time settles nothing. */
  doubt(id: string, since: number): void {
    this.#doubts.set(id, { sentAt: since, answeredAt: this.#clock.now() });
    this.set(id, abandoned(this.get(id)));
  }

  /**
   * Takes in what another tab has changed, unless something newer is known.
   *
   * @returns false when that can not be told
   */
  heard(change: Change): boolean {
    const { id, connection, sentAt, answeredAt } = change;
    const last = this.#changeOf(id);
    if (answeredAt <= last.sentAt || answeredAt < (this.#readAt.get(id) ?? -Infinity)) return true;
    if (sentAt < last.answeredAt) return false;
    const { value } = this.get(id);
    this.#changed(id, change);
    if (!connection) this.#gone(id);
    else if (!value) this.#news.set(id, connection);
    else {
      this.#learn(id, { ...value, ...connection, options: value.options }, true);
      this.#showInList(this.get(id).value ?? value);
    }
    const doubt = this.#doubts.get(id);
    const isClear = !doubt || sentAt >= doubt.answeredAt;
    if (!isClear) this.set(id, abandoned(this.get(id)));
    return isClear;
  }

  /**
   * Drops all wishes; what was under way is to be read again.
   */
  abandon(): void {
    let wasUnderWay = this.#list.status === 'pending';
    for (const [id, state] of this.#states) {
      if (state.status !== 'pending' && state.wish === null && !state.waiting) continue;
      wasUnderWay = true;
      this.#states.set(id, Object.freeze({ ...abandoned(state), wish: null }));
    }
    if (wasUnderWay) this.#list = abandoned(this.#list);
  }

  /** Forgets everything. */
  clear(): void {
    for (const map of [this.#states, this.#confirmed, this.#changes, this.#doubts, this.#readAt, this.#news])
      map.clear();
    this.#list = unknown();
  }

  /** A change that was confirmed while the read was under way is newer and stays; undefined when that was a removal. */
  #take(connection: Connection, reading: Reading): Connection | undefined {
    const { id } = connection;
    if (id === null) return connection;
    const state = this.get(id);
    const isOlder = this.#isOlder(id, reading);
    this.#noteReading(id, reading);
    if (!isOlder) {
      this.#doubts.delete(id);
      return this.#learn(id, connection, reading.isForeign);
    }
    if (state.error?.code === 'not-found') {
      this.#states.set(id, failed(state, state.error));
      return undefined;
    }
    if (!state.value) {
      const { options } = connection;
      return this.#learn(id, { ...connection, ...this.#news.get(id), options }, reading.isForeign);
    }
    this.#states.set(id, ready(state, state.value, this.#clock.now()));
    return state.value;
  }

  #noteReading(id: string, { sentAt }: Reading): void {
    this.#readAt.set(id, Math.max(sentAt, this.#readAt.get(id) ?? -Infinity));
  }

  #isOlder(id: string, { turn, sentAt }: Reading): boolean {
    const isOvertaken = this.turnOf(id) > turn && this.#changeOf(id).answeredAt >= sentAt;
    return isOvertaken || (this.#readAt.get(id) ?? -Infinity) > sentAt;
  }

  #learn(id: string, connection: Connection, isForeign: boolean): Connection {
    const state = this.get(id);
    const isSame = JSON.stringify(connection) === JSON.stringify(state.value);
    const truth = isSame && state.value ? state.value : Object.freeze(connection);
    const isNews = isForeign && !isSame && state.wish === null && state.refusal?.error.isCertain !== false;
    const now = this.#clock.now();
    const changedAt = isNews && this.#list.value ? now : state.changedAt;
    this.#states.set(
      id,
      Object.freeze({ ...ready(state, truth, now), changedAt, refusal: settle(state, truth) }),
    );
    return truth;
  }

  #gone(id: string): void {
    this.#states.set(
      id,
      Object.freeze({ ...failed(this.get(id), new TransportError('not-found')), wish: null, refusal: null }),
    );
    this.#editList((connections) => connections.filter((one) => one.id !== id));
  }

  #changed(id: string, { sentAt, answeredAt }: Pick<Change, 'sentAt' | 'answeredAt'>): void {
    this.#confirmed.set(id, ++this.#turn);
    this.#changes.set(id, { sentAt, answeredAt });
  }

  #changeOf(id: string): Pick<Change, 'sentAt' | 'answeredAt'> {
    return this.#changes.get(id) ?? LONG_AGO;
  }

  /** Puts a connection that is known better now into the list that is shown. */
  #showInList(truth: Connection): void {
    this.#editList((connections) => connections.map((one) => (one.id === truth.id ? truth : one)));
  }

  #editList(edit: (connections: readonly Connection[]) => Connection[]): void {
    const { value } = this.#list;
    if (!value) return this.#notify();
    const connections = Object.freeze(edit(value.connections));
    this.list = Object.freeze({ ...this.#list, value: Object.freeze({ ...value, connections }) });
  }
}

/** A wish of which nobody knew what became of it: now it is known. */
function settle({ refusal }: ConnectionState, { isEnabled }: Connection): Refusal | null {
  if (!refusal || refusal.error.isCertain) return refusal;
  return isEnabled === refusal.wish ? null : { ...refusal, error: refusal.error.as(true) };
}
