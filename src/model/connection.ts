/**
 * The words of the business: an organization's connection as the kit knows it, and what may be done with it.
 * Plain data and pure functions; imports nothing but such.
 */
import { visible } from './visible.js';

/**
 * What the organization's admins may do with a connection (contract A7): nothing at all, look at it, change its
 * flags, or change everything. Set for each connection by the tenant, never from here.
 */
export type AccessLevel = 'none' | 'readonly' | 'limited' | 'full';

/** One sign-in connection of the organization (contract A4). Frozen; a change is a new object. */
export interface Connection {
  /** `con_…`; null in the rare answer that leaves it out: such a connection can be shown but not addressed. */
  readonly id: string | null;
  /** The immutable technical name, or null while the tenant has not named it. */
  readonly name: string | null;
  /** What people see when they sign in. Falls back to the name, then to the id; empty where there is none of them. */
  readonly displayName: string;
  /** `okta`, `samlp`, … or a string this version does not know; null on a minimal item. */
  readonly strategy: string | null;
  /** Home realm discovery domains, such as `acme.com`; null where the answer does not say. */
  readonly domains: readonly string[] | null;
  /** Whether people can sign in with it; null where the answer does not say. */
  readonly isEnabled: boolean | null;
  /** Whether the login page shows a button for it; null where the answer does not say. */
  readonly showAsButton: boolean | null;
  /** Whether signing in makes a user a member; null where the answer does not say. */
  readonly assignMembershipOnLogin: boolean | null;
  /** `readonly` where the answer does not say, or says something unknown: the safe reading. */
  readonly accessLevel: AccessLevel;
  /** Why nobody can switch it, in the server's own words; left out where it says nothing of the kind, as Auth0 does. */
  readonly whyNotSwitch?: string | undefined;
  /** The strategy's own settings as the API gave them (contract A6); secrets are never among them. */
  readonly options: Readonly<Record<string, unknown>> | null;
}

/**
 * A frozen connection from what is known of it. What is left out gets the reading that promises least: no id, no
 * strategy, state unknown, `readonly`.
 */
export function createConnection(known: Partial<Connection>): Connection {
  const id = known.id || null;
  const name = known.name || null;
  return Object.freeze({
    strategy: null,
    isEnabled: null,
    showAsButton: null,
    assignMembershipOnLogin: null,
    accessLevel: 'readonly',
    options: null,
    ...known,
    id,
    name,
    displayName: known.displayName || name || id || '',
    domains: known.domains ? Object.freeze([...known.domains]) : null,
  });
}

/** What may be changed without touching the rest (contract A5, update). Leave a member out to keep its value. */
export interface ConnectionPatch {
  readonly displayName?: string;
  readonly isEnabled?: boolean;
  readonly showAsButton?: boolean;
  readonly assignMembershipOnLogin?: boolean;
}

/** How a connection is taken from an organization: `detached`, off it only, or `deleted`, out of the world. */
export type Removal = 'detached' | 'deleted';

/** An item of the list that could not be understood. It is told to the admin instead of being dropped. */
export interface MalformedItem {
  /** Its place in the answer, from 0. */
  readonly index: number;
  /** What it seems to be called; empty when even that is not known. */
  readonly label: string;
  /**
   * What is wrong with it, for the people who run the server: `is_enabled is not true or false`. No more than `is_enabled`
   * where the words could not be loaded.
   */
  readonly reason: string;
}

/** The organization's connections as one answer gave them. */
export interface ConnectionList {
  readonly connections: readonly Connection[];
  readonly malformed: readonly MalformedItem[];
}

/** Why a connection cannot be switched by this person. */
export type WhyNotSwitch =
  'no-id' | 'access-none' | 'access-readonly' | 'state-unknown' | 'scope-missing' | 'server';

/**
 * Why this connection cannot be switched, or null when it can; `server` where the connection itself says why.
 *
 * @param mayUpdate whether the person holds `update:my_org:identity_providers`, as far as is known
 */
export function whyNotSwitch(connection: Connection, mayUpdate: boolean): WhyNotSwitch | null {
  if (connection.id === null) return 'no-id';
  if (connection.accessLevel === 'none') return 'access-none';
  if (connection.accessLevel === 'readonly') return 'access-readonly';
  if (!mayUpdate) return 'scope-missing';
  if (connection.whyNotSwitch) return 'server';
  if (connection.isEnabled === null) return 'state-unknown';
  return null;
}

/** What a connection is called to people who cannot see the row around a control, where no other is called the same. */
export function labelOf({ displayName }: Connection, unnamed: string): string {
  return visible(displayName) || unnamed;
}
