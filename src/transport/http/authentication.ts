/** The three ways to authenticate a request: the host's proxy and its session, an access token, or the host's own fetch. */
import { Tokens, type GetAccessToken, type TokenRequest } from './tokens.js';

export type { GetAccessToken, TokenRequest };

/** As {@link TokenRequest}, for a fetch that authenticates by itself. */
export interface FetchContext {
  readonly scope: string[];
  readonly audience: string;
  readonly refresh: boolean;
  /** As {@link TokenRequest.organization}. */
  readonly organization?: string | undefined;
}

/** A fetch that authenticates by itself, such as auth0-spa-js' `fetchWithAuth`. The body is always a string. */
export type AuthenticatedFetch = (url: string, init: RequestInit, context: FetchContext) => Promise<Response>;

/** `proxy`: by the session of a same-origin proxy; `fetch`: by the page's own fetch alone; `token`: by access tokens. */
export type AuthenticationMode = 'proxy' | 'fetch' | 'token';

/** How the requests of one transport are authenticated. */
export interface Authentication {
  /** What tells whose session answers: the proxy, the page's own fetch, or the claims of the tokens. */
  readonly mode: AuthenticationMode;
  /**
   * Gets better credentials, once for all requests that need them at the same time; undefined where there are none to get.
   * Can take as long as an admin needs to sign in.
   *
   * @param refused the `authorization` header the API has refused
   */
  readonly refresh: ((request: TokenRequest, refused: string | undefined) => Promise<void>) | undefined;
  /** The headers that authenticate one request. Can take as long as `refresh`. */
  readonly headers: (request: TokenRequest) => Promise<Readonly<Record<string, string>>>;
  /** Sends one request. */
  readonly send: (url: string, init: RequestInit, request: TokenRequest) => Promise<Response>;
}

/** The static header by which a same-origin proxy tells our requests from a forged form (contract A14). */
export const CSRF_HEADER = 'x-org-connections';
export const PAGE_HEADER = 'x-org-connections-page';
export const ORGANIZATION_HEADER = 'x-org-connections-organization';

/** `getAccessToken` puts a token into `Authorization`, a fetch alone authenticates by itself, without either the proxy does. */
export function createAuthentication(
  getAccessToken: GetAccessToken | undefined,
  authenticatedFetch: AuthenticatedFetch | undefined,
): Authentication {
  const send: Authentication['send'] = (url, init, { scope, ...request }) =>
    authenticatedFetch
      ? authenticatedFetch(url, init, { scope: scope.split(' '), ...request })
      : fetch(url, { ...init, credentials: getAccessToken ? 'omit' : 'same-origin' });

  if (getAccessToken) return withTokens(new Tokens(getAccessToken), send);
  // Such a fetch also refreshes by itself: the next request tells it to.
  if (authenticatedFetch) return { mode: 'fetch', send, refresh: async () => {}, headers: async () => ({}) };
  // Each of the proxies in use reads one of these two names of the scope header.
  const headers = async ({ scope }: TokenRequest) => ({ scope, 'auth0-scope': scope, [CSRF_HEADER]: '1' });
  return { mode: 'proxy', send, refresh: undefined, headers };
}

function withTokens(tokens: Tokens, send: Authentication['send']): Authentication {
  return {
    mode: 'token',
    send,
    refresh: (request, refused) => tokens.refresh(request, refused),
    headers: async (request) => ({ authorization: await tokens.authorize(request) }),
  };
}
