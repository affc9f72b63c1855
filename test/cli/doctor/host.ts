/** A host with a proxy or bridge mounted, and ways to change its requests and responses. */
import type { TestContext } from 'node:test';
import { diagnose } from '../../../src/cli/doctor/diagnose.js';
import {
  clientCredentials,
  createManagementBridge,
  createMyOrganizationProxy,
  type BridgeOptions,
  type Handler,
  type ProxyOptions,
} from '../../../src/server/index.js';
import { ALL_SCOPES } from '../../../src/testing/index.js';
import { serve, withHeaders } from './report.js';
import { ACME, type RunningTenant } from '../tenant/visitor.js';

/** The Cookie header of a signed-in user. */
export const COOKIE = 'theme=dark; session=kept-secret-1';
export const NO_STORE = { 'cache-control': 'no-store' };

export type Changes = Readonly<Record<string, string | null>>;

export const isSignedIn = ({ headers }: Request) =>
  (headers.get('cookie') ?? '').includes('session=kept-secret-1');

/** A proxy to this tenant whose tokens have these scopes. */
export function proxyTo(
  { origin: domain, mint }: RunningTenant,
  options: Partial<ProxyOptions> = {},
  scope = ALL_SCOPES.join(' '),
): Handler {
  const session = {
    id: 'session',
    subject: 'ada',
    organization: ACME,
    getAccessToken: () => mint({ scope }),
  };
  const getSession = async (request: Request) => (isSignedIn(request) ? session : null);
  return createMyOrganizationProxy({ domain, getSession, ...options });
}

/** A bridge to this tenant. */
export function bridgeTo(
  { origin: domain }: RunningTenant,
  options: Partial<BridgeOptions> = {},
  clientSecret = 'demo-machine-secret',
): Handler {
  const session = { id: 'session', subject: 'ada', organization: ACME, scopes: ALL_SCOPES };
  return createManagementBridge({
    domain,
    getSession: async (request) => (isSignedIn(request) ? session : null),
    getManagementToken: clientCredentials({ domain, clientId: 'demo-machine', clientSecret }),
    ...options,
  });
}

/** Changes the headers of requests. */
export const changingRequests =
  (handler: Handler, changes: Changes): Handler =>
  (request) => {
    const { headers } = withHeaders(new Response(null, { headers: request.headers }), changes);
    return handler(new Request(request, { headers }));
  };

/** Changes the headers of the responses to matching requests. */
export const changingResponses =
  (handler: Handler, changes: Changes, matches: (request: Request) => boolean = () => true): Handler =>
  async (request) =>
    matches(request) ? withHeaders(await handler(request), changes) : handler(request);

/** A web page. */
export const page = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response('<!doctype html><title>Sign in</title>', {
    status,
    headers: { 'content-type': 'text/html', ...headers },
  });

/** The doctor's report about this handler, mounted at `/my-org`. */
export async function examine(test: TestContext, handler: Handler, cookie: string | undefined = COOKIE) {
  return diagnose({ target: 'server', url: `${await serve(test, handler)}/my-org`, cookie });
}
