/** Determines the API's base URL from the attributes of an `<org-provider>`. */
import { HOST, PLAIN_ADDRESS, type Address } from '../ui/errors/usage-errors.js';

/** The base URL of every request; undefined if the provider has no valid one (`usage-errors.ts` says why). */
export function addressOf({ baseUrl, domain, getAccessToken, fetch, baseURI }: Address): string | undefined {
  const host = domain?.trim() ?? '';
  const address = baseUrl?.trim() || (HOST.test(host) && `https://${host}/my-org`);
  if (!address || !URL.canParse(address, baseURI)) return undefined;
  const { href, origin } = new URL(address, baseURI);
  const isAuthenticated = getAccessToken !== undefined || fetch !== undefined || origin === location.origin;
  return PLAIN_ADDRESS.test(href) && isAuthenticated ? address : undefined;
}
