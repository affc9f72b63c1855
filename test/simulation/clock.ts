/** A clock that only the schedule advances, cheap enough for a million schedules. */
import type { Clock } from '../../src/transport/http/clock.js';

/** Resolves after all promise jobs: Node runs them before an immediate. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export class SimulatedClock implements Clock {
  /** Sorted by the time at which they wake, then by arrival. */
  readonly #sleepers: Sleeper[] = [];
  #time = Date.UTC(2026, 0, 1) + 250;

  now(): number {
    return this.#time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const abort = () => {
        const place = this.#sleepers.indexOf(sleeper);
        if (place >= 0) this.#sleepers.splice(place, 1);
        reject(signal?.reason as Error);
      };
      const wake = () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const sleeper = { until: this.#time + Math.max(0, ms), wake };
      let place = this.#sleepers.length;
      while (place > 0 && this.#sleepers[place - 1]!.until > sleeper.until) place--;
      this.#sleepers.splice(place, 0, sleeper);
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  /** Lets milliseconds pass and wakes each sleeper at its time. */
  async advance(ms: number): Promise<void> {
    const end = this.#time + ms;
    while (await this.#wakeNext(end));
    this.#time = end;
  }

  /** Advances to a millisecond at which no sleeper wakes, so that the next event follows everything before it. */
  async advanceToQuietMoment(): Promise<void> {
    for (let isQuiet = false; !isQuiet;) {
      this.#time += 1;
      isQuiet = !(await this.#wakeNext(this.#time));
    }
  }

  /** Advances until the next sleeper wakes; false if there is none. */
  async advanceToNext(): Promise<boolean> {
    return this.#wakeNext(Infinity);
  }

  async #wakeNext(end: number): Promise<boolean> {
    const next = this.#sleepers[0];
    if (!next || next.until > end) return false;
    this.#sleepers.shift();
    this.#time = Math.max(this.#time, next.until);
    next.wake();
    await settled();
    return true;
  }
}
