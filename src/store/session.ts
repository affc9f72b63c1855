/** All that is under way between a store and its transport, so that it can be ended in one go. */
import { toTransportError, TransportError } from '../transport/transport-error.js';
import type { CallOptions, Transport, Wait } from '../transport/transport.js';
import type { Permissions } from './permissions.js';

/** From the first request until nobody listens any more or another transport is set. Ended, it never comes back. */
export class Session {
  readonly #transport: Transport | undefined;
  readonly #permissions: Permissions;
  readonly #notify: () => void;
  readonly #controller = new AbortController();
  /** The requests under way, by what they are about. */
  readonly #running = new Map<string, Promise<unknown>>();

  /**
   * @param permissions learn from every answer
   * @param notify called when they did
   */
  constructor(transport: Transport | undefined, permissions: Permissions, notify: () => void) {
    this.#transport = transport;
    this.#permissions = permissions;
    this.#notify = notify;
  }

  /** Aborted when the session ends. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Aborts everything; whoever waits gets code `aborted`. */
  end(): void {
    this.#controller.abort();
    this.#running.clear();
  }

  /** The work on `subject` that is under way, else a new one: whoever asks for the same waits for the same. */
  share<T>(subject: string, start: () => Promise<T>): Promise<T> {
    return this.underWay<T>(subject) ?? this.replace(subject, start);
  }

  /** New work on `subject`, whether or not there is some under way. */
  replace<T>(subject: string, start: () => Promise<T>): Promise<T> {
    const promise = start();
    this.#running.set(subject, promise);
    const end = () => {
      if (this.#running.get(subject) === promise) this.#running.delete(subject);
    };
    promise.then(end, end);
    return promise;
  }

  /** New work on `subject`, after what is under way, however that goes. */
  inOrder<T>(subject: string, start: () => Promise<T>): Promise<T> {
    const before = this.underWay(subject);
    if (!before) return this.replace(subject, start);
    return this.replace(subject, () => before.catch(() => {}).then(start));
  }

  /** The work on `subject` that is under way. */
  underWay<T>(subject: string): Promise<T> | undefined {
    return this.#running.get(subject) as Promise<T> | undefined;
  }

  /** The work on `subject` is done: whoever comes from now on starts anew. */
  finish(subject: string): void {
    this.#running.delete(subject);
  }

  /**
   * Calls the transport.
   *
   * @param onWait told when the request is put off, and when it goes on
   * @param signal aborts this call; whoever gives one of their own aborts it at the end, too
   * @throws TransportError and nothing else; `aborted` for whatever comes after the end
   */
  async ask<T>(
    call: (transport: Transport, options: CallOptions) => Promise<T>,
    onWait: (wait: Wait | undefined) => void,
    signal: AbortSignal = this.signal,
  ): Promise<T> {
    const { round } = this.#permissions;
    const learn = (error?: TransportError) => this.#permissions.learn(error, round) && this.#notify();
    try {
      signal.throwIfAborted();
      if (!this.#transport) throw new TransportError('aborted', { detail: 'There is nobody to ask yet.' });
      const answer = await call(this.#transport, {
        signal,
        onWait: (wait) => signal.aborted || onWait(wait),
      });
      signal.throwIfAborted();
      learn();
      return answer;
    } catch (thrown) {
      if (signal.aborted) throw new TransportError('aborted');
      const error = toTransportError(thrown);
      learn(error);
      throw error;
    }
  }
}
