/** What the person is known to be allowed: as the page says, and as the server's refusals have shown. */
import type { TransportError } from '../transport/transport-error.js';

export class Permissions {
  /** Scopes separated by spaces (RFC 6749, 3.3); undefined: not known. */
  scope: string | undefined;
  readonly #missing = new Set<string>();
  #round = 0;
  #signedOut: TransportError | undefined;

  /** Why nothing is possible until the person has signed in again. */
  get signedOut(): TransportError | undefined {
    return this.#signedOut;
  }

  /** Whether a scope is there, as far as is known. */
  has(scope: string): boolean {
    return !this.#missing.has(scope) && (this.scope?.split(/\s+/).includes(scope) ?? true);
  }

  /** To be noted when a request starts, and handed to {@link learn} when it ends. */
  get round(): number {
    return this.#round;
  }

  /**
   * Learns from how a request ended. Requests that were under way together and are all refused for the same reason make
   * one piece of news.
   *
   * @returns whether something is different now
   */
  learn(error: TransportError | undefined, round: number): boolean {
    const before = this.#signedOut;
    if (!error) this.#signedOut = undefined;
    else if (error.code === 'unauthorized' && round === this.#round) {
      this.#signedOut = error;
      this.#round++;
    }
    const { missingScope } = error ?? {};
    const isNew = missingScope !== undefined && !this.#missing.has(missingScope);
    if (isNew) this.#missing.add(missingScope);
    return isNew || before !== this.#signedOut;
  }

  /** Forgets which scopes are missing: they may have been given by now. */
  forget(): void {
    this.#missing.clear();
  }
}
