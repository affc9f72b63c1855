/** A server whose responses are decided in advance, and arrive after a number of keys. */
import type { Connection } from '../../../src/model/connection.js';
import { createMemoryTransport } from '../../../src/transport/memory/memory.js';
import { TransportError, type TransportErrorCode } from '../../../src/transport/transport-error.js';
import type { CallOptions, Transport } from '../../../src/transport/transport.js';

/** `waits`: the request waits, as after a 429, and then succeeds. `removed`: another admin has removed the connection. */
export type Mood = 'ok' | 'waits' | 'removed' | TransportErrorCode;

/** The outcome of a request, and the number of keys until its response. */
export interface Answer {
  readonly mood: Mood;
  readonly after: number;
}

const HOUR = 3_600_000;

interface Pending {
  left: number;
  readonly answer: () => void;
}

export class MoodyServer implements Transport {
  /** The outcomes, in the order of the requests. */
  readonly moods: Mood[] = [];
  readonly #truth: Transport;
  readonly #answers: Answer[];
  #pending: Pending[] = [];

  /** @param answers one for each request; further requests succeed at once */
  constructor(connections: readonly Connection[], answers: readonly Answer[]) {
    this.#truth = createMemoryTransport(connections);
    this.#answers = [...answers];
  }

  readonly listConnections = (options?: CallOptions) =>
    this.#answer(options, undefined, () => this.#truth.listConnections());
  readonly getConnection = (id: string, options?: CallOptions) =>
    this.#answer(options, id, () => this.#truth.getConnection(id));
  readonly createConnection: Transport['createConnection'] = (wanted, options) =>
    this.#answer(options, undefined, () => this.#truth.createConnection(wanted));
  readonly updateConnection: Transport['updateConnection'] = (id, patch, options) =>
    this.#answer(options, id, () => this.#truth.updateConnection(id, patch));
  readonly detachConnection = (id: string, options?: CallOptions) =>
    this.#answer(options, id, () => this.#truth.detachConnection(id));
  readonly deleteConnection = (id: string, options?: CallOptions) =>
    this.#answer(options, id, () => this.#truth.deleteConnection(id));
  readonly getConfiguration = (options?: CallOptions) =>
    this.#answer(options, undefined, () => this.#truth.getConfiguration());
  readonly getConnectionConfiguration = (options?: CallOptions) =>
    this.#answer(options, undefined, () => this.#truth.getConnectionConfiguration());

  /** Call this after each key: answers the requests that are due. False if there were none. */
  step(): boolean {
    for (const one of this.#pending) one.left--;
    return this.#release(({ left }) => left < 0);
  }

  /** Answers all requests. False if there were none. */
  finish(): boolean {
    return this.#release(() => true);
  }

  /** Another admin removes a connection. */
  async removeElsewhere(id: string): Promise<void> {
    await this.#truth.detachConnection(id).catch(() => {});
  }

  #release(isDue: (one: Pending) => boolean): boolean {
    const due = this.#pending.filter(isDue);
    this.#pending = this.#pending.filter((one) => !due.includes(one));
    for (const { answer } of due) answer();
    return due.length > 0;
  }

  async #answer<T>(options: CallOptions = {}, id: string | undefined, act: () => Promise<T>): Promise<T> {
    const { mood, after } = this.#answers.shift() ?? { mood: 'ok', after: 0 };
    this.moods.push(mood);
    if (mood === 'waits') options.onWait?.({ reason: 'rate-limit', until: Date.now() + HOUR });
    await this.#turn(after, options.signal);
    if (mood === 'waits') options.onWait?.(undefined);
    if (mood === 'removed' && id !== undefined) await this.removeElsewhere(id);
    if (mood !== 'ok' && mood !== 'waits' && mood !== 'removed') throw new TransportError(mood);
    return act();
  }

  #turn(left: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new TransportError('aborted')));
      this.#pending.push({ left, answer: resolve });
    });
  }
}
