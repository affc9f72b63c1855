/** An e-mail domain that the organization has claimed, and whether it has proved that the domain is its own. */
import type { MalformedItem } from '../connection.js';

/**
 * `pending`: nobody has looked for its record yet, or the verdict isn't there; `failed`: its record wasn't found when it was
 * looked for last; `verified`: it was.
 */
export type DomainStatus = 'pending' | 'failed' | 'verified';

/** A domain of the organization (contract A9). Frozen; a change is a new object. */
export interface OrganizationDomain {
  /** `ord_…`. */
  readonly id: string;
  /** As it is on the wire: internationalized ones in ASCII. */
  readonly domain: string;
  /** `pending` where the answer gives no status or an unknown one: the safe reading. */
  readonly status: DomainStatus;
  /** The TXT record that proves it; null where the answer doesn't say all of it. */
  readonly record: TxtRecord | null;
}

/** What has to be entered at the domain's DNS, character by character. */
export interface TxtRecord {
  /** The full name of the host. */
  readonly host: string;
  readonly value: string;
}

/** All domains of the organization. */
export interface DomainList {
  /** In the server's order, each id once. */
  readonly domains: readonly OrganizationDomain[];
  readonly malformed: readonly MalformedItem[];
}

/** A connection that a domain leads to, as far as the list of them says it. */
export interface DomainUse {
  /** `con_…`. */
  readonly id: string;
  /** The name on the login page, or else the technical one; empty where there is neither. */
  readonly displayName: string;
}
