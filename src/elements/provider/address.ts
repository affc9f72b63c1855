/** Where the API is, from what a page says. What is wrong with what it says, `developer-words.ts` finds out. */
import type { Address } from '../../developer.js';

/** The base of every request; undefined where there cannot be one. */
export function addressOf({ baseUrl, domain, getAccessToken, fetch, baseURI }: Address): string | undefined {
  const host = domain?.trim() ?? '';
  const address = baseUrl?.trim() || (/^[\w.-]+(:\d+)?$/.test(host) && `https://${host}/my-org`);
  if (!address || !URL.canParse(address, baseURI)) return undefined;
  const { href, origin } = new URL(address, baseURI);
  // A query or a name would be lost, or travel with every request.
  const isUsable = /^https?:..[^/@]+\/[^?#]*$/.test(href);
  return isUsable && (getAccessToken || fetch || origin === location.origin) ? address : undefined;
}
