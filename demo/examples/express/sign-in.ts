/** Signs people in at Auth0: authorization code with PKCE, and tokens that stay on this server. */
import { randomBytes } from 'node:crypto';
import * as oidc from 'openid-client';
import type { AccessToken, GetToken } from 'org-connections/server';
import type { Session } from './sessions.js';
import { clientId, clientSecret, origin, tenant } from './settings.js';

const audience = `${tenant}/my-org/`;
const scope =
  'openid offline_access read:my_org:configuration read:my_org:identity_providers update:my_org:identity_providers ' +
  'update:my_org:identity_providers_detach delete:my_org:identity_providers';
// A tenant on this machine, for development, speaks http; the mark is there to be seen.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const execute = tenant.startsWith('http://') ? [oidc.allowInsecureRequests] : [];
const auth0 = await oidc.discovery(new URL(tenant), clientId, clientSecret, undefined, { execute });

/**
 * Where to send the browser, and the secrets of this attempt, which it has to bring back.
 *
 * @param organization an id or a name; empty if Auth0 should ask
 */
export async function beginSignIn(organization: string) {
  const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
  const address = oidc.buildAuthorizationUrl(auth0, {
    redirect_uri: `${origin}/callback`,
    audience,
    scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(organization && { organization }),
  });
  return { address, attempt: [state, nonce, verifier, organization].join('.') };
}

/**
 * The session of whoever comes back from Auth0. Rejects if this browser has not begun the sign-in, or if it ended in another
 * organization than the requested one.
 *
 * @param attempt from {@link beginSignIn}, by way of the browser's cookie
 */
export async function completeSignIn(callback: URL, attempt: string): Promise<Session> {
  const [expectedState, expectedNonce, pkceCodeVerifier, organization = ''] = attempt.split('.');
  if (!expectedState || !expectedNonce || !pkceCodeVerifier)
    throw new Error('This browser has not begun the sign-in.');
  const checks = { expectedState, expectedNonce, pkceCodeVerifier, idTokenExpected: true };
  const response = await oidc.authorizationCodeGrant(auth0, callback, checks);
  const claims: Partial<oidc.IDToken> = response.claims() ?? {};
  const { sub: subject = '', org_id: id, org_name: name } = claims;
  const tokens = new Tokens(response, id);
  const isRequested = organization === '' || organization === id || organization.toLowerCase() === name;
  if (typeof id !== 'string' || !isRequested) {
    await tokens.revoke();
    throw new Error('The sign-in was not to the requested organization.');
  }
  return {
    id: randomBytes(32).toString('base64url'),
    subject,
    organization: id,
    ...(typeof name === 'string' && { organizationName: name }),
    getAccessToken: tokens.getAccessToken,
    revoke: tokens.revoke,
  };
}

/** Ends the session that the browser has with Auth0; without that, the next sign-in would ask for nothing. */
export function signOutAddress(): string {
  return `${tenant}/v2/logout?${new URLSearchParams({ client_id: clientId, returnTo: origin }).toString()}`;
}

/** The tokens of one session. */
class Tokens {
  readonly #organization: unknown;
  #access: AccessToken;
  #refreshToken: string | undefined;
  #renewing: Promise<AccessToken> | undefined;

  constructor(response: oidc.TokenEndpointResponse, organization: unknown) {
    this.#organization = organization;
    this.#access = this.#read(response);
  }

  /** A refresh token may be good for one use: whoever needs a token meanwhile waits for the same one. */
  readonly getAccessToken: GetToken = async ({ refresh }) => {
    if (!refresh && Number(this.#access.expiresAt) > Date.now() + 30_000) return this.#access;
    this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined));
    return this.#renewing;
  };

  readonly revoke = async (): Promise<void> => {
    await this.#renewing?.catch(() => undefined);
    const token = this.#refreshToken;
    this.#refreshToken = undefined;
    if (token) await oidc.tokenRevocation(auth0, token, { token_type_hint: 'refresh_token' });
  };

  async #renew(): Promise<AccessToken> {
    if (!this.#refreshToken) throw new Error('There is no refresh token: the session is over.');
    const response = await oidc.refreshTokenGrant(auth0, this.#refreshToken, { audience });
    const claims = response.claims();
    if (claims && claims['org_id'] !== this.#organization)
      throw new Error('The new token is for another organization.');
    return (this.#access = this.#read(response));
  }

  #read({ access_token, refresh_token, expires_in = 0 }: oidc.TokenEndpointResponse): AccessToken {
    this.#refreshToken = refresh_token ?? this.#refreshToken;
    return { accessToken: access_token, expiresAt: Date.now() + expires_in * 1000 };
  }
}
