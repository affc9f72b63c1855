/** What a tenant does with each request: to the provider, or to the emulator of the organization it is about. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { decodeJwt } from 'jose';
import type Koa from 'koa';
import type { Emulator } from '../../src/testing/index.js';
import { authorizationOf, type AccessParts } from './oidc/access.js';
import { applyCors } from './oidc/cors.js';
import { readForm, translateAuthorize, translateToken } from './oidc/dialect.js';
import { audiencesOf, type Directory } from './oidc/directory.js';
import { Logins } from './oidc/logins.js';
import { BoundedMap, type Store } from './oidc/memory.js';
import { createProvider } from './oidc/provider.js';
import { readText, withForm } from './oidc/request-body.js';
import type { Lifetimes } from './oidc/scopes.js';
import { signIn } from './oidc/sign-in.js';
import { signOut } from './oidc/sign-out.js';
import { userInfo } from './oidc/user-info.js';

/** What a listener is made of. */
export interface ListenerParts {
  readonly access: AccessParts;
  readonly directory: Directory;
  readonly emulators: ReadonlyMap<string, Emulator>;
  readonly lifetimes: Lifetimes;
  readonly allowedOrigins: readonly string[];
}

const LOST = `Nothing is here. Signing in begins at /authorize, tokens are at /oauth/token, the APIs at /my-org and
/api/v2/organizations/{id}; /.well-known/openid-configuration tells the rest.
`;

/** The listener, and what ends all sessions. */
export function createTenantListener(parts: ListenerParts) {
  const store: Store = new BoundedMap();
  let provider: ReturnType<typeof openProvider> | undefined;
  const askApi = getRequestListener(async (request, { incoming }) => {
    try {
      return await answerApi(request, parts);
    } catch (error) {
      if (!isLost(error)) console.error(error);
      // What the caller must see is a connection that ends, not an answer that says so.
      incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  });

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    if (applyCors(request, response, parts.allowedOrigins)) return;
    if (/^\/(my-org|api\/v2)\//.test(request.url ?? '')) return void askApi(request, response);
    provider ??= openProvider(parts, store);
    provider(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end('The tenant failed; its output says why.\n');
    });
  };
  return { listener, close: () => store.clear() };
}

/** The provider, which has to know its origin, in front of it what Auth0 does in another way. */
function openProvider(parts: ListenerParts, store: Store) {
  const { access, directory, allowedOrigins } = parts;
  const audiences = audiencesOf(access.origin());
  const provider = createProvider({
    ...parts,
    store,
    audiences,
    origin: access.origin(),
    logins: new Logins(),
    key: access.tokens.privateKey,
    demandsDpopNonce: access.proofs.demandsNonce,
    isAllowedOrigin: (origin) => allowedOrigins.includes(origin),
  });
  for (const middleware of [tidy(allowedOrigins), signIn(provider, directory), signOut(provider, directory)])
    provider.use(middleware);
  provider.use(userInfo(directory, access));
  const answer = provider.callback();
  const refreshable = async (token: string) => (await provider.RefreshToken.find(token))?.scopes;

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '', method } = request;
    if (url.startsWith('/authorize?')) request.url = translateAuthorize(url, directory, audiences);
    if (method !== 'POST' || !/^\/oauth\/(token|revoke)$/.test(url)) return answer(request, response);
    const form = readForm(await readText(request), request.headers['content-type'] ?? '');
    return answer(withForm(request, await translateToken(form, refreshable)), response);
  };
}

/** The provider shows its keys to every page; a tenant shows nothing to pages that are not allowed. */
function tidy(allowedOrigins: readonly string[]): Koa.Middleware {
  return async (context, next) => {
    await next();
    if (!allowedOrigins.includes(context.get('Origin'))) context.remove('Access-Control-Allow-Origin');
    if (context.status !== 404 || context.body) return;
    context.body = LOST;
    context.status = 404;
  };
}

/** Each organization has an emulator; where none is meant the first one refuses. */
async function answerApi(request: Request, { access, emulators }: ListenerParts): Promise<Response> {
  const [first] = emulators.values();
  const emulator = emulators.get(organizationOf(request)) ?? first;
  if (!emulator) return new Response(LOST, { status: 404 });
  const response = await emulator.fetch(request);
  const { proofs } = access;
  if (proofs.demandsNonce && request.headers.has('dpop')) response.headers.set('DPoP-Nonce', proofs.nonce);
  return response;
}

/** Whether a request was given up, or is one that the emulator was told to lose. */
function isLost(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.message === 'Failed to fetch');
}

/** The organization that a request is about. Nothing is decided by it: its emulator looks at the token by itself. */
function organizationOf(request: Request): string {
  const inPath = /^\/api\/v2\/organizations\/([^/]+)/.exec(new URL(request.url).pathname)?.[1];
  if (inPath !== undefined) return inPath;
  try {
    return String(decodeJwt(authorizationOf(request).token)['org_id']);
  } catch {
    return '';
  }
}
