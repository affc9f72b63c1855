/**
 * Published as `org-connections/server/redis`: a store for the option `limits` in Redis, for hosts with several instances.
 * Counting is left to `rate-limiter-flexible`.
 */
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limit, LimitStore, Taken } from './store.js';

export type { Limit, LimitStore, Taken } from './store.js';

/** What `ioredis` calls the time until it is ready. */
const CONNECTING = ['connecting', 'connect'];

/** What is used of an `ioredis` client, which also has to run scripts. */
export interface RedisClient {
  /** `ready` while it is connected. */
  readonly status: string;
  on(event: 'ready' | 'close', told: () => void): unknown;
  off(event: 'ready' | 'close', told: () => void): unknown;
  get(key: string): Promise<string | null>;
  set(key: string, value: string, unit: 'PX', milliseconds: number): Promise<unknown>;
}

/** The options of {@link redisStore}. */
export interface RedisStoreOptions {
  /** Begins every key. All instances for one tenant need the same, and those for another tenant another. Default `org-connections`. */
  readonly prefix?: string | undefined;
}

/**
 * A store that all instances share. Keys are hashed: Redis learns no session ID and no organization. The server's own token
 * is stored encrypted, and only if the bridge has a `secret`.
 *
 * @param client of `ioredis`; its owner connects and closes it
 */
export function redisStore(
  client: RedisClient,
  { prefix = 'org-connections' }: RedisStoreOptions = {},
): LimitStore {
  const limiters = new Map<string, RateLimiterRedis>();

  /** One for each kind of budget. */
  const limiterOf = ({ requests: points, seconds: duration }: Limit) => {
    const name = `${points}/${duration}`;
    const known = limiters.get(name);
    if (known) return known;
    const limiter = new RateLimiterRedis({
      storeClient: client,
      keyPrefix: `${prefix}:budget`,
      ...{ points, duration },
      // A command that waits for a connection would hold its request.
      rejectIfRedisNotReady: true,
    });
    limiters.set(name, limiter);
    return limiter;
  };

  const keyOf = async (key: string) => `${prefix}:value:${await hashOf(key)}`;

  /** The first requests come while it connects, which is no outage. The bridge gives up if it takes long. */
  const connected = createConnected(client);

  return {
    async take(key, limit) {
      await connected();
      try {
        return takenOf(true, await limiterOf(limit).consume(await hashOf(key)));
      } catch (refusal) {
        // The library throws its result when the budget is used up, and an error for an outage.
        if (refusal instanceof RateLimiterRes) return takenOf(false, refusal);
        throw refusal;
      }
    },
    async get(key) {
      await connected();
      return (await client.get(await keyOf(key))) ?? undefined;
    },
    async set(key, value, milliseconds) {
      await connected();
      await client.set(await keyOf(key), value, 'PX', Math.max(1, Math.ceil(milliseconds)));
    },
  };
}

/** @returns a function that resolves when Redis is connected, and rejects when it is not and isn't about to be */
function createConnected(client: RedisClient): () => Promise<void> {
  let connecting: Promise<void> | undefined;
  return async () => {
    if (CONNECTING.includes(client.status))
      await (connecting ??= settled(client).then(() => (connecting = undefined)));
    if (client.status !== 'ready') throw new Error('Redis is not connected.');
  };
}

/** Resolves once it has connected, or has failed to. */
function settled(client: RedisClient): Promise<void> {
  const events = ['ready', 'close'] as const;
  return new Promise((resolve) => {
    const told = () => {
      for (const event of events) client.off(event, told);
      resolve();
    };
    for (const event of events) client.on(event, told);
  });
}

function takenOf(isAllowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Taken {
  return { isAllowed, remaining: remainingPoints, reset: Math.max(1, msBeforeNext) };
}

async function hashOf(key: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
