/** All that is under way between a store and its transport, so that it can be ended in one go. */
import { toTransportError, TransportError } from '../transport/transport-error.js';
import type { CallOptions, Transport } from '../transport/transport.js';

/** From the first request until nobody listens any more or another transport is set. Ended, it never comes back. */
export class Session {
  readonly #transport: Transport | undefined;
  readonly #controller = new AbortController();
  /** The requests under way, by what they are about. */
  readonly #running = new Map<string, Promise<unknown>>();

  constructor(transport: Transport | undefined) {
    this.#transport = transport;
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
   * @param onWait told when the request is put off
   * @param until aborts this call alone
   * @throws TransportError and nothing else; `aborted` for whatever comes after the end
   */
  async ask<T>(
    call: (transport: Transport, options: CallOptions) => Promise<T>,
    onWait: (reason: TransportError) => void,
    until: AbortSignal = this.signal,
  ): Promise<T> {
    const signal = until === this.signal ? until : AbortSignal.any([until, this.signal]);
    try {
      if (!this.#transport) throw new TransportError('aborted', { detail: 'There is nobody to ask yet.' });
      const answer = await call(this.#transport, {
        signal,
        onWait: (reason) => signal.aborted || onWait(reason),
      });
      signal.throwIfAborted();
      return answer;
    } catch (thrown) {
      throw signal.aborted ? new TransportError('aborted') : toTransportError(thrown);
    }
  }
}
