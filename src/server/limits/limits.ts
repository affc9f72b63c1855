/** The option `limits`: how much a bridge asks of the tenant, and how much of that one person and one organization get. */
import { ConfigurationError } from '../domain.js';
import type { Settings } from '../handler/handler.js';
import { checkOptions, type OptionKinds } from '../options.js';
import { MemoryStore } from './memory.js';
import { SurvivingStore } from './outage.js';
import type { Limit, LimitStore } from './store.js';

/** Limits on what a bridge asks of the Management API, whose rate limit is the tenant's: all customers share it. */
export interface LimitsOptions {
  /**
   * Requests that read. Default: 20 in 10 seconds. What the tenant has depends on its subscription; the bridge also keeps to
   * what a 429 names.
   */
  readonly read?: Limit | undefined;
  /** Requests that change something. Default: 20 in 10 seconds. */
  readonly write?: Limit | undefined;
  /** The most that one session gets of each, above 0 and at most 1. Default: 0.6. */
  readonly sessionShare?: number | undefined;
  /** The most that one organization gets of each, above 0 and at most 1. Default: 0.8. */
  readonly organizationShare?: number | undefined;
  /**
   * For how many milliseconds a list of connections answers further reads of the same organization. A change through the
   * bridge ends that at once; one in the Dashboard is seen so much later. 0 to read each time. Default: 5,000.
   */
  readonly freshFor?: number | undefined;
  /** A store that all instances of the server share. Default: the memory of this process. */
  readonly store?: LimitStore | undefined;
  /**
   * How many instances share the budgets. While the store is out of reach, each keeps to its part. Without a store, each
   * always does. Default: 1.
   */
  readonly instances?: number | undefined;
}

/** The limits with their defaults. */
export interface Limits {
  readonly read: Limit;
  readonly write: Limit;
  readonly sessionShare: number;
  readonly organizationShare: number;
  readonly freshFor: number;
  readonly store: LimitStore;
  /** Whether other instances see what is stored. */
  readonly isShared: boolean;
}

const OPTIONS: OptionKinds<LimitsOptions> = {
  read: 'value',
  write: 'value',
  sessionShare: 'value',
  organizationShare: 'value',
  freshFor: 'value',
  store: 'value',
  instances: 'value',
};

const DEFAULT_LIMIT: Limit = { requests: 20, seconds: 10 };

/** @throws ConfigurationError */
export function limitsOf(
  given: LimitsOptions,
  { clock, onError }: Pick<Settings, 'clock' | 'onError'>,
): Limits {
  checkOptions('limits', given, OPTIONS);
  const { read = DEFAULT_LIMIT, write = DEFAULT_LIMIT, store, ...options } = given;
  for (const name of store ? (['take', 'get', 'set'] as const) : [])
    if (typeof store?.[name] !== 'function')
      throw new ConfigurationError(`limits.store needs a function as ${name}, as redisStore(client) has it.`);
  const { sessionShare = 0.6, organizationShare = 0.8, freshFor = 5_000, instances = 1 } = options;
  for (const [name, limit] of Object.entries({ read, write }))
    if (!isCount(limit.requests) || !isCount(limit.seconds))
      throw new ConfigurationError(`limits.${name} takes { requests: 20, seconds: 10 }, in whole numbers.`);
  for (const [name, share] of Object.entries({ sessionShare, organizationShare }))
    if (!(share > 0 && share <= 1))
      throw new ConfigurationError(`limits.${name} takes a number above 0 and at most 1.`);
  if (!isCount(instances)) throw new ConfigurationError('limits.instances takes a whole number above 0.');
  if (!(freshFor >= 0)) throw new ConfigurationError('limits.freshFor takes milliseconds.');
  const parts = store ? 1 : instances;
  const onOutage = (error: unknown) => onError(error, '');
  return {
    read: partOf(read, 1 / parts),
    write: partOf(write, 1 / parts),
    ...{ sessionShare, organizationShare, freshFor },
    store: store ? new SurvivingStore(store, { clock, instances, onOutage }) : new MemoryStore(clock),
    isShared: store !== undefined,
  };
}

/** A part of a limit, at least one request. */
export function partOf(limit: Limit, share: number): Limit {
  return { ...limit, requests: Math.max(1, Math.floor(limit.requests * share)) };
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) > 0;
}
