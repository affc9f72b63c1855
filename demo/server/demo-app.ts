/** The demo's own addresses: the API as the page sees it, and below `/demo` what its control panel needs. */
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import type { LoggedRequest } from '../protocol.js';
import { ChangeError, parseChange } from './change.js';
import { Control } from './control.js';
import { forgeryRefused, isForgeable, type DemoBackend } from './demo-backend.js';
import { Live } from './live.js';

type Environment = { Bindings: HttpBindings };

/** Whether this app answers an address, or it belongs to the page. */
export function isDemoAddress(url: string): boolean {
  return /^\/(my-org|demo)\//.test(url);
}

/** Answers what {@link isDemoAddress} says. Only for development: whoever can reach it may set everything. */
export function createDemoApp(backend: DemoBackend): Hono<Environment> {
  const app = new Hono<Environment>();
  const live: Live = new Live(() => control.state);
  const control = new Control(backend.emulator, () => live.stateChanged());

  app.all('/my-org/*', async (context) => {
    const { raw } = context.req;
    const entry = begin(context.req.method, context.req.path);
    live.request(entry);
    try {
      const response = control.state.isSignedIn
        ? await answer(raw, entry)
        : new Response('The user does not have an active session.', { status: 401 });
      live.request(ended(entry, 'answered', response.status));
      // There can be fewer connections now.
      if (entry.method !== 'GET') live.stateChanged();
      return response;
    } catch {
      live.request(ended(entry, raw.signal.aborted ? 'aborted' : 'dropped'));
      // What the browser must see is a connection that ends, not an answer that says so.
      context.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  });
  app.get('/demo/control', (context) => context.json(control.state));
  app.post('/demo/control', async (context) => {
    if (isForgeable(context.req.raw)) return forgeryRefused();
    control.set(parseChange(await context.req.json().catch(() => undefined)));
    return context.json(control.state);
  });
  app.delete('/demo/control', (context) => {
    if (isForgeable(context.req.raw)) return forgeryRefused();
    control.reset();
    return context.json(control.state);
  });
  app.get('/demo/requests', (context) => live.stream(context.req.raw.signal));
  app.notFound((context) => context.text('Nothing is here.\n', 404));
  app.onError((error, context) => {
    if (error instanceof ChangeError) return context.text(`${error.message}\n`, 400);
    console.error(error);
    return context.text('The demo failed; its output says why.\n', 500);
  });
  return app;

  function answer(request: Request, entry: LoggedRequest): Promise<Response> {
    control.prepare(entry);
    return backend.handler(request);
  }
}

function begin(method: string, path: string): LoggedRequest {
  const below = path.replace(/^\/my-org(\/v1)?/, '');
  return {
    id: crypto.randomUUID(),
    method,
    path: below,
    at: Date.now(),
    outcome: 'waiting',
    status: null,
    took: null,
  };
}

function ended(
  request: LoggedRequest,
  outcome: LoggedRequest['outcome'],
  status: number | null = null,
): LoggedRequest {
  return { ...request, outcome, status, took: Date.now() - request.at };
}
