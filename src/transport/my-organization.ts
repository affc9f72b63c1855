/** The My Organization API over HTTP (contract, part A): directly with a token, or through a same-origin proxy or bridge. */
import { READ_SCOPE, UPDATE_SCOPE } from '../model/scopes.js';
import { createAuthentication, type AuthenticatedFetch, type GetAccessToken } from './authentication.js';
import type { Clock } from './clock.js';
import { Http } from './http.js';
import { parseConnection, parseConnectionList, toPatchBody, whyNot } from './my-organization.wire.js';
import { notLoaded, TransportError } from './transport-error.js';
import type { Transport } from './transport.js';

/** Where the API is and who asks. */
export interface MyOrganizationOptions {
  /** `/my-org` behind a proxy of the same origin, or `https://{domain}/my-org`, with or without `/v1`. */
  readonly baseUrl: string;
  /** Gives the token for `Authorization`. */
  readonly getAccessToken?: GetAccessToken | undefined;
  /** Sends the requests; without `getAccessToken` it authenticates them too. Without either it is proxy mode. */
  readonly fetch?: AuthenticatedFetch | undefined;
  /** Milliseconds after which one try is given up. Default 15,000. */
  readonly timeout?: number | undefined;
  /**
   * The organization's id, for pages of one address that can be about several, so that tabs do not mix them up. Default:
   * the `org_id` of the token; behind a proxy the one of its session.
   */
  readonly organization?: string | undefined;
  /** Requests a second that the API allows. Default: its lowest limits, 4 reads and 2 writes. */
  readonly pace?: { readonly read: number; readonly write: number } | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
}

const READ_TRIES = 3;
const UPDATE_TRIES = 2;

/** A {@link Transport} that speaks to the My Organization API. The organization is the token's; no address names it. */
export function createMyOrganizationTransport(options: MyOrganizationOptions): Transport {
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const authentication = createAuthentication(options.getAccessToken, options.fetch);
  const audience = audienceOf(baseUrl);
  const http = new Http({ ...options, baseUrl, audience, authentication });
  const read = { method: 'GET', scope: READ_SCOPE, tries: READ_TRIES } as const;
  const dialogs = () => import('./my-organization.dialogs.js').catch(notLoaded);
  return {
    channel: () => {
      const organization = options.organization || authentication.organization;
      return organization === undefined ? undefined : `${audience} ${organization}`;
    },
    listConnections: async (call) =>
      http.request({ ...read, path: '/identity-providers', parse: parseConnectionList }, call),
    getConnection: async (id, call) =>
      http.request({ ...read, path: pathOf(id), parse: parseConnection }, call),
    updateConnection: async (id, patch, call) =>
      http.request(
        {
          method: 'PATCH',
          path: pathOf(id),
          scope: UPDATE_SCOPE,
          body: toPatchBody(patch),
          tries: UPDATE_TRIES,
          parse: parseConnection,
        },
        call,
      ),
    detachConnection: async (id, call) => (await dialogs()).detach(http, pathOf(id), call),
    deleteConnection: async (id, call) => (await dialogs()).destroy(http, pathOf(id), call),
    getConfiguration: async (call) => (await dialogs()).configuration(http, whyNot, call),
    getConnectionConfiguration: async (call) => (await dialogs()).connectionConfiguration(http, whyNot, call),
  };
}

/** `https://{domain}/my-org/`: always with the slash, never with the version (contract A1). */
function audienceOf(baseUrl: string): string {
  const here = (globalThis as { location?: { href: string } }).location?.href;
  return new URL(`${baseUrl.replace(/\/v1$/, '')}/`, here ?? 'http://localhost').href;
}

/** An id that an address would read as "here" or "above", or that it cannot hold (half a character), names no connection. */
function pathOf(id: string): string {
  if (/^\.{0,2}$/.test(id) || !id.isWellFormed())
    throw new TransportError('not-found', { detail: `“${id}” is not the id of a connection.` });
  return `/identity-providers/${encodeURIComponent(id)}`;
}
