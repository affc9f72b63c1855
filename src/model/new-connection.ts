/** A connection that doesn't exist yet, as the admin wants it. Plain data. */
import type { Strategy } from './strategy.js';

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
