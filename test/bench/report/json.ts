/** The report as JSON. */
import type { Finding } from '../findings.js';
import { goalOf } from '../goals.js';
import { comparison, timesOf } from './compare.js';
import { countOf } from './judge.js';
import type { Columns } from './table.js';

/** All figures with their goals; for times, each ratio with its interval. */
export function toJson(findings: readonly Finding[], columns: Columns, broken: readonly string[]): string {
  return JSON.stringify({ findings: findings.map((finding) => toPlain(finding, columns)), broken }, null, 2);
}

function toPlain(finding: Finding, { own, control, others }: Columns): object {
  const { measure, kind, figure, size: connections } = finding;
  const names = Object.keys(finding.values);
  const plain = { measure, kind, figure, connections, goal: goalOf(finding) };
  if (kind === 'counts') return { ...plain, counts: byName(names, (name) => countOf(finding, name)) };
  return {
    ...plain,
    milliseconds: byName(names, (name) => timesOf(finding, name)),
    control: comparison(finding, control, own),
    ratios: byName(others, (other) => comparison(finding, own, other)),
  };
}

function byName<T>(names: readonly string[], valueOf: (name: string) => T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}
