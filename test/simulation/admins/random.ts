/** Chance that comes the same way again for the same seed. */

/** A number in [0, 1). */
export type Random = () => number;

/** Marsaglia's xorshift with 32 bits: enough for people who look at a page now and then. */
export function createRandom(seed: number): Random {
  // Seeds next to each other begin far apart, and none begins at 0, where it would stay.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 8; warmUp++) next();
  return next;
}

/** Somewhere in a range, both ends in milliseconds. */
export function within(random: Random, [least, most]: readonly [number, number]): number {
  return least + random() * (most - least);
}
