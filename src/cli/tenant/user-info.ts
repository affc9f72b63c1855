/** `/userinfo` for access tokens that are JWTs. The provider doesn't recognize those; it answers opaque tokens itself. */
import type Koa from 'koa';
import { Refusal } from '../../testing/index.js';
import { scopesOf } from './tokens.js';
import { authorizationOf, checkBinding, type AccessContext } from './access.js';
import { CLAIMS, claimsOf } from './provider/claims.js';
import { audiencesOf, type Directory } from './directory/directory.js';

/** Answers with the claims that the token's scopes allow. */
export function userInfo(directory: Directory, access: AccessContext): Koa.Middleware {
  return async (context: Koa.Context, next: () => Promise<unknown>) => {
    const request = new Request(context.href, { method: context.method, headers: headersOf(context) });
    const authorization = authorizationOf(request);
    if (context.path !== '/userinfo' || authorization.token.split('.').length !== 3) return next();
    const payload = await access.tokens
      .verify(authorization.token, audiencesOf(access.origin()).userinfo)
      .catch(() => undefined);
    const person = directory.person(payload?.sub);
    if (!payload || !person) return refuse(context, 'Bearer error="invalid_token"');
    try {
      await checkBinding(request, payload, authorization, access.proofs);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      context.set('DPoP-Nonce', access.proofs.nonce);
      return refuse(context, error.answer.headers?.['WWW-Authenticate'] ?? 'DPoP');
    }
    const login = {
      person: person.id,
      client: String(payload['client_id']),
      organization: payload['org_id'] as string | undefined,
      asked: [],
      audience: undefined,
    };
    const allowed = Object.entries(CLAIMS).flatMap(([scope, names]) =>
      scopesOf(payload).includes(scope) ? names : [],
    );
    context.body = Object.fromEntries(
      Object.entries(claimsOf(person, login, directory)).filter(([name]) => allowed.includes(name)),
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
