/** Shares the server's own token among its instances, encrypted, so that they don't each ask for one. */
import type { Clock } from '../../transport/http/clock.js';
import { createSeal } from '../limits/seal.js';
import type { LimitStore } from '../limits/store.js';
import type { AccessToken } from '../tokens/token-cache.js';

/** In milliseconds: a token that is about to expire is not taken over. */
const MARGIN = 60_000;

/** Where the instances find each other's token. */
export interface SharedToken {
  /** A token that another instance got, unless it is this one, which was refused. */
  find(refused: AccessToken | undefined): Promise<AccessToken | undefined>;
  /** Shares a token with an expiry. One that needs proofs is bound to a key of this instance and not shared. */
  share(token: AccessToken): Promise<void>;
}

/** Shares nothing: for a single instance, or one without a secret. */
export const NOT_SHARED: SharedToken = {
  find: async () => undefined,
  share: async () => {},
};

/** @param audience what the token is for; bound to the ciphertext */
export function createSharedToken(
  store: LimitStore,
  secret: string,
  audience: string,
  clock: Clock,
): SharedToken {
  const key = JSON.stringify(['token', audience]);
  const seal = createSeal(secret, key);
  return {
    async find(refused) {
      const sealed = await store.get(key);
      const token = tokenIn(sealed === undefined ? undefined : await seal.open(sealed));
      const isGood =
        token && token.accessToken !== refused?.accessToken && token.expiresAt - MARGIN > clock.now();
      return isGood ? token : undefined;
    },
    async share({ accessToken, expiresAt = -Infinity, createProof }) {
      const lifetime = expiresAt - clock.now();
      if (createProof || lifetime <= MARGIN) return;
      await store.set(key, await seal.close(JSON.stringify({ accessToken, expiresAt })), lifetime);
    },
  };
}

function tokenIn(text: string | undefined) {
  if (text === undefined) return undefined;
  const { accessToken, expiresAt } = JSON.parse(text) as Record<string, unknown>;
  return typeof accessToken === 'string' && typeof expiresAt === 'number'
    ? { accessToken, expiresAt }
    : undefined;
}
