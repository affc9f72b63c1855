/** auth0-spa-js, and the SDKs for frameworks that are made of it (contract A13). Bearer and DPoP tokens alike. */
import type { AuthenticatedFetch, GetAccessToken } from '../transport/authentication.js';
import { errorFromSignIn } from './sign-in-error.js';
import { TransportError } from '../transport/transport-error.js';
import { requireToken } from './access-token.js';
import { errorFromAuth0Spa } from './auth0-spa-error.js';
import { withInteraction, type Interact } from './interaction.js';

/** What `getTokenSilently` answers when it is asked for details. */
export interface SilentToken {
  readonly access_token: string;
  /** `Bearer`, or `DPoP` where the client was created with `useDpop`. */
  readonly token_type: string;
}

/** What `createFetcher` makes. */
export interface Auth0Fetcher {
  fetchWithAuth(url: string, init?: RequestInit): Promise<Response>;
}

/** The part of an `Auth0Client` that is used. `createFetcher` only where tokens are bound by DPoP. */
export interface Auth0SpaClient {
  getTokenSilently(options: {
    cacheMode?: 'on' | 'off';
    authorizationParams?: { scope?: string; audience?: string };
    detailedResponse: true;
  }): Promise<SilentToken | undefined>;
  createFetcher?(config: { dpopNonceId?: string; getAccessToken?: () => Promise<string> }): Auth0Fetcher;
}

/** How {@link fromAuth0Spa} goes about it. */
export interface Auth0SpaOptions {
  /**
   * Lets the person prove who they are, or consent, when a token needs that; {@link popup} is one. Default: the request
   * fails, code `mfa-required` or `consent-required`. Not together with the client's own `interactiveErrorHandler`.
   */
  readonly interact?: Interact | undefined;
  /** Under which name the client keeps the API's DPoP nonce. Default `__auth0_my_org_api__`, as Auth0's examples do. */
  readonly dpopNonceId?: string | undefined;
}

/** What a provider takes. */
export interface SignIn {
  readonly getAccessToken: GetAccessToken;
  readonly fetch: AuthenticatedFetch;
}

/**
 * Takes a client of auth0-spa-js 2, or anything else that has its `getTokenSilently`. Whether tokens are bound by DPoP is
 * seen from the tokens themselves. Keep what it returns: a new one with every render starts the provider afresh.
 */
export function fromAuth0Spa(client: Auth0SpaClient, options: Auth0SpaOptions = {}): SignIn {
  const { interact, dpopNonceId = '__auth0_my_org_api__' } = options;
  /** By scope: a client may have some from before it used DPoP. */
  const tokenTypes = new Map<string, string>();

  const ask: GetAccessToken = async ({ scope, audience, refresh }) => {
    const details = await client
      .getTokenSilently({
        authorizationParams: { scope, audience },
        cacheMode: refresh ? 'off' : 'on',
        detailedResponse: true,
      })
      .catch(refuse);
    const token = requireToken(details?.access_token, 'fromAuth0Spa');
    tokenTypes.set(scope, String(details?.token_type).toLowerCase());
    return token;
  };
  const getAccessToken = interact ? withInteraction(ask, interact) : ask;

  const fetch: AuthenticatedFetch = async (url, init, context) => {
    const scope = context.scope.join(' ');
    const headers = new Headers(init.headers);
    const given = /^Bearer (.+)/.exec(headers.get('authorization') ?? '')?.[1];
    const token = given ?? (await getAccessToken({ ...context, scope }));
    headers.set('authorization', `Bearer ${token}`);
    const request: RequestInit = { ...init, headers, credentials: 'omit' };
    if (tokenTypes.get(scope) !== 'dpop') return globalThis.fetch(url, request);
    return fetcherOf(client, dpopNonceId, token).fetchWithAuth(url, request).catch(refuseProof);
  };
  return { getAccessToken, fetch };
}

/** A fetcher for one request. Keys and nonces are the client's; a token given as bare text it takes for a bound one. */
function fetcherOf(client: Auth0SpaClient, dpopNonceId: string, token: string): Auth0Fetcher {
  if (client.createFetcher) return client.createFetcher({ dpopNonceId, getAccessToken: async () => token });
  throw new TransportError('invalid', {
    detail: 'The token is bound by DPoP: give fromAuth0Spa a client that has createFetcher too.',
  });
}

function refuse(thrown: unknown): never {
  throw errorFromAuth0Spa(thrown);
}

/** The API's last word on a proof, `use_dpop_nonce`, is thrown; what else is thrown here is the request's own failure. */
function refuseProof(thrown: unknown): never {
  const isRefusal = typeof (thrown as { error?: unknown } | null)?.error === 'string';
  throw isRefusal ? errorFromSignIn(thrown) : thrown;
}
