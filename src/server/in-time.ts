/** Waits with a time limit, or until a signal is aborted. */
import type { Clock } from '../transport/http/clock.js';

/**
 * The result of the work, unless it takes longer than the given milliseconds. The work itself goes on.
 *
 * @param late creates the error in that case
 */
export async function inTime<T>(
  work: () => Promise<T>,
  ms: number,
  clock: Clock,
  late: () => Error,
): Promise<T> {
  const done = new AbortController();
  const tooLate = clock.sleep(ms, done.signal).then(() => {
    throw late();
  });
  // Whichever finishes first cancels the other, whose abort is expected.
  tooLate.catch(() => {});
  try {
    return await Promise.race([work(), tooLate]);
  } finally {
    done.abort();
  }
}

/** Rejects with the signal's reason once it is aborted, for work that doesn't observe the signal itself. */
export function aborted(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  // By then nobody might be waiting for it.
  promise.catch(() => {});
  return promise;
}
