/** What a part of the store is changing: changes with the same key are made one after the other. */
import type { TransportError } from '../transport/transport-error.js';
import { Lane, type Work } from './requests.js';

export class PartChanges<Action extends string> {
  readonly #notify: () => void;
  readonly #lanes = new Map<string, Lane<unknown>>();
  readonly #pending = new Map<string, Action>();
  #count = 0;

  /** @param notify called when one begins or ends */
  constructor(notify: () => void) {
    this.#notify = notify;
  }

  /** Counts what was begun and has ended. */
  get count(): number {
    return this.#count;
  }

  get isEmpty(): boolean {
    return this.#pending.size === 0;
  }

  /** What is under way for a key. */
  pending(key: string): Action | undefined {
    return this.#pending.get(key);
  }

  /** Makes a change once those before it have ended. What it resolves with isn't kept. */
  async run<T>(key: string, action: Action, work: Work<T>): Promise<T> {
    const lane = this.#lanes.get(key) ?? new Lane<unknown>();
    this.#lanes.set(key, lane);
    this.#setPending(key, action);
    try {
      return (await lane.enqueue(work)) as T;
    } finally {
      if (!lane.current) this.#setPending(key, undefined);
    }
  }

  /** Ends all of them, because another session has begun. */
  abort(reason?: TransportError): void {
    for (const lane of this.#lanes.values()) lane.abort(reason);
    this.#lanes.clear();
    this.#pending.clear();
  }

  #setPending(key: string, action: Action | undefined): void {
    if (action) this.#pending.set(key, action);
    else this.#pending.delete(key);
    this.#count++;
    this.#notify();
  }
}
