/** A host that has mounted a proxy or a bridge, and what it may do to its requests and answers. */
import type { TestContext } from 'node:test';
import { diagnose } from '../../demo/doctor/diagnose.js';
import {
  clientCredentials,
  createManagementBridge,
  createMyOrganizationProxy,
  type BridgeOptions,
  type Handler,
  type ProxyOptions,
} from '../../src/server/index.js';
import { ALL_SCOPES } from '../../src/testing/index.js';
import { serve, withHeaders } from './doctor-report.js';
import { ACME, type RunningTenant } from './oidc-visitor.js';

/** What somebody who is signed in sends. */
export const COOKIE = 'theme=dark; session=kept-secret-1';
export const NO_STORE = { 'cache-control': 'no-store' };

export type Changes = Readonly<Record<string, string | null>>;

export const isSignedIn = ({ headers }: Request) =>
  (headers.get('cookie') ?? '').includes('session=kept-secret-1');

/** The kit's proxy to this tenant, with a token of so many scopes. */
export function proxyTo(
  { origin: domain, mint }: RunningTenant,
  options: Partial<ProxyOptions> = {},
  scope = ALL_SCOPES.join(' '),
): Handler {
  const session = { id: 'ada', getAccessToken: () => mint({ scope }) };
  const getSession = async (request: Request) => (isSignedIn(request) ? session : null);
  return createMyOrganizationProxy({ domain, getSession, ...options });
}

/** The kit's bridge to this tenant. */
export function bridgeTo(
  { origin: domain }: RunningTenant,
  options: Partial<BridgeOptions> = {},
  clientSecret = 'demo-machine-secret',
): Handler {
  const session = { organization: ACME, scopes: ALL_SCOPES };
  return createManagementBridge({
    domain,
    getSession: async (request) => (isSignedIn(request) ? session : null),
    getManagementToken: clientCredentials({ domain, clientId: 'demo-machine', clientSecret }),
    ...options,
  });
}

/** Takes requests for others than they are. */
export const mistaking =
  (handler: Handler, changes: Changes): Handler =>
  (request) => {
    const { headers } = withHeaders(new Response(null, { headers: request.headers }), changes);
    return handler(new Request(request, { headers }));
  };

/** Answers with other headers, to those who are meant. */
export const answering =
  (handler: Handler, changes: Changes, isMeant: (request: Request) => boolean = () => true): Handler =>
  async (request) =>
    isMeant(request) ? withHeaders(await handler(request), changes) : handler(request);

/** A web page in place of an answer. */
export const page = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response('<!doctype html><title>Sign in</title>', {
    status,
    headers: { 'content-type': 'text/html', ...headers },
  });

/** What the doctor finds where this is mounted at `/my-org`. */
export async function examine(test: TestContext, handler: Handler, cookie: string | undefined = COOKIE) {
  return diagnose({ target: 'server', url: `${await serve(test, handler)}/my-org`, cookie });
}
