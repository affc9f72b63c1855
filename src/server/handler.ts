/**
 * What the proxy and the bridge have in common: a request passes the gate, the host says whose it is, the work is done,
 * and whatever happens becomes an answer that gives nothing away.
 */
import { systemClock, type Clock } from '../transport/http/clock.js';
import { readBody, type BodyLimits } from './body.js';
import { ConfigurationError, originsOf, tenantOf, type Tenant } from './domain.js';
import { pass } from './gate.js';
import { secured } from './headers.js';
import { problem, Problem } from './problem.js';
import type { RouteMatch } from './routes.js';

/** Answers one request: what a server part is. Never rejects. */
export type Handler = (request: Request) => Promise<Response>;

/** What is told of each request: neither a token, nor an id, nor anything that was sent. */
export interface LogEntry {
  /** When it was answered, in epoch milliseconds. */
  readonly time: number;
  /** Milliseconds until then. */
  readonly duration: number;
  readonly method: string;
  /** Of the contract, with `{id}` for what differs; undefined where there is none. */
  readonly route: string | undefined;
  readonly status: number;
  /** Why this server has refused it; undefined where it has not. */
  readonly code: string | undefined;
  /** Also in the answer's `x-request-id`, where Auth0 has not put one. */
  readonly requestId: string;
}

/** What every server part takes beside its session. */
export interface HandlerOptions {
  /** The tenant: its host, canonical or custom, such as `acme.us.auth0.com`. */
  readonly domain: string;
  /** Where the handler is mounted. Default `/my-org`. */
  readonly basePath?: string | undefined;
  /**
   * The origins of the pages that may ask, such as `https://app.example`. Say them wherever the host header is not
   * checked before. Default: the one that the request itself is for.
   */
  readonly origins?: readonly string[] | undefined;
  /** Milliseconds for Auth0 to answer. Default 15,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the page to send a body. Default 10,000. */
  readonly bodyTimeout?: number | undefined;
  /** Bytes of a request's body. Default 262,144: room for a federation metadata document. */
  readonly maxRequestBytes?: number | undefined;
  /** Bytes of an answer's body. Default 4,194,304. */
  readonly maxResponseBytes?: number | undefined;
  /** Told of every request once it is answered. Default: nothing is written anywhere. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /**
   * Told what the host's own functions have thrown, and what was wrong with what they gave. It may hold secrets, so
   * nothing else hears of it. Default: nobody; only what is wrong with the options is written to the console.
   */
  readonly onError?: ((error: unknown, requestId: string) => void) | undefined;
  /** Reaches Auth0. Default: the platform's. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  readonly clock?: Clock | undefined;
}

/** One request that may be answered, and whose it is. */
export interface Call<Session> {
  readonly request: Request;
  readonly match: RouteMatch;
  readonly session: Session;
  /** The JSON text; undefined where the route takes none. */
  readonly body: string | undefined;
}

/** The options with nothing left open. */
export interface Settings extends BodyLimits {
  readonly tenant: Tenant;
  readonly basePath: string;
  readonly origins: readonly string[] | undefined;
  readonly timeout: number;
  readonly log: (entry: LogEntry) => void;
  readonly onError: (error: unknown, requestId: string) => void;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
}

/** @throws ConfigurationError */
export function settingsOf(options: HandlerOptions): Settings {
  const { basePath = '/my-org', origins } = options;
  if (!/^(\/[A-Za-z0-9._-]+)+$/.test(basePath))
    throw new ConfigurationError(`basePath takes a path such as "/my-org", not "${basePath}".`);
  return {
    tenant: tenantOf(options.domain),
    basePath,
    origins: originsOf(origins),
    timeout: options.timeout ?? 15_000,
    bodyTimeout: options.bodyTimeout ?? 10_000,
    maxRequestBytes: options.maxRequestBytes ?? 262_144,
    maxResponseBytes: options.maxResponseBytes ?? 4_194_304,
    log: options.log ?? (() => {}),
    onError: options.onError ?? tellOwnWords,
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    clock: options.clock ?? systemClock,
  };
}

/** @param answer does what the route is for; a {@link Problem} that it throws is answered as it is */
export function createHandler<Session>(
  settings: Settings,
  getSession: (request: Request) => Promise<Session | null | undefined>,
  answer: (call: Call<Session>) => Promise<Response>,
): Handler {
  const { clock } = settings;

  const handle = async (request: Request, found: (match: RouteMatch) => void) => {
    const match = pass(request, settings);
    found(match);
    const session = await getSession(request);
    if (!session) throw problem('no-session', 'Nobody is signed in, or the session has ended.');
    const body = await readBody(request, match.route, settings, clock);
    return answer({ request, match, session, body });
  };

  return async (request) => {
    const startedAt = clock.now();
    const requestId = crypto.randomUUID();
    let match: RouteMatch | undefined;
    let code: string | undefined;
    const response = await handle(request, (found) => (match = found)).catch((error: unknown) => {
      const refusal = error instanceof Problem ? error : unexpected(request);
      ({ code } = refusal);
      const cause = error === refusal ? refusal.cause : error;
      if (cause !== undefined && !request.signal.aborted) quietly(() => settings.onError(cause, requestId));
      return answerOf(refusal);
    });
    if (!response.headers.has('x-request-id')) response.headers.set('x-request-id', requestId);
    const time = clock.now();
    const { method } = match?.route ?? { method: request.method };
    const route = match?.route.path;
    const { status } = response;
    quietly(() => settings.log({ time, duration: time - startedAt, method, route, status, code, requestId }));
    return response;
  };
}

/** What was done is done, and its answer is due, whether or not it could be written down. */
function quietly(tell: () => void): void {
  try {
    tell();
  } catch {
    // The host's own business.
  }
}

/** Our own words hold no secret. */
function tellOwnWords(error: unknown): void {
  if (error instanceof ConfigurationError) console.error(`org-connections/server: ${error.message}`);
}

/** The words of what was thrown may hold anything, so the page does not hear them. */
function unexpected(request: Request): Problem {
  return request.signal.aborted
    ? problem('bad-request', 'The request was given up.')
    : problem('server-failed', 'The server could not do this.');
}

/** A problem as it is answered. */
function answerOf({ status, body, headers }: Problem): Response {
  const all = secured(new Headers({ ...headers, 'Content-Type': 'application/problem+json' }));
  return new Response(JSON.stringify(body), { status, headers: all });
}
