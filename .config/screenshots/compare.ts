/** Compares two pictures, ignoring differences that people don't see. */
import pixelmatch from 'pixelmatch';

/** A picture with four bytes per pixel: red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * The tolerance. The same browser renders the same pixels every time, so it is tiny: `threshold` is the allowed distance of
 * two colors, where black and white have a distance of 1. 0.006 is one step of 255, because processors can round differently.
 * Pixels that only differ in the antialiasing of an edge do not count.
 */
export const TOLERANCE = { threshold: 0.006, share: 0 } as const;

/**
 * The tolerance for pictures of another version of the browser, which can render text differently: only clearly different
 * colors count, and only if they affect more than one in two hundred pixels.
 */
export const ROUGHLY = { threshold: 0.1, share: 0.005 } as const;

/** The difference as a text, and a picture of the pixels that differ; null if there is none beyond the tolerance. */
export interface Difference {
  readonly text: string;
  readonly picture: Picture | null;
}

/** Compares a new picture with the expected one. */
export function compare(
  actual: Picture,
  expected: Picture,
  { threshold, share }: typeof TOLERANCE | typeof ROUGHLY = TOLERANCE,
): Difference | null {
  const [width, height] = [expected.width, expected.height];
  if (actual.width !== width || actual.height !== height)
    return {
      text: `is ${actual.width} by ${actual.height} pixels, and was ${width} by ${height}`,
      picture: null,
    };
  const data = new Uint8Array(width * height * 4);
  const different = pixelmatch(actual.data, expected.data, data, width, height, { threshold });
  if (different <= share * width * height) return null;
  return { text: `differs in ${different} pixels`, picture: { width, height, data } };
}
