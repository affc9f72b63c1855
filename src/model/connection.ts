/** An organization's sign-in connection, and why it cannot be switched. Plain data and pure functions. */
import type { Strategy } from './strategy.js';
import { isBlank, visible } from './visible.js';

/**
 * What the organization's admins may do with a connection (contract A7): nothing, read it, change its flags, or change
 * everything. The tenant sets it for each connection.
 */
export type AccessLevel = 'none' | 'readonly' | 'limited' | 'full';

/** One sign-in connection of the organization (contract A4). Frozen; a change is a new object. */
export interface Connection {
  /** `con_…`; null in the rare answer that leaves it out: such a connection can be shown but not changed. */
  readonly id: string | null;
  /** The immutable technical name; null while it has none. */
  readonly name: string | null;
  /**
   * The name on the login page. Where it is missing or nothing in it shows, the name takes its place, or else the id; empty
   * where there is none of these.
   */
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
  /** `readonly` where the answer gives no value or an unknown one: the safe reading. */
  readonly accessLevel: AccessLevel;
  /** Why nobody can switch it, in the server's words; absent where the server gives no reason, as Auth0's does not. */
  readonly whyNotSwitch?: string | undefined;
  /**
   * The strategy's own settings as the API gave them: those that the API documents (contract A6). Others, and all that look
   * like a secret, are left out.
   */
  readonly options: Readonly<Record<string, unknown>> | null;
  /**
   * True where the answer holds settings that {@link options} leave out, such as an address with a token in it: options
   * built from these alone would delete the others. Absent where nothing is missing.
   */
  readonly hasHiddenOptions?: boolean | undefined;
  /** Whether applications of third parties can sign people in with it; absent where the answer does not say. */
  readonly thirdPartyAccess?: boolean | undefined;
  /** Whether it takes part in Cross App Access as a resource application; absent where the answer does not say. */
  readonly crossAppAccess?: boolean | undefined;
}

/**
 * A frozen connection from the members that are known. The others get the safe reading: no id, no strategy, state
 * unknown, `readonly`.
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
    displayName: [known.displayName, name, id].find((text) => !isBlank(text ?? '')) ?? '',
    domains: known.domains ? Object.freeze([...known.domains]) : null,
  });
}

/** The most characters of the name on the login page (contract A5). */
export const DISPLAY_NAME_LENGTH = 128;

/** A connection to be created (contract A5, create). What is left out gets the tenant's own default. */
export interface NewConnection {
  /** The technical name, 1 to 128 characters. It can't be changed later, and the tenant might put a prefix before it. */
  readonly name: string;
  readonly strategy: Strategy;
  /**
   * All options that the strategy needs (contract A6, request), secrets included. The certificate of a samlp or pingfederate
   * connection is `signingCert`, whatever this tenant calls it.
   */
  readonly options: Readonly<Record<string, unknown>>;
  /** The name on the login page, 1 to 128 characters. */
  readonly displayName?: string | undefined;
  readonly showAsButton?: boolean | undefined;
  readonly assignMembershipOnLogin?: boolean | undefined;
  readonly isEnabled?: boolean | undefined;
}

/** Changes to a connection (contract A5, update). A member that is left out keeps its value. */
export interface ConnectionPatch {
  readonly displayName?: string;
  readonly isEnabled?: boolean;
  readonly showAsButton?: boolean;
  readonly assignMembershipOnLogin?: boolean;
  /**
   * All options of the strategy (contract A6, request), secrets included: they replace the stored ones as a whole, so what
   * is missing here is deleted.
   */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** How a connection is removed: `detached`, only taken off the organization, or `deleted` for good. */
export type Removal = 'detached' | 'deleted';

/** An item of the list that could not be read. It is shown to the admin instead of being dropped. */
export interface MalformedItem {
  /** Its place in the answer, from 0. */
  readonly index: number;
  /** Its name, as far as it could be read; else empty. */
  readonly label: string;
  /** What is wrong with it, for the operator of the server: `is_enabled is not true or false`. */
  readonly reason: string;
}

/** The organization's connections, as one answer lists them. */
export interface ConnectionList {
  readonly connections: readonly Connection[];
  readonly malformed: readonly MalformedItem[];
  /** Why none can be created, in the server's words; absent where the server gives no reason, as Auth0's does not. */
  readonly whyNotCreate?: string | undefined;
}

/** Why this admin cannot switch a connection. */
export type WhyNotSwitch =
  'no-id' | 'access-none' | 'access-readonly' | 'state-unknown' | 'scope-missing' | 'server';

/**
 * Why this connection cannot be switched, or null when it can; `server` where the connection itself says why.
 *
 * @param mayUpdate whether the admin holds `update:my_org:identity_providers`, as far as is known
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

/** The name of a connection in the accessible names of its controls. Two connections can share it. */
export function labelOf({ displayName }: Connection, unnamed: string): string {
  return isBlank(displayName) ? unnamed : visible(displayName);
}
