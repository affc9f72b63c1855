/** Compares the times of two candidates. */
import type { Finding } from '../findings.js';
import { goalOf } from '../goals.js';
import { median, quantile, ratioOf, type Ratio } from '../statistics.js';

/** The time of a candidate, in milliseconds. */
export interface Times {
  readonly median: number;
  /** The 95th percentile. */
  readonly most: number;
}

/** Undefined if it was not measured. */
export function timesOf({ values }: Finding, name: string): Times | undefined {
  const all = values[name]?.flat() ?? [];
  return all.length === 0 ? undefined : { median: median(all), most: quantile(all, 0.95) };
}

/** The ratio of the first time to the second; undefined if one of them is missing. */
export function comparison({ values }: Finding, name: string, other: string): Ratio | undefined {
  const [ours, theirs] = [name, other].map((one) => (values[one] ?? []).map((round) => median(round)));
  return ours?.length && theirs?.length ? ratioOf(ours, theirs) : undefined;
}

/** Whether the goal of a time is reached; undefined if there is none, or nothing to compare it with. */
export function isReached(finding: Finding, name: string, other: string): boolean | undefined {
  const goal = goalOf(finding);
  if (!goal) return undefined;
  const reached =
    goal.unit === 'times' ? comparison(finding, name, other)?.value : timesOf(finding, name)?.most;
  return reached === undefined ? undefined : reached <= goal.atMost;
}
