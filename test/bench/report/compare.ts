/** What the times of two candidates say about each other. */
import type { Finding } from '../findings.js';
import { goalOf } from '../goals.js';
import { median, quantile, ratioOf, type Ratio } from '../statistics.js';

/** How long one candidate takes, in milliseconds. */
export interface Times {
  readonly median: number;
  /** Of 95 in 100. */
  readonly most: number;
}

/** Undefined where it was not measured. */
export function timesOf({ values }: Finding, name: string): Times | undefined {
  const all = values[name]?.flat() ?? [];
  return all.length === 0 ? undefined : { median: median(all), most: quantile(all, 0.95) };
}

/** How much longer than the other the first one takes; undefined where there is nothing to compare. */
export function comparison({ values }: Finding, name: string, other: string): Ratio | undefined {
  const [ours, theirs] = [name, other].map((one) => (values[one] ?? []).map((round) => median(round)));
  return ours?.length && theirs?.length ? ratioOf(ours, theirs) : undefined;
}

/** Whether the goal of a time is reached; undefined where there is none, or nothing to compare it with. */
export function isReached(finding: Finding, name: string, other: string): boolean | undefined {
  const goal = goalOf(finding);
  if (!goal) return undefined;
  const reached =
    goal.unit === 'times' ? comparison(finding, name, other)?.value : timesOf(finding, name)?.most;
  return reached === undefined ? undefined : reached <= goal.atMost;
}
