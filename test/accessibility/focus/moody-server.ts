/** A server whose every answer is decided beforehand, and comes so many keys later. */
import type { Connection } from '../../../src/model/connection.js';
import { createMemoryTransport } from '../../../src/transport/memory/memory.js';
import { TransportError, type TransportErrorCode } from '../../../src/transport/transport-error.js';
import type { CallOptions, Transport } from '../../../src/transport/transport.js';

/** `waits`: it is put off, as after a 429, and goes well then. `removed`: somebody else was faster. */
export type Mood = 'ok' | 'waits' | 'removed' | TransportErrorCode;

/** How a request goes, and how many keys are pressed until it is answered. */
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
  /** What it was like, in the order of the requests. */
  readonly moods: Mood[] = [];
  readonly #truth: Transport;
  readonly #answers: Answer[];
  #pending: Pending[] = [];

  /** @param answers one for each request; the requests after those go well, at once */
  constructor(connections: readonly Connection[], answers: readonly Answer[]) {
    this.#truth = createMemoryTransport(connections);
    this.#answers = [...answers];
  }

  readonly listConnections = (options?: CallOptions) =>
    this.#answer(options, undefined, () => this.#truth.listConnections());
  readonly getConnection = (id: string, options?: CallOptions) =>
    this.#answer(options, id, () => this.#truth.getConnection(id));
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

  /** A key was pressed: answers what is to be answered by now. False when that was nothing. */
  step(): boolean {
    for (const one of this.#pending) one.left--;
    return this.#release(({ left }) => left < 0);
  }

  /** Answers everything. False when there was nothing to answer. */
  finish(): boolean {
    return this.#release(() => true);
  }

  /** Somebody else takes a connection away. */
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
