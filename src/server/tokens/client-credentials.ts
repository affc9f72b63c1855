/** Gets the Management API's tokens with a machine-to-machine client (RFC 6749, 4.4). */
import { systemClock, type Clock } from '../../transport/http/clock.js';
import type { GetToken } from './access-token.js';
import { ConfigurationError, tenantOf } from '../domain.js';

/** The options of {@link clientCredentials}. */
export interface ClientCredentials {
  /** The tenant's canonical domain, such as `acme.us.auth0.com`: its Management API accepts no other (contract B). */
  readonly domain: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  readonly clock?: Clock | undefined;
}

/**
 * A function for `getManagementToken`. Its tokens have the scopes that the client was granted.
 *
 * @throws ConfigurationError when the domain is invalid or the client is missing
 */
export function clientCredentials(options: ClientCredentials): GetToken {
  const { clientId, clientSecret, clock = systemClock } = options;
  const { origin } = tenantOf(options.domain);
  if (!clientId || !clientSecret) throw new ConfigurationError('clientId or clientSecret is missing.');
  const ask = options.fetch ?? ((url, init) => fetch(url, init));
  return async ({ audience }) => {
    const grant = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
    const body = JSON.stringify({ ...grant, audience });
    const headers = { 'content-type': 'application/json' };
    const response = await ask(`${origin}/oauth/token`, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
    });
    const json = (await response.json().catch(() => null)) as Record<string, unknown> | null;
    const { access_token: accessToken, expires_in: expiresIn, error } = json ?? {};
    if (typeof accessToken !== 'string') throw noToken(response.status, error);
    return { accessToken, expiresAt: clock.now() + Number(expiresIn ?? 0) * 1000 };
  };
}

/** OAuth's code alone says why: descriptions can quote what was sent. */
function noToken(status: number, error: unknown): Error {
  const code = typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? `: ${error}` : '';
  const words =
    `Auth0 gave clientCredentials no token for the Management API (${status}${code}). Check clientId and clientSecret, and ` +
    'that this application is authorized for the Management API.';
  return Object.assign(new ConfigurationError(words), { error });
}
