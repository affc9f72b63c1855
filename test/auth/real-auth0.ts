/**
 * The real auth0-spa-js, signed in to the tenant of the page, with an access token that has run out: its newest release,
 * and the oldest that the kit supports.
 */
import * as newest from '@auth0/auth0-spa-js';
import type { Auth0Client, Auth0ClientOptions } from '@auth0/auth0-spa-js';
import * as oldest from 'auth0-spa-js-2-0';
import { AUDIENCE, CLIENT_ID, DOMAIN, idToken, READ } from './tenant.js';

/** All that the kit asks for, as a login would have brought it. */
const LOGIN_SCOPE = [
  'openid profile email offline_access',
  READ,
  'update:my_org:identity_providers',
  'delete:my_org:identity_providers',
].join(' ');

/** The releases by their names. */
export const RELEASES = { '2.0': oldest, '2.28': newest } as unknown as Readonly<
  Record<string, typeof newest>
>;

/** Its cache is its own, so that no worker fetches where a test does not see it. */
export function signedIn(options: Partial<Auth0ClientOptions> = {}, release = newest): Auth0Client {
  const cache = new release.InMemoryCache().enclosedCache;
  const key = `@@auth0spajs@@::${CLIENT_ID}::${AUDIENCE}::${LOGIN_SCOPE}`;
  const body = {
    client_id: CLIENT_ID,
    audience: AUDIENCE,
    scope: LOGIN_SCOPE,
    access_token: 'secret-expired-token',
    refresh_token: 'secret-refresh-token',
    id_token: idToken(),
    expires_in: 600,
  };
  void cache.set(key, { body, expiresAt: 1 });
  return new release.Auth0Client({
    domain: DOMAIN,
    clientId: CLIENT_ID,
    cache,
    useRefreshTokens: true,
    authorizationParams: { redirect_uri: location.origin, organization: 'org_1' },
    ...options,
  });
}

/** Lets every popup end with a sign-in; gives how many there were, and their addresses. */
export function answerPopups(onSignIn: (authorize: URL) => void): {
  readonly opened: URL[];
  restore(): void;
} {
  const original = window.open;
  const opened: URL[] = [];
  const location = {
    set href(address: string) {
      const url = new URL(address);
      opened.push(url);
      onSignIn(url);
      const response = { code: 'code-1', state: url.searchParams.get('state') };
      const data = { type: 'authorization_response', response };
      queueMicrotask(() => window.dispatchEvent(new MessageEvent('message', { origin: url.origin, data })));
    },
  };
  window.open = () => ({ location, closed: false, close: () => undefined }) as unknown as Window;
  return { opened, restore: () => (window.open = original) };
}
