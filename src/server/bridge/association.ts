/** A connection's association with an organization, as the Management API models it (contract B1, B2, B5). */
import type { AccessLevel } from '../../model/connection.js';

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

/** An organization's associations, through one family of routes. All methods reject with a `Problem`. */
export interface Associations {
  /** Why connections can't be switched through these routes, as a message for the admin; undefined if they can. */
  readonly whyNotSwitch: string | undefined;
  /** All associations, from every page. */
  list(organization: string, signal?: AbortSignal): Promise<readonly Association[]>;
  /** One association, or undefined if there is none. */
  get(organization: string, id: string, signal?: AbortSignal): Promise<Association | undefined>;
  /** Applies the patch and returns the new association. */
  update(organization: string, before: Association, patch: AssociationPatch): Promise<Association>;
  /** Removes the connection from the organization. The connection and its users stay in the tenant. */
  remove(organization: string, before: Association): Promise<void>;
}
