/** Which scopes the admin is known to hold, and whether they are signed in: as the page says, and as refusals have shown. */
import type { TransportError } from '../transport/transport-error.js';

export class Permissions {
  /** Scopes separated by spaces (RFC 6749, 3.3); undefined: unknown. */
  scope: string | undefined;
  /** The error that showed that the admin has to sign in again; undefined once a request succeeds. */
  signedOut: TransportError | undefined;
  /** Counts the ends of a session. To be noted when a request starts, and handed to {@link learn} when it ends. */
  round = 0;
  readonly #missing = new Set<string>();

  /** Whether a scope is held, as far as is known. */
  has(scope: string): boolean {
    return !this.#missing.has(scope) && (this.scope?.split(/\s+/).includes(scope) ?? true);
  }

  /**
   * Learns from how a request ended. When several requests under way at the same time end because the session has, only
   * the first of them becomes {@link signedOut}.
   *
   * @returns whether anything has changed
   */
  learn(error: TransportError | undefined, round: number): boolean {
    const before = this.signedOut;
    if (!error) this.signedOut = undefined;
    else if (error.code === 'unauthorized' && round === this.round) {
      this.signedOut = error;
      this.round++;
    }
    const { size } = this.#missing;
    if (error?.missingScope) this.#missing.add(error.missingScope);
    return this.#missing.size > size || before !== this.signedOut;
  }

  /** Forgets which scopes are missing: they might have been granted by now. */
  forget(): void {
    this.#missing.clear();
  }
}
