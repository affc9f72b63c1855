/** How many admins a tier carries before the first of them meets a 429. */
import { firstMet, type Arrival, type Sharing } from './buckets.js';
import type { Limit, Tier } from './tiers.js';

/** What one population has shown. */
interface Carried {
  readonly admins: number;
  /** What one more would meet; undefined when all were carried. */
  readonly met: Limit | undefined;
}

/** One tier's numbers in all populations that it was shown. */
export class Capacity {
  readonly #tier: Tier;
  readonly #sharing: Sharing;
  /** The least first. */
  readonly #runs: Carried[] = [];

  constructor(tier: Tier, sharing: Sharing) {
    this.#tier = tier;
    this.#sharing = sharing;
  }

  /** Carried in every population, and what one more would meet. */
  get always(): Carried {
    return this.#runs[0] ?? { admins: 0, met: undefined };
  }

  /** Carried in at least half of the populations. */
  get usually(): number {
    return this.#runs[Math.floor(this.#runs.length / 2)]?.admins ?? 0;
  }

  /** @param arrivals of so many admins, by time */
  try(arrivals: readonly Arrival[], seats: number): void {
    this.#runs.push(carried(arrivals, seats, this.#tier, this.#sharing));
    this.#runs.sort((one, other) => one.admins - other.admins);
  }
}

/** More admins only add requests, so there is one largest number that meets no limit. */
function carried(arrivals: readonly Arrival[], seats: number, tier: Tier, sharing: Sharing): Carried {
  let met = firstMet(arrivals, tier, sharing);
  if (!met) return { admins: seats, met };
  let [few, many, ofMany] = [0, seats, arrivals];
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    const ofMiddle = ofMany.filter(({ seat }) => seat < middle);
    const limit = firstMet(ofMiddle, tier, sharing);
    if (limit) [many, ofMany, met] = [middle, ofMiddle, limit];
    else few = middle;
  }
  return { admins: few, met };
}
