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
export const UNKNOWN: Resource<never> = Object.freeze({
  status: 'idle',
  value: undefined,
  updatedAt: undefined,
  error: undefined,
  waiting: undefined,
});

/** The same with something changed. Whatever happens, it waits no longer, unless that is what is changed. */
export function change<R extends Resource<unknown>>(before: R, changes: Partial<R>): R {
  return Object.freeze({ ...before, waiting: undefined, ...changes });
}
