/** The tokens that pages provide and the server accepts. */
import { TOKEN_MARK } from './wire.js';

/** How long a token is valid, in milliseconds. */
const LIFETIME = 600_000;

export const ORGANIZATION = 'org_acme';
/** The person who is signed in. */
export const PERSON = 'auth0|ada';

/**
 * How a page provides tokens: `cached` gives the newest it has, `stubborn` always the first one even after a refresh, and
 * `fetch` sends the requests itself.
 */
export type TokenMode = 'cached' | 'stubborn' | 'fetch';

/** Issues tokens. */
export class Identity {
  readonly #now: () => number;
  readonly #expiries = new Map<string, number>();
  #issued = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(): string {
    const claims = btoa(JSON.stringify({ org_id: ORGANIZATION, sub: PERSON, number: ++this.#issued }));
    const token = `head.${claims}.${TOKEN_MARK}`;
    this.#expiries.set(token, this.#now() + LIFETIME);
    return token;
  }

  isValid(token: string): boolean {
    return (this.#expiries.get(token) ?? 0) > this.#now();
  }

  /** Makes every issued token invalid. */
  revokeAll(): void {
    this.#expiries.clear();
  }
}
