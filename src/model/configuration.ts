/** The tenant's configuration: what an organization's admins are allowed to do (contract A3). */

/** The organization's configuration (route 1). Frozen. */
export interface Configuration {
  /**
   * `allow`: deleting a connection deletes its users too; `allow-if-empty`: only a connection without users can be
   * deleted; null where the answer gives no value, or an unknown one.
   */
  readonly deletionBehavior: 'allow' | 'allow-if-empty' | null;
  /**
   * The strategies that a new connection can have, also those that this version of the kit does not know and never offers;
   * null where the answer does not say.
   */
  readonly allowedStrategies: readonly string[] | null;
  /** Why nothing can be deleted, in the server's words; absent where the server gives no reason. */
  readonly whyNotDelete?: string | undefined;
  /** Why nothing can be created, in the server's words; absent where the server gives no reason. */
  readonly whyNotCreate?: string | undefined;
}

/** The settings of a connection that the organization's admins are allowed to change (route 2). Frozen. */
export interface ConnectionConfiguration {
  /** Whether `showAsButton` can be set; null where the answer does not say. */
  readonly canSetShowAsButton: boolean | null;
  /** Whether `assignMembershipOnLogin` can be set; null where the answer does not say. */
  readonly canSetAssignMembershipOnLogin: boolean | null;
  /** Why no display name can be set, in the server's words; absent where the server gives no reason. */
  readonly whyNotSetDisplayName?: string | undefined;
}
