/** The three ways from a page to Auth0, with the code that is published. */
import '../../helpers/immediate-hmac.js';
import { clientCredentials, createManagementBridge } from '../../../src/server/index.js';
import { createMyOrganizationProxy, CSRF_HEADER, type Handler } from '../../../src/server/index.js';
import { ALL_SCOPES } from '../../../src/testing/index.js';
import { createMyOrganizationTransport } from '../../../src/transport/my-organization/my-organization.js';
import type { Clock } from '../../../src/transport/http/clock.js';
import type { Transport } from '../../../src/transport/transport.js';
import type { Kind } from './site.js';

/** `token`: the page asks Auth0 itself. `proxy`, `bridge`: it asks its own server. */
export type Mode = 'token' | 'proxy' | 'bridge';

/** What a way leads through. */
interface Surroundings {
  readonly clock: Clock;
  readonly organization: string;
  /** Counts what is not a request to the API. */
  readonly count: (kind: Kind) => void;
  /** Sends a request to the API, and counts it. */
  readonly reach: (url: string, init: RequestInit) => Promise<Response>;
}

/** The My Organization API's tokens live ten minutes (contract A1), the Management API's by default a day. */
const TOKEN_LIFETIME = 600_000;
const MANAGEMENT_TOKEN_SECONDS = 86_400;
/** For so long the emulator lets a browser remember a preflight; what Auth0 says is not documented. */
const PREFLIGHT_MAX_AGE = 600_000;

const DOMAIN = 'acme.us.auth0.com';
const APP = 'https://app.example';

/** For each mode what makes the transport of the next page; what they share, such as a server, is made once. */
export const createPages: Readonly<Record<Mode, (surroundings: Surroundings) => () => Transport>> = {
  token: (surroundings) => () => withToken(surroundings),
  proxy: (surroundings) => {
    let sessions = 0;
    return () => throughServer(surroundings, proxyOf(surroundings, `session-${++sessions}`));
  },
  bridge: (surroundings) => {
    const bridge = bridgeOf(surroundings);
    return () => throughServer(surroundings, bridge);
  },
};

/** A page that keeps one token for each scope, and a browser that remembers each address with each method. */
function withToken({ clock, count, reach }: Surroundings): Transport {
  const isTokenNeeded = forgetful(clock, TOKEN_LIFETIME);
  const isPreflightNeeded = forgetful(clock, PREFLIGHT_MAX_AGE);
  return createMyOrganizationTransport({
    baseUrl: `https://${DOMAIN}/my-org`,
    clock,
    getAccessToken: async ({ scope }) => {
      if (isTokenNeeded(scope)) count('token');
      return 'token';
    },
    fetch: async (url, init) => {
      if (isPreflightNeeded(`${init.method ?? ''} ${url}`)) count('preflight');
      return reach(url, init);
    },
  });
}

/** A page whose requests go to a handler of its own origin, with the header of the kit. */
function throughServer({ clock }: Surroundings, handler: Handler): Transport {
  return createMyOrganizationTransport({
    baseUrl: `${APP}/my-org`,
    clock,
    fetch: async (url, init) => {
      const headers = { ...(init.headers as Record<string, string>), [CSRF_HEADER]: '1' };
      return handler(new Request(url, { ...init, headers }));
    },
  });
}

/** One session's handler: a proxy keeps nothing that is not the session's own. */
function proxyOf({ clock, count, reach }: Surroundings, id: string): Handler {
  const getAccessToken = async () => {
    count('token');
    return { accessToken: 'token', expiresAt: clock.now() + TOKEN_LIFETIME };
  };
  const getSession = async () => ({ id, subject: 'auth0|admin', organization: 'org_acme', getAccessToken });
  return createMyOrganizationProxy({ domain: DOMAIN, getSession, fetch: reach, clock });
}

function bridgeOf({ clock, organization, count, reach }: Surroundings): Handler {
  const tokenEndpoint = async () => {
    count('token');
    return Response.json({ access_token: 'token', expires_in: MANAGEMENT_TOKEN_SECONDS });
  };
  const client = { domain: DOMAIN, clientId: 'client', clientSecret: 'secret', fetch: tokenEndpoint, clock };
  return createManagementBridge({
    domain: DOMAIN,
    getSession: async () => ({ id: 'session', subject: 'auth0|admin', organization, scopes: ALL_SCOPES }),
    getManagementToken: clientCredentials(client),
    fetch: reach,
    clock,
  });
}

/** Tells whether something was not remembered, or for too long; it is remembered from then on. */
function forgetful(clock: Clock, lifetime: number): (what: string) => boolean {
  const until = new Map<string, number>();
  return (what) => {
    if (clock.now() < (until.get(what) ?? -Infinity)) return false;
    until.set(what, clock.now() + lifetime);
    return true;
  };
}
