/** Time that passes only when the schedule says so, cheap enough for a million schedules. */
import type { Clock } from '../../src/transport/http/clock.js';

/** Lets everything happen that needs neither time nor an answer: Node runs all promise jobs before an immediate. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export class SimulatedClock implements Clock {
  /** By the time at which they wake; of the same time whoever came first is first. */
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

  /** Lets so many milliseconds pass; everybody does at their time what they do then. */
  async advance(ms: number): Promise<void> {
    const end = this.#time + ms;
    while (await this.#wakeNext(end));
    this.#time = end;
  }

  /** Goes on to a moment at which nobody has just woken: what happens then happens after all that came before. */
  async advanceToQuietMoment(): Promise<void> {
    for (let isQuiet = false; !isQuiet;) {
      this.#time += 1;
      isQuiet = !(await this.#wakeNext(this.#time));
    }
  }

  /** Lets time pass until somebody wakes; false when nobody sleeps. */
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
