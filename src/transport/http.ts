/**
 * One request over HTTP: one parsed answer or one {@link TransportError}, for all transports that speak HTTP. What may be
 * sent again after a failure, and when, is decided in `recovery.ts`, which comes with the first one.
 *
 * Reads and writes are paced, each below its own limit, so that a 429 is the exception.
 */
import type { Authentication, TokenRequest } from './authentication.js';
import { systemClock, unlessAborted, type Clock } from './clock.js';
import { LONGEST_WAIT, Pace } from './pace.js';
import type * as Recovery from './recovery.js';
import { isTransportError, toTransportError, TransportError } from './transport-error.js';
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
  /** Reads the answer's JSON; a text says why it is not what it should be. */
  readonly parse: (json: unknown) => T | string;
}

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
  /** Whether there was a 429. */
  limited: boolean;
  retries: number;
  /** Whether it is known that the server has done nothing yet. */
  isCertain: boolean;
}

/** The API counts reads and writes apart: four and two a second (contract A12). */
const PACE = { read: 4, write: 2 };

/** Sends requests to one API. */
export class Http {
  readonly #options: HttpOptions;
  readonly #clock: Clock;
  readonly #pace: Readonly<Record<keyof typeof PACE, Pace>>;
  #recovery: Promise<typeof Recovery> | undefined;
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
      limited: false,
      retries: 0,
      isCertain: true,
    };
    let before: Recovery.Before;
    for (;;) {
      try {
        await before?.();
        return await this.#try(request, attempt);
      } catch (thrown) {
        if (signal?.aborted) throw new TransportError('aborted');
        if (thrown === this.#lost) throw thrown;
        const { goOn } = await this.#recover(signal);
        before = goOn(toTransportError(thrown), attempt, {
          ...this.#options,
          clock: this.#clock,
          refresh: this.#refresh(attempt),
        });
      }
    }
  }

  #refresh(attempt: Attempt): Recovery.Before {
    const { refresh } = this.#options.authentication;
    return (
      refresh && (() => this.#credentials(attempt, (token) => refresh(token, attempt.proof['authorization'])))
    );
  }

  /** One try, when it is its turn. */
  async #try<T>(request: HttpRequest<T>, attempt: Attempt): Promise<T> {
    const pace = this.#pace[request.method === 'GET' ? 'read' : 'write'];
    await this.#untilAllowed(pace, attempt);
    return pace.inTurn(attempt.options, async () => {
      attempt.proof = await this.#credentials(attempt, this.#options.authentication.headers);
      await this.#untilAllowed(pace, attempt);
      return this.#send(request, attempt, pace);
    });
  }

  /** Nothing is sent before the time that the last 429 named, nor while that is not known. */
  async #untilAllowed(pace: Pace, { options: { signal, onWait } }: Attempt): Promise<void> {
    await this.#recovery?.catch(() => {});
    for (;;) {
      const until = pace.silentUntil;
      const wait = until - this.#clock.now();
      if (wait <= 0) return;
      onWait?.({ reason: 'rate-limit', until });
      await this.#clock.sleep(wait, signal);
      onWait?.(undefined);
    }
  }

  async #send<T>(request: HttpRequest<T>, attempt: Attempt, pace: Pace): Promise<T> {
    const { baseUrl, audience, authentication } = this.#options;
    const { method, path, scope, body, parse } = request;
    const headers: Record<string, string> = { accept: 'application/json', ...attempt.proof };
    const init: RequestInit = { method, headers, cache: 'no-store' };
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
      init.body = JSON.stringify(body, asItIs);
    }
    const wasOffline = isOffline();
    const { signal } = attempt.options;
    const [response, text] = await this.#inTime(signal, async (inTime) => {
      const answer = authentication.send(
        baseUrl + path,
        { ...init, signal: inTime },
        { scope, audience, refresh: attempt.refresh },
      );
      const arrived = await (wasOffline ? answer.catch(notSent) : answer);
      return [arrived, await arrived.text()] as const;
    });
    if (response.ok) return understood(parse(parseJson(response, text)));
    const now = this.#clock.now();
    // As long as anybody is made to wait, until it is known what was asked for.
    if (response.status === 429) pace.silentUntil = now + LONGEST_WAIT;
    // Also when the caller has left: others may wait.
    const refusal = this.#load().then(({ problemInAnswer }) => {
      const error = new TransportError(...problemInAnswer(response, text, scope, now));
      if (error.code === 'rate-limited') pace.silentUntil = error.retryAt ?? now;
      return error;
    });
    throw await unlessAborted(signal, () => refusal);
  }

  /** What shows who asks. Signing in takes people time, so this is not timed. */
  async #credentials<R>(
    { request: { scope }, options: { signal }, refresh }: Attempt,
    ask: (token: TokenRequest) => Promise<R>,
  ): Promise<R> {
    const { audience } = this.#options;
    try {
      return await unlessAborted(signal, () => ask({ scope, audience, refresh }));
    } catch (thrown) {
      // Without credentials the API cannot be asked.
      if (signal?.aborted || isTransportError(thrown)) throw thrown;
      const { problemOfSignIn } = await this.#recover(signal);
      throw new TransportError(...problemOfSignIn(thrown));
    }
  }

  #recover(signal: AbortSignal | undefined): Promise<typeof Recovery> {
    return unlessAborted(signal, () => this.#load());
  }

  /** What knows how to go on; fails like the network when it cannot be loaded. */
  #load(): Promise<typeof Recovery> {
    return (this.#recovery ??= import('./recovery.js').catch((cause: unknown) => {
      this.#recovery = undefined;
      throw (this.#lost = new TransportError('network', { cause }));
    }));
  }

  /** Runs `work` with a signal that is aborted when the caller's is, or when it takes too long; and does not wait for it then. */
  async #inTime<T>(signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const late = new AbortController();
    const ended = new AbortController();
    const giveUp = () => late.abort(new TransportError('timeout'));
    this.#clock.sleep(this.#options.timeout ?? 15_000, ended.signal).then(giveUp, () => {});
    const either = AbortSignal.any(signal ? [signal, late.signal] : [late.signal]);
    try {
      return await unlessAborted(either, () => work(either));
    } finally {
      ended.abort();
    }
  }
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

function understood<T>(answer: T | string): T {
  if (typeof answer !== 'string') return answer;
  throw new TransportError('malformed', { detail: answer });
}

function parseJson(response: Response, text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new TransportError('malformed', { status: response.status });
  }
}
