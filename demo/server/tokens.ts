/** The tokens of the emulator's own little authorization server: minted here, checked here, RS256 (contract A1). */
import {
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
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
}

/** Mints tokens and checks them. The key lives as long as the process. */
export interface TokenAuthority {
  readonly jwks: JSONWebKeySet;
  mint(claims: TokenClaims): Promise<string>;
  /** The scopes of the request's token. Rejects with a 401 that says what is wrong with it. */
  authenticate(request: Request): Promise<{ scopes: readonly string[] }>;
}

/**
 * An authority for the server at this origin, such as `http://127.0.0.1:4010`; asked for with each token, for a server
 * that takes any free port learns its own only when it listens.
 */
export async function createTokenAuthority(origin: () => string): Promise<TokenAuthority> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const header = { alg: 'RS256', kid: crypto.randomUUID() };
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), ...header, use: 'sig' }] };
  const keys = createLocalJWKSet(jwks);
  const expected = () => ({
    issuer: `${origin()}/`,
    audience: `${origin()}/my-org/`,
    algorithms: [header.alg],
  });

  return {
    jwks,
    mint({ audience, subject, clientId, scope, organization, expiresIn }) {
      const expiry = Math.floor(Date.now() / 1000) + expiresIn;
      const claims = { azp: clientId, scope, ...(organization !== undefined && { org_id: organization }) };
      return new SignJWT(claims)
        .setProtectedHeader({ ...header, typ: 'at+jwt' })
        .setIssuer(expected().issuer)
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
      const { payload } = await jwtVerify(token, keys, { ...expected(), requiredClaims: ['exp'] }).catch(
        (error: unknown) => {
          throw refused(wordsFor(error));
        },
      );
      if (typeof payload['org_id'] !== 'string')
        throw refused('The token is for no organization: org_id is missing.');
      const { scope } = payload;
      return { scopes: typeof scope === 'string' ? scope.split(' ') : [] };
    },
  };

  function wordsFor(error: unknown): string {
    if (error instanceof errors.JWTExpired) return 'The token has expired.';
    if (!(error instanceof errors.JWTClaimValidationFailed)) return 'The token is not one of this issuer.';
    if (error.claim === 'aud') return `The token is for another audience than ${expected().audience}`;
    if (error.claim === 'iss') return `The token is from another issuer than ${expected().issuer}`;
    return `The token's ${error.claim} is not right.`;
  }
}

function refused(description: string) {
  return invalidToken(description, {
    'WWW-Authenticate': `Bearer error="invalid_token", error_description="${description}"`,
  });
}
