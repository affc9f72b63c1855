/** A connection's association with an organization, as the Management API has it (contract B1, B2, B5). */
import type { AccessLevel } from '../../model/connection.js';

/** What the Management API says of one connection of an organization. */
export interface Association {
  readonly connectionId: string;
  /** `organization_connection_name`; null while it is not set, and where only `enabled_connections` is there. */
  readonly name: string | null;
  /** The tenant's own name of the connection. */
  readonly connectionName: string;
  /** Any, also `auth0` and social ones. */
  readonly strategy: string;
  readonly isEnabled: boolean;
  /** Null where the API has no such thing. */
  readonly accessLevel: AccessLevel | null;
  readonly showAsButton: boolean;
  readonly assignMembershipOnLogin: boolean;
  /** Of database connections only. */
  readonly isSignupEnabled: boolean | undefined;
}

/** What a bridge can change. */
export interface AssociationPatch {
  readonly isEnabled?: boolean | undefined;
  readonly showAsButton?: boolean | undefined;
  readonly assignMembershipOnLogin?: boolean | undefined;
}

/** One organization's associations through one family of routes. All reject with a `Problem`. */
export interface Associations {
  /** Why nothing can be switched through it, in words for an admin; undefined where it can. */
  readonly whyNotSwitch: string | undefined;
  /** All of them, every page. */
  list(organization: string, signal?: AbortSignal): Promise<readonly Association[]>;
  /** One, or undefined when there is none. */
  get(organization: string, id: string, signal?: AbortSignal): Promise<Association | undefined>;
  /** Changes what the patch names and gives what is so then. */
  update(organization: string, before: Association, patch: AssociationPatch): Promise<Association>;
  /** Takes it off the organization. The connection and its users stay in the tenant. */
  remove(organization: string, before: Association): Promise<void>;
}
