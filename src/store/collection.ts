/** The connections by id, truth and wishes kept apart: undoing one wish can not touch another, nor what is true. */
import type { Connection } from '../model/connection.js';
import { TransportError } from '../transport/transport-error.js';
import { abandoned, failed, ready, unknown, type Resource } from './resource.js';

/** What is true of one connection as far as is known, and what was wished of it. Frozen; the same object until it changes. */
export interface ConnectionState extends Resource<Connection> {
  /** Whether the person wants it enabled, from the click until that is confirmed or refused; null at rest. */
  readonly wish: boolean | null;
  /** The last wish, if it was refused; gone with the next one. */
  readonly refusal: Refusal | null;
}

/** A wish that did not come true, and why. */
export interface Refusal {
  readonly wish: boolean;
  readonly error: TransportError;
  /** False when nobody knows whether the server did it. */
  readonly isCertain: boolean;
}

const UNKNOWN: ConnectionState = Object.freeze({ ...unknown<Connection>(), wish: null, refusal: null });

/** Every connection that somebody asked about. */
export class Collection {
  readonly #states = new Map<string, ConnectionState>();
  /** For each connection the turn in which a change of it was confirmed last. */
  readonly #confirmed = new Map<string, number>();
  #turn = 0;

  /** What is known of a connection, and be it nothing. */
  get(id: string): ConnectionState {
    return this.#states.get(id) ?? UNKNOWN;
  }

  /** Replaces what is known of one connection. */
  set(id: string, next: ConnectionState): void {
    this.#states.set(id, next);
  }

  /** Notes what the person wants; null when that is settled. */
  wish(id: string, wish: boolean | null, refusal: Refusal | null = null): void {
    this.set(id, Object.freeze({ ...this.get(id), wish, refusal, waiting: undefined }));
  }

  /** To be called when a read is sent, and its result handed to {@link arrive}. */
  startReading(): number {
    return this.#turn;
  }

  /**
   * Takes in what a read brought. A change that was confirmed while the read was under way is newer and stays.
   *
   * @returns what is true now
   */
  arrive(connection: Connection, startedAt: number, now: number): Connection {
    const { id } = connection;
    if (id === null) return connection;
    const state = this.get(id);
    const isOlder = (this.#confirmed.get(id) ?? 0) > startedAt;
    const truth = isOlder && state.value ? state.value : connection;
    this.set(id, ready(state, truth, now));
    return truth;
  }

  /** Takes in what a change brought: from now on that is so. */
  confirm(id: string, connection: Connection, now: number): void {
    this.#confirmed.set(id, ++this.#turn);
    this.set(id, ready(this.get(id), connection, now));
  }

  /** The whole list came: what is not in it is not there any more. */
  keepOnly(ids: ReadonlySet<string | null>): void {
    for (const [id, state] of this.#states) {
      if (!ids.has(id)) this.set(id, failed(state, new TransportError('not-found')));
    }
  }

  /**
   * Drops all wishes; what was under way is to be read again.
   *
   * @returns whether anything was
   */
  abandon(): boolean {
    const underWay = [...this.#states].filter(
      ([, { status, wish }]) => status === 'pending' || wish !== null,
    );
    for (const [id, state] of underWay) this.set(id, Object.freeze({ ...abandoned(state), wish: null }));
    return underWay.length > 0;
  }

  /** Forgets everything. */
  clear(): void {
    this.#states.clear();
    this.#confirmed.clear();
  }
}
