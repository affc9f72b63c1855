/** Which scopes a token gets: what the client was granted, what the person's roles allow, and what was asked for. */
import { errors, type Client, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import type { Audiences, Directory } from './directory.js';
import type { Login, Logins } from './logins.js';
import { words } from './text.js';

/** What a client may ask for about the person who signed in, beside the scopes of the APIs. */
export const IDENTITY_SCOPES = ['openid', 'profile', 'email', 'offline_access'];

/** How long access tokens live, in seconds. */
export interface Lifetimes {
  readonly myOrganization: number;
  readonly management: number;
}

/** The two APIs as the provider wants to know them. */
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

  /** An API that the client may use, with the scopes that a token for it can have here. */
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

  /** Which of the APIs of a login a token is for when the request does not say; none: a token for `/userinfo`. */
  ofLogin(context: KoaContextWithOIDC): string | undefined {
    return this.#login(context)?.audience;
  }

  /** What a refresh asks for, or what the login asked for; undefined where everything is to be known. */
  #asked(context: KoaContextWithOIDC): readonly string[] | undefined {
    const login = this.#login(context);
    if (!login) return undefined;
    const scope = context.oidc.params?.['scope'];
    return typeof scope === 'string' ? words(scope) : login.asked;
  }

  #login({ oidc }: KoaContextWithOIDC): Login | undefined {
    return this.#logins.of(oidc.entities.RefreshToken ?? oidc.entities.AuthorizationCode);
  }
}

/** Auth0's words. To a page it is told in the redirect, to a machine as a 403. */
function denied({ oidc }: KoaContextWithOIDC, description: string): Error {
  const error = new errors.CustomOIDCProviderError('access_denied', description);
  return oidc.route === 'token' ? Object.assign(error, { status: 403, statusCode: 403 }) : error;
}

function notAuthorized(audience: string): string {
  return `Client is not authorized to access "${audience}". You need to create a "client-grant" associated to this API.`;
}
