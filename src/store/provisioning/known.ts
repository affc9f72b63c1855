/** Things of one kind that are read when they are needed, each by its key: at most one read of each is under way. */
import type { CallOptions, Wait } from '../../transport/transport.js';
import { toTransportError } from '../../transport/transport-error.js';
import type { Clock } from '../../transport/http/clock.js';
import { Lane } from '../requests.js';
import { change, FRESH_FOR, UNKNOWN, type Resource } from '../resource.js';

/** Reads one of them. @throws TransportError */
export type Read<T> = (key: string, signal: AbortSignal, onWait: CallOptions['onWait']) => Promise<T>;

interface Entry<T> {
  resource: Resource<T>;
  /** Counts the writes: what was read before one is no longer the truth. */
  turn: number;
  readonly read: Lane<T>;
}

export class Known<T> {
  readonly #clock: Clock;
  readonly #notify: () => void;
  readonly #read: Read<T>;
  readonly #entries = new Map<string, Entry<T>>();

  /** @param notify called when a slice has changed */
  constructor(clock: Clock, notify: () => void, read: Read<T>) {
    this.#clock = clock;
    this.#notify = notify;
    this.#read = read;
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  get(key: string): Resource<T> {
    return this.#entries.get(key)?.resource ?? UNKNOWN;
  }

  /** As known while it is fresh (30 seconds), else as it is read for everybody who asks meanwhile. @throws TransportError */
  async ensure(key: string): Promise<T> {
    const { value, updatedAt = -Infinity } = this.get(key);
    if (value !== undefined && this.#clock.now() - updatedAt < FRESH_FOR) return value;
    const entry = this.#entry(key);
    return entry.read.share((signal) => this.#readEntry(key, entry, signal));
  }

  /** Reads it in any case, from now on. @throws TransportError; `aborted` when a later call has superseded this one */
  async refresh(key: string): Promise<T> {
    const entry = this.#entry(key);
    return entry.read.supersede((signal) => this.#readEntry(key, entry, signal));
  }

  /** Takes over what the answer to a change says. */
  write(key: string, value: T): void {
    const entry = this.#entry(key);
    entry.turn++;
    // A read under way was overtaken: whoever asks from now on needs another one.
    entry.read.finish();
    this.#change(entry, { status: 'ready', value, updatedAt: this.#clock.now(), error: undefined });
  }

  /** Forgets one of them. */
  forget(key: string): void {
    this.#entries.get(key)?.read.abort();
    this.#entries.delete(key);
    this.#notify();
  }

  /** Aborts all reads. */
  abandon(): void {
    for (const entry of this.#entries.values()) {
      entry.read.abort();
      if (entry.resource.status === 'pending') this.#change(entry, { status: 'idle' });
    }
  }

  /** Forgets everything. */
  clear(): void {
    for (const entry of this.#entries.values()) entry.read.abort();
    this.#entries.clear();
  }

  async #readEntry(key: string, entry: Entry<T>, signal: AbortSignal): Promise<T> {
    const { turn } = entry;
    const isCurrent = () => !signal.aborted && turn === entry.turn;
    this.#change(entry, { status: 'pending' });
    try {
      const onWait = (waiting: Wait | undefined) => {
        if (isCurrent()) this.#change(entry, { waiting });
      };
      const value = await this.#read(key, signal, onWait);
      if (isCurrent())
        this.#change(entry, { status: 'ready', value, updatedAt: this.#clock.now(), error: undefined });
      return value;
    } catch (thrown) {
      const error = toTransportError(thrown);
      if (isCurrent()) this.#change(entry, { status: 'failed', error });
      throw error;
    }
  }

  #entry(key: string): Entry<T> {
    const entry = this.#entries.get(key) ?? { resource: UNKNOWN, turn: 0, read: new Lane<T>() };
    this.#entries.set(key, entry);
    return entry;
  }

  #change(entry: Entry<T>, changes: Partial<Resource<T>>): void {
    entry.resource = change(entry.resource, changes);
    this.#notify();
  }
}
