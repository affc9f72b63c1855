/**
 * How a request goes on after a failure, for all transports that speak HTTP:
 *
 * | answer | then |
 * |---|---|
 * | 401 | once more with fresh credentials, where there can be some |
 * | 429 | once more, not before the time it names; until then nothing else of that kind is sent either |
 * | 5xx, no answer | as often as the request allows, with jitter |
 * | anything else | no more |
 */
import type { Clock } from './clock.js';
import { budgetOf, type Attempt, type Budget, type HttpRequest } from './http.js';
import { errorFromResponse, errorFromSignIn } from './problem.js';
import { backoff, isTransient } from './retry.js';
import { toTransportError, TransportError } from './transport-error.js';

/** What recovering needs of the one who sends. */
export interface RecoveryOptions {
  readonly clock: Clock;
  /** A number in [0, 1), for the jitter. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Until when nothing of a kind is sent, in epoch milliseconds. */
  readonly silentUntil: Record<Budget, number>;
  /** Whether a 401 can be answered with better credentials, and how to get them. */
  readonly canRefresh: boolean;
  readonly refresh: (attempt: Attempt) => Promise<void>;
}

export class Recovery {
  readonly #options: RecoveryOptions;

  constructor(options: RecoveryOptions) {
    this.#options = options;
  }

  /**
   * What an answer that is not 2xx means.
   *
   * @param text the body
   * @param now when it came, in epoch milliseconds
   */
  refusal(request: HttpRequest<unknown>, response: Response, text: string, now: number): TransportError {
    const error = errorFromResponse(response, text, request.scope, now);
    if (error.code === 'rate-limited') this.#options.silentUntil[budgetOf(request)] = error.retryAt ?? now;
    return error;
  }

  /** What a missing token means. */
  signInAgain(thrown: unknown): TransportError {
    return errorFromSignIn(thrown);
  }

  /**
   * Resolves when the request may be sent again.
   *
   * @throws TransportError when that would not help
   */
  async after(thrown: unknown, attempt: Attempt): Promise<void> {
    const { request } = attempt;
    const error = toTransportError(thrown);
    if (error.code === 'unauthorized' && !attempt.refresh && this.#options.canRefresh) {
      attempt.refresh = true;
      attempt.before = () => this.#options.refresh(attempt);
    } else if (error.code === 'rate-limited' && !attempt.limited) {
      attempt.limited = true;
    } else if (isTransient(error.code) && ++attempt.retries < request.tries) {
      // A first try that nobody answered may have been done, whatever is said to the second one.
      attempt.isCertain = request.method === 'GET';
      await this.#pause(error, attempt);
    } else {
      throw error.as(attempt.isCertain);
    }
  }

  async #pause({ retryAt }: TransportError, { retries, options }: Attempt): Promise<void> {
    const { clock, random = Math.random } = this.#options;
    const { signal, onWait } = options;
    const wait = Math.max(backoff(retries, random()), (retryAt ?? 0) - clock.now());
    onWait?.({ reason: 'retry', until: retryAt });
    await clock.sleep(wait, signal).catch(() => {
      throw new TransportError('aborted');
    });
    onWait?.(undefined);
  }
}
