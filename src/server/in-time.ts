/** Waiting that ends. */
import type { Clock } from '../transport/http/clock.js';

/**
 * The outcome of the work; it is left to itself where it takes longer than so many milliseconds.
 *
 * @param late what is thrown then
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
  // Whoever is done first ends the other; that is no news.
  tooLate.catch(() => {});
  try {
    return await Promise.race([work(), tooLate]);
  } finally {
    done.abort();
  }
}

/** Rejects with the signal's reason once it is aborted, for work that does not mind the signal itself. */
export function aborted(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  // Nobody may wait for it any more.
  promise.catch(() => {});
  return promise;
}
