/** Access tokens of many people at once: each is kept under all that it is for, and nothing else finds it. */
import type { Clock } from '../transport/http/clock.js';
import { BoundedMap } from './bounded-map.js';

/** An access token and what is known of it. */
export interface AccessToken {
  readonly accessToken: string;
  /** When it expires, in epoch milliseconds. Left out: it is used once and not kept. */
  readonly expiresAt?: number | undefined;
  /** Makes a proof for a token that is bound to a key (RFC 9449); left out for a bearer token. */
  readonly createProof?: ((request: ProofRequest) => Promise<string>) | undefined;
}

/** What a DPoP proof has to say (RFC 9449, 4.2). */
export interface ProofRequest {
  /** `htm` */
  readonly method: string;
  /** `htu`: without query and fragment. */
  readonly url: string;
  /** `ath` is its hash. */
  readonly accessToken: string;
  readonly nonce: string | undefined;
}

/** Whose token, for what: all of it is the key. */
export interface TokenKey {
  /** Names the session, or the server itself. */
  readonly owner: string;
  readonly audience: string;
  readonly scopes: readonly string[];
}

/** Nobody may be sent off with a token that expires on the way. */
const MARGIN = 30_000;

/** Keeps tokens in memory, until they expire or are refused. Asks once for all who need the same one. */
export class TokenCache {
  readonly #clock: Clock;
  readonly #kept = new BoundedMap<AccessToken>();
  readonly #asked = new Map<string, Promise<AccessToken>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * The token for this key.
   *
   * @param ask gets one; called once for all who wait for the same
   * @param refused a token that was refused: it is not given again
   */
  async get(
    key: TokenKey,
    ask: (refresh: boolean) => Promise<AccessToken>,
    refused?: AccessToken,
  ): Promise<AccessToken> {
    const name = nameOf(key);
    const kept = this.#kept.get(name);
    const isRefused = kept !== undefined && kept.accessToken === refused?.accessToken;
    if (isRefused) this.#kept.delete(name);
    else if (kept && this.#isGood(kept)) return kept;
    // Who was refused waits for nobody who asked without knowing that; after that they all wait together.
    const asking = JSON.stringify([name, refused !== undefined]);
    return this.#asked.get(asking) ?? this.#ask(name, asking, ask, refused !== undefined);
  }

  #ask(
    name: string,
    asking: string,
    ask: (refresh: boolean) => Promise<AccessToken>,
    refresh: boolean,
  ): Promise<AccessToken> {
    const running = ask(refresh)
      .then((token) => {
        this.#keep(name, token);
        return token;
      })
      .finally(() => this.#asked.delete(asking));
    this.#asked.set(asking, running);
    return running;
  }

  #keep(name: string, token: AccessToken): void {
    // An answer that was under way for long does not take the place of a fresher one.
    const { expiresAt: kept = 0 } = this.#kept.get(name) ?? {};
    if (!this.#isGood(token) || kept > (token.expiresAt ?? 0)) return;
    this.#kept.set(name, token);
  }

  #isGood({ expiresAt = 0 }: AccessToken): boolean {
    return expiresAt - MARGIN > this.#clock.now();
  }
}

/** No two keys have one name, whatever they hold. */
function nameOf({ owner, audience, scopes }: TokenKey): string {
  return JSON.stringify([owner, audience, [...scopes].sort()]);
}
