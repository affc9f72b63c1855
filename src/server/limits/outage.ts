/** A shared store that can fail: the instance then goes on alone, with its share of each budget. */
import type { Clock } from '../../transport/http/clock.js';
import { inTime } from '../in-time.js';
import { MemoryStore } from './memory.js';
import type { Limit, LimitStore, Taken } from './store.js';

/** In milliseconds: no request waits longer for the store. */
const PATIENCE = 500;
/** In milliseconds: so long after a failure the store is not asked, so that requests don't queue up behind it. */
const ASK_AGAIN_AFTER = 5_000;

/** How an instance goes on without the shared store. */
export interface OutageOptions {
  readonly clock: Clock;
  /** The number of instances that share the budgets. */
  readonly instances: number;
  /** Called once for each outage. */
  readonly onOutage: (error: unknown) => void;
}

/** Asks the shared store while it answers, and memory while it doesn't. */
export class SurvivingStore implements LimitStore {
  readonly #shared: LimitStore;
  readonly #own: MemoryStore;
  readonly #options: OutageOptions;
  #isOut = false;
  #askAgainAt = -Infinity;

  constructor(shared: LimitStore, options: OutageOptions) {
    this.#shared = shared;
    this.#own = new MemoryStore(options.clock);
    this.#options = options;
  }

  async take(key: string, limit: Limit): Promise<Taken> {
    const { instances } = this.#options;
    const share = { ...limit, requests: Math.max(1, Math.floor(limit.requests / instances)) };
    // Counted here too: an outage must not start a new budget.
    const own = await this.#own.take(key, share);
    return this.#ask(
      () => this.#shared.take(key, limit),
      () => own,
    );
  }

  async get(key: string): Promise<string | undefined> {
    return this.#ask(
      () => this.#shared.get(key),
      () => this.#own.get(key),
    );
  }

  async set(key: string, value: string, milliseconds: number): Promise<void> {
    await this.#own.set(key, value, milliseconds);
    await this.#ask(
      () => this.#shared.set(key, value, milliseconds),
      () => undefined,
    );
  }

  async #ask<T>(shared: () => Promise<T>, alone: () => T | Promise<T>): Promise<T> {
    const { clock } = this.#options;
    if (clock.now() < this.#askAgainAt) return alone();
    try {
      const late = () => new Error('The shared store did not answer in time.');
      const answer = await inTime(async () => shared(), PATIENCE, clock, late);
      this.#isOut = false;
      this.#askAgainAt = -Infinity;
      return answer;
    } catch (error) {
      this.#askAgainAt = clock.now() + ASK_AGAIN_AFTER;
      if (!this.#isOut) this.#options.onOutage(error);
      this.#isOut = true;
      return alone();
    }
  }
}
