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

export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'server/bridge/queue.ts',
    in: 'createQueue.done',
    find: '() => {}, () => {}',
    replace: '() => {}, () => {}',
    why: 'Both do nothing: only the space between them differs.',
  },
  {
    file: 'server/bridge/queue.ts',
    in: 'createQueue.done',
    find: 'last.delete(key);',
    replace: ';',
    why: 'It only frees memory: work after a promise that has settled begins at once.',
  },
  {
    file: 'server/limits/pace.ts',
    in: 'TenantPace.take',
    find: '[category], [category, organization]',
    replace: '[category, organization], [category]',
    why: 'The latest of both times counts, whichever is read first.',
  },
  ...["'organization'", "'tenant'"].map((find) => ({
    file: 'server/limits/pace.ts',
    in: 'TenantPace.take.budgets',
    find,
    replace: "''",
    why: 'It only keeps the keys of the budgets apart, which an empty text does as well.',
  })),
  {
    file: 'server/limits/redis.ts',
    in: 'hashOf',
    find: '2',
    replace: '(2 - 1)',
    why: 'Without the zeros two keys would still have different names, but for a chance that nobody can produce.',
  },
  {
    file: 'server/bridge/reads.ts',
    in: 'changeKey',
    find: "'change'",
    replace: "''",
    why: 'Any text does that no other kind of key in the store begins with: those are hold, session, organization, tenant, token.',
  },
  {
    file: 'server/handler/body.ts',
    in: 'readBody',
    find: "''",
    replace: "'mutated'",
    why: 'It stands for a type that is missing, and any text but a JSON type is refused alike.',
  },
  {
    file: 'server/session-tag.ts',
    in: 'isOther',
    find: 'value, named',
    replace: 'named, value',
    why: 'isSame compares two texts of one kind, whichever comes first.',
  },
];

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
