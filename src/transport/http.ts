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
 */
import type { Authentication } from './authentication.js';
import { systemClock, type Clock } from './clock.js';
import { errorFromResponse } from './problem.js';
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

/** Sends requests to one API. */
export class Http {
  readonly #options: HttpOptions;
  readonly #clock: Clock;
  /** The API counts reads and writes apart (contract A12): the last 429 of each, and with it the time it named. */
  readonly #limited = new Map<'read' | 'write', TransportError>();

  constructor(options: HttpOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** Sends until there is an answer, or an error that sending again cannot cure. */
  async request<T>(request: HttpRequest<T>, options: CallOptions = {}): Promise<T> {
    let refresh = false;
    let limited = false;
    let retries = 0;
    for (;;) {
      try {
        await this.#untilAllowed(request, options);
        return await this.#send(request, refresh, options.signal);
      } catch (thrown) {
        const error = options.signal?.aborted ? new TransportError('aborted') : toTransportError(thrown);
        if (error.code === 'unauthorized' && !refresh && this.#options.authentication.canRefresh) {
          refresh = true;
        } else if (error.code === 'rate-limited') {
          this.#limited.set(budget(request), error);
          if (limited) throw error;
          limited = true;
        } else if (isTransient(error.code) && ++retries < request.tries) {
          await this.#pause(error, retries, options);
        } else {
          throw error;
        }
      }
    }
  }

  /** Nothing is sent before the time that the last 429 named. */
  async #untilAllowed(request: HttpRequest<unknown>, { signal, onWait }: CallOptions): Promise<void> {
    const error = this.#limited.get(budget(request));
    const wait = (error?.retryAt ?? 0) - this.#clock.now();
    if (!error || wait <= 0) return;
    onWait?.(error);
    await this.#clock.sleep(wait, signal);
  }

  async #pause(error: TransportError, retry: number, { signal, onWait }: CallOptions): Promise<void> {
    const jittered = backoff(retry, (this.#options.random ?? Math.random)());
    const wait = Math.max(jittered, (error.retryAt ?? 0) - this.#clock.now());
    onWait?.(error);
    await this.#clock.sleep(wait, signal).catch(() => {
      throw new TransportError('aborted');
    });
  }

  /** One try: credentials, request, answer. Only the last two are timed, for signing in takes people time. */
  async #send<T>(request: HttpRequest<T>, refresh: boolean, signal?: AbortSignal): Promise<T> {
    const { baseUrl, audience, authentication, timeout = 15_000 } = this.#options;
    const credentials = { scope: request.scope, audience, refresh };
    const proof = await this.#interruptible(undefined, signal, () =>
      authentication.headers(credentials),
    ).catch(signInAgain);
    const headers: Record<string, string> = { accept: 'application/json', ...proof };
    const init: RequestInit = { method: request.method, headers, cache: 'no-store' };
    if (request.body !== undefined) {
      headers['content-type'] = 'application/json';
      init.body = JSON.stringify(request.body);
    }
    return this.#interruptible(timeout, signal, async (trySignal) => {
      const response = await authentication.send(
        baseUrl + request.path,
        { ...init, signal: trySignal },
        credentials,
      );
      const text = await response.text();
      if (!response.ok) throw errorFromResponse(response, text, request.scope, this.#clock.now());
      return request.parse(parseJson(response, text));
    });
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

function budget({ method }: HttpRequest<unknown>): 'read' | 'write' {
  return method === 'GET' ? 'read' : 'write';
}

/** Without credentials the API cannot be asked: the person has to sign in, unless it was the network that failed. */
function signInAgain(thrown: unknown): never {
  if (thrown instanceof TransportError) throw thrown;
  throw new TransportError(thrown instanceof TypeError ? 'network' : 'unauthorized', { cause: thrown });
}

function parseJson(response: Response, text: string): unknown {
  if (response.status === 204) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new TransportError('malformed', { status: response.status });
  }
}
