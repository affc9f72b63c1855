/** Chooses the mutants of a run: the same ones for the same seed, spread over the folders of `src`. */
import { hash, type Mutant } from './mutants.js';

/** The folders with a bound: see `BOUNDS` in `report.ts`. The others share what is left. */
const MAIN = ['model', 'transport', 'store', 'server', 'elements', 'localize'];
const WEIGHT_OF_OTHERS = 0.4;

/** Faults in data, such as a text or an entry of a list: at most this share of a folder's mutants, each. */
const SHARE_OF_DATA = 0.2;
const DATA: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'entry',
  object: 'entry',
  number: 'number',
};

export interface SampleOptions {
  readonly count: number;
  readonly seed: number;
  /** Says whether a mutant counts at all. It is asked only about those that would be chosen. */
  readonly counts: (mutant: Mutant) => boolean;
}

/** `model`, `store`, …; a file at the top of `src` is in the folder `.`. */
export function folderOf({ file }: Mutant): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '.';
}

/**
 * As many mutants as asked for, or all. A folder gets a share that grows with the square root of its size, so that a small
 * one has enough for a score. The order of a folder's mutants comes from the seed and their ids: code that is added elsewhere
 * changes no choice here.
 */
export function sample(all: readonly Mutant[], { count, seed, counts }: SampleOptions): readonly Mutant[] {
  const folders = groupedBy(all, folderOf);
  const names = [...folders.keys()].sort();
  const weight = (name: string) =>
    Math.sqrt(folders.get(name)!.length) * (MAIN.includes(name) ? 1 : WEIGHT_OF_OTHERS);
  const total = names.reduce((sum, name) => sum + weight(name), 0);
  let given = 0;
  let weights = 0;
  return names.flatMap((name) => {
    weights += weight(name);
    const quota = Math.round((count * weights) / total) - given;
    given += quota;
    return choose(folders.get(name)!, quota, seed, counts);
  });
}

function choose(
  all: readonly Mutant[],
  quota: number,
  seed: number,
  counts: (mutant: Mutant) => boolean,
): readonly Mutant[] {
  const most = Math.ceil(quota * SHARE_OF_DATA);
  const taken = new Map<string, number>();
  const chosen: Mutant[] = [];
  for (const mutant of ordered(all, seed)) {
    if (chosen.length === quota) break;
    const kind = DATA[mutant.operator];
    const soFar = kind === undefined ? 0 : (taken.get(kind) ?? 0);
    if (soFar >= most || !counts(mutant)) continue;
    if (kind !== undefined) taken.set(kind, soFar + 1);
    chosen.push(mutant);
  }
  return chosen;
}

function ordered(all: readonly Mutant[], seed: number): readonly Mutant[] {
  return all
    .map((mutant) => ({ mutant, key: hash(`${seed} ${mutant.id}`) + mutant.id }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ mutant }) => mutant);
}

export function groupedBy<T>(
  items: readonly T[],
  key: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
