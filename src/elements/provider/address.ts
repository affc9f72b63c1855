/** Where the API is, from what a page says; and what is wrong with what it says. */
import type { Mistake } from '../../developer.js';

/** The part of a provider that decides where requests go. */
export interface Address {
  readonly baseUrl?: string | undefined;
  readonly domain?: string | undefined;
  readonly getAccessToken?: unknown;
  readonly fetch?: unknown;
  /** Against which it is read: the element's own, for the document's may be hidden behind an image of this name. */
  readonly baseURI: string;
}

/**
 * The base of every request. Undefined where it is still to come, and where there cannot be one.
 *
 * @param complain called with what is wrong
 */
export function addressOf(
  { baseUrl, domain, getAccessToken, fetch, baseURI }: Address,
  complain: (mistake: Mistake) => void,
): string | undefined {
  if (baseUrl === '' && !domain) return undefined;
  const [base, host] = [baseUrl?.trim(), domain?.trim() ?? ''];
  if (!base && !host) return void complain(['no-address']);
  if (!base && !/^[\w.-]+(:\d+)?$/.test(host)) return void complain(['wrong-domain', host]);
  const address = base || `https://${host}/my-org`;
  const url = URL.canParse(address, baseURI) ? new URL(address, baseURI) : undefined;
  // A query or a name would be lost, or travel with every request.
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    return void complain(['wrong-address', address]);
  if (url.origin !== location.origin && !getAccessToken && !fetch)
    return void complain(['other-origin', url.origin]);
  return address;
}
