/** Caches the access tokens of one owner. The key contains everything that a token is for, so no other request finds it. */
import type { Clock } from '../../transport/http/clock.js';
import { BoundedMap } from '../bounded-map.js';

/** An access token, its expiry and its proof. */
export interface AccessToken {
  readonly accessToken: string;
  /** When it expires, in epoch milliseconds. Without it, the token is used once and not cached. */
  readonly expiresAt?: number | undefined;
  /** Creates the proof for a token that is bound to a key (RFC 9449). Omit it for a bearer token. */
  readonly createProof?: ((request: ProofRequest) => Promise<string>) | undefined;
}

/** The contents of a DPoP proof (RFC 9449, 4.2). */
export interface ProofRequest {
  /** `htm` */
  readonly method: string;
  /** `htu`: without query and fragment. */
  readonly url: string;
  /** `ath` is its hash. */
  readonly accessToken: string;
  readonly nonce: string | undefined;
}

/** What a token is for: the key of the cache. */
export interface TokenKey {
  readonly audience: string;
  readonly scopes: readonly string[];
}

/** In milliseconds: a token that is about to expire is not used. */
const MARGIN = 30_000;

/** Keeps tokens in memory until they expire or are refused. Concurrent requests for the same token share one call. */
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
   * @param ask gets a token; called once for all concurrent requests
   * @param refused a token that was refused and must not be returned again
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
    // After a refusal, a call that started earlier is no use: it could return the refused token.
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
    // A slow call must not replace a newer token.
    if (this.#isGood(token) && endOf(this.#kept.get(name)) <= endOf(token)) this.#kept.set(name, token);
  }

  #isGood(token: AccessToken): boolean {
    return endOf(token) - MARGIN > this.#clock.now();
  }
}

/** Nobody knows how long a token without an expiry is good. */
function endOf(token: AccessToken | undefined): number {
  return token?.expiresAt ?? -Infinity;
}

/** A unique name for each key, whatever it contains. */
function nameOf({ audience, scopes }: TokenKey): string {
  return JSON.stringify([audience, [...scopes].sort()]);
}
