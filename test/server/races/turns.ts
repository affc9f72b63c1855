/** The scheduler of races: everything that waits for the outside world waits here, and a seed decides the order. */
import { AssertionError } from 'node:assert/strict';
import { settled, SimulatedClock } from '../../simulation/clock.js';

/** A random number generator (mulberry32): the same seed gives the same numbers. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A random integer below `sides`. */
  roll(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  /** True with a probability of 1/`times`. */
  once(times: number): boolean {
    return this.roll(times) === 0;
  }

  pick<T>(all: readonly T[]): T {
    return all[this.roll(all.length)]!;
  }
}

interface Waiting {
  readonly what: string;
  readonly go: () => void;
}

/** A schedule: its random numbers, its clock, and everything that waits. */
export class Turns {
  readonly dice: Dice;
  readonly clock = new SimulatedClock();
  /** The events, as readable text. */
  readonly trace: string[] = [];
  /** The violations. */
  readonly broken: unknown[] = [];
  readonly #waiting: Waiting[] = [];

  constructor(seed: number) {
    this.dice = new Dice(seed);
  }

  /** Waits for its turn; rejects with the signal's reason when it is aborted first. */
  wait(what: string, signal?: AbortSignal | null): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const waiting: Waiting = { what, go: resolve };
      this.#waiting.push(waiting);
      signal?.addEventListener('abort', () => {
        const place = this.#waiting.indexOf(waiting);
        if (place >= 0) this.#waiting.splice(place, 1);
        reject(signal.reason as Error);
      });
    });
  }

  /** Does the work. Its failures count even if the handler swallows them. */
  async watch<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof AssertionError) this.broken.push(error);
      throw error;
    }
  }

  note(what: string): void {
    this.trace.push(what);
  }

  /** Lets one of them continue; false if nothing waits. */
  async next(): Promise<boolean> {
    if (this.#waiting.length === 0) return false;
    const [waiting] = this.#waiting.splice(this.dice.roll(this.#waiting.length), 1);
    this.note(waiting!.what);
    waiting!.go();
    await settled();
    return true;
  }
}

/** Counts the events of the schedules: a race in which nothing happens proves nothing. */
export class Tally {
  readonly counts: Record<string, number> = {};

  add(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  toString(): string {
    return Object.entries(this.counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ');
  }
}
