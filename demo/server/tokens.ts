/** The tokens of the emulator's own little authorization server: minted here, checked here, RS256 (contract A1). */
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
import { invalidToken, missingToken } from '../../src/testing/index.js';

/** Access tokens for the My Organization API live this many seconds. */
export const TOKEN_LIFETIME = 600;

/** What a token says besides its issuer. */
export interface TokenClaims {
  readonly audience: string;
  readonly subject: string;
  readonly clientId: string;
  readonly scope: string;
  /** Without it the token is for no organization, and the API refuses it. */
  readonly organization?: string | undefined;
  /** Seconds from now; zero or less for one that has expired. */
  readonly expiresIn: number;
  /** Anything else, such as `cnf`. */
  readonly more?: Readonly<Record<string, unknown>> | undefined;
}

/** Mints tokens and checks them. The key lives as long as the process. */
export interface TokenAuthority {
  readonly jwks: JSONWebKeySet;
  /** For whoever signs beside this authority. */
  readonly privateKey: JWK;
  mint(claims: TokenClaims): Promise<string>;
  /** What a token says. Rejects with an error of jose's. */
  verify(token: string, audience: string): Promise<JWTPayload>;
  /** The scopes of the request's token. Rejects with a 401 that says what is wrong with it. */
  authenticate(request: Request): Promise<{ scopes: readonly string[] }>;
}

/**
 * An authority for the server at this origin, such as `http://127.0.0.1:4010`; asked for with each token, for a server
 * that takes any free port learns its own only when it listens.
 */
export async function createTokenAuthority(origin: () => string): Promise<TokenAuthority> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const header = { alg: 'RS256', kid: crypto.randomUUID() };
  const marks = { ...header, use: 'sig' };
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), ...marks }] };
  const keys = createLocalJWKSet(jwks);
  const issuer = () => `${origin()}/`;
  const verify = async (token: string, audience: string) => {
    const expected = { issuer: issuer(), audience, algorithms: [header.alg], requiredClaims: ['exp'] };
    return (await jwtVerify(token, keys, expected)).payload;
  };

  return {
    jwks,
    privateKey: { ...(await exportJWK(privateKey)), ...marks },
    verify,
    mint({ audience, subject, clientId, scope, organization, expiresIn, more }) {
      const expiry = Math.floor(Date.now() / 1000) + expiresIn;
      const ofOrganization = organization !== undefined && { org_id: organization };
      return new SignJWT({ azp: clientId, client_id: clientId, scope, ...ofOrganization, ...more })
        .setProtectedHeader({ ...header, typ: 'at+jwt' })
        .setIssuer(issuer())
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt(expiry - Math.max(expiresIn, TOKEN_LIFETIME))
        .setExpirationTime(expiry)
        .setJti(crypto.randomUUID())
        .sign(privateKey);
    },
    async authenticate(request) {
      const authorization = request.headers.get('authorization');
      if (!authorization) throw missingToken({ 'WWW-Authenticate': 'Bearer' });
      const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      if (!token) throw refused('The Authorization header holds no bearer token.');
      return { scopes: scopesOf(await verifyForOrganization(token, { verify }, origin())) };
    },
  };
}

/** What a token for the My Organization API says. Rejects with a 401 that says what is wrong with it. */
export async function verifyForOrganization(
  token: string,
  { verify }: Pick<TokenAuthority, 'verify'>,
  origin: string,
): Promise<JWTPayload> {
  const audience = `${origin}/my-org/`;
  const payload = await verify(token, audience).catch((error: unknown) => {
    throw refused(wordsFor(error, audience, `${origin}/`));
  });
  if (typeof payload['org_id'] === 'string') return payload;
  throw refused('The token is for no organization: org_id is missing.');
}

/** The scopes that a token says. */
export function scopesOf({ scope }: JWTPayload): readonly string[] {
  return typeof scope === 'string' ? scope.split(' ') : [];
}

/** 401 for a token that is no good. */
export function refused(description: string) {
  return invalidToken(description, {
    'WWW-Authenticate': `Bearer error="invalid_token", error_description="${description}"`,
  });
}

function wordsFor(error: unknown, audience: string, issuer: string): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (!(error instanceof errors.JWTClaimValidationFailed)) return 'The token is not one of this issuer.';
  if (error.claim === 'aud') return `The token is for another audience than ${audience}`;
  if (error.claim === 'iss') return `The token is from another issuer than ${issuer}`;
  return `The token's ${error.claim} is not right.`;
}
