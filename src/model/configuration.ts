/** What the tenant lets an organization's admins do, as its configuration says (contract A3). */

/** The organization's configuration (route 1). Frozen. */
export interface Configuration {
  /**
   * `allow`: a connection can be deleted, and its users go with it; `allow-if-empty`: only one without users can be;
   * null where the answer does not say, or says something unknown.
   */
  readonly deletionBehavior: 'allow' | 'allow-if-empty' | null;
  /** Why nothing can be deleted, in the server's own words; left out where it says nothing of the kind. */
  readonly whyNotDelete?: string | undefined;
}

/** What of a connection the tenant leaves to the organization's admins (route 2). Frozen. */
export interface ConnectionConfiguration {
  /** Whether `showAsButton` may be set; null where the answer does not say. */
  readonly canSetShowAsButton: boolean | null;
  /** Whether `assignMembershipOnLogin` may be set; null where the answer does not say. */
  readonly canSetAssignMembershipOnLogin: boolean | null;
  /** Why no display name can be set, in the server's own words; left out where it says nothing of the kind. */
  readonly whyNotSetDisplayName?: string | undefined;
}
