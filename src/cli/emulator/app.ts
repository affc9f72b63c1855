/** The emulated API over HTTP, as a tenant serves it: token endpoint, signing keys, CORS, and the API itself. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Emulator } from '../../testing/index.js';
import { CORS_MAX_AGE, METHODS, REQUEST_HEADERS, RESPONSE_HEADERS } from '../tenant/cors-headers.js';
import type { TokenAuthority } from '../tenant/tokens.js';
import { ONLY_WITH_OIDC, tokenEndpoint } from './token-endpoint.js';

/** What a whole tenant has, too, and only `--oidc` serves. */
const OF_TENANT = [
  ...['/.well-known/openid-configuration', '/authorize', '/userinfo', '/oauth/*', '/oidc/*'],
  ...['/v2/logout', '/login', '/api/v2/*'],
];

/** The app of one organization. Its callers need tokens of the given authority. */
export function createEmulatorApp(emulator: Emulator, tokens: TokenAuthority): Hono {
  const app = new Hono();
  app.use(
    cors({
      origin: '*',
      allowMethods: METHODS,
      allowHeaders: REQUEST_HEADERS,
      exposeHeaders: RESPONSE_HEADERS,
      maxAge: CORS_MAX_AGE,
    }),
  );
  app.post('/oauth/token', tokenEndpoint(tokens, emulator));
  app.get('/.well-known/jwks.json', (context) => context.json(tokens.jwks));
  app.all('/my-org/*', (context) => emulator.fetch(context.req.raw));
  app.on(['GET', 'POST'], OF_TENANT, (context) =>
    context.json({ error: 'needs_oidc', error_description: ONLY_WITH_OIDC }, 404),
  );
  app.notFound((context) =>
    context.text('Not found. The API is at /my-org; POST /oauth/token issues tokens.\n', 404),
  );
  app.onError((error, context) => {
    // An AbortError means that the caller hung up; anything else is a bug in the emulator.
    if (error.name !== 'AbortError') console.error(error);
    return context.text('The emulator failed. See its console output.\n', 500);
  });
  return app;
}
