/** Whether two pictures are the same to people. */
import pixelmatch from 'pixelmatch';

/** A picture: four bytes a pixel, red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * How much may differ. The same browser draws the same pixels, run after run, so this is next to nothing: `threshold` is how
 * far apart two colors may be, of 1 from black to white, and 0.006 is one step of 255, which another processor may round in
 * another way; two are another color. Pixels at the edge of a shape that only blend it in another way do not count.
 */
export const TOLERANCE = { threshold: 0.006, share: 0 } as const;

/**
 * The same against pictures that another version of the browser has drawn: letters may be drawn in another way, so only what
 * is plainly another color counts, and of that more than one pixel in two hundred.
 */
export const ROUGHLY = { threshold: 0.1, share: 0.005 } as const;

/** What differs: how many pixels, and a picture of where; null when nothing that counts does. */
export interface Difference {
  readonly text: string;
  readonly picture: Picture | null;
}

/** Compares what was drawn with what is expected. */
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
