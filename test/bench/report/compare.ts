/** Compares the times of two candidates. */
import type { Finding } from '../findings.js';
import { goalOf } from '../goals.js';
import { median, quantile, ratioOf, type Ratio } from '../statistics.js';

/** The times of one candidate, in milliseconds. */
export interface Times {
  readonly median: number;
  /** 95 in 100 are at most this long. */
  readonly most: number;
}

/** Undefined if it was not measured. */
export function timesOf({ values }: Finding, name: string): Times | undefined {
  const all = values[name]?.flat() ?? [];
  return all.length === 0 ? undefined : { median: median(all), most: quantile(all, 0.95) };
}

/** How many times as long the first one takes as the other; undefined if one of them was not measured. */
export function comparison({ values }: Finding, name: string, other: string): Ratio | undefined {
  const [ours, theirs] = [name, other].map((one) => (values[one] ?? []).map((round) => median(round)));
  return ours?.length && theirs?.length ? ratioOf(ours, theirs) : undefined;
}

/** Whether the goal of a time is reached; undefined without a goal or without values to compare. */
export function isReached(finding: Finding, name: string, other: string): boolean | undefined {
  const [goal, ratio] = [goalOf(finding), comparison(finding, name, other)];
  return goal && ratio && ratio.value <= goal.atMost;
}
