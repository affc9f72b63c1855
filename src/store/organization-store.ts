/**
 * One organization as a page knows it, without any DOM: what is true (as far as was read), what the person wished, and
 * what failed.
 *
 * Elements read slices (`list`, `connection(id)`, `mayUpdate`) that stay the same object until they change, are told
 * through `subscribe` that something did, and give commands (`ensureList`, `refresh`, `setEnabled`). A command returns a
 * promise of the confirmed thing and rejects with a {@link TransportError}; the same is in the slices meanwhile, so
 * nobody has to wait for it.
 *
 * The first subscriber brings it to life. When the last one leaves, everything in flight is aborted.
 */
import { UPDATE_SCOPE, type Connection, type ConnectionList } from '../model/connection.js';
import { systemClock, type Clock } from '../transport/clock.js';
import { toTransportError, TransportError } from '../transport/transport-error.js';
import type { Transport } from '../transport/transport.js';
import { Collection, type ConnectionState, type Refusal } from './collection.js';
import { abandoned, failed, isFresh, pending, ready, unknown, waiting, type Resource } from './resource.js';
import { Session } from './session.js';

/** How a store differs from the usual one. */
export interface OrganizationStoreOptions {
  readonly transport?: Transport | undefined;
  /** Default: the real time. */
  readonly clock?: Clock | undefined;
}

const LIST = 'list';
/** After these nobody knows whether the change was made. */
const AMBIGUOUS: readonly string[] = ['network', 'timeout', 'unavailable', 'malformed'];

export class OrganizationStore {
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  readonly #connections = new Collection();
  #list: Resource<ConnectionList> = unknown();
  #supersede = new AbortController();
  #transport: Transport | undefined;
  #session: Session;
  #epoch = 0;
  #problem: string | undefined;
  #scope: string | undefined;
  #isScopeMissing = false;

  constructor({ transport, clock = systemClock }: OrganizationStoreOptions = {}) {
    this.#transport = transport;
    this.#session = new Session(transport);
    this.#clock = clock;
  }

  /** Whom to ask. Another one means another organization: everything is forgotten and what is in flight aborted. */
  get transport(): Transport | undefined {
    return this.#transport;
  }

  set transport(transport: Transport | undefined) {
    if (transport === this.#transport) return;
    this.#transport = transport;
    this.#abandon();
    this.#connections.clear();
    this.#list = unknown();
    this.#isScopeMissing = false;
    this.#epoch++;
    this.#notify();
  }

  /** Counts the transports there were: whoever needs something asks for it again when this changes. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Why nothing can be asked, in words for the page's developer; undefined when all is well. */
  get problem(): string | undefined {
    return this.#problem;
  }

  set problem(problem: string | undefined) {
    if (problem === this.#problem) return;
    this.#problem = problem;
    this.#notify();
  }

  /** What the person is known to be allowed, as scopes separated by spaces (RFC 6749, 3.3); undefined: not known. */
  get scope(): string | undefined {
    return this.#scope;
  }

  set scope(scope: string | undefined) {
    if (scope === this.#scope) return;
    this.#scope = scope;
    this.#notify();
  }

  /** Whether the person may switch connections, as far as is known. */
  get mayUpdate(): boolean {
    return !this.#isScopeMissing && (this.#scope?.split(/\s+/).includes(UPDATE_SCOPE) ?? true);
  }

  /** All connections as they are. What is wished of one is in {@link connection}. */
  get list(): Resource<ConnectionList> {
    return this.#list;
  }

  /** One connection and what is wished of it, whether it was read with the list or alone. */
  connection(id: string): ConnectionState {
    return this.#connections.get(id);
  }

  /** Calls `listener` after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in one go.
      queueMicrotask(() => {
        if (this.#listeners.size === 0) this.#abandon();
      });
    };
  }

  /** The list: the one that is known while it is fresh, else the one being read, else a new one. */
  async ensureList(): Promise<ConnectionList> {
    const { value } = this.#list;
    if (value && isFresh(this.#list, this.#clock.now())) return value;
    return this.#session.share(LIST, () => this.#readList());
  }

  /** Reads the list again, whatever is known. Supersedes a read under way. */
  async refresh(): Promise<ConnectionList> {
    this.#isScopeMissing = false;
    return this.#session.replace(LIST, () => this.#readList());
  }

  /** One connection: as known while it is fresh, out of the list that is being read, else read by itself. */
  async ensureConnection(id: string): Promise<Connection> {
    return this.#fresh(id) ?? this.#session.share(`read ${id}`, () => this.#readConnection(id));
  }

  /**
   * Wishes a connection on or off. The wish shows at once; one request for a connection is under way at a time, and the
   * last wish wins.
   *
   * @returns the connection as it is when no wish for it is left, the same promise for all who wish meanwhile
   */
  setEnabled(id: string, isEnabled: boolean): Promise<Connection> {
    this.#connections.wish(id, isEnabled);
    this.#notify();
    return this.#session.share(saving(id), () => this.#save(id));
  }

  /** Forgets that the last wish for a connection was refused: somebody else tells it. */
  dismissRefusal(id: string): void {
    this.#connections.wish(id, this.connection(id).wish);
    this.#notify();
  }

  async #readList(): Promise<ConnectionList> {
    this.#supersede.abort();
    this.#supersede = new AbortController();
    const turn = this.#connections.startReading();
    this.#setList(pending(this.#list));
    try {
      const list = await this.#session.ask(
        (transport, call) => transport.listConnections(call),
        (reason) => this.#setList(waiting(this.#list, reason)),
        this.#supersede.signal,
      );
      return this.#listArrived(list, turn);
    } catch (thrown) {
      const error = toTransportError(thrown);
      if (error.code !== 'aborted') this.#setList(failed(this.#list, error));
      throw error;
    }
  }

  #listArrived(list: ConnectionList, turn: number): ConnectionList {
    const now = this.#clock.now();
    const connections = list.connections.map((one) => this.#connections.arrive(one, turn, now));
    this.#connections.keepOnly(new Set(connections.map(({ id }) => id)));
    const arrived = Object.freeze({ ...list, connections: Object.freeze(connections) });
    this.#setList(ready(this.#list, arrived, now));
    return arrived;
  }

  async #readConnection(id: string): Promise<Connection> {
    const session = this.#session;
    const turn = this.#connections.startReading();
    this.#setConnection(id, pending(this.connection(id)));
    try {
      // A list on the same page gets the time to ask first: then it brings this connection too.
      await this.#clock.sleep(0);
      const list = session.underWay<ConnectionList>(LIST);
      if (list) return pick(await list, id);
      return this.#fresh(id) ?? (await this.#readAlone(session, id, turn));
    } catch (thrown) {
      const error = session.signal.aborted ? new TransportError('aborted') : toTransportError(thrown);
      if (error.code !== 'aborted') this.#setConnection(id, failed(this.connection(id), error));
      throw error;
    }
  }

  #fresh(id: string): Connection | undefined {
    const known = this.connection(id);
    return isFresh(known, this.#clock.now()) ? known.value : undefined;
  }

  async #readAlone(session: Session, id: string, turn: number): Promise<Connection> {
    const connection = await session.ask(
      (transport, call) => transport.getConnection(id, call),
      (reason) => this.#setConnection(id, waiting(this.connection(id), reason)),
    );
    const truth = this.#connections.arrive(Object.freeze({ ...connection, id }), turn, this.#clock.now());
    this.#truthChanged(truth);
    return truth;
  }

  /** Sends wishes for one connection, one after the other, until what is true is what was wished last. */
  async #save(id: string): Promise<Connection> {
    const session = this.#session;
    let isCertain = true;
    // Wishes of the same moment are one wish.
    await Promise.resolve();
    for (;;) {
      const { wish, value } = this.connection(id);
      if (session.signal.aborted || wish === null) throw new TransportError('aborted');
      if (value?.isEnabled === wish && isCertain) return this.#settle(id, value);
      try {
        const saved = await session.ask(
          (transport, call) => transport.updateConnection(id, { isEnabled: wish }, call),
          (reason) => this.#setConnection(id, waiting(this.connection(id), reason)),
        );
        this.#confirm(id, saved, wish);
        isCertain = true;
      } catch (thrown) {
        const error = toTransportError(thrown);
        isCertain = !AMBIGUOUS.includes(error.code) || (await this.#findOut(session, id));
        const now = this.connection(id);
        // If the person has changed their mind meanwhile, what was refused is not wanted any more.
        const isDone = isCertain && now.value?.isEnabled === wish;
        if (now.wish === wish && !isDone) throw this.#refuse(id, { wish, error, isCertain });
      }
    }
  }

  /** Reads what became of a change that nobody answered. */
  async #findOut(session: Session, id: string): Promise<boolean> {
    try {
      await this.#readAlone(session, id, this.#connections.startReading());
      return true;
    } catch {
      return false;
    }
  }

  #confirm(id: string, saved: Connection, wish: boolean): void {
    // An answer that does not say how it is now confirms what was asked for.
    const truth = Object.freeze({ ...saved, id, isEnabled: saved.isEnabled ?? wish });
    this.#connections.confirm(id, truth, this.#clock.now());
    this.#truthChanged(truth);
  }

  #settle(id: string, truth: Connection): Connection {
    this.#session.finish(saving(id));
    this.#connections.wish(id, null);
    this.#notify();
    return truth;
  }

  #refuse(id: string, refusal: Refusal): TransportError {
    const { error, isCertain } = refusal;
    this.#session.finish(saving(id));
    if (error.missingScope === UPDATE_SCOPE) this.#isScopeMissing = true;
    if (!isCertain) this.#connections.set(id, abandoned(this.connection(id)));
    this.#connections.wish(id, null, error.code === 'aborted' ? null : refusal);
    this.#notify();
    return error;
  }

  /** Puts a connection that is known better now into the list that is shown. */
  #truthChanged(truth: Connection): void {
    const { value } = this.#list;
    if (value) {
      const connections = value.connections.map((one) => (one.id === truth.id ? truth : one));
      this.#list = Object.freeze({
        ...this.#list,
        value: Object.freeze({ ...value, connections: Object.freeze(connections) }),
      });
    }
    this.#notify();
  }

  /** Nobody listens any more, or to somebody else: nothing that is under way may arrive. */
  #abandon(): void {
    this.#session.end();
    this.#session = new Session(this.#transport);
    const wasUnderWay = this.#connections.abandon();
    if (wasUnderWay || this.#list.status === 'pending') this.#list = abandoned(this.#list);
  }

  #setList(list: Resource<ConnectionList>): void {
    this.#list = list;
    this.#notify();
  }

  #setConnection(id: string, state: ConnectionState): void {
    this.#connections.set(id, state);
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function saving(id: string): string {
  return `save ${id}`;
}

function pick({ connections }: ConnectionList, id: string): Connection {
  const found = connections.find((connection) => connection.id === id);
  if (!found) throw new TransportError('not-found');
  return found;
}
