/** Routes a tenant's requests: to the OpenID provider, or to the emulator of the organization. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { decodeJwt } from 'jose';
import type Koa from 'koa';
import { BoundedMap } from '../../server/bounded-map.js';
import type { Emulator } from '../../testing/index.js';
import { authorizationOf, type AccessContext } from './access.js';
import { applyCors } from './cors.js';
import { readForm, translateAuthorize, translateToken } from './provider/dialect.js';
import { audiencesOf, type Directory } from './directory/directory.js';
import { Logins } from './provider/logins.js';
import type { Store } from './provider/memory.js';
import { createProvider } from './provider/provider.js';
import { readText, withForm } from './request-body.js';
import type { Lifetimes } from './provider/scopes.js';
import { signIn } from './pages/sign-in.js';
import { signOut } from './pages/sign-out.js';
import { userInfo } from './user-info.js';

/** What the listener is made of. */
export interface ListenerParts {
  readonly access: AccessContext;
  readonly directory: Directory;
  readonly emulators: ReadonlyMap<string, Emulator>;
  readonly lifetimes: Lifetimes;
  readonly allowedOrigins: readonly string[];
}

const NOT_FOUND = `Not found. Users sign in at /authorize, /oauth/token issues tokens, and the APIs are at /my-org and
/api/v2/organizations/{id}. See also /.well-known/openid-configuration.
`;

/** The listener, and a function that ends all sessions. */
export function createTenantListener(parts: ListenerParts) {
  const store: Store = new BoundedMap();
  let provider: ReturnType<typeof openProvider> | undefined;
  const callApi = getRequestListener(async (request, { incoming }) => {
    try {
      return await answerApi(request, parts);
    } catch (error) {
      if (!isDropped(error)) console.error(error);
      // The caller has to see a connection that drops, not a response that says so.
      incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  });

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    if (applyCors(request, response, parts.allowedOrigins)) return;
    if (/^\/(my-org|api\/v2)\//.test(request.url ?? '')) return void callApi(request, response);
    provider ??= openProvider(parts, store);
    provider(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end('The tenant failed. See its console output.\n');
    });
  };
  return { listener, close: () => store.clear() };
}

/** The provider, created when its origin is known, behind what Auth0 does differently. */
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
    requiresDpopNonce: access.proofs.requiresNonce,
    isAllowedOrigin: (origin) => allowedOrigins.includes(origin),
  });
  for (const middleware of [
    cleanUp(allowedOrigins),
    signIn(provider, directory),
    signOut(provider, directory),
  ])
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

/** The provider lets every page read its keys; a tenant only lets allowed ones. Also adds a body to a bare 404. */
function cleanUp(allowedOrigins: readonly string[]): Koa.Middleware {
  return async (context, next) => {
    await next();
    if (!allowedOrigins.includes(context.get('Origin'))) context.remove('Access-Control-Allow-Origin');
    if (context.status !== 404 || context.body) return;
    context.body = NOT_FOUND;
    context.status = 404;
  };
}

/** Each organization has its own emulator. A request for none of them goes to the first, which refuses it. */
async function answerApi(request: Request, { access, emulators }: ListenerParts): Promise<Response> {
  const [first] = emulators.values();
  const emulator = emulators.get(organizationOf(request)) ?? first;
  if (!emulator) return new Response(NOT_FOUND, { status: 404 });
  const response = await emulator.fetch(request);
  const { proofs } = access;
  if (proofs.requiresNonce && request.headers.has('dpop')) response.headers.set('DPoP-Nonce', proofs.nonce);
  return response;
}

/** Whether the caller hung up, or the emulator was told to drop the request. */
function isDropped(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.message === 'Failed to fetch');
}

/** The organization that a request names. Only for routing: the emulator checks the token itself. */
function organizationOf(request: Request): string {
  const inPath = /^\/api\/v2\/organizations\/([^/]+)/.exec(new URL(request.url).pathname)?.[1];
  if (inPath !== undefined) return inPath;
  try {
    return String(decodeJwt(authorizationOf(request).token)['org_id']);
  } catch {
    return '';
  }
}
