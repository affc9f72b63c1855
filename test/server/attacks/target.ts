/** The target of attacks: a proxy or a bridge with a session, and an upstream that records what reaches it. */
import '../../helpers/immediate-hmac.js';
import type {
  AccessToken,
  BridgeOptions,
  Handler,
  LogEntry,
  ProxyOptions,
  SignedIn,
  TokenRequest,
} from '../../../src/server/index.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { managementAnswer } from './management.js';
import { SECRETS } from './secrets.js';
import type { ServerParts } from './server.js';

export type TargetName = 'proxy' | 'bridge';

/** A request as it reached Auth0. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  /** Sorted by name. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
}

/** Auth0's response; undefined for the usual one. */
export type Answering = (seen: Seen, signal: AbortSignal) => Response | Promise<Response> | undefined;

/** Differences from the usual target. */
export interface Circumstances {
  readonly answer?: Answering;
  /** The proxy's token, if it is not a bearer token. */
  readonly token?: Partial<AccessToken>;
  readonly proxy?: Partial<ProxyOptions>;
  readonly bridge?: Partial<BridgeOptions>;
}

export interface Target {
  readonly name: TargetName;
  readonly handler: Handler;
  readonly seen: Seen[];
  /** The requested tokens. */
  readonly asked: TokenRequest[];
  readonly log: LogEntry[];
  readonly clock: VirtualClock;
}

export const APP = 'https://app.example';
export const TENANT = 'https://acme.auth0.test';
export const ORGANIZATION = 'org_acme';
/** The session of either target. */
export const WHO: SignedIn = { id: SECRETS.session, subject: SECRETS.subject, organization: ORGANIZATION };
export const SCOPES = [
  'read:my_org:configuration',
  'read:my_org:identity_providers',
  'update:my_org:identity_providers',
  'update:my_org:identity_providers_detach',
] as const;

/** Creates a proxy or a bridge. */
export function createTarget(server: ServerParts, name: TargetName, how: Circumstances = {}): Target {
  const [seen, asked, log] = [[] as Seen[], [] as TokenRequest[], [] as LogEntry[]];
  const clock = new VirtualClock();
  const fetch = recording(seen, how.answer);
  const usual = { domain: TENANT, fetch, clock, log: (entry: LogEntry) => void log.push(entry) };
  const getAccessToken = async (request: TokenRequest): Promise<AccessToken> => {
    asked.push(request);
    return { accessToken: SECRETS.user, expiresAt: clock.now() + 600_000, ...how.token };
  };
  const getManagementToken = server.clientCredentials({
    ...usual,
    clientId: 'client',
    clientSecret: SECRETS.client,
    fetch: async () => Response.json({ access_token: SECRETS.management, expires_in: 86_400 }),
  });
  const handler =
    name === 'proxy'
      ? server.createMyOrganizationProxy({
          ...usual,
          getSession: async () => ({ ...WHO, getAccessToken }),
          ...how.proxy,
        })
      : server.createManagementBridge({
          ...usual,
          getSession: async () => ({ ...WHO, scopes: SCOPES }),
          getManagementToken,
          ...how.bridge,
        });
  return { name, handler, seen, asked, log, clock };
}

function recording(seen: Seen[], answer: Answering | undefined) {
  return async (url: string, init: RequestInit): Promise<Response> => {
    const { signal } = init;
    signal?.throwIfAborted();
    const one = {
      method: init.method ?? 'GET',
      url,
      headers: [...new Headers(init.headers)],
      body: typeof init.body === 'string' ? init.body : undefined,
    };
    seen.push(one);
    return (await answer?.(one, signal!)) ?? usualAnswer(one);
  };
}

function usualAnswer(seen: Seen): Response {
  const { pathname } = new URL(seen.url);
  return pathname.startsWith('/api/v2/') ? managementAnswer(seen.method, pathname) : Response.json({});
}
