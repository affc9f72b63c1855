/** A proxy for the My Organization API: the page has the session, and this server adds the user's token. */
import { askForToken, authorize, isNonceWanted, type GetToken } from './tokens/access-token.js';
import { BoundedMap } from './bounded-map.js';
import { ConfigurationError } from './domain.js';
import {
  createHandler,
  settingsOf,
  type Call,
  type Handler,
  type HandlerOptions,
} from './handler/handler.js';
import { pageHeaders, upstreamHeaders } from './handler/headers.js';
import { problem } from './problem.js';
import { scopesOf } from './routes.js';
import { TokenCache, type AccessToken } from './tokens/token-cache.js';
import { send } from './upstream.js';

/** The signed-in user, from the host's own session. */
export interface ProxySession {
  /**
   * Identifies the session. It must differ for each user, organization and sign-in, as tokens are cached under it. It is never
   * sent anywhere.
   */
  readonly id: string;
  /**
   * Returns an access token of this session, with the requested scopes that the user has. A plain token is used once; one with
   * `expiresAt` is cached until then. A rejection means that the user has to sign in again, unless it is a `TypeError`, which
   * `fetch` throws for a failed connection, or has `error: 'mfa_required'`.
   */
  readonly getAccessToken: GetToken;
}

/** The options of {@link createMyOrganizationProxy}. */
export interface ProxyOptions extends HandlerOptions {
  /** The session of a request, from its cookie; null if nobody is signed in. */
  readonly getSession: (request: Request) => Promise<ProxySession | null | undefined>;
}

/**
 * A handler for `/my-org/*` that forwards the routes of the contract (A2) to `https://{domain}/my-org/*`, with the session's
 * token for the audience `https://{domain}/my-org/`. The API's errors are passed on unchanged. Runs wherever `Request`,
 * `Response` and `fetch` exist.
 *
 * @throws ConfigurationError when an option is invalid
 */
export function createMyOrganizationProxy(options: ProxyOptions): Handler {
  const settings = settingsOf(options);
  const { myOrganization, myOrganizationAudience: audience } = settings.tenant;
  const tokens = new TokenCache(settings.clock);
  /** The newest nonce of each session. */
  const nonces = new BoundedMap<string>();

  async function forward(call: Call<ProxySession>): Promise<Response> {
    const { session, match } = call;
    const scopes = scopesOf(match.route);
    // Without an ID, all sessions would share their tokens.
    if (typeof session.id !== 'string' || session.id === '')
      throw new ConfigurationError('getSession must return a unique id for each session, as a string.');
    refuseUpgrade(call.request.headers, scopes);
    const key = { owner: session.id, audience, scopes };
    const ask = (refresh: boolean) => askForToken(session.getAccessToken, key, refresh, settings);
    const token = await tokens.get(key, ask);
    const response = await sendProven(call, token);
    if (response.status !== 401) return response;
    // A refused request changed nothing: it is sent again once, with a new token.
    await response.body?.cancel();
    return sendProven(call, await tokens.get(key, ask, token));
  }

  /** Sends the request, and once more if the API requires its nonce in the proof. */
  async function sendProven(call: Call<ProxySession>, token: AccessToken): Promise<Response> {
    const response = await sendOnce(call, token);
    if (!token.createProof || !isNonceWanted(response)) return response;
    await response.body?.cancel();
    return sendOnce(call, token);
  }

  async function sendOnce({ request, match, session, body }: Call<ProxySession>, token: AccessToken) {
    const { method } = match.route;
    const url = myOrganization + match.path;
    const headers = upstreamHeaders(request.headers);
    if (body !== undefined) headers.set('content-type', 'application/json');
    await authorize(headers, token, { method, url, nonce: nonces.get(session.id) });
    const search = searchOf(request);
    const response = await send(
      { url: url + search, method, headers, body, signal: request.signal },
      settings,
    );
    const nonce = response.headers.get('dpop-nonce');
    if (nonce !== null) nonces.set(session.id, nonce);
    return response;
  }

  return createHandler(settings, options.getSession, async (call) => {
    const response = await forward(call);
    return new Response(response.body, { status: response.status, headers: pageHeaders(response.headers) });
  });
}

/** Rebuilt from the checked parameters, so that no other server can read it differently. */
function searchOf({ url }: Request): string {
  const query = new URL(url).searchParams.toString();
  return query && `?${query}`;
}

/** A page names the scopes it needs, in either header (contract A14). It never gets a token for more. */
function refuseUpgrade(headers: Headers, needed: readonly string[]): void {
  const asked = ['scope', 'auth0-scope'].flatMap((name) => headers.get(name)?.split(/[\s,]+/) ?? []);
  if (asked.some((scope) => scope !== '' && !needed.includes(scope)))
    throw problem('bad-request', 'The header scope requests more than this route needs.');
}
