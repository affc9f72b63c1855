/**
 * One request over HTTP: one parsed answer or one {@link TransportError}, for all transports that speak HTTP. What may be
 * sent again after a failure, and when, is decided in `recovery.ts`, which comes with the first one.
 *
 * Reads and writes are paced, each below its own limit, so that a 429 is the exception.
 */
import type { Authentication, TokenRequest } from './authentication.js';
import { systemClock, type Clock } from './clock.js';
import { Pace } from './pace.js';
import type { Recovery } from './recovery.js';
import { TransportError } from './transport-error.js';
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

/** Nobody is made to wait longer than this, in milliseconds, whatever a server asks for. */
export const LONGEST_WAIT = 60_000;

/** The headers of one request that show who asks. */
export type Proof = Readonly<Record<string, string>>;

/** One request on its way to an answer, and what it met so far. */
export interface Attempt {
  readonly request: HttpRequest<unknown>;
  readonly options: CallOptions;
  /** What it was sent with last. */
  proof: Proof;
  /** Whether the credentials that the page had were refused. */
  refresh: boolean;
  /** What must be done before it is sent again. */
  before: (() => Promise<void>) | undefined;
  /** Whether there was a 429. */
  limited: boolean;
  retries: number;
  /** Whether it is known that the server has done nothing yet. */
  isCertain: boolean;
}

/** The API counts reads and writes apart: four and two a second (contract A12). */
const PACE = { read: 4, write: 2 };
export type Budget = keyof typeof PACE;

/** Sends requests to one API. */
export class Http {
  readonly #options: HttpOptions;
  readonly #clock: Clock;
  readonly #pace: Readonly<Record<Budget, Pace>>;
  /** Until when nothing of a kind is sent, since the server has said so, in epoch milliseconds. */
  readonly #silentUntil: Record<Budget, number> = { read: 0, write: 0 };
  #recovery: Promise<Recovery> | undefined;
  /** Why it is not known what a failure means: what knows it could not be loaded. */
  #lost: TransportError | undefined;

  constructor(options: HttpOptions) {
    const { clock = systemClock, pace = PACE } = options;
    this.#options = options;
    this.#clock = clock;
    this.#pace = { read: new Pace(pace.read, clock), write: new Pace(pace.write, clock) };
  }

  /** Sends until there is an answer, or an error that sending again cannot cure. */
  async request<T>(request: HttpRequest<T>, options: CallOptions = {}): Promise<T> {
    const { signal } = options;
    const attempt: Attempt = {
      request,
      options,
      proof: {},
      refresh: false,
      before: undefined,
      limited: false,
      retries: 0,
      isCertain: true,
    };
    for (;;) {
      try {
        await attempt.before?.();
        attempt.before = undefined;
        await this.#untilAllowed(attempt);
        return await this.#pace[budgetOf(request)].inTurn(options, async () => {
          attempt.proof = await this.#credentials(attempt, (authentication, token) =>
            authentication.headers(token),
          );
          await this.#untilAllowed(attempt);
          return this.#send(request, attempt);
        });
      } catch (thrown) {
        if (signal?.aborted) throw new TransportError('aborted');
        if (thrown === this.#lost) throw thrown;
        await (await this.#recover(attempt)).after(thrown, attempt);
      }
    }
  }

  /** Nothing is sent before the time that the last 429 named, nor while that is not known. */
  async #untilAllowed({ request, options: { signal, onWait } }: Attempt): Promise<void> {
    await this.#recovery?.catch(() => {});
    for (;;) {
      const until = this.#silentUntil[budgetOf(request)];
      const wait = until - this.#clock.now();
      if (wait <= 0) return;
      onWait?.({ reason: 'rate-limit', until });
      await this.#clock.sleep(wait, signal);
      onWait?.(undefined);
    }
  }

  /** One try. */
  async #send<T>(request: HttpRequest<T>, attempt: Attempt): Promise<T> {
    const { baseUrl, audience, authentication, timeout = 15_000 } = this.#options;
    const headers: Record<string, string> = { accept: 'application/json', ...attempt.proof };
    const init: RequestInit = { method: request.method, headers, cache: 'no-store' };
    if (request.body !== undefined) {
      headers['content-type'] = 'application/json';
      init.body = JSON.stringify(request.body, asItIs);
    }
    const wasOffline = isOffline();
    const [response, text] = await this.#interruptible(timeout, attempt.options.signal, async (signal) => {
      const answer = authentication.send(
        baseUrl + request.path,
        { ...init, signal },
        { scope: request.scope, audience, refresh: attempt.refresh },
      );
      const arrived = await (wasOffline ? answer.catch(notSent) : answer);
      return [arrived, await arrived.text()] as const;
    });
    if (response.ok) return request.parse(parseJson(response, text));
    const now = this.#clock.now();
    // As long as anybody is made to wait, until it is known what was asked for.
    if (response.status === 429) this.#silentUntil[budgetOf(request)] = now + LONGEST_WAIT;
    // Also when the caller has left: others may wait.
    const refusal = this.#load().then((recovery) => recovery.refusal(request, response, text, now));
    throw await this.#interruptible(undefined, attempt.options.signal, () => refusal);
  }

  /** What shows who asks. Signing in takes people time, so this is not timed. */
  async #credentials<R>(
    attempt: Attempt,
    ask: (authentication: Authentication, token: TokenRequest) => Promise<R>,
  ): Promise<R> {
    const { audience, authentication } = this.#options;
    const { request, options, refresh } = attempt;
    const token = { scope: request.scope, audience, refresh };
    try {
      return await this.#interruptible(undefined, options.signal, () => ask(authentication, token));
    } catch (thrown) {
      // Without credentials the API cannot be asked.
      throw options.signal?.aborted ? thrown : (await this.#recover(attempt)).signInAgain(thrown);
    }
  }

  #recover({ options: { signal } }: Attempt): Promise<Recovery> {
    return this.#interruptible(undefined, signal, () => this.#load());
  }

  /** What knows how to go on; fails like the network when it cannot be loaded. */
  #load(): Promise<Recovery> {
    return (this.#recovery ??= import('./recovery.js').then(
      ({ Recovery }) =>
        new Recovery({
          ...this.#options,
          clock: this.#clock,
          silentUntil: this.#silentUntil,
          canRefresh: this.#options.authentication.canRefresh,
          refresh: (attempt) =>
            this.#credentials(attempt, (authentication, token) =>
              authentication.refresh(token, attempt.proof['authorization']),
            ),
        }),
      (cause: unknown) => {
        this.#recovery = undefined;
        throw (this.#lost = new TransportError('network', { cause }));
      },
    ));
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

/** What a request counts as. */
export function budgetOf({ method }: HttpRequest<unknown>): Budget {
  return method === 'GET' ? 'read' : 'write';
}

/** Old libraries give texts and lists a `toJSON` of their own: what they make of a value does not count. */
function asItIs(this: Readonly<Record<string, unknown>>, name: string): unknown {
  return this[name];
}

/** Browsers know when there is no network; they do not know that there is one. */
function isOffline(): boolean {
  return (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;
}

/** What fails while there is no network has not left this device. */
function notSent(thrown: unknown): never {
  throw thrown instanceof TypeError ? new TransportError('offline', { cause: thrown }) : thrown;
}

function parseJson(response: Response, text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new TransportError('malformed', { status: response.status });
  }
}
