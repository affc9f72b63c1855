/** When a failed request may be sent again: which failures pass, how long to back off, how long a server asks to wait. */
import type { TransportErrorCode } from '../transport-error.js';

/** The longest time a page waits, in milliseconds, whatever a server asks for. */
export const LONGEST_WAIT = 60_000;
const UNREADABLE_WAIT = 1_000;
const FIRST_BACKOFF = 500;
const TRANSIENT: readonly TransportErrorCode[] = ['unavailable', 'network', 'timeout'];

/** Whether the same request has a good chance to succeed a moment later. */
export function isTransient(code: TransportErrorCode): boolean {
  return TRANSIENT.includes(code);
}

/**
 * Milliseconds to wait before retry number `retry`, counted from 1: half a second, doubled each time, less a random part
 * of up to a half, so that many pages don't come back at once.
 *
 * @param random a number in [0, 1)
 */
export function backoff(retry: number, random: number): number {
  return FIRST_BACKOFF * 2 ** (retry - 1) * (1 - random / 2);
}

/**
 * Milliseconds an answer asks to wait in `Retry-After`, given in seconds or as a date; undefined when it doesn't ask.
 * Points in time are measured against the answer's own `Date`, so that a wrong clock on this device doesn't matter. At
 * most {@link LONGEST_WAIT}; garbage and times in the past count as no wait.
 *
 * @param now the time on this device, in epoch milliseconds, for answers that hide their `Date`
 */
export function askedWait(headers: Headers, now: number): number | undefined {
  const retryAfter = headers.get('retry-after');
  return firstWait([seconds(retryAfter), Date.parse(retryAfter ?? '') - serverTime(headers, now)]);
}

/**
 * As {@link askedWait}, for a 429, which always means a wait: without `Retry-After` until `X-RateLimit-Reset`, in Unix
 * seconds (contract A12), and without that a second.
 */
export function rateLimitWait(headers: Headers, now: number): number {
  const untilReset = seconds(headers.get('x-ratelimit-reset')) - serverTime(headers, now);
  return askedWait(headers, now) ?? firstWait([untilReset]) ?? UNREADABLE_WAIT;
}

function serverTime(headers: Headers, now: number): number {
  return Date.parse(headers.get('date') ?? '') || now;
}

/** The first number that is a wait, clamped. */
function firstWait(waits: readonly number[]): number | undefined {
  const wait = waits.find((milliseconds) => milliseconds >= 0);
  return wait === undefined ? undefined : Math.min(wait, LONGEST_WAIT);
}

/** The milliseconds in a header of digits; NaN for anything else. */
function seconds(header: string | null): number {
  return /^\s*\d+(\.\d+)?\s*$/.test(header ?? '') ? Number(header) * 1000 : NaN;
}
