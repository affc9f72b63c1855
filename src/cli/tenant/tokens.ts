/** Issues and verifies the tokens of the emulated tenant: RS256 JWTs (contract A1). */
import {
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
} from 'jose';
import { invalidToken, missingToken } from '../../testing/index.js';

/** How long access tokens for the My Organization API are valid, in seconds. */
export const TOKEN_LIFETIME = 600;

/** What a token says, besides its issuer. */
export interface TokenClaims {
  readonly audience: string;
  readonly subject: string;
  readonly clientId: string;
  readonly scope: string;
  /** Without it the token is for no organization, and the API refuses it. */
  readonly organization?: string | undefined;
  /** Seconds from now; zero or less for an expired token. */
  readonly expiresIn: number;
  /** Further claims, such as `cnf`. */
  readonly more?: Readonly<Record<string, unknown>> | undefined;
}

/** Mints tokens and verifies them. The key lives as long as the process. */
export interface TokenAuthority {
  readonly jwks: JSONWebKeySet;
  /** For the OpenID provider, which signs with the same key. */
  readonly privateKey: JWK;
  readonly mint: (claims: TokenClaims) => Promise<string>;
  /** The claims of a valid token. Rejects with one of jose's errors. */
  readonly verify: (token: string, audience: string) => Promise<JWTPayload>;
  /**
   * The scopes of the request's token, which has to be for this organization. Rejects with a 401 that says what is wrong with
   * the token.
   */
  readonly authenticate: (request: Request, organization: string) => Promise<{ scopes: readonly string[] }>;
}

/**
 * An authority for the server at this origin, such as `http://127.0.0.1:4010`. The origin is read for each token, as a server
 * on any free port only knows its own once it listens.
 */
export async function createTokenAuthority(origin: () => string): Promise<TokenAuthority> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const header = { alg: 'RS256', kid: crypto.randomUUID() };
  const keyParameters = { ...header, use: 'sig' };
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), ...keyParameters }] };
  const keys = createLocalJWKSet(jwks);
  const issuer = () => `${origin()}/`;
  const verify = async (token: string, audience: string) => {
    const expected = { issuer: issuer(), audience, algorithms: [header.alg], requiredClaims: ['exp'] };
    return (await jwtVerify(token, keys, expected)).payload;
  };

  return {
    jwks,
    privateKey: { ...(await exportJWK(privateKey)), ...keyParameters },
    verify,
    mint: ({ audience, subject, clientId, scope, organization, expiresIn, more }) => {
      const expiry = Math.floor(Date.now() / 1000) + expiresIn;
      const organizationClaim = organization !== undefined && { org_id: organization };
      return new SignJWT({ azp: clientId, client_id: clientId, scope, ...organizationClaim, ...more })
        .setProtectedHeader({ ...header, typ: 'at+jwt' })
        .setIssuer(issuer())
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt(expiry - Math.max(expiresIn, TOKEN_LIFETIME))
        .setExpirationTime(expiry)
        .setJti(crypto.randomUUID())
        .sign(privateKey);
    },
    authenticate: async (request, organization) => {
      const authorization = request.headers.get('authorization');
      if (!authorization) throw missingToken({ 'WWW-Authenticate': 'Bearer' });
      const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      if (!token) throw tokenRefused('The Authorization header has no bearer token.');
      return { scopes: scopesOf(await verifyForOrganization(token, organization, { verify }, origin())) };
    },
  };
}

/** The claims of a token for the My Organization API. Rejects with a 401 that says what is wrong with the token. */
export async function verifyForOrganization(
  token: string,
  organization: string,
  { verify }: Pick<TokenAuthority, 'verify'>,
  origin: string,
): Promise<JWTPayload> {
  const audience = `${origin}/my-org/`;
  const payload = await verify(token, audience).catch((error: unknown) => {
    throw tokenRefused(messageOf(error, audience, `${origin}/`));
  });
  if (payload['org_id'] === organization) return payload;
  throw tokenRefused(
    typeof payload['org_id'] === 'string'
      ? 'The token is for an organization that this tenant does not have.'
      : 'The token is for no organization: org_id is missing.',
  );
}

/** The scopes in a token. */
export function scopesOf({ scope }: JWTPayload): readonly string[] {
  return typeof scope === 'string' ? scope.split(' ') : [];
}

/** The 401 for an invalid token. */
export function tokenRefused(description: string) {
  return invalidToken(description, {
    'WWW-Authenticate': `Bearer error="invalid_token", error_description="${description}"`,
  });
}

function messageOf(error: unknown, audience: string, issuer: string): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (!(error instanceof errors.JWTClaimValidationFailed)) return 'The token was not signed by this issuer.';
  if (error.claim === 'aud') return `The token is for another audience than ${audience}`;
  if (error.claim === 'iss') return `The token is from another issuer than ${issuer}`;
  return `The token's ${error.claim} is invalid.`;
}
