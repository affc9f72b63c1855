/** When a failed request may be sent again. Pure; what obeys it is in `recovery.ts`. */
import { LONGEST_WAIT } from './pace.js';
import type { TransportErrorCode } from './transport-error.js';

const UNREADABLE_WAIT = 1_000;
const FIRST_BACKOFF = 500;
const TRANSIENT: readonly TransportErrorCode[] = ['unavailable', 'network', 'timeout'];

/** Whether asking the same again may well succeed. */
export function isTransient(code: TransportErrorCode): boolean {
  return TRANSIENT.includes(code);
}

/**
 * Milliseconds to wait before retry number `retry` (from 1) of something transient: half a second doubled each time,
 * of which a random half is taken off, so that many pages do not come back at once.
 *
 * @param random a number in [0, 1)
 */
export function backoff(retry: number, random: number): number {
  return FIRST_BACKOFF * 2 ** (retry - 1) * (1 - random / 2);
}

/**
 * Milliseconds that an answer asks to wait in `Retry-After`, in seconds or as a date; undefined when it does not. Points
 * in time are measured against the answer's own `Date`, so that a wrong clock here does not matter. Between 0 and
 * {@link LONGEST_WAIT}; garbage and the past do not count.
 *
 * @param now the time here, in epoch milliseconds, for answers that hide their `Date`
 */
export function askedWait(headers: Headers, now: number): number | undefined {
  const retryAfter = headers.get('retry-after');
  return longEnough([seconds(retryAfter), Date.parse(retryAfter ?? '') - serverTime(headers, now)]);
}

/**
 * As {@link askedWait}, for a 429, which always means waiting: else until `X-RateLimit-Reset`, in Unix seconds (contract
 * A12), else a second.
 */
export function rateLimitWait(headers: Headers, now: number): number {
  const untilReset = seconds(headers.get('x-ratelimit-reset')) - serverTime(headers, now);
  return askedWait(headers, now) ?? longEnough([untilReset]) ?? UNREADABLE_WAIT;
}

function serverTime(headers: Headers, now: number): number {
  return Date.parse(headers.get('date') ?? '') || now;
}

/** The first wait that is one, and no longer than anybody should. */
function longEnough(waits: readonly number[]): number | undefined {
  const wait = waits.find((milliseconds) => milliseconds >= 0);
  return wait === undefined ? undefined : Math.min(wait, LONGEST_WAIT);
}

/** A header of digits, in milliseconds; NaN for anything else. */
function seconds(header: string | null): number {
  return /^\s*\d+(\.\d+)?\s*$/.test(header ?? '') ? Number(header) * 1000 : NaN;
}
