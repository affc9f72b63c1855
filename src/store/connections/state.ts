/**
 * What is known of the organization's connections, in two layers that never mix: the truth, as the server confirmed it,
 * and pending changes. So undoing one pending change touches neither another one nor the truth.
 *
 * This file keeps both; `merge.ts` decides which of two pieces of news is newer. All times are in epoch milliseconds.
 */
import type { Connection, ConnectionList } from '../../model/connection.js';
import type { Clock } from '../../transport/http/clock.js';
import { TransportError } from '../../transport/transport-error.js';
import { change, FRESH_FOR, UNKNOWN, type Resource } from '../resource.js';

/** One connection: what is true of it as far as is known, and what is pending. Frozen; the same object until it changes. */
export interface ConnectionState extends Resource<Connection> {
  /** Whether it is being switched on or off, from the click until that is confirmed or refused; null at rest. */
  readonly pendingEnabled: boolean | null;
  /** The last switch, if it was refused or could not be confirmed; null again with the next one. */
  readonly refusal: Refusal | null;
  /** When it was noticed that another admin had changed it, in epoch milliseconds. */
  readonly changedAt: number | undefined;
}

/** A switch that was refused or could not be confirmed, and why. */
export interface Refusal {
  /** Whether it was to be switched on or off. */
  readonly enabled: boolean;
  /** Its `isCertain` is false while it is unknown whether the server has switched the connection. */
  readonly error: TransportError;
}

/** A confirmed change, as the tabs of a browser tell it to each other. Contains nothing that the page does not show. */
export interface Change {
  readonly id: string;
  /** When it was sent and when it was confirmed, in epoch milliseconds: the server made it in between. */
  readonly sentAt: number;
  readonly answeredAt: number;
  /** The connection after the change; null when it was removed. */
  readonly connection: Connection | null;
  /** Whether the change was to create it. */
  readonly isNew?: boolean | undefined;
  /** Whether its options are others now, which a message doesn't contain. */
  readonly hasNewOptions?: boolean | undefined;
}

/** When a read was sent: the number of changes confirmed by then, and the time. */
export interface ReadStart {
  readonly turn: number;
  readonly sentAt: number;
}

/** One connection, and how recent the knowledge of it is. */
export interface Entry {
  state: ConnectionState;
  /** Of the last confirmed change: its number, when it was sent, and when it was confirmed. */
  turn: number;
  sentAt: number;
  answeredAt: number;
  /** When the newest read of it was sent. */
  readAt: number;
  /** The end of the latest change by this page whose outcome is unknown. */
  doubtedAt: number;
  /** The number of the change that created it, if this page has heard of that: older lists lack it. */
  createdTurn?: number;
  /** Whether another tab has changed its options since they were read here: they are not told. */
  hasOldOptions?: boolean;
  /** The connection as another tab changed it before this page had read it. */
  announced?: Connection;
}

const NOTHING: ConnectionState = Object.freeze({
  ...UNKNOWN,
  pendingEnabled: null,
  refusal: null,
  changedAt: undefined,
});
const NEVER = -Infinity;

export class ConnectionsState {
  readonly #clock: Clock;
  readonly #notify: () => void;
  readonly #entries = new Map<string, Entry>();
  #list: Resource<ConnectionList> = UNKNOWN;
  #turn = 0;
  /**
   * The ids that were known before a creation whose outcome is unknown, by the technical name that was wanted; undefined where
   * the list was never read.
   */
  readonly unconfirmed = new Map<string, ReadonlySet<string | null> | undefined>();

  /** @param notify called after every change, but for those of {@link set} */
  constructor(clock: Clock, notify: () => void) {
    this.#clock = clock;
    this.#notify = notify;
  }

  get list(): Resource<ConnectionList> {
    return this.#list;
  }

  /** The ids of all connections of which anything is known. */
  get ids(): readonly string[] {
    return [...this.#entries].flatMap(([id, { state, announced }]) => {
      return state === NOTHING && !announced ? [] : id;
    });
  }

  /** The state of one connection; `idle` and empty where nothing is known. */
  get(id: string): ConnectionState {
    return this.#entries.get(id)?.state ?? NOTHING;
  }

  /** The entry of one connection, created where there is none. */
  entry(id: string): Entry {
    const entry = this.#entries.get(id) ?? {
      state: NOTHING,
      turn: 0,
      sentAt: NEVER,
      answeredAt: NEVER,
      readAt: NEVER,
      doubtedAt: NEVER,
    };
    this.#entries.set(id, entry);
    return entry;
  }

  /** The value of a resource while it is fresh; undefined once it has to be read again. */
  fresh<T>({ status, value, updatedAt = NEVER }: Resource<T>): T | undefined {
    return status === 'ready' && this.#clock.now() - updatedAt < FRESH_FOR ? value : undefined;
  }

  /** The members of a resource that has just turned out to be `value`. */
  ready<T>(value: T) {
    return { status: 'ready', value, updatedAt: this.#clock.now(), error: undefined } as const;
  }

  changeList(changes: Partial<Resource<ConnectionList>>): void {
    this.#list = change(this.#list, changes);
    this.#notify();
  }

  /** Replaces the list. Returns it as it is shown. */
  setList(list: ConnectionList): ConnectionList {
    const frozen = Object.freeze({ ...list, connections: Object.freeze([...list.connections]) });
    this.changeList(this.ready(frozen));
    return frozen;
  }

  /** Shows the truth about one connection in the list, if there is one. Without a truth, it leaves the list. */
  showInList(id: string, truth?: Connection): void {
    const { value, waiting } = this.#list;
    if (!value) return this.#notify();
    const connections = value.connections.flatMap((one) => (one.id === id ? (truth ?? []) : one));
    this.changeList({ value: Object.freeze({ ...value, connections: Object.freeze(connections) }), waiting });
  }

  /** Shows a connection in the list, if there is one: in its place, or last where it's new. */
  showNew(id: string, connection: Connection): void {
    const { value, waiting } = this.#list;
    if (!value || value.connections.some((one) => one.id === id)) return this.showInList(id, connection);
    const connections = Object.freeze([...value.connections, connection]);
    this.changeList({ value: Object.freeze({ ...value, connections }), waiting });
  }

  /** Changes the state of one connection. */
  change(id: string, changes: Partial<ConnectionState>): void {
    this.set(id, changes);
    this.#notify();
  }

  /** The same without notifying anybody, because more changes follow. */
  set(id: string, changes: Partial<ConnectionState>): void {
    const entry = this.entry(id);
    entry.state = change(entry.state, changes);
  }

  /** Replaces the pending switch of one connection; null when it is settled. Forgets the last refusal, or sets it. */
  setPending(id: string, pendingEnabled: boolean | null, refusal: Refusal | null = null): void {
    this.change(id, { pendingEnabled, refusal });
  }

  /** To be called when a read is sent, and handed to the merge together with its result. */
  startRead(): ReadStart {
    return { turn: this.#turn, sentAt: this.#clock.now() };
  }

  /** Notes a confirmed change: reads that were sent before it are older. */
  noteChange({ id, sentAt, answeredAt, isNew }: Change): void {
    const turn = ++this.#turn;
    Object.assign(this.entry(id), { turn, sentAt, answeredAt, ...(isNew && { createdTurn: turn }) });
  }

  /**
   * Confirms a change by this page.
   *
   * @returns false when another tab changed the connection at the same time: only the server knows which came last
   */
  confirm(connection: Connection, confirmed: Change): boolean {
    const { id, sentAt } = confirmed;
    const isLast = sentAt >= this.entry(id).answeredAt;
    this.noteChange(confirmed);
    if (connection.options) this.entry(id).hasOldOptions = false;
    // What was noticed of a new one was this page's own doing.
    this.set(id, { ...this.ready(connection), ...(confirmed.isNew && { changedAt: undefined }) });
    if (confirmed.isNew) this.showNew(id, connection);
    else this.showInList(id, connection);
    return isLast;
  }

  /** Notes that it is unknown whether a change was made. What other tabs changed until now does not settle that. */
  doubt(id: string): void {
    this.entry(id).doubtedAt = this.#clock.now();
    this.change(id, { status: 'idle' });
  }

  /** Notes that a connection is gone, and with it what is pending; it leaves the list. */
  remove(id: string): void {
    this.setGone(id, { pendingEnabled: null, refusal: null });
    this.showInList(id);
  }

  /** Notes that a connection is gone, without notifying anybody, because more changes follow. */
  setGone(id: string, changes?: Partial<ConnectionState>): void {
    this.set(id, { status: 'failed', error: new TransportError('not-found'), ...changes });
  }

  /** Whether nothing is known. */
  get isEmpty(): boolean {
    const isKnown = ({ state, announced }: Entry) => Boolean(state.value ?? state.refusal ?? announced);
    return !this.#list.value && ![...this.#entries.values()].some(isKnown);
  }

  /**
   * The reads are aborted: what was under way has to be read again.
   *
   * @param changing the ids of the connections that are being changed, which goes on
   */
  abandonReads(changing: { has(id: string): boolean }): void {
    for (const [id, { state }] of this.#entries) {
      const { status, waiting } = state;
      const isChanging = changing.has(id);
      if (status !== 'pending' && (isChanging || !waiting)) continue;
      this.set(id, { status: 'idle', waiting: isChanging ? waiting : undefined });
    }
    if (this.#list.status === 'pending') this.#list = change(this.#list, { status: 'idle' });
  }

  /** Forgets everything. */
  clear(): void {
    this.#entries.clear();
    this.unconfirmed.clear();
    this.#list = UNKNOWN;
  }
}
