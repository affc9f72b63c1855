/** A clock that advances only when the test calls it. */
import type { Clock } from '../../src/transport/http/clock.js';
import { settled } from './controlled-transport.js';

export class VirtualClock implements Clock {
  #time: number;
  #sleepers: { readonly until: number; readonly wake: () => void }[] = [];

  /** @param time the start, in epoch milliseconds */
  constructor(time = Date.UTC(2026, 0, 1)) {
    this.#time = time;
  }

  now(): number {
    return this.#time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const sleeper = { until: this.#time + ms, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        reject(signal.reason as Error);
      });
    });
  }

  /** The number of pending sleeps. */
  get sleepers(): number {
    return this.#sleepers.length;
  }

  /** Advances by this many milliseconds, and runs whatever is due on the way, in order. */
  async advance(ms: number): Promise<void> {
    const end = this.#time + ms;
    await settled();
    for (;;) {
      const [next] = this.#sleepers.filter(({ until }) => until <= end).sort((a, b) => a.until - b.until);
      if (!next) break;
      this.#sleepers = this.#sleepers.filter((one) => one !== next);
      this.#time = Math.max(this.#time, next.until);
      next.wake();
      await settled();
    }
    this.#time = end;
  }
}
