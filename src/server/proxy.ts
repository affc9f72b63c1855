/** A proxy for the My Organization API: the page has the session, and this server adds the user's token. */
import { askForToken, authorize, isNonceWanted, type GetToken } from './tokens/access-token.js';
import {
  createHandler,
  HANDLER_OPTIONS,
  settingsOf,
  type Call,
  type Handler,
  type HandlerOptions,
} from './handler/handler.js';
import { pageHeaders, upstreamHeaders } from './handler/headers.js';
import { checkOptions, type OptionKinds } from './options.js';
import { scopesOf } from './routes.js';
import type { SignedIn } from './session-tag.js';
import { SessionStore, type KeptSession } from './tokens/session-store.js';
import type { AccessToken } from './tokens/token-cache.js';
import { send } from './upstream.js';

/** The signed-in user, from the host's own session. Tokens are kept for its id, user and organization together. */
export interface ProxySession extends SignedIn {
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

const OPTIONS: OptionKinds<ProxyOptions> = { ...HANDLER_OPTIONS, getSession: 'needed function' };

/** A handler that can be told of a sign-out. */
export interface ProxyHandler extends Handler {
  /**
   * Drops the tokens of a session. Call it when a user signs out, in each process that serves them. A request under way is
   * finished, and what it learns is not kept.
   *
   * @param sessionId the session's `id`
   */
  readonly forget: (sessionId: string) => void;
}

/**
 * A handler for `/my-org/*` that forwards the routes of the contract (A2) to `https://{domain}/my-org/*`, with the session's
 * token for the audience `https://{domain}/my-org/`. The API's errors are passed on unchanged. Runs wherever `Request`,
 * `Response` and `fetch` exist.
 *
 * @throws ConfigurationError when an option is invalid
 */
export function createMyOrganizationProxy(options: ProxyOptions): ProxyHandler {
  checkOptions('createMyOrganizationProxy', options, OPTIONS);
  const settings = settingsOf(options);
  const { myOrganization, myOrganizationAudience: audience } = settings.tenant;
  const sessions = new SessionStore(settings.clock);
  /** The number of sign-outs before the session of a request was read. */
  const began = new WeakMap<Request, number>();

  async function forward(call: Call<ProxySession>): Promise<Response> {
    const { session, match } = call;
    const kept = sessions.of(session, began.get(call.request) ?? 0);
    // A page can name scopes in a header (contract A14). The route alone decides: the page never gets a token for more.
    const key = { audience, scopes: scopesOf(match.route) };
    const ask = (refresh: boolean) => askForToken(session.getAccessToken, key, refresh, settings);
    const token = await kept.tokens.get(key, ask);
    const response = await sendProven(call, kept, token);
    if (response.status !== 401) return response;
    // A refused request changed nothing: it is sent again once, with a new token.
    return sendProven(call, kept, await kept.tokens.get(key, ask, token));
  }

  /** Sends the request, and once more if the API requires its nonce in the proof. */
  async function sendProven(call: Call<ProxySession>, kept: KeptSession, token: AccessToken) {
    const response = await sendOnce(call, kept, token);
    if (!token.createProof || !isNonceWanted(response)) return response;
    return sendOnce(call, kept, token);
  }

  async function sendOnce(
    { request, match, body }: Call<ProxySession>,
    kept: KeptSession,
    token: AccessToken,
  ): Promise<Response> {
    const { method } = match.route;
    const url = myOrganization + match.path;
    const headers = upstreamHeaders(request.headers);
    if (body !== undefined) headers.set('content-type', 'application/json');
    await authorize(headers, token, { method, url, nonce: kept.nonce });
    const search = searchOf(request);
    const response = await send(
      { url: url + search, method, headers, body, signal: request.signal },
      settings,
    );
    kept.nonce = response.headers.get('dpop-nonce') ?? kept.nonce;
    return response;
  }

  const getSession: ProxyOptions['getSession'] = (request) => {
    began.set(request, sessions.signOuts);
    return options.getSession(request);
  };
  const handler = createHandler(settings, getSession, async (call) => {
    const response = await forward(call);
    return new Response(response.body, { status: response.status, headers: pageHeaders(response.headers) });
  });
  return Object.assign(handler, { forget: (sessionId: string) => sessions.forget(sessionId) });
}

/** Rebuilt from the checked parameters, so that no other server can read it differently. */
function searchOf({ url }: Request): string {
  const query = new URL(url).searchParams.toString();
  return query && `?${query}`;
}
