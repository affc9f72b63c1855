/** Statistics for figures that vary from round to round: medians, quantiles, ratios with their intervals. */

/** A ratio and its 95 % interval. */
export interface Ratio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The value that a share of all values does not exceed, interpolated between the nearest two.
 *
 * @param share from 0 to 1
 * @throws RangeError if there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('No values have no quantile.');
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below = 0, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (above - below) * (place % 1);
}

/**
 * The ratio of two medians, with its percentile bootstrap interval. Rounds are resampled as pairs: what slowed one down in a
 * round slowed down the other as well.
 *
 * @param random returns a number in [0, 1); by default the same ones every time, so that a report can be repeated
 */
export function ratioOf(
  ours: readonly number[],
  theirs: readonly number[],
  random: () => number = seeded(1),
): Ratio {
  const rounds = Math.min(ours.length, theirs.length);
  const ratios = Array.from({ length: RESAMPLES }, () => {
    const sample = Array.from({ length: rounds }, () => Math.floor(random() * rounds));
    return (
      median(sample.map((round) => ours[round] ?? NaN)) / median(sample.map((round) => theirs[round] ?? NaN))
    );
  });
  return {
    value: median(ours.slice(0, rounds)) / median(theirs.slice(0, rounds)),
    low: quantile(ratios, 0.025),
    high: quantile(ratios, 0.975),
  };
}

/** Pseudorandom numbers that are the same for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
