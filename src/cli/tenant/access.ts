/** Authenticates the callers of a tenant's two APIs by their access tokens and DPoP proofs. */
import { errors, type JWTPayload } from 'jose';
import {
  invalidToken,
  managementClientNotGlobal,
  managementSignatureInvalid,
  managementTokenExpired,
  managementTokenInvalid,
  missingToken,
  type Authenticate,
} from '../../testing/index.js';
import { scopesOf, tokenRefused, verifyForOrganization, type TokenAuthority } from './tokens.js';
import { audiencesOf } from './directory/directory.js';
import { ProofError, type ProofChecker } from './dpop.js';

/** What authentication needs. */
export interface AccessContext {
  readonly origin: () => string;
  readonly tokens: TokenAuthority;
  readonly proofs: ProofChecker;
}

/** Accepts tokens for this organization, whether or not they are bound to a key. */
export function organizationAccess(organization: string, parts: AccessContext): Authenticate {
  return async (request) => {
    const { scheme, token } = authorizationOf(request);
    if (scheme === '') throw missingToken({ 'WWW-Authenticate': 'Bearer, DPoP' });
    if (!token) throw tokenRefused('The Authorization header has no access token.');
    const payload = await verifyForOrganization(token, organization, parts.tokens, parts.origin());
    await checkBinding(request, payload, { scheme, token }, parts.proofs);
    return { scopes: scopesOf(payload) };
  };
}

/** Accepts a machine's tokens for the Management API. */
export function managementAccess({ origin, tokens }: AccessContext): Authenticate {
  return async (request) => {
    const { token } = authorizationOf(request);
    const audience = audiencesOf(origin()).management;
    const payload = await tokens.verify(token, audience).catch((error: unknown) => {
      if (error instanceof errors.JWTExpired) throw managementTokenExpired();
      if (error instanceof errors.JWSSignatureVerificationFailed) throw managementSignatureInvalid();
      // A valid token for another API: Auth0 blames the client, not the token.
      if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
        throw managementClientNotGlobal();
      throw managementTokenInvalid();
    });
    if (thumbprintOf(payload) !== undefined) throw managementTokenInvalid();
    return { scopes: scopesOf(payload) };
  };
}

/** Requires a proof with a token that is bound to a key, and refuses the DPoP scheme for any other. */
export async function checkBinding(
  request: Request,
  payload: JWTPayload,
  { scheme, token }: { readonly scheme: string; readonly token: string },
  proofs: ProofChecker,
): Promise<void> {
  const thumbprint = thumbprintOf(payload);
  const isDpop = scheme === 'dpop';
  if (thumbprint === undefined && isDpop)
    throw tokenRefused('The token is not bound to a key: send it as a bearer token.');
  if (thumbprint === undefined) return;
  if (!isDpop) throw dpopRefused('invalid_token', 'The token is bound to a key: send it with DPoP.', proofs);
  await proofs.check(request, token, thumbprint).catch((error: unknown) => {
    throw error instanceof ProofError ? dpopRefused(error.code, error.message, proofs) : error;
  });
}

/** The scheme in lower case, and the token; both empty without the header. */
export function authorizationOf(request: Request) {
  const authorization = request.headers.get('authorization') ?? '';
  const [, scheme = authorization && 'other', token = ''] =
    /^(Bearer|DPoP) +(\S+)$/i.exec(authorization) ?? [];
  return { scheme: scheme.toLowerCase(), token };
}

function thumbprintOf({ cnf }: JWTPayload): string | undefined {
  const { jkt } = (cnf ?? {}) as { jkt?: string };
  return jkt;
}

function dpopRefused(code: string, description: string, { nonce }: ProofChecker) {
  return invalidToken(description, {
    'WWW-Authenticate': `DPoP error="${code}", error_description="${description}"`,
    'DPoP-Nonce': nonce,
  });
}
