/**
 * What is known of the organization's connections, truth and wishes kept apart: undoing one wish can not touch another,
 * nor what is true. News comes from reads, from confirmed changes and from other tabs.
 *
 * Here is what a page needs that reads a list once and switches. What a read brings when something is known already is
 * merged in `merging.ts`, where is decided what is newer; that is loaded later.
 */
import type { Connection, ConnectionList } from '../model/connection.js';
import type { Clock } from '../transport/http/clock.js';
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
  /** What is known of each connection, by its id. */
  readonly known = new Map<string, Known>();
  /** What {@link get} says where nothing is known. */
  readonly nothing = NOTHING;
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

  /** Whether a read can be taken in as it is. */
  get isEmpty(): boolean {
    return this.known.size === 0 && !this.#list.value;
  }

  /** What is known of a connection, and be it nothing. */
  get(id: string): ConnectionState {
    return this.known.get(id)?.state ?? NOTHING;
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
    this.become(id, changes);
    this.#notify();
  }

  /** The same, while more is changed: nobody is told yet. */
  become(id: string, changes: Partial<ConnectionState>): Known {
    const known = this.of(id);
    known.state = change(known.state, changes);
    return known;
  }

  /** Notes what the person wants; null when that is settled. */
  wish(id: string, wish: boolean | null, refusal: Refusal | null = null): void {
    this.change(id, { wish, refusal });
  }

  /** To be called when a read is sent, and handed on with its result. */
  startReading(): Reading {
    return { turn: this.#turn, sentAt: this.#clock.now() };
  }

  /** Takes in the whole list where nothing is known. Returns what is true now. */
  begin(list: ConnectionList, { sentAt }: Reading): ConnectionList {
    for (const one of list.connections)
      if (one.id !== null) this.become(one.id, this.ready(Object.freeze(one))).readAt = sentAt;
    return this.setList(list);
  }

  /** From now on that is the list. Returns it as it is shown. */
  setList(list: ConnectionList): ConnectionList {
    const arrived = Object.freeze({ ...list, connections: Object.freeze([...list.connections]) });
    this.changeList(this.ready(arrived));
    return arrived;
  }

  /**
   * Takes in how a connection is after a change of this page: from now on that is so.
   *
   * @returns false when another tab changed the same at the same time, so that nobody knows who was the last
   */
  confirm(connection: Connection, confirmed: Change): boolean {
    const { id, sentAt } = confirmed;
    const isClear = sentAt >= this.of(id).answeredAt;
    this.noteChange(confirmed);
    this.become(id, this.ready(connection));
    this.showInList(id, connection);
    return isClear;
  }

  /** Nobody knows whether a change of this page was made: what other tabs say of the time until now settles nothing. */
  doubt(id: string): void {
    this.of(id).doubtedAt = this.#clock.now();
    this.change(id, { status: 'idle' });
  }

  /** Takes in that a connection is not there any more, nor what was wished of it. */
  gone(id: string): void {
    this.lose(id, { wish: null, refusal: null });
    this.showInList(id);
  }

  /** From now on a connection is not there any more. Nobody is told yet. */
  lose(id: string, changes?: Partial<ConnectionState>): void {
    this.become(id, { status: 'failed', error: new TransportError('not-found'), ...changes });
  }

  /** Drops all wishes; what was under way is to be read again. */
  abandon(): void {
    let wasUnderWay = this.#list.status === 'pending';
    for (const [id, { state }] of this.known) {
      const { status, wish, waiting } = state;
      if (status !== 'pending' && wish === null && !waiting) continue;
      wasUnderWay = true;
      this.become(id, { status: 'idle', wish: null });
    }
    if (wasUnderWay) this.#list = change(this.#list, { status: 'idle' });
  }

  /** Forgets everything. */
  clear(): void {
    this.known.clear();
    this.#list = UNKNOWN;
  }

  /** What is known of a connection, to be added to. */
  of(id: string): Known {
    const known = this.known.get(id) ?? {
      state: NOTHING,
      turn: 0,
      sentAt: LONG_AGO,
      answeredAt: LONG_AGO,
      readAt: LONG_AGO,
      doubtedAt: LONG_AGO,
    };
    this.known.set(id, known);
    return known;
  }

  /** What is known of something of which this is true now. */
  ready<T>(value: T) {
    return { status: 'ready', value, updatedAt: this.#clock.now(), error: undefined } as const;
  }

  /** A change is confirmed: what was read before may be older. */
  noteChange({ id, sentAt, answeredAt }: Change): void {
    Object.assign(this.of(id), { turn: ++this.#turn, sentAt, answeredAt });
  }

  /** Shows in the list, where there is one, what is true of a connection now; takes it off where it is gone. */
  showInList(id: string, truth?: Connection): void {
    const { value, waiting } = this.#list;
    if (!value) return this.#notify();
    const connections = value.connections.flatMap((one) => (one.id === id ? (truth ?? []) : one));
    this.changeList({ value: Object.freeze({ ...value, connections: Object.freeze(connections) }), waiting });
  }
}
