/** A connection's association with an organization, as the Management API models it (contract B1, B2, B5). */
import type { AccessLevel } from '../../model/connection.js';
import type { Caller } from '../limits/pace.js';

/** One connection of an organization, as the Management API returns it. */
export interface Association {
  readonly connectionId: string;
  /** `organization_connection_name`; null if it isn't set, or if the tenant has only `enabled_connections`. */
  readonly name: string | null;
  /** The connection's name in the tenant. */
  readonly connectionName: string;
  /** Any strategy, including `auth0` and social ones. */
  readonly strategy: string;
  readonly isEnabled: boolean;
  /** Null if the tenant has only `enabled_connections`, which has no access levels. */
  readonly accessLevel: AccessLevel | null;
  /** `organization_member_access_level`, where the tenant has it. Never sent: an update keeps what it leaves out. */
  readonly memberAccessLevel: AccessLevel | undefined;
  readonly showAsButton: boolean;
  readonly assignMembershipOnLogin: boolean;
  /** Only for database connections. */
  readonly isSignupEnabled: boolean | undefined;
}

/** The members of an association that a bridge can change. */
export interface AssociationPatch {
  readonly isEnabled?: boolean | undefined;
  readonly showAsButton?: boolean | undefined;
  readonly assignMembershipOnLogin?: boolean | undefined;
}

/** The Management API's two families of routes, below `/organizations/{id}`. Only the newer one, `connections`, has access levels. */
export type Family = 'connections' | 'enabled_connections';

/** An organization's associations, through one family of routes. */
export interface Associations {
  readonly family: Family;
  /** Why connections can't be switched through these routes, as a message for the admin; undefined if they can. */
  readonly whyNotSwitch: string | undefined;
  /** All associations, from every page. */
  list(caller: Caller): Promise<readonly Association[]>;
  /** One association, or undefined if there is none. */
  get(caller: Caller, id: string): Promise<Association | undefined>;
  /** Applies the patch and returns the new association. */
  update(caller: Caller, before: Association, patch: AssociationPatch): Promise<Association>;
  /** Removes the connection from the organization. The connection and its users stay in the tenant. */
  remove(caller: Caller, before: Association): Promise<void>;
}
