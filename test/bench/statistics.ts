/** What figures say that differ from one time to the next. */

/** How many times as much, and between what it is in 95 of 100 cases. */
export interface Ratio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;

/** The middle one, or the middle of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The value that such a share of all does not exceed; between two of them, in proportion.
 *
 * @param share from 0 to 1
 * @throws RangeError when there are none
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('There is nothing to take the quantile of.');
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below = 0, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (above - below) * (place % 1);
}

/**
 * The ratio of two medians, with its percentile bootstrap interval. Rounds are drawn as pairs: what slowed one down in a
 * round slowed the other down as well.
 *
 * @param random a number in [0, 1); the same every time unless it is said otherwise, so that a report can be repeated
 */
export function ratioOf(
  ours: readonly number[],
  theirs: readonly number[],
  random: () => number = seeded(1),
): Ratio {
  const rounds = Math.min(ours.length, theirs.length);
  const ratios = Array.from({ length: RESAMPLES }, () => {
    const drawn = Array.from({ length: rounds }, () => Math.floor(random() * rounds));
    return (
      median(drawn.map((round) => ours[round] ?? NaN)) / median(drawn.map((round) => theirs[round] ?? NaN))
    );
  });
  return {
    value: median(ours.slice(0, rounds)) / median(theirs.slice(0, rounds)),
    low: quantile(ratios, 0.025),
    high: quantile(ratios, 0.975),
  };
}

/** Numbers that look random and are the same for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
