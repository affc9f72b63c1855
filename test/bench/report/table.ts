/** The report as tables of text. */
import { nameOf, type Finding } from '../findings.js';
import { goalOf, type Goal } from '../goals.js';
import type { Ratio } from '../statistics.js';
import { comparison, isReached, timesOf } from './compare.js';
import { countOf } from './judge.js';

/** The candidates whose figures are shown. */
export interface Columns {
  /** The kit. */
  readonly own: string;
  /** A second copy of it: its ratio to the first shows how large the noise is. */
  readonly control: string;
  /** What it is compared with; goals are relative to the first one. */
  readonly others: readonly string[];
}

/** The counts of all, beside their goals. */
export function countsTable(findings: readonly Finding[], { own, others }: Columns): string {
  const names = [own, ...others];
  const rows = findings
    .filter(({ kind }) => kind === 'counts')
    .map((finding) => [
      nameOf(finding),
      goalOf(finding)?.atMost.toLocaleString('en') ?? '',
      ...names.map((name) => countOf(finding, name)?.toLocaleString('en') ?? '–'),
    ]);
  return rows.length === 0 ? '' : table([['counts', 'goal', ...names], ...rows]);
}

/** Times in milliseconds, and their ratios to those of the others. */
export function timesTable(findings: readonly Finding[], { own, control, others }: Columns): string {
  const rows = findings
    .filter(({ kind }) => kind === 'times')
    .map((finding) => [
      nameOf(finding),
      timesInWords(finding, own),
      ratioInWords(comparison(finding, control, own)),
      ...others.map((other) => ratioInWords(comparison(finding, own, other))),
      goalInWords(goalOf(finding), isReached(finding, own, others[0] ?? '')),
    ]);
  const head = [
    'times',
    `${own}, ms (95 in 100)`,
    `${control} / ${own}`,
    ...others.map((name) => `${own} / ${name}`),
  ];
  return rows.length === 0 ? '' : table([[...head, 'goal'], ...rows]);
}

function timesInWords(finding: Finding, name: string): string {
  const times = timesOf(finding, name);
  return times ? `${times.median.toFixed(1)} (${times.most.toFixed(1)})` : '–';
}

function ratioInWords(ratio: Ratio | undefined): string {
  if (!ratio) return '–';
  return `${ratio.value.toFixed(2)} [${ratio.low.toFixed(2)}, ${ratio.high.toFixed(2)}]`;
}

function goalInWords(goal: Goal | undefined, isReachedNow: boolean | undefined): string {
  if (!goal || isReachedNow === undefined) return '';
  return `at most ${goal.atMost}×: ${isReachedNow ? 'reached' : 'not reached'}`;
}

/** Each column is as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], '─'.repeat(Math.max(...lines.map(({ length }) => length))), ...lines.slice(1)].join('\n');
}
