/** The address of the API, as an `<org-provider>` gives it. */
import { HOST, PLAIN_ADDRESS, type Address } from '../ui/errors/usage-errors.js';

/** The base of every request; undefined where the provider gives none that can be used (`usage-errors.ts` says why). */
export function addressOf({ baseUrl, domain, getAccessToken, fetch, baseURI }: Address): string | undefined {
  const host = domain?.trim() ?? '';
  const address = baseUrl?.trim() || (HOST.test(host) && `https://${host}/my-org`);
  if (!address || !URL.canParse(address, baseURI)) return undefined;
  const { href, origin } = new URL(address, baseURI);
  const isAuthenticated = getAccessToken !== undefined || fetch !== undefined || origin === location.origin;
  return PLAIN_ADDRESS.test(href) && isAuthenticated ? address : undefined;
}
