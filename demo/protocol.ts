/** What the control panel and the demo's server tell each other; all of it JSON below `/demo`. */

/** Ways in which the next requests can fail: a status by itself, or what goes wrong on the way. */
export const FAILURES = [
  '401',
  '403',
  '404',
  '409',
  '429',
  '500',
  'html',
  'login-page',
  'empty',
  'network',
  'hang',
] as const;
export type FailureName = (typeof FAILURES)[number];

/** Which requests can fail. */
export const TARGETS = ['any', 'reading', 'switching'] as const;
export type Target = (typeof TARGETS)[number];

/**
 * What the signed-in person may do: everything; only read, which the page finds out by a refusal; only read, which the
 * page knows from the beginning because it says so in the provider's `scope`.
 */
export const ACCESS = ['full', 'read-only', 'read-only-told'] as const;
export type Access = (typeof ACCESS)[number];

/** Organizations to put in place of the one there is. */
export const ORGANIZATIONS = ['acme', 'last-enabled', 'empty', 'thousand'] as const;
export type Organization = (typeof ORGANIZATIONS)[number];

/** The scopes of somebody who may only read, as a page says them. */
export const READ_SCOPE = 'read:my_org:identity_providers';

/** Everything the panel can set, until the server ends. */
export interface Settings {
  /** Milliseconds before each answer. */
  readonly latency: number;
  /** What happens to the next requests; null for nothing. */
  readonly failure: FailureName | null;
  /** How many requests are still to fail. */
  readonly failures: number;
  readonly failing: Target;
  readonly access: Access;
  /** False when the session has ended: then nothing is answered but 401. */
  readonly isSignedIn: boolean;
}

/** How it is now: sent as the answer to every `/demo/control`, and as the event `state` whenever it changes. */
export interface DemoState extends Settings {
  /** How many connections the organization has. */
  readonly connections: number;
}

/** What `POST /demo/control` takes; what is left out stays. */
export type Change = Partial<Settings> & { readonly organization?: Organization };

/** One request to the API; sent as the event `request` when it comes and when it has ended. */
export interface LoggedRequest {
  readonly id: string;
  readonly method: string;
  /** Below the API's base. */
  readonly path: string;
  /** When it came, in epoch milliseconds. */
  readonly at: number;
  readonly outcome: 'waiting' | 'answered' | 'aborted' | 'dropped';
  readonly status: number | null;
  /** How long it took, in milliseconds. */
  readonly took: number | null;
}
