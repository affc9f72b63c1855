/** Where the API is, from what a page says; and what is wrong with what it says, in words that follow the tag's name. */

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
 * The base of every request.
 *
 * @throws Error whose message says what to write instead
 */
export function addressOf({ baseUrl, domain, getAccessToken, fetch, baseURI }: Address): string {
  const address = baseUrl?.trim() || (domain?.trim() && fromDomain(domain.trim()));
  if (!address)
    throw new Error(
      'needs a base-url, such as base-url="/my-org", or a domain, such as domain="acme.us.auth0.com".',
    );
  const url = URL.canParse(address, baseURI) ? new URL(address, baseURI) : undefined;
  // A query or a name would be lost, or travel with every request.
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new Error(
      `cannot use base-url="${address}": give a path such as "/my-org", or "https://{domain}/my-org".`,
    );
  if (url.origin !== location.origin && !getAccessToken && !fetch)
    throw new Error(
      `needs getAccessToken or fetch to ask ${url.origin}: without them it only speaks to this page's own origin.`,
    );
  return address;
}

function fromDomain(domain: string): string {
  if (/^[\w.-]+(:\d+)?$/.test(domain)) return `https://${domain}/my-org`;
  throw new Error(`cannot use domain="${domain}": give only the host, such as "acme.us.auth0.com".`);
}
