/** A connection's provisioning: the provider creates, changes and deactivates its users by SCIM, with a token. */
import type { MalformedItem } from '../connection.js';
import type { AttributeMapping } from './attribute-mapping.js';

/** How a connection's users arrive without signing in (contract A8). Frozen; a change is a new object. */
export interface Provisioning {
  /** The attribute by which the provider and the tenant know a user, such as `externalId`; null where the answer doesn't say. */
  readonly userIdAttribute: string | null;
  /** What each field of the provider becomes. */
  readonly attributes: readonly AttributeMapping[];
}

/** A token with which the provider sends users (contract A8). Frozen. Its value is only in {@link CreatedScimToken}. */
export interface ScimToken {
  /** `tok_…`. */
  readonly id: string;
  /** In epoch milliseconds; null where the answer doesn't say. */
  readonly createdAt: number | null;
  /** In epoch milliseconds; null for one that never expires. */
  readonly validUntil: number | null;
}

/** A token that has just been created: the only answer that has its value. */
export interface CreatedScimToken extends ScimToken {
  /** A secret. The server never shows it again. */
  readonly value: string;
}

/** All tokens of a connection, also those that have expired. */
export interface ScimTokenList {
  readonly tokens: readonly ScimToken[];
  readonly malformed: readonly MalformedItem[];
}

/** What the tenant's configuration says of provisioning for one strategy (contract A3, part E). Frozen. */
export interface ProvisioningOffer {
  /** Whether it can be switched on; null where the answer doesn't say. */
  readonly isOffered: boolean | null;
  /** The longest lifetime of a token, in seconds; null where there is no limit. */
  readonly longestLifetime: number | null;
}

/** The most tokens of a connection that have not expired. */
export const MOST_TOKENS = 2;
/** How long before its end a token is said to expire soon, in milliseconds: 30 days. */
const SOON = 30 * 24 * 3_600_000;

export type ScimTokenState = 'live' | 'expires-soon' | 'expired';

/** Whether a token works. @param now in epoch milliseconds */
export function scimTokenState({ validUntil }: ScimToken, now: number): ScimTokenState {
  if (validUntil === null) return 'live';
  if (validUntil <= now) return 'expired';
  return validUntil - now <= SOON ? 'expires-soon' : 'live';
}
