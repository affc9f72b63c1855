/** The My Organization API over HTTP (contract, part A): directly with a token, or through a same-origin proxy or bridge. */
import {
  createAuthentication,
  type Authentication,
  type AuthenticatedFetch,
} from '../http/authentication.js';
import { HttpClient, type HttpClientOptions } from '../http/client.js';
import type { GetAccessToken } from '../http/tokens.js';
import type { Transport } from '../transport.js';
import { configurationRequests } from './configuration.js';
import { connectionRequests } from './connections.js';

/** Where the API is and how requests are authenticated. */
export interface MyOrganizationOptions extends Pick<
  HttpClientOptions,
  'tokenScope' | 'timeout' | 'pace' | 'clock' | 'random'
> {
  /** `/my-org` behind a proxy of the same origin, or `https://{domain}/my-org`, with or without `/v1`. */
  readonly baseUrl: string;
  /** Supplies the token for `Authorization`. */
  readonly getAccessToken?: GetAccessToken | undefined;
  /** Sends the requests; without `getAccessToken` it authenticates them too. Without either it is proxy mode. */
  readonly fetch?: AuthenticatedFetch | undefined;
  /**
   * The organization's id, for pages of one address that can be about several organizations, so that tabs don't mix them
   * up. Default: the `org_id` of the token; behind a proxy the organization of its session.
   */
  readonly organization?: string | undefined;
}

/** A {@link Transport} to the My Organization API. The token decides the organization; no address names it. */
export function createMyOrganizationTransport(options: MyOrganizationOptions): Transport {
  const baseUrl = options.baseUrl.replace(/(?<!\/)\/+$/, '');
  const audience = audienceOf(baseUrl);
  const authentication = createAuthentication(options.getAccessToken, options.fetch);
  const http = new HttpClient({ ...options, baseUrl, audience, authentication });
  return {
    ...connectionRequests(http),
    ...configurationRequests(http),
    channel: () => channelOf(audience, options.organization, authentication),
  };
}

/** `https://{domain}/my-org/`: always with the slash, never with the version (contract A1). */
function audienceOf(baseUrl: string): string {
  const here = (globalThis as { location?: { href: string } }).location?.href;
  return new URL(`${baseUrl.replace(/\/v1$/, '')}/`, here ?? 'http://localhost').href;
}

function channelOf(
  audience: string,
  configured: string | undefined,
  authentication: Authentication,
): string | undefined {
  const organization = configured || authentication.organization;
  return organization === undefined ? undefined : `${audience} ${organization}`;
}
