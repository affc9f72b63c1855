/** auth0-spa-js, and the framework SDKs built on it (contract A13). Bearer and DPoP tokens alike. */
import type { AuthenticatedFetch, GetAccessToken } from '../transport/http/authentication.js';
import { errorFromSignIn } from '../transport/http/problem.js';
import { TransportError } from '../transport/transport-error.js';
import { identityOf, isForAnother } from '../transport/http/tokens.js';
import { requireToken } from './access-token.js';
import { errorFromAuth0Spa } from './auth0-spa-error.js';
import { withInteraction, type Interact } from './interaction.js';

/** What `getTokenSilently` resolves with when it is asked for a detailed response. */
export interface SilentToken {
  readonly access_token: string;
  /** `Bearer`, or `DPoP` when the client was created with `useDpop`. */
  readonly token_type: string;
}

/** The fetcher that `createFetcher` returns. */
export interface Auth0Fetcher {
  fetchWithAuth(url: string, init?: RequestInit): Promise<Response>;
}

/** The part of an `Auth0Client` the kit uses; `createFetcher` only for tokens bound by DPoP. */
export interface Auth0SpaClient {
  getTokenSilently(options: {
    cacheMode?: 'on' | 'off';
    authorizationParams?: { scope?: string; audience?: string };
    detailedResponse: true;
  }): Promise<SilentToken | undefined>;
  createFetcher?(config: { dpopNonceId?: string; getAccessToken?: () => Promise<string> }): Auth0Fetcher;
}

/** Options of {@link fromAuth0Spa}. */
export interface Auth0SpaOptions {
  /**
   * Lets the admin pass another factor, or consent, when a token needs that; {@link popup} is one. Default: the request
   * fails with code `mfa-required` or `consent-required`. Not together with the client's own `interactiveErrorHandler`.
   */
  readonly interact?: Interact | undefined;
  /** The name under which the client keeps the API's DPoP nonce. Default `__auth0_my_org_api__`, as in Auth0's examples. */
  readonly dpopNonceId?: string | undefined;
}

/** The properties of `<org-provider>` that authenticate requests. */
export interface SignIn {
  readonly getAccessToken: GetAccessToken;
  readonly fetch: AuthenticatedFetch;
}

/**
 * Takes a client of auth0-spa-js 2, or any object with its `getTokenSilently`. Each token tells whether it is bound by DPoP.
 * Reuse the returned object: a new one with every render makes the provider start afresh.
 */
export function fromAuth0Spa(client: Auth0SpaClient, options: Auth0SpaOptions = {}): SignIn {
  const { interact, dpopNonceId = '__auth0_my_org_api__' } = options;
  /** By scope: a client's cache can hold tokens from before it used DPoP. */
  const tokenTypes = new Map<string, string>();

  const warned = new Set<string>();

  const silently = (scope: string, audience: string, cacheMode: 'on' | 'off') =>
    client
      .getTokenSilently({ authorizationParams: { scope, audience }, cacheMode, detailedResponse: true })
      .catch((thrown: unknown) => {
        if (codeOf(thrown) === 'missing_refresh_token') warn(audience);
        throw errorFromAuth0Spa(thrown);
      });

  /** Nobody is signed in, which the page knows, or the address is wrong, which only this tells. */
  const warn = (audience: string) => {
    if (warned.has(audience)) return;
    warned.add(audience);
    console.warn(
      `fromAuth0Spa: the client has no refresh token for the audience ${audience}, which follows from base-url or domain of ` +
        '<org-provider>. If somebody is signed in, it differs from the audience that they signed in with.',
    );
  };

  const ask: GetAccessToken = async ({ scope, audience, refresh, organization }) => {
    let details = await silently(scope, audience, refresh ? 'off' : 'on');
    // A cache can outlive the session; only a fresh token says for which organization the admin is signed in now.
    const identity = identityOf(details?.access_token ?? '');
    const isForeign = organization && identity && isForAnother(identity, organization);
    if (isForeign && !refresh) details = await silently(scope, audience, 'off');
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

/** A fetcher for one request. The client has the keys and nonces, and assumes that a token passed as a string is bound. */
function fetcherOf(client: Auth0SpaClient, dpopNonceId: string, token: string): Auth0Fetcher {
  if (client.createFetcher) return client.createFetcher({ dpopNonceId, getAccessToken: async () => token });
  throw new TransportError('invalid', {
    detail: 'The token is bound by DPoP: give fromAuth0Spa a client that has createFetcher too.',
  });
}

function codeOf(thrown: unknown): unknown {
  return (thrown as { error?: unknown } | null)?.error;
}

/** auth0-spa-js throws if the API keeps refusing a proof (`use_dpop_nonce`). Any other error is the request's own failure. */
function refuseProof(thrown: unknown): never {
  const isRefusal = typeof codeOf(thrown) === 'string';
  throw isRefusal ? errorFromSignIn(thrown) : thrown;
}
