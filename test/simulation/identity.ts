/** Who is signed in, and the tokens that pages provide and the server accepts. */
import { TOKEN_MARK } from './wire.js';

/** How long a token is valid, in milliseconds. */
const LIFETIME = 600_000;

/** One person in one organization. */
export interface Session {
  readonly id: string;
  readonly organization: string;
  readonly person: string;
}

export const ORGANIZATION = 'org_acme';
export const OTHER_ORGANIZATION = 'org_other';
/** The person who is signed in first. */
export const PERSON = 'auth0|ada';

const session = (organization: string, person: string): Session => ({
  id: `${organization}/${person}`,
  organization,
  person,
});

/** All sessions; the first one is signed in when a schedule begins. */
export const SESSIONS = [
  session(ORGANIZATION, PERSON),
  session(OTHER_ORGANIZATION, PERSON),
  session(ORGANIZATION, 'auth0|bob'),
  session(OTHER_ORGANIZATION, 'auth0|bob'),
] as const;

/**
 * How the requests of a page are authenticated:
 *
 * | mode | the session is that of | and is told by |
 * |---|---|---|
 * | `cached` | the newest token that the page has | its claims |
 * | `stubborn` | the first token, even after a refresh | its claims |
 * | `fetch` | the token with which the page sends the request itself | the server's tag |
 * | `proxy` | whoever is signed in when it arrives | the server's tag |
 * | `opaque` | the token with which the page sends the request itself | the page alone |
 */
export type TokenMode = 'cached' | 'stubborn' | 'fetch' | 'proxy' | 'opaque';

/** Whether the server names the session in its answers, and refuses a request for another one. */
export const isTold = (mode: TokenMode): boolean => mode === 'fetch' || mode === 'proxy';

/** Whether the transport is given the organization, and can tell that a session is for another one. */
export const canBeNamed = (mode: TokenMode): boolean => mode !== 'fetch' && mode !== 'opaque';

/** Issues tokens, and knows who is signed in. */
export class Identity {
  readonly #now: () => number;
  readonly #tokens = new Map<string, { readonly session: Session; readonly expiry: number }>();
  #issued = 0;
  #session: Session = SESSIONS[0];
  /** Counts the times at which another session began, or a page got a token of another one. */
  moves = 0;
  /** Whether the proxy's session has ended. */
  isSignedOut = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Who is signed in now. */
  get session(): Session {
    return this.#session;
  }

  /** Somebody signs in. */
  signIn(next: Session): void {
    if (next !== this.#session) this.moves++;
    this.#session = next;
    this.isSignedOut = false;
  }

  /** A token for whoever is signed in, or for another session. */
  issue(of: Session = this.#session): string {
    const { organization, person } = of;
    const claims = btoa(JSON.stringify({ org_id: organization, sub: person, number: ++this.#issued }));
    const token = `head.${claims}.${TOKEN_MARK}`;
    this.#tokens.set(token, { session: of, expiry: this.#now() + LIFETIME });
    return token;
  }

  /** The session of a token, or of the proxy for a request without one; undefined where it is not valid. */
  sessionOf(token: string): Session | undefined {
    if (token === '') return this.isSignedOut ? undefined : this.#session;
    const { session: of, expiry } = this.#tokens.get(token) ?? { session: undefined, expiry: 0 };
    return expiry > this.#now() ? of : undefined;
  }

  /** The session that a token names, valid or not. */
  sessionIn(token: string): Session | undefined {
    const claims = JSON.parse(atob(token.split('.')[1]!)) as { org_id: string; sub: string };
    return SESSIONS.find(
      ({ organization, person }) => organization === claims.org_id && person === claims.sub,
    );
  }

  /** Makes every issued token invalid, and ends the proxy's session. */
  revokeAll(): void {
    this.#tokens.clear();
    this.isSignedOut = true;
  }
}
