/**
 * Sends requests to one HTTP API: a call ends with the parsed answer or with one {@link TransportError}. Reads and writes
 * are paced apart, each below its own limit.
 */
import { toTransportError, TransportError } from '../transport-error.js';
import type { CallOptions } from '../transport.js';
import { Attempt, type Sender } from './attempt.js';
import type { Authentication } from './authentication.js';
import { systemClock, type Clock } from './clock.js';
import { Pace } from './pace.js';
import { Recovery } from './recovery.js';
import { SessionBinding, type PageSession } from './session-binding.js';
import { UnreadableAnswer, type Answer, type HttpRequest } from './request.js';

/** What a client needs to know of its API. */
export interface HttpClientOptions extends PageSession {
  /** Where the API answers, without a slash at the end. */
  readonly baseUrl: string;
  /** The audience of the access tokens. */
  readonly audience: string;
  readonly authentication: Authentication;
  /**
   * The scopes of every token, separated by spaces: one token then serves all requests, for what keeps a token per set of
   * scopes. Default: each request asks for what it needs.
   */
  readonly tokenScope?: string | undefined;
  /** Milliseconds after which an attempt is given up. Default 15,000. */
  readonly timeout?: number | undefined;
  /** Requests per second. Default: the lowest limits of the My Organization API, 4 reads and 2 writes (contract A12). */
  readonly pace?: { readonly read: number; readonly write: number } | undefined;
  /** Default: the real time. */
  readonly clock?: Clock | undefined;
  /** Gives a number in [0, 1), for the jitter. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

const TIMEOUT = 15_000;
const PACE = { read: 4, write: 2 };

/** See above. */
export class HttpClient {
  readonly #sender: Sender;
  readonly #reads: Pace;
  readonly #writes: Pace;
  readonly #random: () => number;
  readonly #binding: SessionBinding;
  #hasTold = false;

  constructor(options: HttpClientOptions) {
    const { baseUrl, audience, authentication, organization, tokenScope, timeout = TIMEOUT } = options;
    const { pace = PACE, clock = systemClock, random = Math.random } = options;
    const binding = new SessionBinding(authentication.mode, options);
    const whose = { authentication, binding, organization, tokenScope };
    this.#sender = { baseUrl, audience, ...whose, timeout, clock };
    this.#binding = binding;
    this.#reads = new Pace(pace.read, clock);
    this.#writes = new Pace(pace.write, clock);
    this.#random = random;
  }

  /** Names the session that answers, for other tabs; undefined while it isn't known. */
  get session(): string | undefined {
    return this.#binding.name;
  }

  /** Sends the changes that wait for their turn at once. */
  flush(): void {
    this.#writes.flush();
  }

  /**
   * Sends until there is a 2xx, or an error that another attempt would not cure.
   *
   * @throws TransportError
   */
  async request<T>(request: HttpRequest<T>, options: CallOptions = {}): Promise<T> {
    const recovery = new Recovery(this.#sender, request, options, this.#random);
    try {
      return parsed(await this.#send(request, options, recovery), request);
    } catch (thrown) {
      if (options.signal?.aborted) throw new TransportError('aborted');
      const error = toTransportError(thrown);
      if (error.code === 'malformed') this.#tellDeveloper(request, error);
      throw error.as(error.isCertain && recovery.isCertain);
    }
  }

  /** Once: what answers is most often not the API, because nothing or something else is mounted at the address. */
  #tellDeveloper({ method, path }: HttpRequest<unknown>, { status, detail }: TransportError): void {
    if (this.#hasTold) return;
    this.#hasTold = true;
    console.error(
      `${method} ${this.#sender.baseUrl}${path} got ${status ?? 'an answer'}${detail ? ` (${detail})` : ''}, not an answer of the ` +
        'My Organization API. Is the proxy or the bridge mounted there? `npx org-connections doctor` finds out.',
    );
  }

  async #send(request: HttpRequest<unknown>, options: CallOptions, recovery: Recovery): Promise<Answer> {
    const pace = request.method === 'GET' ? this.#reads : this.#writes;
    const { session } = this.#binding;
    let prepare = async () => {};
    for (;;) {
      const attempt = new Attempt(this.#sender, pace, request, options, session, recovery.hasRefreshed);
      try {
        await prepare();
        return await attempt.run();
      } catch (thrown) {
        options.signal?.throwIfAborted();
        prepare = recovery.after(toTransportError(thrown), attempt);
      }
    }
  }
}

function parsed<T>({ status, text }: Answer, { parse }: HttpRequest<T>): T {
  let json: unknown;
  try {
    json = text === '' ? undefined : JSON.parse(text);
  } catch {
    // Without its cause: a parser's message quotes the answer.
    throw new TransportError('malformed', { status });
  }
  try {
    return parse(json);
  } catch (error) {
    if (!(error instanceof UnreadableAnswer)) throw error;
    throw new TransportError('malformed', { status, detail: error.message });
  }
}
