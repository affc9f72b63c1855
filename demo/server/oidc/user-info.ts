/** `/userinfo` for tokens that are JWTs, which the provider does not know again; it answers the opaque ones itself. */
import type Koa from 'koa';
import { Refusal } from '../../../src/testing/index.js';
import { scopesOf } from '../tokens.js';
import { authorizationOf, checkBinding, type AccessParts } from './access.js';
import { CLAIMS, claimsOf } from './claims.js';
import { audiencesOf, type Directory } from './directory.js';

/** Answers what the scopes of the token allow to know. */
export function userInfo(directory: Directory, parts: AccessParts): Koa.Middleware {
  return async (context: Koa.Context, next: () => Promise<unknown>) => {
    const request = new Request(context.href, { method: context.method, headers: headersOf(context) });
    const authorization = authorizationOf(request);
    if (context.path !== '/userinfo' || authorization.token.split('.').length !== 3) return next();
    const payload = await parts.tokens
      .verify(authorization.token, audiencesOf(parts.origin()).userinfo)
      .catch(() => undefined);
    const person = directory.person(payload?.sub);
    if (!payload || !person) return refuse(context, 'Bearer error="invalid_token"');
    try {
      await checkBinding(request, payload, authorization, parts.proofs);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      context.set('DPoP-Nonce', parts.proofs.nonce);
      return refuse(context, error.answer.headers?.['WWW-Authenticate'] ?? 'DPoP');
    }
    const login = {
      person: person.id,
      client: String(payload['client_id']),
      organization: payload['org_id'] as string | undefined,
      asked: [],
      audience: undefined,
    };
    const known = Object.entries(CLAIMS).flatMap(([scope, names]) =>
      scopesOf(payload).includes(scope) ? names : [],
    );
    context.body = Object.fromEntries(
      Object.entries(claimsOf(person, login, directory)).filter(([name]) => known.includes(name)),
    );
  };
}

function headersOf({ headers }: Koa.Context): Record<string, string> {
  const { authorization, dpop } = headers;
  return { ...(authorization && { authorization }), ...(typeof dpop === 'string' && { dpop }) };
}

function refuse(context: Koa.Context, challenge: string): void {
  context.status = 401;
  context.set('WWW-Authenticate', challenge);
  context.body = { error: 'invalid_token' };
}
