/** An API's two token buckets, one for reads and one for writes (contract A12). */
import type { Clock } from '../../transport/http/clock.js';

/** Requests per second, and the size of a burst. */
export interface RateLimit {
  readonly read: number;
  readonly write: number;
}

/** The bucket that a request draws from. */
export type Category = keyof RateLimit;

/** Whether a request is within the limit. */
export interface Draw {
  readonly allowed: boolean;
  /** `X-RateLimit-*`, and `Retry-After` when the request is refused. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** The headers of a bucket that is empty for another second, whatever its state. */
export function exhausted(
  limits: Readonly<Record<string, string>>,
  now: number,
): Readonly<Record<string, string>> {
  const reset = String(Math.ceil(now / 1000) + 1);
  const empty = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': reset, 'Retry-After': '1' };
  return { 'X-RateLimit-Limit': '4', ...limits, ...empty };
}

/** Buckets that start full and refill evenly with time. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #clock: Clock;
  readonly #buckets: Record<Category, Bucket>;

  constructor(limit: RateLimit, clock: Clock) {
    const filledAt = clock.now();
    this.#limit = limit;
    this.#clock = clock;
    this.#buckets = { read: { tokens: limit.read, filledAt }, write: { tokens: limit.write, filledAt } };
  }

  /** Takes one request from its bucket, if there is one left. */
  draw(category: Category): Draw {
    const bucket = this.#fill(category);
    const allowed = bucket.tokens >= 1;
    if (allowed) bucket.tokens -= 1;
    const headers = this.headers(category);
    return {
      allowed,
      headers: allowed ? headers : { ...headers, 'Retry-After': this.#retryAfter(category) },
    };
  }

  /** The state of the bucket, as headers. */
  headers(category: Category): Readonly<Record<string, string>> {
    const { tokens } = this.#fill(category);
    const next = this.#clock.now() + this.#untilNext(category);
    return {
      'X-RateLimit-Limit': String(this.#limit[category]),
      'X-RateLimit-Remaining': String(Math.floor(tokens)),
      'X-RateLimit-Reset': String(Math.ceil(next / 1000)),
    };
  }

  /** In whole seconds, so at least one. */
  #retryAfter(category: Category): string {
    return String(Math.max(1, Math.ceil(this.#untilNext(category) / 1000)));
  }

  /** Milliseconds until the bucket gains one request; 0 if it is full. */
  #untilNext(category: Category): number {
    const { tokens } = this.#buckets[category];
    const limit = this.#limit[category];
    if (tokens >= limit) return 0;
    return ((Math.floor(tokens) + 1 - tokens) / limit) * 1000;
  }

  #fill(category: Category): Bucket {
    const bucket = this.#buckets[category];
    const limit = this.#limit[category];
    const now = this.#clock.now();
    // A clock that is set back must not drain the bucket.
    const elapsed = Math.max(0, now - bucket.filledAt);
    bucket.tokens = Math.min(limit, bucket.tokens + (elapsed / 1000) * limit);
    bucket.filledAt = now;
    return bucket;
  }
}
