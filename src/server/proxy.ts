/** The My Organization API with the token of whoever is signed in: the page has the session, this server the tokens. */
import { askForToken, authorize, isNonceWanted, type GetToken } from './access-token.js';
import { BoundedMap } from './bounded-map.js';
import { ConfigurationError } from './domain.js';
import { createHandler, settingsOf, type Call, type Handler, type HandlerOptions } from './handler.js';
import { pageHeaders, upstreamHeaders } from './headers.js';
import { problem } from './problem.js';
import { scopesOf } from './routes.js';
import { TokenCache, type AccessToken } from './token-cache.js';
import { send } from './upstream.js';

/** Who is signed in, as the host's own session says. */
export interface ProxySession {
  /**
   * Names the session: another person, another organization or another sign-in have another. Tokens are kept under it; it
   * is never sent anywhere.
   */
  readonly id: string;
  /**
   * Gives an access token of this session, with the scope that is asked for as far as the person has it. A token alone
   * is used once; one with `expiresAt` is kept until then. A rejection means that the person has to sign in again, unless
   * it is a `TypeError`, as `fetch` has it for a failed connection, or has `error: 'mfa_required'`.
   */
  readonly getAccessToken: GetToken;
}

/** What {@link createMyOrganizationProxy} takes. */
export interface ProxyOptions extends HandlerOptions {
  /** The session of a request, from its cookie; nothing when nobody is signed in. */
  readonly getSession: (request: Request) => Promise<ProxySession | null | undefined>;
}

/**
 * A handler for `/my-org/*` that forwards what the contract knows (A2) to `https://{domain}/my-org/*`, with the session's
 * token for the audience `https://{domain}/my-org/`. Errors of the API pass as they are. Runs wherever `Request`,
 * `Response` and `fetch` do.
 *
 * @throws ConfigurationError when an option is not what it should be
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
    // Everybody without a name would be one and the same person.
    if (typeof session.id !== 'string' || session.id === '')
      throw new ConfigurationError('getSession gives each session an id of its own, as text.');
    refuseUpgrade(call.request.headers, scopes);
    const key = { owner: session.id, audience, scopes };
    const ask = (refresh: boolean) => askForToken(session.getAccessToken, key, refresh, settings);
    const token = await tokens.get(key, ask);
    const response = await sendProven(call, token);
    if (response.status !== 401) return response;
    // Refused is not done: it may be sent again, once, with a token that is new.
    await response.body?.cancel();
    return sendProven(call, await tokens.get(key, ask, token));
  }

  /** Sends it, and once more where the API wants its nonce in the proof. */
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

/** Written anew from what was checked: nothing that somebody might read in another way. */
function searchOf({ url }: Request): string {
  const query = new URL(url).searchParams.toString();
  return query && `?${query}`;
}

/** A page says which scopes it needs, under either name (contract A14); a token for more than that is not to be had. */
function refuseUpgrade(headers: Headers, needed: readonly string[]): void {
  const asked = ['scope', 'auth0-scope'].flatMap((name) => headers.get(name)?.split(/[\s,]+/) ?? []);
  if (asked.some((scope) => scope !== '' && !needed.includes(scope)))
    throw problem('bad-request', 'The header scope asks for more than this address needs.');
}
