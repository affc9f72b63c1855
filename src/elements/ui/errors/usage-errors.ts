/**
 * Messages for mistakes in using the kit, for the developer. Each begins with the tag, and is logged to the console or shown
 * in place of the element.
 */

/** The properties of a provider that determine the API's URL. */
export interface Address {
  readonly baseUrl?: string | undefined;
  readonly domain?: string | undefined;
  readonly getAccessToken?: unknown;
  readonly fetch?: unknown;
  /** The base of relative URLs: the element's own, because an image named `baseURI` can hide the document's. */
  readonly baseURI: string;
}

/** A host or an origin, as the server parts take it: without TLS only on this machine. */
const DOMAIN = /^(https:..|http:..(?=(localhost|127\.0\.0\.1):))?[\w.-]+(:\d+)?\/?$/;
const PLAIN_URL = /^https?:..[^/@]+\/(?!\/)[^?#]*$/;

/**
 * An absolute HTTP URL without credentials, query or fragment, which would get lost or be sent with every request, and with a
 * path that is no host by itself (`//…`). Undefined if the address is another one.
 */
export function plainUrl(address: string, baseURI: string): URL | undefined {
  const url = URL.canParse(address, baseURI) ? new URL(address, baseURI) : undefined;
  return url && PLAIN_URL.test(url.href) ? url : undefined;
}

/** The base URL for a domain such as `acme.us.auth0.com`; undefined if it is none. */
export function baseUrlOf(domain = ''): string | undefined {
  const [host, scheme] = DOMAIN.exec(domain.trim()) ?? [];
  return host && new URL('/my-org', scheme ? host : `https://${host}`).href;
}

/** The provider has no URL, or an invalid one. */
export function wrongAddress(provider: Element, { baseUrl, domain, baseURI }: Address): string {
  const tag = provider.localName;
  const [base, host] = [baseUrl?.trim(), domain?.trim() ?? ''];
  if (!base && !host)
    // React writes it for `baseUrl` on a server.
    return provider.hasAttribute('baseurl')
      ? `<${tag}> needs base-url, not baseurl. React on a server needs org-connections/react.`
      : `<${tag}> needs a base-url, such as base-url="/my-org", or a domain, such as domain="acme.us.auth0.com".`;
  const address = base || baseUrlOf(host);
  if (!address)
    return `<${tag}> cannot use domain="${host}": give only the host, such as "acme.us.auth0.com".`;
  const url = plainUrl(address, baseURI);
  return url
    ? `<${tag}> needs getAccessToken or fetch to ask ${url.origin}: without them it only speaks to this page's own origin.`
    : `<${tag}> cannot use base-url="${address}": give a path such as "/my-org", or "https://{domain}/my-org".`;
}

/** The element has no provider around it. Undefined while an ancestor is not defined yet: it might be the provider. */
export function missingProvider(element: Element): string | undefined {
  if (isInsideUndefined(element)) return undefined;
  const provider = element.localName.replace(/-(connection|domain).*/, '-provider');
  return `<${element.localName}> needs an <${provider}> around it, or a transport of its own.`;
}

/** The element has no connection to show. */
export function missingConnectionId(element: Element): string {
  return `<${element.localName}> needs a connection-id.`;
}

/** The page sets a new function with every render. */
export function unstableFunction(tag: string): string {
  return (
    `<${tag}> is given another getAccessToken or fetch again and again, and starts afresh each time. ` +
    'Give it the same function with every render (in React: useCallback).'
  );
}

/** Another copy of the kit, or something else, has already defined the tag. */
export function alreadyDefined(tag: string, firstVersion: string | undefined, version: string): string {
  const first = firstVersion ? `org-connections ${firstVersion}` : 'something else';
  return (
    `<${tag}> is already defined, by ${first}. Version ${version} of org-connections was loaded too and does not ` +
    'replace it. Load the kit once, or give one of both tags of its own with org-connections/define.'
  );
}

function isInsideUndefined(element: Element): boolean {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest(':not(:defined)') !== null || (host !== undefined && isInsideUndefined(host));
}
