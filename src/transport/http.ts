/**
 * One request over HTTP: one parsed answer or one {@link TransportError}, for all transports that speak HTTP. What may be
 * sent again after a failure, and when, is decided in `recovery.ts`, which comes with the first one (`trouble.ts`).
 *
 * Reads and writes are paced, each below its own limit, so that a 429 is the exception.
 */
import type { Authentication, TokenRequest } from './authentication.js';
import { systemClock, unlessAborted, type Clock } from './clock.js';
import { loadTrouble } from './load-trouble.js';
import { LONGEST_WAIT, Pace, type Limit } from './pace.js';
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
  /** Reads the answer's JSON; a text says why it is not what it should be. */
  readonly parse: (json: unknown) => T | string | Promise<T | string>;
}

/** One request on its way to an answer, and what it met so far. */
export interface Attempt {
  readonly request: HttpRequest<unknown>;
  readonly options: CallOptions;
  readonly pace: Pace;
  /** The headers that it shows who asks with; undefined until there are such. */
  proof?: Readonly<Record<string, string>> | undefined;
  /** Whether the credentials that the page had were refused. */
  refresh: boolean;
  /** Whether this device had no network when it was sent last, and no answer came. */
  wasOffline: boolean;
  /** Whether it is known that the server has done nothing yet. */
  isCertain: boolean;
}

/** What a server has answered, good or bad. */
export interface Answer extends Limit {
  readonly response: Response;
  readonly text: string;
  /** When it came, in epoch milliseconds. */
  readonly time: number;
}

/** What one try has led to: an answer, or why there is none. */
export type Outcome = Answer | { readonly thrown: unknown };

/** The API counts reads and writes apart: four and two a second (contract A12). */
const PACE = { read: 4, write: 2 };

/** Sends requests to one API. */
export class Http {
  readonly #options: HttpOptions;
  readonly #clock: Clock;
  readonly #pace: Readonly<Record<keyof typeof PACE, Pace>>;

  constructor(options: HttpOptions) {
    const { clock = systemClock, pace = PACE } = options;
    this.#options = options;
    this.#clock = clock;
    this.#pace = { read: new Pace(pace.read, clock), write: new Pace(pace.write, clock) };
  }

  /** Sends until there is an answer, or an error that sending again cannot cure. */
  async request<T>(request: HttpRequest<T>, options: CallOptions = {}): Promise<T> {
    const { signal } = options;
    const pace = this.#pace[request.method === 'GET' ? 'read' : 'write'];
    const attempt: Attempt = { request, options, pace, refresh: false, wasOffline: false, isCertain: true };
    try {
      const first = await this.#try(attempt);
      const { response, text } = isGood(first) ? first : await this.#recover(first, attempt);
      // What says why it cannot be read may have to be loaded first.
      return understood(await unlessAborted(signal, async () => request.parse(parseJson(response, text))));
    } catch (thrown) {
      throw signal?.aborted ? new TransportError('aborted') : toTransportError(thrown).as(attempt.isCertain);
    }
  }

  /** Goes on after a failure; fails like the network where what knows how cannot be loaded. */
  #recover(first: Outcome, attempt: Attempt): Promise<Answer> {
    const recovering = loadTrouble().then(({ recover }) =>
      recover(first, attempt, {
        ...this.#options,
        clock: this.#clock,
        toTransportError,
        TransportError,
        again: (before) => this.#try(attempt, before),
      }),
    );
    // It goes on when the caller has left: others may have to wait for what the answer says.
    recovering.catch(() => {});
    return unlessAborted(attempt.options.signal, () => recovering);
  }

  /** One try, when it is its turn. @param before what is to be done first */
  async #try(attempt: Attempt, before?: () => Promise<void>): Promise<Outcome> {
    const { request, options, pace, refresh } = attempt;
    const { audience, authentication } = this.#options;
    try {
      await before?.();
      await this.#untilAllowed(attempt);
      return await pace.inTurn(options, async () => {
        const token = { scope: request.scope, audience, refresh };
        // Signing in takes people time, so this is not timed.
        attempt.proof = undefined;
        attempt.proof = await unlessAborted(options.signal, () => authentication.headers(token));
        await this.#untilAllowed(attempt);
        return this.#send(attempt, attempt.proof, token);
      });
    } catch (thrown) {
      options.signal?.throwIfAborted();
      return { thrown };
    }
  }

  /** Nothing is sent before the times that 429s have named, nor while one is not known. */
  async #untilAllowed({ pace, options }: Attempt): Promise<void> {
    if ([...pace.limits].some(({ until }) => until > this.#clock.now()))
      await (await loadTrouble()).untilAllowed(pace, options, this.#clock);
  }

  async #send(attempt: Attempt, proof: Record<string, string>, token: TokenRequest): Promise<Answer> {
    const { baseUrl, authentication } = this.#options;
    const { method, path, body } = attempt.request;
    const headers: Record<string, string> = { accept: 'application/json', ...proof };
    const init: RequestInit = { method, headers, cache: 'no-store' };
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
      init.body = JSON.stringify(body, asItIs);
    }
    attempt.wasOffline = isOffline();
    const [response, text] = await this.#inTime(attempt.options.signal, async (signal) => {
      const arrived = await authentication.send(baseUrl + path, { ...init, signal }, token);
      attempt.wasOffline = false;
      return [arrived, await arrived.text()] as const;
    });
    const time = this.#clock.now();
    const answer = { response, text, time, until: time + LONGEST_WAIT };
    if (response.status === 429) attempt.pace.limits.add(answer);
    return answer;
  }

  /** Runs `work` with a signal that is aborted when the caller's is, or when it takes too long; and does not wait for it then. */
  async #inTime<T>(signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const late = new AbortController();
    const giveUp = () => late.abort(new TransportError('timeout'));
    this.#clock.sleep(this.#options.timeout ?? 15_000, late.signal).then(giveUp, () => {});
    const either = AbortSignal.any(signal ? [signal, late.signal] : [late.signal]);
    try {
      return await unlessAborted(either, () => work(either));
    } finally {
      late.abort();
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

function isGood(outcome: Outcome): outcome is Answer {
  return 'response' in outcome && outcome.response.ok;
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
