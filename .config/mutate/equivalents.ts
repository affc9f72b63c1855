/**
 * Mutants that no test can tell from the original, set apart by hand, each with its reason. One is found by its declaration
 * and its text, so that it survives moves and new lines. If a place is gone, `npm run mutate` fails: remove its entry.
 */
import type { Mutant } from './mutants.js';

export interface Equivalent {
  /** Below `src`. */
  readonly file: string;
  readonly in: string;
  /** The original text. */
  readonly find: string;
  /** The mutated text. */
  readonly replace: string;
  /** Why nothing outside can see the difference. */
  readonly why: string;
}

export const EQUIVALENTS: readonly Equivalent[] = [];

/**
 * The ids of the mutants that are set apart.
 *
 * @throws Error with every entry that fits no mutant
 */
export function idsOfEquivalents(
  all: readonly Mutant[],
  equivalents: readonly Equivalent[] = EQUIVALENTS,
): ReadonlySet<string> {
  const found = equivalents.map((entry) => all.filter((mutant) => isSame(entry, mutant)));
  const gone = equivalents.filter((_, index) => found[index]!.length === 0);
  if (gone.length > 0)
    throw new Error(
      `These places of .config/mutate/equivalents.ts are gone:\n${gone
        .map((entry) => `  ${entry.file} ${entry.in}: ${entry.find} → ${entry.replace}`)
        .join('\n')}`,
    );
  return new Set(found.flat().map(({ id }) => id));
}

function isSame(entry: Equivalent, mutant: Mutant): boolean {
  return (['file', 'in', 'find', 'replace'] as const).every(
    (part) => withoutSpace(entry[part]) === withoutSpace(mutant[part]),
  );
}

/** Prettier breaks lines elsewhere after a change. */
function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
