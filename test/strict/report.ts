/** The report of a journey. Shared by the page and the test. */

export interface Report {
  /** The successful steps, in order. */
  readonly done: readonly string[];
  /** Why the next step failed; null if none did. */
  readonly failure: string | null;
  /** The policy violations: the directive, and what was blocked. */
  readonly violations: readonly string[];
  /** Warnings and errors in the console, uncaught errors, and unhandled rejections. */
  readonly complaints: readonly string[];
  /** Whether the browser supports Trusted Types. */
  readonly hasTrustedTypes: boolean;
}
