/** The OpenID provider of a tenant: oidc-provider, configured with Auth0's endpoints and grants. */
import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import Provider, { errors, type Configuration } from 'oidc-provider';
import { CLAIMS, claimsOf, customize } from './claims.js';
import { metadataOf } from './client-metadata.js';
import { ASKED_AUDIENCE, ASKED_SCOPE } from './dialect.js';
import type { Audiences, Directory } from '../directory/directory.js';
import type { Logins } from './logins.js';
import { MemoryAdapter, type Store } from './memory.js';
import { errorPage, signOutPage, signedOutPage } from '../pages/pages.js';
import { checkOrganization, grantAll, signInPolicy } from './policy.js';
import { Apis, IDENTITY_SCOPES, type Lifetimes } from './scopes.js';

const DAY = 86_400;

/** What the provider is made of. */
export interface ProviderParts {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly directory: Directory;
  readonly audiences: Audiences;
  readonly logins: Logins;
  readonly store: Store;
  /** Signs all tokens. */
  readonly key: JWK;
  readonly lifetimes: Lifetimes;
  readonly requiresDpopNonce: boolean;
  readonly isAllowedOrigin: (origin: string) => boolean;
}

/** A provider whose issuer is its origin with a slash, like Auth0's. */
export function createProvider(parts: ProviderParts): Provider {
  const provider = new Provider(`${parts.origin}/`, configurationOf(parts));
  provider.on('server_error', (_context, error) => console.error(error));
  return provider;
}

function configurationOf(parts: ProviderParts): Configuration {
  const { directory, logins, origin } = parts;
  return {
    adapter: (model) => new MemoryAdapter(model, parts.store),
    clients: directory.clients.map(metadataOf),
    jwks: { keys: [parts.key] },
    routes: {
      authorization: '/authorize',
      token: '/oauth/token',
      userinfo: '/userinfo',
      jwks: '/.well-known/jwks.json',
      revocation: '/oauth/revoke',
      end_session: '/oidc/logout',
    },
    // Cookies ignore ports: two tenants on one machine must not overwrite each other's.
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: cookieNames(new URL(origin).port),
    },
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    // The only one that Auth0 accepts.
    enabledJWA: { dPoPSigningAlgValues: ['ES256'] },
    scopes: IDENTITY_SCOPES,
    claims: CLAIMS,
    // Like Auth0: the ID token has all requested claims, not only `/userinfo`.
    conformIdTokenClaims: false,
    extraParams: {
      [ASKED_SCOPE]: null,
      [ASKED_AUDIENCE]: null,
      organization: (context, value) => checkOrganization(context, value, parts),
    },
    interactions: { policy: signInPolicy(logins), url: (_context, { uid }) => `/u/login/${uid}` },
    loadExistingGrant: (context) => grantAll(context, parts),
    findAccount(_context, id, token) {
      const person = directory.person(id);
      const login = logins.of(token);
      return person && { accountId: id, claims: () => claimsOf(person, login, directory) };
    },
    formats: { customizers: { jwt: (_context, token, parsed) => customize(token, parsed, parts) } },
    ...refreshing(logins),
    ttl: {
      AccessToken: (_context, token) => token.resourceServer?.accessTokenTTL ?? DAY,
      ClientCredentials: (_context, token) => token.resourceServer?.accessTokenTTL ?? DAY,
      IdToken: 10 * 3600,
      RefreshToken: 30 * DAY,
      Grant: 30 * DAY,
      Session: 3 * DAY,
      Interaction: 3600,
    },
    clientBasedCORS: (_context, origin) => parts.isAllowedOrigin(origin),
    renderError: (context, { error, error_description: description }) => {
      errorPage(context, error, description, context.status);
    },
    features: features(parts),
  };
}

function cookieNames(port: string) {
  return {
    session: `tenant_${port}`,
    interaction: `tenant_${port}_login`,
    resume: `tenant_${port}_resume`,
  };
}

/** Refresh tokens rotate for public clients only: Auth0's defaults. */
function refreshing(logins: Logins): Configuration {
  const isRequested = (token: { grantId?: string | undefined }) =>
    logins.of(token)?.asked.includes('offline_access') ?? false;
  return {
    issueRefreshToken: (_context, client, code) =>
      client.grantTypeAllowed('refresh_token') && isRequested(code),
    rotateRefreshToken: ({ oidc }) => oidc.client?.clientAuthMethod === 'none',
    expiresWithSession: (_context, token) => !isRequested(token),
  };
}

function features(parts: ProviderParts): NonNullable<Configuration['features']> {
  const apis = new Apis(parts.directory, parts.audiences, parts.logins, parts.lifetimes);
  return {
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: {
      enabled: true,
      allowedPolicy: (_context, client, token) => token.clientId === client.clientId,
    },
    rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
    // How auth0-spa-js checks in a frame whether there is a session.
    webMessageResponseMode: { enabled: true, ack: 'individual-draft-01' },
    dPoP: parts.requiresDpopNonce
      ? { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => true }
      : { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (context, audience, client) => apis.find(context, audience, client),
      defaultResource(context, _client, oneOf) {
        if (oneOf) return apis.ofLogin(context);
        if (context.oidc.params?.['grant_type'] !== 'client_credentials') return undefined;
        throw new errors.InvalidRequest('audience is missing.');
      },
      useGrantedResource: (_context, token) => parts.logins.of(token)?.audience !== undefined,
    },
  };
}
