/**
 * What is known of something that has to be read. It moves between four states and never forgets its last value:
 *
 *     idle ──▶ pending ──▶ ready ──▶ pending …
 *                     └──▶ failed ─▶ pending …
 */
import type { TransportError } from '../transport/transport-error.js';
import type { Wait } from '../transport/transport.js';

/** Frozen; a change is a new object. */
export interface Resource<T> {
  /**
   * `idle`: not read yet, or the read was aborted; `pending`: being read; `ready`: read; `failed`: the last read failed,
   * whatever came before.
   */
  readonly status: 'idle' | 'pending' | 'ready' | 'failed';
  /** The last value, also while it is read again and after that failed. */
  readonly value: T | undefined;
  /** When that value was confirmed last, in epoch milliseconds. */
  readonly updatedAt: number | undefined;
  /** Why the last read failed; kept while it is read again, so that the message does not flicker. */
  readonly error: TransportError | undefined;
  /** Why a request is not sent yet. */
  readonly waiting: Wait | undefined;
}

/** How long a value counts as fresh, in milliseconds: until then, asking for it sends no request. */
export const FRESH_FOR = 30_000;

/** For how long a list may lack a change that the server has confirmed, in milliseconds. */
export const LAG = 60_000;

/** Nothing is known yet. */
export const UNKNOWN: Resource<never> = Object.freeze({
  status: 'idle',
  value: undefined,
  updatedAt: undefined,
  error: undefined,
  waiting: undefined,
});

/** A copy with these changes. It waits no longer, unless the changes say so. */
export function change<R extends Resource<unknown>>(before: R, changes: Partial<R>): R {
  return Object.freeze({ ...before, waiting: undefined, ...changes });
}
