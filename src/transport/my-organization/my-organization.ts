/** The My Organization API over HTTP (contract, part A): directly with a token, or through a same-origin proxy or bridge. */
import { createAuthentication, type AuthenticatedFetch } from '../http/authentication.js';
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
   * The organization that the page is for, by id or name. It is binding: a session or token known to be for another one is
   * refused with `session-changed`, before anything is sent or by the kit's own server. Default: the one that answers first.
   */
  readonly organization?: string | undefined;
  /**
   * Anything that differs from session to session and isn't a secret, for tabs behind a server that doesn't tell its
   * session. A transport is for one session: create another one when the key changes. Default: none.
   */
  readonly sessionKey?: string | undefined;
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
    http,
    channel: () => http.session && `${audience} ${http.session}`,
    flush: () => http.flush(),
  };
}

/** `https://{domain}/my-org/`: always with the slash, never with the version (contract A1). */
function audienceOf(baseUrl: string): string {
  const { location, origin } = globalThis as { location?: { href: string }; origin?: string };
  const address = `${baseUrl.replace(/\/v1$/, '')}/`;
  // Nothing is relative to the address of a frame whose markup is in an attribute.
  const here = [location?.href, origin, 'http://localhost'].find((base) => URL.canParse(address, base));
  return new URL(address, here).href;
}
