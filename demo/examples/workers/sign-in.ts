/** Signs people in at Auth0: authorization code with PKCE, and tokens that stay with the Worker. */
import * as oidc from 'openid-client';

/** The bindings that name the tenant and this application. */
export interface Tenant {
  readonly AUTH0_DOMAIN: string;
  readonly AUTH0_CLIENT_ID: string;
  readonly AUTH0_CLIENT_SECRET: string;
  /** Where the application is, such as `https://app.example`. */
  readonly ORIGIN: string;
}

/** One person signed in to one organization, from the ID token. */
export interface Person {
  readonly subject: string;
  readonly organization: string;
  readonly organizationName?: string;
  readonly refreshToken: string;
}

const SCOPE =
  'openid offline_access read:my_org:configuration read:my_org:identity_providers update:my_org:identity_providers ' +
  'update:my_org:identity_providers_detach delete:my_org:identity_providers';

/**
 * Where to send the browser, and the secrets of this attempt, which it has to bring back.
 *
 * @param organization an id or a name; empty if Auth0 should ask
 */
export async function beginSignIn(env: Tenant, organization: string) {
  const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
  const address = oidc.buildAuthorizationUrl(configurationOf(env), {
    redirect_uri: `${env.ORIGIN}/callback`,
    audience: audienceOf(env),
    scope: SCOPE,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(organization && { organization }),
  });
  return { address, attempt: [state, nonce, verifier, organization].join('.') };
}

/**
 * Who comes back from Auth0. Rejects if this browser has not begun the sign-in, or if it ended in another organization than
 * the requested one.
 *
 * @param attempt from {@link beginSignIn}, by way of the browser's cookie
 */
export async function completeSignIn(env: Tenant, callback: URL, attempt: string): Promise<Person> {
  const [expectedState, expectedNonce, pkceCodeVerifier, organization = ''] = attempt.split('.');
  if (!expectedState || !expectedNonce || !pkceCodeVerifier)
    throw new Error('This browser has not begun the sign-in.');
  const checks = { expectedState, expectedNonce, pkceCodeVerifier, idTokenExpected: true };
  const response = await oidc.authorizationCodeGrant(configurationOf(env), callback, checks);
  const claims: Partial<oidc.IDToken> = response.claims() ?? {};
  const { sub: subject = '', org_id: id, org_name: name } = claims;
  const { refresh_token: refreshToken } = response;
  if (!refreshToken) throw new Error('There is no refresh token: the application has no grant for one.');
  const isRequested = organization === '' || organization === id || organization.toLowerCase() === name;
  if (typeof id !== 'string' || !isRequested) {
    await revoke(env, refreshToken);
    throw new Error('The sign-in was not to the requested organization.');
  }
  return {
    subject,
    organization: id,
    ...(typeof name === 'string' && { organizationName: name }),
    refreshToken,
  };
}

/** Rejects unless the new token is for the organization of the session. */
export async function refreshTokens(env: Tenant, { organization, refreshToken }: Person) {
  const parameters = { audience: audienceOf(env) };
  const response = await oidc.refreshTokenGrant(configurationOf(env), refreshToken, parameters);
  const claims = response.claims();
  if (claims && claims['org_id'] !== organization)
    throw new Error('The new token is for another organization.');
  return response;
}

/** Makes a refresh token useless. */
export async function revoke(env: Tenant, refreshToken: string): Promise<void> {
  await oidc.tokenRevocation(configurationOf(env), refreshToken, { token_type_hint: 'refresh_token' });
}

/** Ends the session that the browser has with Auth0; without that, the next sign-in would ask for nothing. */
export function signOutAddress(env: Tenant): string {
  const query = new URLSearchParams({ client_id: env.AUTH0_CLIENT_ID, returnTo: env.ORIGIN });
  return `${tenantOf(env)}/v2/logout?${query.toString()}`;
}

/** Written down, not discovered: where Auth0's endpoints are is known, and nothing has to be kept between requests. */
function configurationOf(env: Tenant): oidc.Configuration {
  const tenant = tenantOf(env);
  const server = {
    issuer: `${tenant}/`,
    authorization_endpoint: `${tenant}/authorize`,
    token_endpoint: `${tenant}/oauth/token`,
    revocation_endpoint: `${tenant}/oauth/revoke`,
  };
  const configuration = new oidc.Configuration(server, env.AUTH0_CLIENT_ID, env.AUTH0_CLIENT_SECRET);
  // A tenant on this machine, for development, speaks http; the mark is there to be seen.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (tenant.startsWith('http://')) oidc.allowInsecureRequests(configuration);
  return configuration;
}

const tenantOf = ({ AUTH0_DOMAIN: domain }: Tenant) =>
  new URL(/^https?:/.test(domain) ? domain : `https://${domain}`).origin;

const audienceOf = (env: Tenant) => `${tenantOf(env)}/my-org/`;
