/**
 * One organization as a page knows it: what is true of its connections as far as that was read, which changes are
 * pending, and what failed. Needs no DOM, and runs in Node.
 *
 * - **Slices.** `list`, `connection(id)`, `may(scope)` and the other getters say what is known now. A slice is frozen, and
 *   stays the same object until it changes. `subscribe` says that some slice has changed, not which one.
 * - **Commands.** `ensure…` reads what is not fresh, `refresh…` reads it in any case, `setEnabled`, `update`,
 *   `createConnection` and `remove` change it. A command returns a promise of the confirmed result and rejects with a
 *   {@link TransportError}, and with nothing else. The slices show the same meanwhile, so nobody has to wait for the promise.
 * - **Truth and pending changes** are kept apart, as two layers. A pending change shows at once; confirmed, it becomes
 *   truth; refused, it is dropped and the refusal is kept. Nothing is ever restored from a snapshot.
 * - **One request.** Whoever asks for the same thing at the same time shares one request. Changes of one connection are
 *   sent one after the other, and of several switches the last one wins.
 * - **Lifetime.** The first subscriber opens the channel to the other tabs, whose changes are merged without a read. When the
 *   last one leaves, reads are aborted and changes finished; the store of the next page can {@link offer take them over}.
 * - **One session.** When another session answers than the one the page was rendered for, everything is dropped and has to
 *   be read again ({@link epoch}), and {@link sessionChanged} says so.
 *
 * This file only connects the parts: `requests` (what is under way), `connections/` (state, and one file per verb),
 * `configuration`, `permissions`, `session-change`, and `tabs`.
 */
import type { Configuration, ConnectionConfiguration } from '../model/configuration.js';
import type {
  Connection,
  ConnectionList,
  ConnectionPatch,
  NewConnection,
  Removal,
} from '../model/connection.js';
import { isSame } from '../model/same.js';
import type { SignInService } from '../model/identity-provider/service-value.js';
import type { LockOutReason } from '../model/lock-out.js';
import { systemClock, type Clock } from '../transport/http/clock.js';
import { TransportError } from '../transport/transport-error.js';
import type { CallOptions, Transport } from '../transport/transport.js';
import { ConfigurationCache } from './configuration.js';
import { readUndisturbed } from './connections/change.js';
import type { ConnectionsContext } from './connections/context.js';
import { createConnection } from './connections/create.js';
import { findLockOutReasons } from './connections/lock-out.js';
import { mergeChange } from './connections/merge.js';
import { readAlone, readConnection, readList } from './connections/read.js';
import { removeConnection, type Removed } from './connections/remove.js';
import { ConnectionsState, type Change, type ConnectionState, type Refusal } from './connections/state.js';
import { sendPending } from './connections/switch.js';
import { takeOverChanges, takeOverRefusals } from './connections/take-over.js';
import { updateConnection } from './connections/update.js';
import type { CreatePart, StorePart } from './part.js';
import { Permissions } from './permissions.js';
import { Requests, type Slot, type Work } from './requests.js';
import type { Resource } from './resource.js';
import { SessionChange } from './session-change.js';
import { openBroadcastChannel, Tabs, type OpenChannel } from './tabs.js';

/** How a store differs from the usual one. */
export interface OrganizationStoreOptions {
  /** Default: none; reads and changes reject with code `aborted` until one is set. */
  readonly transport?: Transport | undefined;
  /** Default: the real time. */
  readonly clock?: Clock | undefined;
  /** Default: the browser's `BroadcastChannel`; none where there is no such thing. */
  readonly openChannel?: OpenChannel | undefined;
}

/** A creation, a removal, or a change of settings, that failed while nobody was there to see it. */
export interface ChangeFailure {
  readonly action: 'create' | 'remove' | 'update';
  /** As it was known then; undefined for a creation. */
  readonly connection: Connection | undefined;
  /** What it is called, or was to be called; empty where that is not known. */
  readonly displayName: string;
  /** Its `isCertain` is false while it is unknown whether the change was made. */
  readonly error: TransportError;
}

export class OrganizationStore {
  readonly #listeners = new Set<() => void>();
  readonly #permissions = new Permissions();
  readonly #requests: Requests;
  readonly #connections: ConnectionsState;
  readonly #configuration: ConfigurationCache;
  readonly #tabs: Tabs;
  readonly #context: ConnectionsContext;
  readonly #session: SessionChange;
  readonly #parts = new Map<unknown, StorePart>();
  /** Stores that might be of the same session: what they have under way is taken over once that is known. */
  readonly #offers = new Set<OrganizationStore>();
  /** The store that has taken over from this one, and its epoch then. */
  #takenOver: { readonly store: OrganizationStore; readonly epoch: number } | undefined;
  #failures: readonly ChangeFailure[] = [];
  /** The refusals that were shown when the page was left. */
  #seen = new WeakSet<Refusal>();
  /** Whether this goes on with what another page has begun, or this one before it was left and shown again. */
  #isContinued = false;
  #epoch = 0;
  #version = 0;
  #problem: string | undefined;
  #currentConnection: string | undefined;
  #signInService: SignInService = {};

  constructor({
    transport,
    clock = systemClock,
    openChannel = openBroadcastChannel,
  }: OrganizationStoreOptions = {}) {
    const notify = () => this.#notify();
    const requests = new Requests(this.#permissions, notify, (error) => this.#endSession(error));
    const state = new ConnectionsState(clock, notify);
    const organization = () => requests.transport?.channel?.();
    requests.start(transport);
    this.#requests = requests;
    this.#connections = state;
    this.#configuration = new ConfigurationCache(clock, requests);
    this.#tabs = new Tabs(openChannel, organization, (change) => this.#receive(change));
    this.#session = new SessionChange(clock, notify);
    this.#context = { clock, state, requests, publish: (change) => this.#publish(change) };
  }

  /** Where requests go. Another one means another organization: everything under way is aborted, everything known forgotten. */
  get transport(): Transport | undefined {
    return this.#requests.transport;
  }

  set transport(transport: Transport | undefined) {
    if (transport !== this.transport) this.#start(transport);
  }

  /** Counts the changes of transport and of session: when it changes, everything that is needed has to be asked for again. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Counts the changes of all slices, for frameworks that ask whether something has changed since they looked. */
  get version(): number {
    return this.#version;
  }

  /** Why no request can be sent, in words for the developer; undefined when all is well. */
  get problem(): string | undefined {
    return this.#problem;
  }

  set problem(problem: string | undefined) {
    if (problem === this.#problem) return;
    this.#problem = problem;
    this.#notify();
  }

  /** The scopes that the admin is known to hold, separated by spaces (RFC 6749, 3.3); undefined: unknown. */
  get scope(): string | undefined {
    return this.#permissions.scope;
  }

  set scope(scope: string | undefined) {
    if (scope === this.scope) return;
    this.#permissions.scope = scope;
    this.#notify();
  }

  /** The connection that the admin is signed in with, by id or name; undefined: unknown. */
  get currentConnection(): string | undefined {
    return this.#currentConnection;
  }

  set currentConnection(currentConnection: string | undefined) {
    if (currentConnection === this.#currentConnection) return;
    this.#currentConnection = currentConnection;
    this.#notify();
  }

  /** The service at which the connections sign people in, as far as the page says. Frozen. */
  get signInService(): SignInService {
    return this.#signInService;
  }

  set signInService(service: SignInService) {
    if (isSame(Object.values(service), Object.values(this.#signInService))) return;
    this.#signInService = Object.freeze({ ...service });
    this.#notify();
  }

  /** Whether the admin holds a scope, as far as is known: assumed until {@link scope} or a refusal says otherwise. */
  may(scope: string): boolean {
    return this.#permissions.has(scope);
  }

  /** Why the admin has to sign in again before anything works; undefined as long as there is no sign of that. */
  get signedOut(): TransportError | undefined {
    return this.#permissions.signedOut;
  }

  /** That another organization or person is signed in than the page was rendered for; undefined once it is dismissed. */
  get sessionChanged(): TransportError | undefined {
    return this.#session.error;
  }

  /** The admin has seen {@link sessionChanged}, or the page shows it in its own way. */
  dismissSessionChanged(): void {
    if (this.#session.dismiss()) this.#notify();
  }

  /** Who says {@link sessionChanged}, of all elements that could. @internal */
  get sessionTeller(): Pick<SessionChange, 'isToldBy' | 'release' | 'announceOnce' | 'covers'> {
    return this.#session;
  }

  /**
   * The page itself says that another session has begun: everything is dropped, and {@link sessionChanged} says so. Where
   * nothing was known, nothing has changed.
   *
   * @param transport of the new session
   */
  startSession(transport: Transport | undefined): void {
    this.#start(transport, this.#isInUse ? new TransportError('session-changed') : undefined);
  }

  /** Forgets everything and reads it again, because the page was left and is shown again. */
  restart(): void {
    if (!this.transport) return;
    this.#isContinued = this.#isInUse;
    this.#session.allow();
    this.#requests.abort();
    this.#forget();
  }

  /**
   * Sends at once what waits for its turn, because the page is about to be left. A change that waits for an earlier one of its
   * connection goes on waiting: sent beside it, it could be overtaken.
   */
  flush(): void {
    this.transport?.flush?.();
  }

  /** The removals and changes of settings that failed while nobody was there to see it. */
  get failures(): readonly ChangeFailure[] {
    return this.#failures;
  }

  /** The admin has seen the {@link failures}, or the page has shown this one in its own way. */
  dismissFailures(error?: TransportError): void {
    const last = this.#last;
    last.#setFailures(error ? last.#failures.filter((failure) => failure.error !== error) : []);
  }

  /** All connections as they are in truth. What is pending for one of them is in {@link connection}. */
  get list(): Resource<ConnectionList> {
    return this.#connections.list;
  }

  /** One connection and what is pending for it, whether it was read with the list or by itself. */
  connection(id: string): ConnectionState {
    return this.#connections.get(id);
  }

  /** Whether the list was read lately, so that a question can be asked on what it says. */
  get isListFresh(): boolean {
    return this.#connections.fresh(this.list) !== undefined;
  }

  /** Why people could be locked out when these are all switched off or removed; empty when they cannot be. */
  lockOutReasons(...ids: readonly string[]): readonly LockOutReason[] {
    return findLockOutReasons(this.#connections, ids, this.#currentConnection);
  }

  /**
   * Calls `listener` after every change of any slice.
   *
   * @returns ends that
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#tabs.open();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved within the page leaves and comes back in one go.
      queueMicrotask(() => {
        if (this.#listeners.size === 0) this.#abandon();
      });
    };
  }

  /** Whether a change is under way, or a failure waits for somebody to see it. */
  get isUnfinished(): boolean {
    return this.#requests.isChanging || this.#failures.length + this.#unseenRefusals.size > 0;
  }

  /**
   * Takes over what a store has under way that nobody listens to any more, and the failures that nobody has seen.
   *
   * @param isSameSession whether the page says that both are for one session. Where the answers tell the session, they decide.
   */
  offer(other: OrganizationStore, isSameSession: boolean): void {
    if (other === this) return;
    if (other.transport?.channel?.() !== undefined) this.#offers.add(other);
    else if (isSameSession) this.#adopt(other);
    this.#settleOffers();
  }

  /** The changes that are under way; resolves once they have ended. */
  async settled(): Promise<void> {
    while (this.#requests.isChanging) {
      const slots = [...this.#requests.changes.values(), ...this.#requests.creations.values()];
      await Promise.allSettled(slots.map(async ({ changes }) => changes.current));
    }
  }

  /**
   * The list: as known while it is fresh (30 seconds), else as it is read for everybody who asks meanwhile.
   *
   * @throws TransportError when it cannot be read
   */
  async ensureList(): Promise<ConnectionList> {
    const known = this.#connections.fresh(this.list);
    this.#requireOneSession((failed) => this.#connections.changeList(failed));
    return known ?? this.#requests.slot('list').read.share((signal) => readList(this.#context, signal));
  }

  /**
   * Reads the list in any case, and aborts a read of it that is under way.
   *
   * @throws TransportError when it cannot be read; `aborted` when a later call has superseded this one
   */
  async refresh(): Promise<ConnectionList> {
    this.#permissions.forget();
    this.#session.allow();
    return this.#requests.slot('list').read.supersede((signal) => readList(this.#context, signal));
  }

  /**
   * One connection: as known while it is fresh (30 seconds), out of the list where that is being read, else read by
   * itself.
   *
   * @throws TransportError when it cannot be read; `not-found` when the organization has no such connection
   */
  async ensureConnection(id: string): Promise<Connection> {
    const known = this.#connections.fresh(this.connection(id));
    this.#requireOneSession((failed) => this.#connections.change(id, failed));
    return known ?? this.#slot(id).read.share((signal) => readConnection(this.#context, id, signal));
  }

  /**
   * Reads one connection by itself in any case, once for everybody who asks meanwhile.
   *
   * @throws TransportError when it cannot be read; `not-found` when the organization has no such connection
   */
  async refreshConnection(id: string): Promise<Connection> {
    return this.#slot(id).reread.share(this.#readAlone(id));
  }

  /**
   * Reads one connection by itself, as the first part of a change: it goes on when the page is left.
   *
   * @throws TransportError when it cannot be read
   */
  async readBeforeChange(id: string): Promise<Connection> {
    const read: Work<Connection> = (signal) => readUndisturbed(this.#context, id, signal);
    return this.#slot(id).changes.enqueue(read) as Promise<Connection>;
  }

  /**
   * What deleting means in this tenant; kept for five minutes.
   *
   * @throws TransportError when it cannot be read
   */
  async ensureConfiguration(): Promise<Configuration> {
    return this.#configuration.ensure('configuration');
  }

  /**
   * Which settings this tenant leaves to the organization's admins; kept for five minutes.
   *
   * @throws TransportError when it cannot be read
   */
  async ensureConnectionConfiguration(): Promise<ConnectionConfiguration> {
    return this.#configuration.ensure('connection-configuration');
  }

  /**
   * Switches a connection on or off. That shows at once as pending; one request for a connection is under way at a time,
   * and the last call wins.
   *
   * @returns the connection once nothing is pending for it any more, the same promise for all calls until then
   * @throws TransportError whose `isCertain` is false when it is unknown whether the connection was switched
   */
  setEnabled(id: string, isEnabled: boolean): Promise<Connection> {
    this.#session.dismiss();
    this.#connections.setPending(id, isEnabled);
    const { switch: pending, changes } = this.#slot(id);
    const send = (signal: AbortSignal) => sendPending(this.#context, id, signal);
    return pending.share(() => changes.enqueue(send) as Promise<Connection>);
  }

  /**
   * Creates a connection, with one request. Where its answer is lost, the list tells what became of it; the new connection
   * is then last in the list, here and in the other tabs. It goes on when the page is left.
   *
   * @param options `onWait` is called when the request has to wait, and with undefined when it goes on
   * @throws TransportError whose `isCertain` is false when it is unknown whether the connection was created
   */
  async createConnection(
    wanted: NewConnection,
    { onWait }: Pick<CallOptions, 'onWait'> = {},
  ): Promise<Connection> {
    const { changes } = this.#requests.slot('creation', wanted.name);
    const displayName = wanted.displayName || wanted.name;
    const send = (signal: AbortSignal) => createConnection(this.#context, wanted, signal, onWait);
    const attempt = { action: 'create', connection: undefined, displayName } as const;
    return this.#attempt(attempt, () => changes.enqueue(send) as Promise<Connection>);
  }

  /**
   * Changes settings of a connection, after whatever is being changed of it.
   *
   * @throws TransportError whose `isCertain` is false when it is unknown whether the settings were changed
   */
  async update(id: string, patch: ConnectionPatch): Promise<Connection> {
    const send = (signal: AbortSignal) => updateConnection(this.#context, id, signal, patch);
    return this.#change(id, 'update', send);
  }

  /**
   * Takes a connection off the organization (`detached`), or deletes it for good (`deleted`), after whatever is being
   * changed of it. One that is gone already counts as removed.
   *
   * @throws TransportError whose `isCertain` is false when it is unknown whether the connection was removed
   */
  async remove(id: string, how: Removal): Promise<Removed> {
    const send = (signal: AbortSignal) => removeConnection(this.#context, id, signal, how);
    return this.#change(id, 'remove', send);
  }

  /** The store of another resource of this organization, such as domains: created once, and gone with the session. @internal */
  part<Part extends StorePart>(create: CreatePart<Part>): Part {
    const known = this.#parts.get(create) as Part | undefined;
    const part =
      known ??
      create({
        clock: this.#context.clock,
        send: (call, signal, onWait) => this.#requests.send(call, signal, onWait),
        notify: () => this.#notify(),
        refreshConnection: (id) => this.refreshConnection(id),
      });
    this.#parts.set(create, part);
    return part;
  }

  /** Forgets that the last switch of a connection was refused, because the page tells that in its own way. */
  dismissRefusal(id: string): void {
    this.#connections.setPending(id, this.connection(id).pendingEnabled);
  }

  #slot(id: string): Slot<Connection> {
    return this.#requests.slot('connection', id);
  }

  #readAlone(id: string): Work<Connection> {
    return (signal) => readAlone(this.#context, id, signal);
  }

  async #change<T>(id: string, action: ChangeFailure['action'], send: Work<T>): Promise<T> {
    const { value: connection } = this.connection(id);
    const { displayName = '' } = connection ?? {};
    const attempt = { action, connection, displayName };
    return this.#attempt(attempt, () => this.#slot(id).changes.enqueue(send) as Promise<T>);
  }

  /** Makes a change, and keeps how it failed where nobody is there to see that. */
  async #attempt<T>(attempt: Omit<ChangeFailure, 'error'>, make: () => Promise<T>): Promise<T> {
    this.dismissSessionChanged();
    try {
      return await make();
    } catch (thrown) {
      const error = thrown as TransportError;
      const isDropped = error.code === 'aborted' || error.code === 'session-changed';
      const last = this.#last;
      const isUnseen = last !== this || this.#listeners.size === 0;
      if (isUnseen && !isDropped) last.#setFailures([...last.#failures, { ...attempt, error }]);
      throw error;
    }
  }

  /** The switches that were refused since the page was left, by the id of the connection. */
  get #unseenRefusals(): ReadonlyMap<string, Refusal> {
    const unseen = new Map<string, Refusal>();
    for (const id of this.#connections.ids) {
      const { refusal } = this.connection(id);
      if (refusal && !this.#seen.has(refusal)) unseen.set(id, refusal);
    }
    return unseen;
  }

  #setFailures(failures: readonly ChangeFailure[]): void {
    this.#failures = Object.freeze(failures);
    this.#notify();
  }

  /** Whether anything is known, awaited or being changed that would be wrong for another session. */
  get #isInUse(): boolean {
    const isKnown = !this.#connections.isEmpty || !this.#configuration.isEmpty;
    const hasParts = [...this.#parts.values()].some(({ isInUse }) => isInUse);
    return isKnown || hasParts || this.#isContinued || this.#requests.isChanging;
  }

  /** @param error that another session has begun than the one before */
  #start(transport: Transport | undefined, error?: TransportError): void {
    this.#session.dismiss();
    this.#session.allow();
    if (error) this.#session.note(error);
    this.#requests.start(transport, error);
    this.#isContinued = false;
    this.#forget();
  }

  /**
   * Fails while the servers disagree about the session, until somebody asks for a read.
   *
   * @param show where that is shown
   */
  #requireOneSession(show: (failed: { status: 'failed'; error: TransportError }) => void): void {
    const error = this.#session.refusal;
    if (!error) return;
    show({ status: 'failed', error });
    throw error;
  }

  /** Another session answers. Where nothing is known, that is a failure like any other. */
  #endSession(error: TransportError): void {
    if (!this.#isInUse) return;
    this.#isContinued = false;
    this.#session.note(error);
    this.#requests.abort(error);
    this.#forget();
  }

  /** Forgets everything: it has to be read again. */
  #forget(): void {
    this.#connections.clear();
    this.#configuration.clear();
    for (const part of this.#parts.values()) part.forget();
    this.#permissions.forget();
    this.#permissions.learn(undefined, 0);
    this.#failures = [];
    this.#epoch++;
    this.#notify();
  }

  /** The store that has taken over from this one, as long as it is still for the same session. */
  get #heir(): OrganizationStore | undefined {
    const { store, epoch } = this.#takenOver ?? {};
    return store?.epoch === epoch ? store : undefined;
  }

  /** The store that has taken over from this one, or from that one, or else this one. */
  get #last(): OrganizationStore {
    return this.#heir ? this.#heir.#last : this;
  }

  #publish(change: Change): void {
    this.#tabs.tell(change);
    this.#passOn(change);
  }

  #passOn(change: Change): void {
    const heir = this.#heir;
    // The page could have been right about the session when it was replaced, and wrong since.
    if (heir && heir.transport?.channel?.() === this.transport?.channel?.()) heir.#receive(change);
  }

  #settleOffers(): void {
    const here = this.transport?.channel?.();
    for (const other of here === undefined ? [] : [...this.#offers]) {
      const isSame = here === other.transport?.channel?.();
      // Before an answer, the name can lack what only that tells.
      if (isSame || this.list.value) this.#offers.delete(other);
      if (isSame) this.#adopt(other);
    }
  }

  #adopt(other: OrganizationStore): void {
    if (other.#takenOver) return;
    other.#takenOver = { store: this, epoch: this.#epoch };
    this.#isContinued = true;
    for (const [id, slot] of other.#requests.changes)
      takeOverChanges(this.#context, id, slot, other.#connections);
    for (const [name, { changes }] of other.#requests.creations) {
      const before = changes.current;
      if (before) void this.#requests.slot('creation', name).changes.enqueue(() => before);
    }
    takeOverRefusals(this.#context, other.#unseenRefusals);
    this.#setFailures([...this.#failures, ...other.#failures]);
  }

  /** Merges what another tab has changed. Where that leaves the truth open, a read sent by now does not settle it. */
  #receive(change: Change): void {
    this.#passOn(change);
    if (mergeChange(this.#connections, change)) return;
    if (this.#listeners.size === 0) return this.#connections.change(change.id, { status: 'idle' });
    void this.#slot(change.id).reread.replace(this.#readAlone(change.id));
  }

  /** Nobody listens any more: what is read is of no use, and what is being changed is finished. */
  #abandon(): void {
    this.#requests.abortReads();
    for (const part of this.#parts.values()) part.abandon();
    this.#connections.abandonReads(this.#requests.changes);
    for (const refusal of this.#unseenRefusals.values()) this.#seen.add(refusal);
    void this.settled().then(() => this.#listeners.size === 0 && this.#tabs.close());
  }

  #notify(): void {
    this.#version++;
    if (this.#offers.size > 0) this.#settleOffers();
    for (const listener of [...this.#listeners]) listener();
  }
}
