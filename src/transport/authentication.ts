/** The three ways in which a request shows who asks: the host's proxy, a token, or the host's own fetch. */
import { TransportError } from './transport-error.js';

/** What a request needs to be allowed to do, and where. */
export interface TokenRequest {
  /** Scopes separated by spaces, such as `read:my_org:identity_providers`. */
  readonly scope: string;
  /** `https://{domain}/my-org/` (contract A1). */
  readonly audience: string;
  /** True when the API has refused the token given before: a cached one will not do. */
  readonly refresh: boolean;
}

/** Gives an access token for the My Organization API. A rejection means that the person must sign in again. */
export type GetAccessToken = (request: TokenRequest) => Promise<string>;

/** As {@link TokenRequest}, for a fetch that authenticates by itself. */
export interface FetchContext {
  readonly scope: string[];
  readonly audience: string;
  readonly refresh: boolean;
}

/** A fetch that authenticates by itself, such as auth0-spa-js' `fetchWithAuth`. The body is always a string. */
export type AuthenticatedFetch = (url: string, init: RequestInit, context: FetchContext) => Promise<Response>;

/** How the requests of one transport show who asks. */
export interface Authentication {
  /** Whether a 401 can be answered with better credentials. */
  readonly canRefresh: boolean;
  /** The headers that one request needs. May take as long as a person needs to sign in. */
  headers(request: TokenRequest): Promise<Record<string, string>>;
  /** Sends one request. */
  send(url: string, init: RequestInit, request: TokenRequest): Promise<Response>;
}

/** The static header by which a same-origin proxy tells our requests from a forged form (contract A14). */
export const CSRF_HEADER = 'x-org-connections';

/** Chooses by what is given: the token goes into `Authorization`, a fetch alone authenticates itself, else the proxy does. */
export function createAuthentication(
  getAccessToken: GetAccessToken | undefined,
  authenticatedFetch: AuthenticatedFetch | undefined,
): Authentication {
  const send: Authentication['send'] = (url, init, { scope, audience, refresh }) =>
    authenticatedFetch
      ? authenticatedFetch(url, init, { scope: scope.split(' '), audience, refresh })
      : fetch(url, { ...init, credentials: getAccessToken ? 'omit' : 'same-origin' });

  if (getAccessToken) return { canRefresh: true, send, headers: bearer(getAccessToken) };
  if (authenticatedFetch) return { canRefresh: true, send, headers: async () => ({}) };
  // Proxies in use read either name of the scope header.
  const headers = async ({ scope }: TokenRequest) => ({ scope, 'auth0-scope': scope, [CSRF_HEADER]: '1' });
  return { canRefresh: false, send, headers };
}

/** One refresh at a time for each scope: whoever was refused meanwhile waits for it, or takes what it already gave. */
function bearer(getAccessToken: GetAccessToken): Authentication['headers'] {
  const refreshing = new Map<string, Promise<string>>();

  const refresh = (request: TokenRequest) => {
    const running = refreshing.get(request.scope);
    if (running) return running;
    const started = getAccessToken(request).finally(() => refreshing.delete(request.scope));
    refreshing.set(request.scope, started);
    return started;
  };

  return async (request) => {
    const token: unknown = await (request.refresh ? refresh(request) : getAccessToken(request));
    if (typeof token !== 'string' || token === '') {
      throw new TransportError('unauthorized', { detail: 'getAccessToken gave no token.' });
    }
    return { authorization: `Bearer ${token}` };
  };
}
