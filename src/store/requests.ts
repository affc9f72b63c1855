/**
 * What is under way between the store and its transport: one slot per resource and id, so that everybody who asks for
 * the same thing shares one request, and so that everything can be aborted at once.
 */
import type { Configuration, ConnectionConfiguration } from '../model/configuration.js';
import type { Connection, ConnectionList } from '../model/connection.js';
import { unlessAborted } from '../transport/http/clock.js';
import { isTransportError, toTransportError, TransportError } from '../transport/transport-error.js';
import type { CallOptions, Transport, Wait } from '../transport/transport.js';
import type { Permissions } from './permissions.js';

/** Everything that can be requested, and what a request for it resolves with. */
export interface Resources {
  readonly list: ConnectionList;
  readonly connection: Connection;
  /** A connection that doesn't exist yet, by its name. */
  readonly creation: Connection;
  readonly configuration: Configuration;
  readonly 'connection-configuration': ConnectionConfiguration;
}

/** Calls one method of the transport. */
export type Call<T> = (transport: Transport, options: CallOptions) => Promise<T>;

/** A piece of work. It stops, or has no effect any more, once `signal` is aborted. */
export type Work<T> = (signal: AbortSignal) => Promise<T>;

/** @throws TransportError once the signal is aborted: why, or `aborted` where nobody waits any more */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw abortError(signal);
}

/** What whoever waits for aborted work is told. */
export function abortError({ reason }: AbortSignal): TransportError {
  return isTransportError(reason) ? reason : new TransportError('aborted');
}

/** One kind of work on one resource: at most one piece of it is current. Nobody has to handle how it fails: the store shows it. */
export class Lane<T> {
  #controller = new AbortController();
  #current: Promise<T> | undefined;

  /** The work under way, if any. */
  get current(): Promise<T> | undefined {
    return this.#current;
  }

  /** Joins the work under way, or starts it. */
  share(work: Work<T>): Promise<T> {
    return this.#current ?? this.replace(work);
  }

  /** Starts new work, which later callers share. Older work goes on for those who wait for it. */
  replace(work: Work<T>): Promise<T> {
    const promise = work(this.#controller.signal);
    this.#current = promise;
    const end = () => {
      if (this.#current === promise) this.#current = undefined;
    };
    promise.then(end, end);
    return promise;
  }

  /** Aborts the work under way and starts anew. */
  supersede(work: Work<T>): Promise<T> {
    this.abort();
    return this.replace(work);
  }

  /** Starts new work once the work under way has settled, however it ends. */
  enqueue(work: Work<T>): Promise<T> {
    const before = this.#current;
    if (!before) return this.replace(work);
    // Another store's work can go on after the end of this one's.
    const settled = (signal: AbortSignal) => unlessAborted(signal, () => before).catch(() => {});
    return this.replace((signal) => settled(signal).then(() => work(signal)));
  }

  /** Ends the current work before its promise settles: from now on callers start anew. */
  finish(): void {
    this.#current = undefined;
  }

  /** Aborts all work; whoever waits for it gets the reason, or code `aborted`. */
  abort(reason?: TransportError): void {
    this.#controller.abort(reason);
    this.#controller = new AbortController();
    this.#current = undefined;
  }
}

/** All work on one resource of one id. */
export class Slot<T> {
  /** The read that everybody who needs the value shares. */
  readonly read = new Lane<T>();
  /** A read that is made whatever is known. */
  readonly reread = new Lane<T>();
  /** The pending switch: everybody who switches while it lasts gets the same promise. */
  readonly switch = new Lane<T>();
  /** Changes, which are sent one after the other. */
  readonly changes = new Lane<unknown>();

  abort(reason?: TransportError): void {
    this.abortReads(reason);
    for (const lane of [this.switch, this.changes]) lane.abort(reason);
  }

  abortReads(reason?: TransportError): void {
    for (const lane of [this.read, this.reread]) lane.abort(reason);
  }
}

export class Requests {
  readonly #permissions: Permissions;
  readonly #notify: () => void;
  readonly #slots = new Map<keyof Resources, Map<string, Slot<unknown>>>();
  readonly #sessionChanged: (error: TransportError) => void;
  #transport: Transport | undefined;

  /**
   * @param permissions learn from every answer
   * @param notify called when they did
   * @param sessionChanged called when an answer shows that another session answers
   */
  constructor(
    permissions: Permissions,
    notify: () => void,
    sessionChanged: (error: TransportError) => void = () => {},
  ) {
    this.#permissions = permissions;
    this.#notify = notify;
    this.#sessionChanged = sessionChanged;
  }

  /** Where requests go. */
  get transport(): Transport | undefined {
    return this.#transport;
  }

  /** From now on, requests go there. Those under way are aborted: nothing that was meant for one transport reaches another. */
  start(transport: Transport | undefined, reason?: TransportError): void {
    this.abort(reason);
    this.#transport = transport;
  }

  /** The slot of a resource. @param id left out where there is only one of its kind */
  slot<R extends keyof Resources>(resource: R, id = ''): Slot<Resources[R]> {
    const slots = this.#slots.get(resource) ?? new Map<string, Slot<unknown>>();
    const slot = slots.get(id) ?? new Slot();
    this.#slots.set(resource, slots.set(id, slot));
    return slot as Slot<Resources[R]>;
  }

  /** Aborts everything under way; whoever waits for it gets the reason, or code `aborted`. */
  abort(reason?: TransportError): void {
    const slots = [...this.#all()];
    // First: whoever is told might ask again.
    this.#slots.clear();
    for (const slot of slots) slot.abort(reason);
  }

  /** Aborts the reads under way, and finishes the changes. */
  abortReads(): void {
    for (const slot of this.#all()) slot.abortReads();
  }

  /** The ids of the connections that are being changed, and what is done to them. */
  get changes(): ReadonlyMap<string, Slot<Connection>> {
    const slots = (this.#slots.get('connection') ?? new Map()) as Map<string, Slot<Connection>>;
    return new Map([...slots].filter(([, { changes }]) => changes.current !== undefined));
  }

  /** The connections that are being created, by their names. */
  get creations(): ReadonlyMap<string, Slot<Connection>> {
    const slots = (this.#slots.get('creation') ?? new Map()) as Map<string, Slot<Connection>>;
    return new Map([...slots].filter(([, { changes }]) => changes.current !== undefined));
  }

  /** Whether anything is being changed or created. */
  get isChanging(): boolean {
    return this.changes.size + this.creations.size > 0;
  }

  *#all(): Iterable<Slot<unknown>> {
    for (const slots of this.#slots.values()) yield* slots.values();
  }

  /**
   * Sends one request.
   *
   * @param signal of the work that the request is part of; once it is aborted, nothing is sent and no answer is used
   * @param onWait called when the request is put off, and with undefined when it goes on
   * @throws TransportError and nothing else; `aborted` once the signal is aborted, and while there is no transport
   */
  async send<T>(call: Call<T>, signal: AbortSignal, onWait?: (wait: Wait | undefined) => void): Promise<T> {
    const { round } = this.#permissions;
    const learn = (error?: TransportError) => this.#permissions.learn(error, round) && this.#notify();
    try {
      throwIfAborted(signal);
      if (!this.#transport) throw new TransportError('aborted', { detail: 'The store has no transport.' });
      const answer = await call(this.#transport, {
        signal,
        onWait: (wait) => signal.aborted || onWait?.(wait),
      });
      throwIfAborted(signal);
      learn();
      return answer;
    } catch (thrown) {
      throwIfAborted(signal);
      const error = toTransportError(thrown);
      learn(error);
      if (error.code === 'session-changed') this.#sessionChanged(error);
      throw error;
    }
  }
}
