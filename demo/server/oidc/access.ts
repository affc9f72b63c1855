/** Who may ask the two APIs of a tenant: what their access tokens, and the proofs with them, must be like. */
import { errors, type JWTPayload } from 'jose';
import {
  invalidToken,
  managementClientNotGlobal,
  managementSignatureInvalid,
  managementTokenExpired,
  managementTokenInvalid,
  missingToken,
  type Authenticate,
} from '../../../src/testing/index.js';
import { refused, scopesOf, verifyForOrganization, type TokenAuthority } from '../tokens.js';
import { audiencesOf } from './directory.js';
import { ProofError, type ProofChecker } from './dpop.js';

/** What access is decided by. */
export interface AccessParts {
  readonly origin: () => string;
  readonly tokens: TokenAuthority;
  readonly proofs: ProofChecker;
}

/** Lets in whoever has a token for this organization, bound to a key or not. */
export function organizationAccess(organization: string, parts: AccessParts): Authenticate {
  return async (request) => {
    const { scheme, token } = authorizationOf(request);
    if (scheme === '') throw missingToken({ 'WWW-Authenticate': 'Bearer, DPoP' });
    if (!token) throw refused('The Authorization header holds no access token.');
    const payload = await verifyForOrganization(token, parts.tokens, parts.origin());
    await checkBinding(request, payload, { scheme, token }, parts.proofs);
    if (payload['org_id'] === organization) return { scopes: scopesOf(payload) };
    throw refused('The token is for an organization that this tenant does not have.');
  };
}

/** Lets in machines with a token for the Management API. */
export function managementAccess({ origin, tokens }: AccessParts): Authenticate {
  return async (request) => {
    const { token } = authorizationOf(request);
    const audience = audiencesOf(origin()).management;
    const payload = await tokens.verify(token, audience).catch((error: unknown) => {
      if (error instanceof errors.JWTExpired) throw managementTokenExpired();
      if (error instanceof errors.JWSSignatureVerificationFailed) throw managementSignatureInvalid();
      // A good token of this tenant, for another API: that its client may not come here is what it will be told.
      if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
        throw managementClientNotGlobal();
      throw managementTokenInvalid();
    });
    if (thumbprintOf(payload) !== undefined) throw managementTokenInvalid();
    return { scopes: scopesOf(payload) };
  };
}

/** A token that is bound to a key comes with a proof, and only such a token does. */
export async function checkBinding(
  request: Request,
  payload: JWTPayload,
  { scheme, token }: { readonly scheme: string; readonly token: string },
  proofs: ProofChecker,
): Promise<void> {
  const thumbprint = thumbprintOf(payload);
  const isDpop = scheme === 'dpop';
  if (thumbprint === undefined && isDpop)
    throw refused('The token is bound to no key: send it as a bearer token.');
  if (thumbprint === undefined) return;
  if (!isDpop) throw dpopRefused('invalid_token', 'The token is bound to a key: send it with DPoP.', proofs);
  await proofs.check(request, token, thumbprint).catch((error: unknown) => {
    throw error instanceof ProofError ? dpopRefused(error.code, error.message, proofs) : error;
  });
}

/** The scheme in lower case, and the token; both empty where there is none. */
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
