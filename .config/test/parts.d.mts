/** Types of `parts.mjs`. */

export const PARTS: Readonly<Record<string, readonly string[]>>;

export function filesOf(
  all: readonly string[],
  run: {
    /** Parts of paths, as on the command line. */
    readonly named: readonly string[];
    readonly part?: string;
    readonly isThorough?: boolean;
  },
): readonly string[];
