/** Prints what a run of `npm run mutate` has found. */
import type { Verdict } from './judge.js';
import type { Mutant } from './mutants.js';
import { folderOf, groupedBy } from './sample.js';

/** The least share of a folder's mutants that its tests have to find, in percent. */
const BOUNDS: Readonly<Record<string, number>> = {
  model: 90,
  transport: 90,
  store: 90,
  server: 90,
  elements: 85,
  localize: 85,
};

export interface Score {
  readonly folder: string;
  readonly killed: number;
  readonly survived: number;
  readonly equivalent: number;
  /** In percent, rounded down; 100 if nothing was run. */
  readonly score: number;
  readonly bound: number | undefined;
}

export function scoresOf(verdicts: readonly Verdict[]): readonly Score[] {
  const folders = groupedBy(verdicts, ({ mutant }) => folderOf(mutant));
  return [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, own]) => scoreOf(folder, own, BOUNDS[folder]));
}

/** Whether each folder with a bound reaches it. */
export function isEnough(scores: readonly Score[]): boolean {
  return scores.every(({ score, bound = 0 }) => score >= bound);
}

export function scoreTable(verdicts: readonly Verdict[]): string {
  const rows = [...scoresOf(verdicts), scoreOf('all', verdicts, undefined)].map((score) => [
    score.folder,
    String(score.killed),
    String(score.survived),
    String(score.equivalent),
    `${score.score} %`,
    score.bound === undefined ? '' : `${score.score >= score.bound ? '≥' : 'BELOW'} ${score.bound} %`,
  ]);
  const table = [['folder', 'killed', 'survived', 'equivalent', 'score', 'bound'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `src/model/same.ts:7 (isSame) equality, 1a2b3c4d`, the original and the mutated text. */
export function description(mutant: Mutant): string {
  const { file, line, operator, id, find, replace } = mutant;
  const where = mutant.in === '' ? '' : ` (${mutant.in})`;
  return `src/${file}:${line}${where} ${operator}, ${id}\n    - ${inOneLine(find)}\n    + ${inOneLine(replace) || '(nothing)'}`;
}

export function survivors(verdicts: readonly Verdict[]): string {
  return verdicts
    .filter(({ outcome }) => outcome === 'survived')
    .map(({ mutant, ran, candidates }) => {
      const files = ran.length === 0 ? 'no test loads it' : ran.join(', ');
      return `${description(mutant)}\n    ${ran.length} of ${candidates} test files that load it: ${files}`;
    })
    .join('\n');
}

function scoreOf(folder: string, verdicts: readonly Verdict[], bound: number | undefined): Score {
  const count = (outcome: Verdict['outcome']) =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const [killed, survived] = [count('killed'), count('survived')];
  const run = killed + survived;
  const score = run === 0 ? 100 : Math.floor((100 * killed) / run);
  return { folder, killed, survived, equivalent: count('equivalent'), score, bound };
}

function inOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
