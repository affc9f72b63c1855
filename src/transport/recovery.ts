/**
 * How a request goes on after a failure, for all transports that speak HTTP. Loaded with the first one, so whatever it says
 * is plain data: an import of the error class would have bundlers make a file of that, which every page would wait for.
 *
 * | answer | then |
 * |---|---|
 * | 401 | once more with fresh credentials, where there can be some |
 * | 429 | once more, not before the time it names; until then nothing else of that kind is sent either |
 * | 5xx, no answer | as often as the request allows, with jitter |
 * | anything else | no more |
 */
import type { Clock } from './clock.js';
import type { Attempt } from './http.js';
import { backoff, isTransient } from './retry.js';
import type { TransportError } from './transport-error.js';

export { problemInAnswer, problemOfSignIn } from './problem.js';

/** What recovering needs of the one who sends. */
export interface Means {
  readonly clock: Clock;
  /** A number in [0, 1), for the jitter. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Gets better credentials, where a 401 can be answered with such. */
  readonly refresh: Before;
}

/** What is to be done before the request is sent again. */
export type Before = (() => Promise<void>) | undefined;

/**
 * Decides how an attempt goes on.
 *
 * @throws the error when sending again would not help
 */
export function goOn(error: TransportError, attempt: Attempt, means: Means): Before {
  const { request } = attempt;
  if (error.code === 'unauthorized' && !attempt.refresh && means.refresh) {
    attempt.refresh = true;
    return means.refresh;
  }
  if (error.code === 'rate-limited' && !attempt.limited) {
    attempt.limited = true;
    return undefined;
  }
  if (isTransient(error.code) && ++attempt.retries < request.tries) {
    // A first try that nobody answered may have been done, whatever is said to the second one.
    attempt.isCertain = request.method === 'GET';
    return () => pause(error, attempt, means);
  }
  throw error.as(attempt.isCertain);
}

async function pause(
  { retryAt }: TransportError,
  { retries, options: { signal, onWait } }: Attempt,
  { clock, random = Math.random }: Means,
): Promise<void> {
  const wait = Math.max(backoff(retries, random()), (retryAt ?? 0) - clock.now());
  onWait?.({ reason: 'retry', until: retryAt });
  await clock.sleep(wait, signal);
  onWait?.(undefined);
}
