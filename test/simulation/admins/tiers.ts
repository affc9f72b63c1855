/** What Auth0 lets through (contract A12, B4), as buckets that start full and fill evenly. */

/** Which requests a limit counts. */
export type Category = 'read' | 'write';

/** One bucket, or one for each organization. */
export interface Limit {
  /** The name in the report. */
  readonly name: string;
  readonly counts: readonly Category[];
  readonly isPerOrganization: boolean;
  /** Requests that are allowed at once. */
  readonly burst: number;
  readonly perSecond: number;
}

/** All limits of a plan; a request is refused when one of them is used up. */
export interface Tier {
  readonly name: string;
  readonly limits: readonly Limit[];
}

/** Reads and writes each second, of the tenant and of each organization. */
export const MY_ORGANIZATION_TIERS: readonly Tier[] = [
  myOrganizationTier('Free', [4, 2], [4, 2]),
  myOrganizationTier('Public Self-Service', [8, 4], [4, 2]),
  myOrganizationTier('Public Enterprise, Private Basic', [40, 20], [8, 4]),
  myOrganizationTier('Private Performance', [160, 80], [16, 8]),
];

/** Bursts, and requests each minute, to the organization connections of the tenant; on Free 2 each second of anything. */
export const MANAGEMENT_TIERS: readonly Tier[] = [
  { name: 'Free', limits: [limitOf('tenant requests', ['read', 'write'], 2, 2)] },
  managementTier('B2B Essentials', [5, 50], [5, 25]),
  managementTier('Enterprise', [10, 100], [5, 150]),
];

/** One limit of a tenant. */
export function limitOf(
  name: string,
  counts: readonly Category[],
  burst: number,
  perSecond: number,
  isPerOrganization = false,
): Limit {
  return { name, counts, isPerOrganization, burst, perSecond };
}

type Pair = readonly [read: number, write: number];

function myOrganizationTier(name: string, [read, write]: Pair, [ownRead, ownWrite]: Pair): Tier {
  return {
    name,
    limits: [
      limitOf('organization reads', ['read'], ownRead, ownRead, true),
      limitOf('organization writes', ['write'], ownWrite, ownWrite, true),
      limitOf('tenant reads', ['read'], read, read),
      limitOf('tenant writes', ['write'], write, write),
    ],
  };
}

function managementTier(name: string, [reads, readsAMinute]: Pair, [writes, writesAMinute]: Pair): Tier {
  return {
    name,
    limits: [
      limitOf('tenant reads', ['read'], reads, readsAMinute / 60),
      limitOf('tenant writes', ['write'], writes, writesAMinute / 60),
    ],
  };
}
