/**
 * One organization as a page knows it, without any DOM: what is true (as far as was read), what the person wished, and
 * what failed.
 *
 * Elements read slices (`list`, `connection(id)`, `may`) that stay the same object until they change, are told through
 * `subscribe` that something did, and give commands (`ensureList`, `refresh`, `setEnabled`, `remove`). A command returns
 * a promise of the confirmed thing and rejects with a {@link TransportError}; the same is in the slices meanwhile, so
 * nobody has to wait for it.
 *
 * The first subscriber brings it to life. When the last one leaves, everything in flight is aborted.
 */
import type { Configuration, ConnectionConfiguration } from '../model/configuration.js';
import type { Connection, ConnectionList, ConnectionPatch, Removal } from '../model/connection.js';
import { lockOutReasons, type LockOutReason } from '../model/lock-out.js';
import { systemClock, type Clock } from '../transport/http/clock.js';
import { TransportError } from '../transport/transport-error.js';
import type { Transport } from '../transport/transport.js';
import type { Desk } from './desk.js';
import { Knowledge, type ConnectionState } from './knowledge.js';
import { Permissions } from './permissions.js';
import { LIST, readConnection, readList } from './reading.js';
import type { Resource } from './resource.js';
import { Session } from './session.js';
import { openBroadcastChannel, Tabs, type OpenChannel } from './tabs.js';
import type * as Changing from './changing.js';
import type { Removed } from './changing.js';
import { saveWish, saving } from './writing.js';

/** How a store differs from the usual one. */
export interface OrganizationStoreOptions {
  readonly transport?: Transport | undefined;
  /** Default: the real time. */
  readonly clock?: Clock | undefined;
  /** Default: the browser's `BroadcastChannel`. */
  readonly openChannel?: OpenChannel | undefined;
}

export class OrganizationStore {
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  readonly #knowledge: Knowledge;
  readonly #permissions = new Permissions();
  readonly #tabs: Tabs;
  readonly #configurations: Changing.Configurations = new Map();
  #supersede = new AbortController();
  #transport: Transport | undefined;
  #session: Session;
  #epoch = 0;
  #problem: string | undefined;
  #currentConnection: string | undefined;

  constructor({
    transport,
    clock = systemClock,
    openChannel = openBroadcastChannel,
  }: OrganizationStoreOptions = {}) {
    this.#transport = transport;
    this.#session = this.#newSession();
    this.#clock = clock;
    this.#knowledge = new Knowledge(clock, () => this.#notify());
    this.#tabs = new Tabs(openChannel, (data) => void this.#hear(data));
  }

  /** Whom to ask. Another one means another organization: everything is forgotten and what is in flight aborted. */
  get transport(): Transport | undefined {
    return this.#transport;
  }

  set transport(transport: Transport | undefined) {
    if (transport === this.#transport) return;
    this.#transport = transport;
    this.#abandon();
    this.#knowledge.clear();
    this.#configurations.clear();
    this.#permissions.forget();
    this.#permissions.learn(undefined, 0);
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
    return this.#permissions.scope;
  }

  set scope(scope: string | undefined) {
    if (scope === this.scope) return;
    this.#permissions.scope = scope;
    this.#notify();
  }

  /** The connection that the person is signed in with, by id or name; undefined: not known. */
  get currentConnection(): string | undefined {
    return this.#currentConnection;
  }

  set currentConnection(currentConnection: string | undefined) {
    if (currentConnection === this.#currentConnection) return;
    this.#currentConnection = currentConnection;
    this.#notify();
  }

  /** Whether the person holds a scope, as far as is known: as the page says, and not refused yet for lack of it. */
  may(scope: string): boolean {
    return this.#permissions.has(scope);
  }

  /** Why nothing is possible until the person has signed in again; undefined when it is not so, as far as is known. */
  get signedOut(): TransportError | undefined {
    return this.#permissions.signedOut;
  }

  /** All connections as they are. What is wished of one is in {@link connection}. */
  get list(): Resource<ConnectionList> {
    return this.#knowledge.list;
  }

  /** One connection and what is wished of it, whether it was read with the list or alone. */
  connection(id: string): ConnectionState {
    return this.#knowledge.get(id);
  }

  /** Why people may be locked out when these are all switched off or removed; empty when they will not be. */
  lockOutReasons(...ids: readonly string[]): readonly LockOutReason[] {
    const leaving = ids.flatMap((id) => {
      const { value, wish } = this.connection(id);
      return value ? { ...value, isEnabled: wish ?? value.isEnabled } : [];
    });
    const gone = new Set<string | null>(ids);
    const all = this.list.value?.connections;
    const others = all?.filter((other) => !gone.has(other.id) && this.#staysEnabled(other));
    return lockOutReasons(leaving, others, this.#currentConnection);
  }

  /** Calls `listener` after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#tabs.open();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in one go.
      queueMicrotask(() => {
        if (this.#listeners.size > 0) return;
        this.#tabs.close();
        this.#abandon();
      });
    };
  }

  /** The list: the one that is known while it is fresh, else the one being read, else a new one. */
  async ensureList(): Promise<ConnectionList> {
    return this.#knowledge.fresh(this.list) ?? this.#session.share(LIST, () => this.#readList());
  }

  /** Reads the list again, whatever is known. Supersedes a read under way. */
  async refresh(): Promise<ConnectionList> {
    this.#permissions.forget();
    return this.#session.replace(LIST, () => this.#readList());
  }

  /** One connection: as known while it is fresh, out of the list that is being read, else read by itself. */
  async ensureConnection(id: string): Promise<Connection> {
    const known = this.#knowledge.fresh(this.connection(id));
    return known ?? this.#session.share(`read ${id}`, () => readConnection(this.#desk, id));
  }

  /** One connection, read again by itself whatever is known. */
  async refreshConnection(id: string): Promise<Connection> {
    const desk = this.#desk;
    return (await desk.later()).readAgain(desk, id);
  }

  /** What deleting means in this tenant; read once and kept for five minutes. */
  async ensureConfiguration(): Promise<Configuration> {
    const desk = this.#desk;
    return (await loadChanging()).readConfiguration(desk, this.#configurations, 'getConfiguration');
  }

  /** Which settings this tenant leaves to the organization's admins; read once and kept for five minutes. */
  async ensureConnectionConfiguration(): Promise<ConnectionConfiguration> {
    const desk = this.#desk;
    return (await loadChanging()).readConfiguration(desk, this.#configurations, 'getConnectionConfiguration');
  }

  /**
   * Wishes a connection on or off. The wish shows at once; one request for a connection is under way at a time, and the
   * last wish wins.
   *
   * @returns the connection as it is when no wish for it is left, the same promise for all who wish meanwhile
   */
  setEnabled(id: string, isEnabled: boolean): Promise<Connection> {
    this.#knowledge.wish(id, isEnabled);
    return this.#session.share(saving(id), () => this.#inOrder(id, (desk) => saveWish(desk, id)));
  }

  /**
   * Changes settings of a connection.
   *
   * @throws TransportError whose `isCertain` is false when nobody knows whether that was done
   */
  async update(id: string, changes: ConnectionPatch): Promise<Connection> {
    return this.#inOrder(id, async (desk) => (await loadChanging()).saveSettings(desk, id, changes));
  }

  /**
   * Takes a connection off the organization (`detached`), or deletes it for good (`deleted`).
   *
   * @throws TransportError whose `isCertain` is false when nobody knows whether that was done
   */
  async remove(id: string, how: Removal): Promise<Removed> {
    return this.#inOrder(id, async (desk) => (await loadChanging()).removeConnection(desk, id, how));
  }

  /** Forgets that the last wish for a connection was refused: somebody else tells it. */
  dismissRefusal(id: string): void {
    this.#knowledge.wish(id, this.connection(id).wish);
  }

  get #desk(): Desk {
    return {
      clock: this.#clock,
      knowledge: this.#knowledge,
      session: this.#session,
      later: () => import('./later.js').catch(notLoaded),
      tell: (change) => this.#tabs.tell(this.#organization, change),
    };
  }

  /** The name under which tabs tell each other of this organization. */
  get #organization(): string | undefined {
    return this.#transport?.channel?.();
  }

  /** Changes a connection after whatever is changed of it now. */
  #inOrder<T>(id: string, work: (desk: Desk) => Promise<T>): Promise<T> {
    const desk = this.#desk;
    return this.#session.inOrder(`write ${id}`, () => work(desk));
  }

  #readList(): Promise<ConnectionList> {
    this.#supersede.abort();
    this.#supersede = new AbortController();
    return readList(this.#desk, this.#supersede.signal);
  }

  /** Whether people can still sign in with it when everything wished has come true. */
  #staysEnabled({ id, isEnabled }: Connection): boolean {
    return isEnabled === true && (id === null || this.connection(id).wish !== false);
  }

  /** News that cannot be understood because what does cannot be loaded are missed: what is known gets old anyway. */
  async #hear(data: unknown): Promise<void> {
    const desk = this.#desk;
    const later = await desk.later().catch(() => undefined);
    later?.hear(desk, this.#organization, data);
  }

  #newSession(): Session {
    return new Session(this.#transport, this.#permissions, () => this.#notify());
  }

  /** Nobody listens any more, or to somebody else: nothing that is under way may arrive. */
  #abandon(): void {
    this.#session.end();
    this.#supersede.abort();
    this.#session = this.#newSession();
    this.#knowledge.abandon();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** What cannot be loaded fails like the network. */
function notLoaded(cause: unknown): never {
  throw new TransportError('network', { cause });
}

/** Pages that only switch never load it. */
function loadChanging(): Promise<typeof Changing> {
  return import('./changing.js').catch(notLoaded);
}
