/**
 * What is known of something that has to be asked for. It moves between four states and never forgets its last value:
 *
 *     idle ──▶ pending ──▶ ready ──▶ pending …
 *                     └──▶ failed ─▶ pending …
 */
import type { TransportError } from '../transport/transport-error.js';
import type { Wait } from '../transport/transport.js';

/** Frozen; a change is a new object. */
export interface Resource<T> {
  /** `idle`: nobody asked yet, or whoever asked has left; `failed`: the last attempt failed, whatever came before. */
  readonly status: 'idle' | 'pending' | 'ready' | 'failed';
  /** The last value there was, also while it is read again and after that failed. */
  readonly value: T | undefined;
  /** When that value came, in epoch milliseconds. */
  readonly updatedAt: number | undefined;
  /** Why the last attempt failed; kept while it is tried again, so that the message does not flicker. */
  readonly error: TransportError | undefined;
  /** Why the request is not sent yet. */
  readonly waiting: Wait | undefined;
}

/** How long a value counts as fresh, in milliseconds: whoever comes within that time spends no request. */
export const FRESH_FOR = 30_000;

/** Nothing is known yet. */
export function unknown<T>(): Resource<T> {
  return Object.freeze({
    status: 'idle',
    value: undefined,
    updatedAt: undefined,
    error: undefined,
    waiting: undefined,
  });
}

/** Somebody has asked. */
export function pending<R extends Resource<unknown>>(before: R): R {
  return Object.freeze({ ...before, status: 'pending', waiting: undefined });
}

/** The request is put off, or goes on. */
export function waiting<R extends Resource<unknown>>(before: R, wait: Wait | undefined): R {
  return Object.freeze({ ...before, waiting: wait });
}

/** The answer came. */
export function ready<T, R extends Resource<T>>(before: R, value: T, now: number): R {
  return Object.freeze({
    ...before,
    status: 'ready',
    value,
    updatedAt: now,
    error: undefined,
    waiting: undefined,
  });
}

/** Asking failed. */
export function failed<R extends Resource<unknown>>(before: R, error: TransportError): R {
  return Object.freeze({ ...before, status: 'failed', error, waiting: undefined });
}

/** Nobody waits for the answer any more; what is known may have changed meanwhile and is to be read again. */
export function abandoned<R extends Resource<unknown>>(before: R): R {
  return Object.freeze({ ...before, status: 'idle', waiting: undefined });
}

/** Whether the value can be used without asking again. */
export function isFresh(resource: Resource<unknown>, now: number): boolean {
  return resource.status === 'ready' && now - (resource.updatedAt ?? -Infinity) < FRESH_FOR;
}
