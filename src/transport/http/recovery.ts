/**
 * What a client does about a failed attempt.
 *
 * | failure | then |
 * |---|---|
 * | 401 | once more with fresh credentials, where there are some to get |
 * | 429 | once more; `pace.ts` sends nothing before the time the answer named |
 * | 5xx, no answer | as often as the request allows, after a pause with jitter |
 * | anything else | no further attempt |
 */
import type { TransportError } from '../transport-error.js';
import type { CallOptions } from '../transport.js';
import { tokenRequest, type Attempt, type Sender } from './attempt.js';
import { unlessAborted } from './clock.js';
import { errorFromSignIn } from './problem.js';
import type { HttpRequest } from './request.js';
import { backoff, isTransient } from './retry.js';

/** The failures of one call and what was done about them. */
export class Recovery {
  readonly #sender: Sender;
  readonly #request: HttpRequest<unknown>;
  readonly #options: CallOptions;
  readonly #random: () => number;
  #hasRefreshed = false;
  #hasBeenLimited = false;
  #retries = 0;
  #isCertain = true;

  /** @param random gives a number in [0, 1), for the jitter */
  constructor(sender: Sender, request: HttpRequest<unknown>, options: CallOptions, random: () => number) {
    this.#sender = sender;
    this.#request = request;
    this.#options = options;
    this.#random = random;
  }

  /** Whether the credentials of an attempt were refused and have been renewed since. */
  get hasRefreshed(): boolean {
    return this.#hasRefreshed;
  }

  /** False once an earlier attempt at a change might have been carried out although no answer said so. */
  get isCertain(): boolean {
    return this.#isCertain;
  }

  /**
   * What has to be done before the next attempt.
   *
   * @throws the error itself when another attempt would not help
   */
  after(error: TransportError, attempt: Attempt): () => Promise<void> {
    const { code, retryAt } = error;
    const { refresh } = this.#sender.authentication;
    if (code === 'unauthorized' && refresh && !this.#hasRefreshed) {
      this.#hasRefreshed = true;
      return () => this.#renew(refresh, attempt.authorization);
    }
    if (code === 'rate-limited' && !this.#hasBeenLimited) {
      this.#hasBeenLimited = true;
      return async () => {};
    }
    if (isTransient(code) && ++this.#retries < this.#request.tries) {
      // Whatever the next attempt is told, this one might have been carried out.
      if (this.#request.method !== 'GET') this.#isCertain = false;
      return () => this.#pause(retryAt);
    }
    throw error;
  }

  async #renew(
    refresh: NonNullable<Sender['authentication']['refresh']>,
    refused: string | undefined,
  ): Promise<void> {
    const { signal } = this.#options;
    const token = tokenRequest(this.#sender, this.#request, true);
    try {
      await unlessAborted(signal, () => refresh(token, refused));
    } catch (thrown) {
      throw errorFromSignIn(thrown);
    }
  }

  /** Backs off, or waits until the time the server named if that is later. */
  async #pause(until: number | undefined): Promise<void> {
    const { signal, onWait } = this.#options;
    const { clock } = this.#sender;
    const wait = Math.max(backoff(this.#retries, this.#random()), (until ?? 0) - clock.now());
    onWait?.({ reason: 'retry', until });
    await clock.sleep(wait, signal);
    onWait?.(undefined);
  }
}
