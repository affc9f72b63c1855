/** What the person is known to be allowed: as the page says, and as the server's refusals have shown. */
import type { TransportError } from '../transport/transport-error.js';

export class Permissions {
  /** Scopes separated by spaces (RFC 6749, 3.3); undefined: not known. */
  scope: string | undefined;
  /** Why nothing is possible until the person has signed in again. */
  signedOut: TransportError | undefined;
  /** To be noted when a request starts, and handed to {@link learn} when it ends. */
  round = 0;
  readonly #missing = new Set<string>();

  /** Whether a scope is there, as far as is known. */
  has(scope: string): boolean {
    return !this.#missing.has(scope) && (this.scope?.split(/\s+/).includes(scope) ?? true);
  }

  /**
   * Learns from how a request ended. Requests that were under way together and are all refused for the same reason make
   * one piece of news.
   *
   * @returns whether something is different now
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

  /** Forgets which scopes are missing: they may have been given by now. */
  forget(): void {
    this.#missing.clear();
  }
}
