/** The requests for domains of any transport. Apart from the others, so that only what needs domains loads them. */
import type { DomainTransport } from './domain-transport.js';
import { domainRequests } from './my-organization/domains/domains.js';
import type { Transport } from './transport.js';

/** @returns undefined for a transport that has none */
export function domainsOf({ domains, http }: Transport): DomainTransport | undefined {
  return domains ?? (http && domainRequests(http));
}
