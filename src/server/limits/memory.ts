/** The store of a single process. */
import type { Clock } from '../../transport/http/clock.js';
import { BoundedMap } from '../bounded-map.js';
import type { Limit, LimitStore, Taken } from './store.js';

interface Window {
  readonly end: number;
  used: number;
}

interface Value {
  readonly text: string;
  readonly until: number;
}

/** Counts and values in memory. The oldest are dropped when there are very many. */
export class MemoryStore implements LimitStore {
  readonly #clock: Clock;
  readonly #windows = new BoundedMap<Window>();
  readonly #values = new BoundedMap<Value>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async take(key: string, { requests, seconds }: Limit): Promise<Taken> {
    const now = this.#clock.now();
    const length = seconds * 1000;
    const known = this.#windows.get(key);
    // A clock that is set back must not make a window longer.
    const isCurrent = known && known.end > now && known.end - now <= length;
    const window = isCurrent ? known : { end: now + length, used: 0 };
    // Setting it again keeps a budget that is in use from being dropped.
    this.#windows.set(key, window);
    const isAllowed = window.used < requests;
    if (isAllowed) window.used++;
    return { isAllowed, remaining: requests - window.used, reset: window.end - now };
  }

  async get(key: string): Promise<string | undefined> {
    const value = this.#values.get(key);
    return value && value.until > this.#clock.now() ? value.text : undefined;
  }

  async set(key: string, text: string, milliseconds: number): Promise<void> {
    this.#values.set(key, { text, until: this.#clock.now() + milliseconds });
  }
}
