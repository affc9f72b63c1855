/**
 * What the proxy and the bridge have in common: a request passes the gate, the host's session says whose it is, the handler
 * does its work, and any failure becomes a response that reveals nothing.
 */
import { systemClock, type Clock } from '../../transport/http/clock.js';
import { readBody, type BodyLimits } from './body.js';
import { ConfigurationError, originsOf, publicOriginOf, tenantOf, type Tenant } from '../domain.js';
import { pass } from './gate.js';
import { secured } from './headers.js';
import { PAGE_HEADER } from '../../transport/http/authentication.js';
import { problem, Problem } from '../problem.js';
import type { OptionKinds } from '../options.js';
import type { RouteMatch } from '../routes.js';
import { checkSession, refuseOtherPage, sessionTag, type SignedIn } from '../session-tag.js';

/** Answers one request. Never rejects. */
export type Handler = (request: Request) => Promise<Response>;

/** What is logged of each request: no token, no ID, and nothing that was sent. */
export interface LogEntry {
  /** When it was answered, in epoch milliseconds. */
  readonly time: number;
  /** How long that took, in milliseconds. */
  readonly duration: number;
  readonly method: string;
  /** The route's pattern, with `{id}` as a placeholder; undefined if there is none. */
  readonly route: string | undefined;
  readonly status: number;
  /** Why this server refused it; undefined if it didn't. */
  readonly code: string | undefined;
  /** Also the response's `x-request-id`, unless Auth0 set one. */
  readonly requestId: string;
}

/** The options of the proxy and the bridge, besides their sessions. */
export interface HandlerOptions {
  /** The tenant: its host, canonical or custom, such as `acme.us.auth0.com`. */
  readonly domain: string;
  /** Where the handler is mounted. Default `/my-org`. */
  readonly basePath?: string | undefined;
  /**
   * The origins of the pages that can send requests, such as `https://app.example`. Set them unless something in front of the
   * server checks the Host header. Default: `publicOrigin`, or else the origin that the request itself names.
   */
  readonly origins?: readonly string[] | undefined;
  /**
   * The origin at which people see the server, such as `https://app.example`, if its framework or something in front of it
   * changes the address. It replaces the origin of the request's URL, so whatever is in front has to check the Host header.
   * Default: none.
   */
  readonly publicOrigin?: string | undefined;
  /**
   * The key of the tags by which a page says for which session it was rendered; the same on every instance. Set it if the ids
   * of your sessions can be guessed. Default: the session's own id.
   */
  readonly secret?: string | undefined;
  /** How long to wait for Auth0, in milliseconds. Default 15,000. */
  readonly timeout?: number | undefined;
  /** How long to wait for the request's body, in milliseconds. Default 10,000. */
  readonly bodyTimeout?: number | undefined;
  /** The longest request body, in bytes. Default 262,144: enough for a federation metadata document. */
  readonly maxRequestBytes?: number | undefined;
  /** The longest response body, in bytes. Default 4,194,304. */
  readonly maxResponseBytes?: number | undefined;
  /** Called with every request once it is answered. Default: nothing is logged. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /**
   * Called with the errors of the host's own functions, and with what was wrong with their results. These can contain secrets,
   * so nothing else gets them. Default: the console gets the kit's own messages, and once that there was another error.
   */
  readonly onError?: ((error: unknown, requestId: string) => void) | undefined;
  /** Sends the requests to Auth0. Default: the platform's `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  readonly clock?: Clock | undefined;
}

/** An accepted request and its session. */
export interface Call<Session> {
  readonly request: Request;
  readonly match: RouteMatch;
  readonly session: Session;
  /** The JSON text; undefined if the route takes no body. */
  readonly body: string | undefined;
}

/** The options with their defaults. */
export interface Settings extends BodyLimits {
  readonly tenant: Tenant;
  readonly basePath: string;
  readonly origins: readonly string[] | undefined;
  readonly publicOrigin: string | undefined;
  readonly secret: string | undefined;
  readonly timeout: number;
  readonly log: (entry: LogEntry) => void;
  readonly onError: (error: unknown, requestId: string) => void;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
}

export const HANDLER_OPTIONS: OptionKinds<HandlerOptions> = {
  domain: 'value',
  basePath: 'value',
  origins: 'value',
  publicOrigin: 'value',
  secret: 'value',
  timeout: 'value',
  bodyTimeout: 'value',
  maxRequestBytes: 'value',
  maxResponseBytes: 'value',
  log: 'function',
  onError: 'function',
  fetch: 'function',
  clock: 'value',
};

/** @throws ConfigurationError */
export function settingsOf(options: HandlerOptions): Settings {
  const { basePath = '/my-org', origins, publicOrigin, secret } = options;
  if (!/^(\/[A-Za-z0-9._-]+)+$/.test(basePath))
    throw new ConfigurationError(`basePath takes a path such as "/my-org", not "${basePath}".`);
  if (secret !== undefined && (typeof secret !== 'string' || secret === ''))
    throw new ConfigurationError('secret takes a text that is not empty, such as 32 random characters.');
  const seenAt = publicOriginOf(publicOrigin, origins);
  return {
    tenant: tenantOf(options.domain),
    basePath,
    origins: originsOf(origins ?? (seenAt === undefined ? undefined : [seenAt])),
    publicOrigin: seenAt,
    secret,
    timeout: options.timeout ?? 15_000,
    bodyTimeout: options.bodyTimeout ?? 10_000,
    maxRequestBytes: options.maxRequestBytes ?? 262_144,
    maxResponseBytes: options.maxResponseBytes ?? 4_194_304,
    log: options.log ?? (() => {}),
    onError: options.onError ?? logOwnWords(),
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    clock: options.clock ?? systemClock,
  };
}

/** What has turned out about a request so far. */
interface Known {
  match?: RouteMatch;
  /** The tag of its session, which every answer carries from then on. */
  tag?: string;
}

/** @param answer does the route's work; a {@link Problem} that it throws becomes the response */
export function createHandler<Session extends SignedIn>(
  settings: Settings,
  getSession: (request: Request) => Promise<Session | null | undefined>,
  answer: (call: Call<Session>) => Promise<Response>,
): Handler {
  const { clock } = settings;

  const handle = async (request: Request, known: Known) => {
    const match = (known.match = pass(request, settings));
    const session = await getSession(request);
    if (!session) throw problem('no-session', 'Nobody is signed in, or the session has ended.');
    checkSession(session);
    known.tag = await sessionTag(session, settings.secret);
    refuseOtherPage(request.headers, session, known.tag);
    const body = await readBody(request, match.route, settings, clock);
    return answer({ request, match, session, body });
  };

  return async (request) => {
    const startedAt = clock.now();
    const requestId = crypto.randomUUID();
    const known: Known = {};
    let code: string | undefined;
    const response = await handle(request, known).catch((error: unknown) => {
      const refusal = error instanceof Problem ? error : unexpected(request);
      ({ code } = refusal);
      const cause = error === refusal ? refusal.cause : error;
      if (cause !== undefined && !request.signal.aborted) quietly(() => settings.onError(cause, requestId));
      return answerOf(refusal);
    });
    if (!response.headers.has('x-request-id')) response.headers.set('x-request-id', requestId);
    if (known.tag !== undefined) response.headers.set(PAGE_HEADER, known.tag);
    const { match } = known;
    const time = clock.now();
    const { method } = match?.route ?? { method: request.method };
    const route = match?.route.path;
    const { status } = response;
    quietly(() => settings.log({ time, duration: time - startedAt, method, route, status, code, requestId }));
    return response;
  };
}

/** A failing log function must not prevent the response. */
function quietly(report: () => void): void {
  try {
    report();
  } catch {
    // The host's own error: nothing to do about it here.
  }
}

/** Only our own messages are written: they contain no secret. Of other errors, it is said once that there are any. */
function logOwnWords(): (error: unknown) => void {
  let hasTold = false;
  return (error) => {
    const isOwn = error instanceof ConfigurationError;
    if (!isOwn && hasTold) return;
    hasTold ||= !isOwn;
    console.error(`org-connections/server: ${isOwn ? error.message : FOREIGN}`);
  };
}

const FOREIGN =
  'There was an error of something else than the kit. Set onError to read such errors: they can contain secrets.';

/** A foreign error's message can contain anything, so the page doesn't get it. */
function unexpected(request: Request): Problem {
  return request.signal.aborted
    ? problem('bad-request', 'The request was aborted.')
    : problem('server-failed', 'The server could not handle this request.');
}

/** The response for a problem. */
export function answerOf({ status, body, headers }: Problem): Response {
  const all = secured(new Headers({ ...headers, 'Content-Type': 'application/problem+json' }));
  return new Response(JSON.stringify(body), { status, headers: all });
}
