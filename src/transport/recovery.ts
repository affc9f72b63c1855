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
import type { Authentication } from './authentication.js';
import { unlessAborted, type Clock } from './clock.js';
import type { Answer, Attempt, Outcome } from './http.js';
import type { Pace } from './pace.js';
import { problemInAnswer, problemOfSignIn } from './problem.js';
import { backoff, isTransient } from './retry.js';
import type { toTransportError, TransportError } from './transport-error.js';
import type { CallOptions } from './transport.js';

/** What recovering needs of the one who sends. */
export interface Means {
  readonly clock: Clock;
  /** A number in [0, 1), for the jitter. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  readonly audience: string;
  readonly authentication: Authentication;
  readonly toTransportError: typeof toTransportError;
  readonly TransportError: typeof TransportError;
  /** Sends once more. @param before what is to be done first */
  readonly again: (before: (() => Promise<void>) | undefined) => Promise<Outcome>;
}

/**
 * Sends until there is a good answer.
 *
 * @throws what sending again would not help against
 */
export async function recover(first: Outcome, attempt: Attempt, means: Means): Promise<Answer> {
  const { request, options } = attempt;
  const { refresh } = means.authentication;
  let isLimited = false;
  let retries = 0;
  let outcome = first;
  while (!('response' in outcome && outcome.response.ok)) {
    const error = problemOf(outcome, attempt, means);
    options.signal?.throwIfAborted();
    let before: (() => Promise<void>) | undefined;
    if (error.code === 'unauthorized' && refresh && !attempt.refresh) {
      attempt.refresh = true;
      before = () => renew(refresh, attempt, means);
    } else if (error.code === 'rate-limited' && !isLimited) isLimited = true;
    else if (isTransient(error.code) && ++retries < request.tries) {
      // A first try that nobody answered may have been done, whatever is said to the second one.
      attempt.isCertain = request.method === 'GET';
      const jitter = backoff(retries, (means.random ?? Math.random)());
      before = () => pause(jitter, error, attempt, means);
    } else throw error;
    outcome = await means.again(before);
  }
  return outcome;
}

/** What went wrong; of a 429 it notes how long nothing is to be sent. */
function problemOf(
  outcome: Outcome,
  { request, proof, wasOffline }: Attempt,
  { TransportError, toTransportError }: Means,
): TransportError {
  if ('response' in outcome) {
    const { response, text, time } = outcome;
    const error = new TransportError(...problemInAnswer(response, text, request.scope, time));
    if (error.code === 'rate-limited') outcome.until = error.retryAt ?? time;
    return error;
  }
  const { thrown } = outcome;
  const error = toTransportError(thrown);
  if (error === thrown) return error;
  // Without credentials the API cannot be asked.
  if (!proof) return new TransportError(...problemOfSignIn(thrown));
  // What fails while there is no network has not left this device.
  return wasOffline && thrown instanceof TypeError ? new TransportError('offline', { cause: thrown }) : error;
}

/** Gets better credentials. */
function renew(
  refresh: NonNullable<Authentication['refresh']>,
  attempt: Attempt,
  { audience }: Means,
): Promise<void> {
  const refused = attempt.proof?.['authorization'];
  const token = { scope: attempt.request.scope, audience, refresh: true };
  attempt.proof = undefined;
  return unlessAborted(attempt.options.signal, () => refresh(token, refused));
}

async function pause(
  jitter: number,
  { retryAt }: TransportError,
  { options: { signal, onWait } }: Attempt,
  { clock }: Means,
): Promise<void> {
  const wait = Math.max(jitter, (retryAt ?? 0) - clock.now());
  onWait?.({ reason: 'retry', until: retryAt });
  await clock.sleep(wait, signal);
  onWait?.(undefined);
}

/** Waits until the last of the times that 429s have named, also when another one comes meanwhile. */
export async function untilAllowed(
  { limits }: Pace,
  { signal, onWait }: CallOptions,
  clock: Clock,
): Promise<void> {
  for (;;) {
    const now = clock.now();
    for (const limit of limits) if (limit.until <= now) limits.delete(limit);
    if (limits.size === 0) return;
    const until = Math.max(...[...limits].map((limit) => limit.until));
    onWait?.({ reason: 'rate-limit', until });
    await clock.sleep(until - now, signal);
    onWait?.(undefined);
  }
}
