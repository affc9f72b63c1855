/** What a page tells of a journey through it. Shared by the page and by who looks at it. */

export interface Report {
  /** The steps that went well, in order. */
  readonly done: readonly string[];
  /** Why the next one did not; null when there was no next one. */
  readonly failure: string | null;
  /** What broke the page's policy: the directive, and what was blocked. */
  readonly violations: readonly string[];
  /** What was written to the console as a warning or an error, thrown or rejected, and caught by nobody. */
  readonly complaints: readonly string[];
  /** Whether this browser knows Trusted Types. */
  readonly hasTrustedTypes: boolean;
}
