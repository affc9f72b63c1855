/** One attempt to send a request: it waits its turn, gets the credentials, sends, and gives up after a timeout. */
import { ifPossible } from '../../model/if-possible.js';
import { toTransportError, TransportError } from '../transport-error.js';
import type { CallOptions } from '../transport.js';
import type { Authentication } from './authentication.js';
import { unlessAborted, type Clock } from './clock.js';
import type { Pace } from './pace.js';
import { errorFromSignIn, errorInAnswer } from './problem.js';
import type { Answer, HttpRequest } from './request.js';
import { rateLimitWait } from './retry.js';
import type { Session, SessionBinding } from './session-binding.js';
import type { TokenRequest } from './tokens.js';

/** What all attempts of a client share. */
export interface Sender {
  /** Where the API answers, without a slash at the end. */
  readonly baseUrl: string;
  readonly audience: string;
  readonly authentication: Authentication;
  /** The scopes of every token, separated by spaces; undefined for those that each request needs. */
  readonly tokenScope: string | undefined;
  readonly binding: SessionBinding;
  /** The organization that the page names, by id or name. */
  readonly organization?: string | undefined;
  /** Milliseconds after which an attempt is given up. */
  readonly timeout: number;
  readonly clock: Clock;
}

/** The browser keeps requests alive that a page leaves behind, as long as their bodies are below 64 KiB in all. */
const LONGEST_KEPT_ALIVE = 60_000;

/** Sends a request once. */
export class Attempt {
  readonly #sender: Sender;
  readonly #pace: Pace;
  readonly #request: HttpRequest<unknown>;
  readonly #options: CallOptions;
  readonly #session: Session;
  readonly #token: TokenRequest;
  /** The headers that authenticate the request; undefined until they are known. */
  #credentials: Readonly<Record<string, string>> | undefined;
  /** Whether this device had no network when the request was sent, and no answer has arrived since. */
  #isOffline = false;

  /**
   * @param session the one that the request is made for
   * @param refresh whether the credentials of the attempt before were refused
   */
  constructor(
    sender: Sender,
    pace: Pace,
    request: HttpRequest<unknown>,
    options: CallOptions,
    session: Session,
    refresh: boolean,
  ) {
    this.#sender = sender;
    this.#pace = pace;
    this.#request = request;
    this.#options = options;
    this.#session = session;
    this.#token = tokenRequest(sender, request, refresh);
  }

  /** The `authorization` header that was sent; undefined when there was none. */
  get authorization(): string | undefined {
    return this.#credentials?.['authorization'];
  }

  /**
   * Resolves with a 2xx.
   *
   * @throws TransportError for any other answer and for none
   */
  async run(): Promise<Answer> {
    const { signal } = this.#options;
    const { authentication } = this.#sender;
    try {
      await this.#pace.untilAllowed(this.#options);
      return await this.#pace.inTurn(this.#options, async () => {
        // No timeout here: an admin might have to sign in.
        this.#credentials = await unlessAborted(signal, () => authentication.headers(this.#token));
        await this.#pace.untilAllowed(this.#options);
        return this.#send(this.#credentials);
      });
    } catch (thrown) {
      throw this.#errorFrom(thrown);
    }
  }

  async #send(credentials: Readonly<Record<string, string>>): Promise<Answer> {
    const { baseUrl, authentication, binding, clock } = this.#sender;
    const { method, path, scope, body } = this.#request;
    const isRead = method === 'GET';
    const content = body === undefined ? '' : JSON.stringify(body, withoutToJson);
    const page = binding.headers(this.#session, this.authorization);
    const headers: Record<string, string> = { accept: 'application/json', ...credentials, ...page };
    const init: RequestInit = { method, headers, cache: 'no-store' };
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
      init.body = content;
    }
    // A change is finished, also when the page is left.
    if (!isRead && content.length < LONGEST_KEPT_ALIVE) init.keepalive = true;
    this.#isOffline = isOffline();
    return this.#inTime(async (signal) => {
      const response = await authentication.send(baseUrl + path, { ...init, signal }, this.#token);
      this.#isOffline = false;
      const { ok, status } = response;
      const now = clock.now();
      // Other requests must not wait for the body of a 429 to learn of it.
      if (status === 429) this.#pace.pauseUntil(now + rateLimitWait(response.headers, now));
      const text = await response.text();
      // A page's own fetch might go on after the timeout. What nobody hears of must not tell another session.
      signal.throwIfAborted();
      const error = ok ? undefined : errorInAnswer(response, text, scope, now);
      if (error?.code === 'session-changed') binding.refused(this.#session);
      else binding.accept(this.#session, response, isRead);
      if (error) throw error;
      return { status, text };
    });
  }

  /** Runs `work` with a signal that is aborted with the caller's and after the timeout; doesn't wait for `work` then. */
  async #inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#options;
    const { clock, timeout } = this.#sender;
    const either = new AbortController();
    const giveUp = () => either.abort(new TransportError('timeout'));
    clock.sleep(timeout, either.signal).then(giveUp, () => {});
    const follow = () => either.abort(signal?.reason);
    if (signal?.aborted) follow();
    // Not `AbortSignal.any`, which older browsers lack.
    signal?.addEventListener('abort', follow, { signal: either.signal });
    try {
      return await unlessAborted(either.signal, () => work(either.signal));
    } finally {
      either.abort();
    }
  }

  #errorFrom(thrown: unknown): TransportError {
    if (!this.#credentials) return errorFromSignIn(thrown);
    const error = toTransportError(thrown);
    if (error === thrown) return error;
    // A request that fails while there is no network hasn't left this device.
    const isOffline = this.#isOffline && thrown instanceof TypeError;
    return isOffline ? new TransportError('offline', { cause: thrown }) : error;
  }
}

/** What a token for this request has to be good for. */
export function tokenRequest(
  { audience, organization, tokenScope }: Sender,
  { scope: needed }: HttpRequest<unknown>,
  refresh: boolean,
): TokenRequest {
  const scope = tokenScope || needed;
  return { scope, audience, refresh, ...(organization && { organization }) };
}

/** Keeps to the values themselves: old libraries give strings and arrays a `toJSON` of their own. */
function withoutToJson(this: Readonly<Record<string, unknown>>, name: string): unknown {
  return this[name];
}

/** Browsers know when there is no network; they don't know that there is one. */
function isOffline(): boolean {
  const { navigator } = globalThis as { navigator?: { onLine?: boolean } };
  return ifPossible(() => navigator?.onLine) === false;
}
