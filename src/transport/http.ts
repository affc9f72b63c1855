/**
 * One request over HTTP: one parsed answer or one {@link TransportError}. What may be sent again, and when, is decided
 * here for all transports that speak HTTP:
 *
 * | answer | then |
 * |---|---|
 * | 401 | once more with fresh credentials, where there can be some |
 * | 429 | once more, not before the time it names; until then nothing else of that kind is sent either |
 * | 5xx, no answer | as often as the request allows, with jitter |
 * | anything else | no more |
 *
 * Reads and writes are paced, each below its own limit, so that a 429 is the exception.
 */
import type { Authentication } from './authentication.js';
import { systemClock, type Clock } from './clock.js';
import { Pace } from './pace.js';
import { errorFromResponse, errorFromSignIn } from './problem.js';
import { backoff, isTransient } from './retry.js';
import { toTransportError, TransportError } from './transport-error.js';
import type { CallOptions } from './transport.js';

/** What {@link Http} needs to know. */
export interface HttpOptions {
  /** Where the API answers, without a slash at the end. */
  readonly baseUrl: string;
  readonly audience: string;
  readonly authentication: Authentication;
  /** Milliseconds after which one try is given up. Default 15,000. */
  readonly timeout?: number | undefined;
  /** Requests a second. Default: the lowest limits the API has for one organization. */
  readonly pace?: { readonly read: number; readonly write: number } | undefined;
  readonly clock?: Clock | undefined;
  /** A number in [0, 1), for the jitter. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** One request and how its answer is read. */
export interface HttpRequest<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the base, starting with a slash, its segments encoded. */
  readonly path: string;
  readonly scope: string;
  readonly body?: unknown;
  /** How often it may be sent in all when the server fails or does not answer. */
  readonly tries: number;
  /** Reads the answer's JSON; throws a {@link TransportError} `malformed` when it is not what it should be. */
  readonly parse: (json: unknown) => T;
}

/** Four reads and two writes (contract A12). */
const PACE = { read: 4, write: 2 };

/** The headers of one request that show who asks. */
type Proof = Readonly<Record<string, string>>;

/** Sends requests to one API. */
export class Http {
  readonly #options: HttpOptions;
  readonly #clock: Clock;
  /** The API counts reads and writes apart (contract A12): the last 429 of each, and with it the time it named. */
  readonly #limited = new Map<keyof typeof PACE, TransportError>();
  readonly #pace: Readonly<Record<keyof typeof PACE, Pace>>;

  constructor(options: HttpOptions) {
    const { clock = systemClock, pace = PACE } = options;
    this.#options = options;
    this.#clock = clock;
    this.#pace = { read: new Pace(pace.read, clock), write: new Pace(pace.write, clock) };
  }

  /** Sends until there is an answer, or an error that sending again cannot cure. */
  async request<T>(request: HttpRequest<T>, options: CallOptions = {}): Promise<T> {
    let refresh = false;
    let mustRefresh = false;
    let limited = false;
    let retries = 0;
    let isCertain = true;
    let proof: Proof = {};
    for (;;) {
      try {
        if (mustRefresh) await this.#refresh(request, proof, options.signal);
        mustRefresh = false;
        await this.#untilAllowed(request, options);
        return await this.#pace[budget(request)].inTurn(options, async () => {
          proof = await this.#headers(request, refresh, options.signal);
          await this.#untilAllowed(request, options);
          return this.#send(request, proof, refresh, options.signal);
        });
      } catch (thrown) {
        const error = options.signal?.aborted ? new TransportError('aborted') : toTransportError(thrown);
        if (error.code === 'unauthorized' && !refresh && this.#options.authentication.canRefresh) {
          refresh = mustRefresh = true;
        } else if (error.code === 'rate-limited') {
          this.#limited.set(budget(request), error);
          if (limited) throw error.as(isCertain);
          limited = true;
        } else if (isTransient(error.code) && ++retries < request.tries) {
          // A first try that nobody answered may have been done, whatever is said to the second one.
          isCertain = request.method === 'GET';
          await this.#pause(error, retries, options);
        } else {
          throw error.as(isCertain);
        }
      }
    }
  }

  /** Nothing is sent before the time that the last 429 named. */
  async #untilAllowed(request: HttpRequest<unknown>, { signal, onWait }: CallOptions): Promise<void> {
    for (;;) {
      const error = this.#limited.get(budget(request));
      const wait = (error?.retryAt ?? 0) - this.#clock.now();
      if (!error || wait <= 0) return;
      onWait?.({ reason: 'rate-limit', until: error.retryAt });
      await this.#clock.sleep(wait, signal);
      onWait?.(undefined);
    }
  }

  async #pause(error: TransportError, retry: number, { signal, onWait }: CallOptions): Promise<void> {
    const jittered = backoff(retry, (this.#options.random ?? Math.random)());
    const wait = Math.max(jittered, (error.retryAt ?? 0) - this.#clock.now());
    onWait?.({ reason: 'retry', until: error.retryAt });
    await this.#clock.sleep(wait, signal).catch(() => {
      throw new TransportError('aborted');
    });
    onWait?.(undefined);
  }

  /** One try. */
  async #send<T>(request: HttpRequest<T>, proof: Proof, refresh: boolean, signal?: AbortSignal): Promise<T> {
    const { baseUrl, audience, authentication, timeout = 15_000 } = this.#options;
    const headers: Record<string, string> = { accept: 'application/json', ...proof };
    const init: RequestInit = { method: request.method, headers, cache: 'no-store' };
    if (request.body !== undefined) {
      headers['content-type'] = 'application/json';
      init.body = JSON.stringify(request.body);
    }
    const wasOffline = isOffline();
    return this.#interruptible(timeout, signal, async (trySignal) => {
      const answer = authentication.send(
        baseUrl + request.path,
        { ...init, signal: trySignal },
        { scope: request.scope, audience, refresh },
      );
      const response = await (wasOffline ? answer.catch(notSent) : answer);
      const text = await response.text();
      if (!response.ok) throw errorFromResponse(response, text, request.scope, this.#clock.now());
      return request.parse(parseJson(response, text));
    });
  }

  /** What shows who asks. Signing in takes people time, so neither this nor a refresh is timed. */
  #headers({ scope }: HttpRequest<unknown>, refresh: boolean, signal?: AbortSignal): Promise<Proof> {
    const { audience, authentication } = this.#options;
    const ask = () => authentication.headers({ scope, audience, refresh });
    return this.#interruptible(undefined, signal, ask).catch(signInAgain);
  }

  #refresh({ scope }: HttpRequest<unknown>, proof: Proof, signal?: AbortSignal): Promise<void> {
    const { audience, authentication } = this.#options;
    const ask = () => authentication.refresh({ scope, audience, refresh: true }, proof['authorization']);
    return this.#interruptible(undefined, signal, ask).catch(signInAgain);
  }

  /** Runs `work` with a signal that is aborted when the caller's is, or after `timeout`; and does not wait for it then. */
  async #interruptible<T>(
    timeout: number | undefined,
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const ended = new AbortController();
    const interrupted = new Promise<never>((_resolve, reject) => {
      controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error));
    });
    signal?.addEventListener('abort', () => controller.abort(signal.reason), { signal: ended.signal });
    if (timeout !== undefined) {
      const giveUp = () => controller.abort(new TransportError('timeout'));
      this.#clock.sleep(timeout, ended.signal).then(giveUp, () => {});
    }
    try {
      return await Promise.race([work(controller.signal), interrupted]);
    } finally {
      ended.abort();
    }
  }
}

function budget({ method }: HttpRequest<unknown>): keyof typeof PACE {
  return method === 'GET' ? 'read' : 'write';
}

/** Browsers know when there is no network; they do not know that there is one. */
function isOffline(): boolean {
  return (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;
}

/** What fails while there is no network has not left this device. */
function notSent(thrown: unknown): never {
  throw thrown instanceof TypeError ? new TransportError('offline', { cause: thrown }) : thrown;
}

/** Without credentials the API cannot be asked. */
function signInAgain(thrown: unknown): never {
  throw errorFromSignIn(thrown);
}

function parseJson(response: Response, text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new TransportError('malformed', { status: response.status });
  }
}
