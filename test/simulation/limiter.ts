/** The server's two token buckets, shared by all tabs. */
import type { Budget } from './wire.js';

const PER_SECOND: Readonly<Record<Budget, number>> = { read: 4, write: 2 };

interface Bucket {
  left: number;
  filledAt: number;
  /** Whether an aborted request arrived since it was last full. */
  hadStranger: boolean;
}

export class Limiter {
  readonly #buckets: Record<Budget, Bucket>;

  constructor(now: number) {
    const full = (left: number): Bucket => ({ left, filledAt: now, hadStranger: false });
    this.#buckets = { read: full(PER_SECOND.read), write: full(PER_SECOND.write) };
  }

  /**
   * Takes one request.
   *
   * @param isAborted whether the sender has aborted it, and so no longer counts it
   * @returns false if it comes too early
   */
  take(budget: Budget, now: number, isAborted: boolean): boolean {
    const bucket = this.#buckets[budget];
    const most = PER_SECOND[budget];
    bucket.left = Math.min(most, bucket.left + ((now - bucket.filledAt) / 1000) * most);
    bucket.filledAt = now;
    if (bucket.left === most) bucket.hadStranger = false;
    if (isAborted) bucket.hadStranger = true;
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }

  /** Whether aborted requests, which no tab paces, have taken from it. */
  hadStranger(budget: Budget): boolean {
    return this.#buckets[budget].hadStranger;
  }

  /** When the next request is allowed. */
  nextAt(budget: Budget): number {
    const { left, filledAt } = this.#buckets[budget];
    return filledAt + (Math.max(0, 1 - left) / PER_SECOND[budget]) * 1000;
  }
}
