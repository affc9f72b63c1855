/** Which scopes a token gets: those that the client's grant and the user's roles allow, and the client requested. */
import { errors, type Client, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import type { Audiences, Directory } from '../directory/directory.js';
import type { Login, Logins } from './logins.js';
import { splitList } from '../parameters.js';

/** The scopes that a client can request about the user, besides those of the APIs. */
export const IDENTITY_SCOPES = ['openid', 'profile', 'email', 'offline_access'];

/** How long access tokens are valid, in seconds. */
export interface Lifetimes {
  readonly myOrganization: number;
  readonly management: number;
}

/** The two APIs in the provider's format. */
export class Apis {
  readonly #directory: Directory;
  readonly #audiences: Audiences;
  readonly #logins: Logins;
  readonly #lifetimes: Lifetimes;

  constructor(directory: Directory, audiences: Audiences, logins: Logins, lifetimes: Lifetimes) {
    this.#directory = directory;
    this.#audiences = audiences;
    this.#logins = logins;
    this.#lifetimes = lifetimes;
  }

  /** An API that the client can use, with the scopes that its token can have. */
  find(context: KoaContextWithOIDC, audience: string, { clientId }: Client): ResourceServer {
    const api = (['myOrganization', 'management'] as const).find(
      (name) => this.#audiences[name] === audience,
    );
    if (!api) throw denied(context, `Service not found: ${audience}`);
    const granted = this.#directory.client(clientId)?.grants[api];
    if (!granted) throw denied(context, notAuthorized(audience));
    const asked = this.#asked(context);
    const scopes = [...IDENTITY_SCOPES, ...granted].filter((scope) => !asked || asked.includes(scope));
    return {
      scope: scopes.join(' '),
      audience,
      accessTokenFormat: 'jwt',
      accessTokenTTL: this.#lifetimes[api],
      jwt: { sign: { alg: 'RS256' } },
    };
  }

  /** The API that a token is for if the request doesn't say; undefined for a token for `/userinfo`. */
  ofLogin(context: KoaContextWithOIDC): string | undefined {
    return this.#login(context)?.audience;
  }

  /** The scopes that the refresh or the login requested; undefined if all scopes should be listed. */
  #asked(context: KoaContextWithOIDC): readonly string[] | undefined {
    const login = this.#login(context);
    if (!login) return undefined;
    const scope = context.oidc.params?.['scope'];
    return typeof scope === 'string' ? splitList(scope) : login.asked;
  }

  #login({ oidc }: KoaContextWithOIDC): Login | undefined {
    return this.#logins.of(oidc.entities.RefreshToken ?? oidc.entities.AuthorizationCode);
  }
}

/** Auth0's error: in the redirect for a page, a 403 for a machine. */
function denied({ oidc }: KoaContextWithOIDC, description: string): Error {
  const error = new errors.CustomOIDCProviderError('access_denied', description);
  return oidc.route === 'token' ? Object.assign(error, { status: 403, statusCode: 403 }) : error;
}

function notAuthorized(audience: string): string {
  return `Client is not authorized to access "${audience}". You need to create a "client-grant" associated to this API.`;
}
