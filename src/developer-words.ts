/** The words for {@link Mistake}, each what follows the tag. Loaded with the first of them. */

export const words = {
  'no-address': () =>
    'needs a base-url, such as base-url="/my-org", or a domain, such as domain="acme.us.auth0.com".',
  'wrong-domain': (domain: string) =>
    `cannot use domain="${domain}": give only the host, such as "acme.us.auth0.com".`,
  'wrong-address': (address: string) =>
    `cannot use base-url="${address}": give a path such as "/my-org", or "https://{domain}/my-org".`,
  'other-origin': (origin: string) =>
    `needs getAccessToken or fetch to ask ${origin}: without them it only speaks to this page's own origin.`,
  'always-another-function': () =>
    'is given another getAccessToken or fetch again and again, and starts afresh each time. ' +
    'Give it the same function with every render (in React: useCallback).',
  'already-defined': (first: string, version: string) =>
    `is already defined, by ${first ? `org-connections ${first}` : 'something else'}. ` +
    `Version ${version} of org-connections was loaded too and does not replace it. Load the kit once, or give one of both tags of its own with org-connections/define.`,
};
