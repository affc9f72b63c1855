/** The emulator over HTTP as a tenant would answer: tokens, keys, CORS, and the API behind them. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Emulator } from '../../src/testing/index.js';
import { CORS_MAX_AGE, METHODS, REQUEST_HEADERS, RESPONSE_HEADERS } from './cors-headers.js';
import { tokenEndpoint } from './token-endpoint.js';
import type { TokenAuthority } from './tokens.js';

/** The app that serves an emulator whose callers are told apart by the tokens of this authority. */
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
  app.post('/oauth/token', tokenEndpoint(tokens));
  app.get('/.well-known/jwks.json', (context) => context.json(tokens.jwks));
  app.all('/my-org/*', (context) => emulator.fetch(context.req.raw));
  app.notFound((context) =>
    context.text('Nothing is here. The API is at /my-org, tokens are at POST /oauth/token.\n', 404),
  );
  app.onError((error, context) => {
    // A caller that gave up hears no answer; anything else is a fault of the emulator.
    if (error.name !== 'AbortError') console.error(error);
    return context.text('The emulator failed; its output says why.\n', 500);
  });
  return app;
}
