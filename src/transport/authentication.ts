/** The three ways in which a request shows who asks: the host's proxy, a token, or the host's own fetch. */
import type { Holder } from './tokens.js';
import { notLoaded } from './transport-error.js';

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
  /** The organization that this page's requests are about: empty where the proxy's session decides, undefined while unknown. */
  readonly organization: string | undefined;
  /**
   * Gets better credentials, once for all who need them at the same time; undefined where there can be none. May take as
   * long as a person needs to sign in.
   *
   * @param refused the `authorization` that the API has refused
   */
  readonly refresh: ((request: TokenRequest, refused: string | undefined) => Promise<void>) | undefined;
  /** The headers that one request needs. May take as long as `refresh`. */
  readonly headers: (request: TokenRequest) => Promise<Record<string, string>>;
  /** Sends one request. */
  readonly send: (url: string, init: RequestInit, request: TokenRequest) => Promise<Response>;
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

  if (getAccessToken) return bearer(getAccessToken, send);
  // Whoever authenticates by itself also refreshes by itself, when it is told so with the next request.
  if (authenticatedFetch)
    return { organization: undefined, send, refresh: async () => {}, headers: async () => ({}) };
  // Proxies in use read either name of the scope header.
  const headers = async ({ scope }: TokenRequest) => ({ scope, 'auth0-scope': scope, [CSRF_HEADER]: '1' });
  return { organization: '', send, refresh: undefined, headers };
}

/** What knows the tokens comes with the first request that needs one, while the page looks for the token itself. */
function bearer(getAccessToken: GetAccessToken, send: Authentication['send']): Authentication {
  const load = () => import('./tokens.js').catch(notLoaded);
  const holder: Holder & Authentication = {
    organization: undefined,
    send,
    refresh: async (request, refused) => (await load()).refresh(holder, getAccessToken, request, refused),
    async headers(request) {
      const [{ headers }, given] = await Promise.all([
        load(),
        getAccessToken({ ...request, refresh: false }),
      ]);
      return headers(holder, request.scope, given);
    },
  };
  return holder;
}
