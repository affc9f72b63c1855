/** Determines the API's base URL from the attributes of an `<org-provider>`. */
import { baseUrlOf, plainUrl, type Address } from '../ui/errors/usage-errors.js';

/**
 * The base URL of every request: a path on the page's own origin, else an absolute URL. Undefined if the provider has no valid
 * one (`usage-errors.ts` says why).
 */
export function addressOf({ baseUrl, domain, getAccessToken, fetch, baseURI }: Address): string | undefined {
  const address = baseUrl?.trim() || baseUrlOf(domain);
  const url = address ? plainUrl(address, baseURI) : undefined;
  // In a frame whose markup is in an attribute, `location` has no origin.
  if (url?.origin === globalThis.origin) return url.pathname;
  return (getAccessToken ?? fetch) ? url?.href : undefined;
}
