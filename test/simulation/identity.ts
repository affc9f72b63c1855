/** Tokens: what the pages give, and what the server accepts. */
import { TOKEN_MARK } from './wire.js';

/** How long a token is good, in milliseconds. */
const LIFETIME = 600_000;

export const ORGANIZATION = 'org_acme';

/**
 * How a page gives tokens: `cached` is the newest it has, `stubborn` the first one whatever was refreshed since, and
 * `fetch` sends the requests itself.
 */
export type TokenMode = 'cached' | 'stubborn' | 'fetch';

/** Whoever issues tokens. */
export class Identity {
  readonly #now: () => number;
  readonly #expiries = new Map<string, number>();
  #issued = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(): string {
    const claims = btoa(JSON.stringify({ org_id: ORGANIZATION, number: ++this.#issued }));
    const token = `head.${claims}.${TOKEN_MARK}`;
    this.#expiries.set(token, this.#now() + LIFETIME);
    return token;
  }

  isValid(token: string): boolean {
    return (this.#expiries.get(token) ?? 0) > this.#now();
  }

  /** Nothing that was issued is good any more. */
  revokeAll(): void {
    this.#expiries.clear();
  }
}
