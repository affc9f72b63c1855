/** What the proxy keeps of the sessions: the tokens and the newest nonce of each. */
import type { Clock } from '../../transport/http/clock.js';
import { BoundedMap } from '../bounded-map.js';
import type { SignedIn } from '../session-tag.js';
import { TokenCache } from './token-cache.js';

const MOST_SESSIONS = 5_000;

/** What is kept of one session. */
export interface KeptSession {
  readonly tokens: TokenCache;
  /** For the next proof (RFC 9449, 8). */
  nonce: string | undefined;
}

/**
 * A session is its id, its user and its organization: where an id survives a new sign-in, nothing kept before is found. A
 * request holds on to what was kept when it began, so one that is still under way adds nothing to a session that has since
 * been forgotten.
 */
export class SessionStore {
  readonly #clock: Clock;
  readonly #kept = new BoundedMap<KeptSession>(MOST_SESSIONS);
  /** The number of sign-outs, and for each session the number that its own had. */
  #signOuts = 0;
  readonly #signedOut = new BoundedMap<number>(MOST_SESSIONS);

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The number of sign-outs so far: when a request began. */
  get signOuts(): number {
    return this.#signOuts;
  }

  /**
   * What is kept of this session; the longest unused one makes room for a new one.
   *
   * @param began the number of sign-outs before the session was read
   */
  of({ id, subject, organization }: SignedIn, began: number): KeptSession {
    const name = JSON.stringify([id, subject, organization]);
    const fresh = { tokens: new TokenCache(this.#clock), nonce: undefined };
    // It was read while the user signed out: what it gets is its own, and gone with it.
    if ((this.#signedOut.get(id) ?? -Infinity) > began) return fresh;
    const kept = this.#kept.get(name) ?? fresh;
    this.#kept.set(name, kept);
    return kept;
  }

  /** Drops what is kept of all sessions with this id. */
  forget(id: string): void {
    this.#signedOut.set(id, ++this.#signOuts);
    const start = `${JSON.stringify([id]).slice(0, -1)},`;
    for (const name of [...this.#kept.keys()]) if (name.startsWith(start)) this.#kept.delete(name);
  }
}
