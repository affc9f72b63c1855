/**
 * The words for {@link Mistake}, each what follows the tag, or an empty one when it is none after all. Loaded with the first
 * of them. Which mistake it is may be found out here, too.
 */

/** What a provider says of where the API is. */
export interface Address {
  readonly baseUrl?: string | undefined;
  readonly domain?: string | undefined;
  readonly getAccessToken?: unknown;
  readonly fetch?: unknown;
  /** Against which it is read: the element's own, for the document's may be hidden behind an image of this name. */
  readonly baseURI: string;
}

export const words = {
  /** Of an address that `elements/provider/address.ts` cannot use. */
  'wrong-address': ({ baseUrl, domain, baseURI }: Address) => {
    const [base, host] = [baseUrl?.trim(), domain?.trim() ?? ''];
    if (!base && !host)
      return 'needs a base-url, such as base-url="/my-org", or a domain, such as domain="acme.us.auth0.com".';
    if (!base && !/^[\w.-]+(:\d+)?$/.test(host))
      return `cannot use domain="${host}": give only the host, such as "acme.us.auth0.com".`;
    const address = base || `https://${host}/my-org`;
    const url = URL.canParse(address, baseURI) ? new URL(address, baseURI) : undefined;
    return url && /^https?:..[^/@]+\/[^?#]*$/.test(url.href)
      ? `needs getAccessToken or fetch to ask ${url.origin}: without them it only speaks to this page's own origin.`
      : `cannot use base-url="${address}": give a path such as "/my-org", or "https://{domain}/my-org".`;
  },
  'no-provider': (element: Element) =>
    isInsideUndefined(element)
      ? ''
      : `needs an <${element.localName.replace(/-connection.*/, '-provider')}> around it, or a transport of its own.`,
  'always-another-function': () =>
    'is given another getAccessToken or fetch again and again, and starts afresh each time. ' +
    'Give it the same function with every render (in React: useCallback).',
  'already-defined': (first: string, version: string) =>
    `is already defined, by ${first ? `org-connections ${first}` : 'something else'}. ` +
    `Version ${version} of org-connections was loaded too and does not replace it. Load the kit once, or give one of both tags of its own with org-connections/define.`,
};

/** An ancestor that the page has not defined yet may turn out to be the provider. */
function isInsideUndefined(element: Element): boolean {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest(':not(:defined)') !== null || (host !== undefined && isInsideUndefined(host));
}

/** A mistake as a sentence that begins with the tag it is about; an empty one when it is none after all. */
export function inWords(tag: string, [name, ...values]: readonly [keyof typeof words, ...unknown[]]): string {
  const say = words[name] as (...all: readonly unknown[]) => string;
  const said = say(...values);
  return said && `<${tag}> ${said}`;
}
