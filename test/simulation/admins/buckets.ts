/** Looks for the first request of many that meets a limit. */
import type { Category, Limit, Tier } from './tiers.js';

/** One request of one admin, with its time in milliseconds. */
export interface Arrival {
  readonly at: number;
  readonly category: Category;
  /** Which admin, from 0. */
  readonly seat: number;
}

/** Whether each admin has an organization of their own, or all have the same. */
export type Sharing = 'own' | 'one';

/** The bucket of a limit; of each organization where there is one for each. */
class Bucket {
  readonly #limit: Limit;
  readonly #left: number[] = [];
  readonly #filledAt: number[] = [];

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  /** Takes one request; false when there is none left. */
  take({ at }: Arrival, organization: number): boolean {
    const { burst, perSecond, isPerOrganization } = this.#limit;
    const place = isPerOrganization ? organization : 0;
    const filled = ((at - (this.#filledAt[place] ?? at)) / 1000) * perSecond;
    const left = Math.min(burst, (this.#left[place] ?? burst) + filled);
    this.#filledAt[place] = at;
    this.#left[place] = left - 1;
    return left >= 1;
  }
}

/**
 * The limit that is met first; undefined when none is.
 *
 * @param arrivals by time
 */
export function firstMet(
  arrivals: readonly Arrival[],
  { limits }: Tier,
  sharing: Sharing,
): Limit | undefined {
  const all = limits.map((limit) => ({ limit, bucket: new Bucket(limit) }));
  const bucketsOf = (category: Category) => all.filter(({ limit }) => limit.counts.includes(category));
  const buckets: Record<Category, typeof all> = { read: bucketsOf('read'), write: bucketsOf('write') };
  for (const arrival of arrivals) {
    const organization = sharing === 'own' ? arrival.seat : 0;
    for (const { limit, bucket } of buckets[arrival.category])
      if (!bucket.take(arrival, organization)) return limit;
  }
  return undefined;
}
