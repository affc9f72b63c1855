/** The interface of all measures. */
import type { Visit } from '../browser/visit.js';

/** The values by the name of their figure; a list if one visit measures a time more than once. */
export type Figures = Readonly<Record<string, number | readonly number[]>>;

/** Something to measure of a candidate. */
export interface Measure {
  /** Its name in `--only`. */
  readonly name: string;
  /** Counts are the same every time and taken once. Times are in milliseconds and taken in every round. */
  readonly kind: 'counts' | 'times';
  /** The numbers of connections to measure with, each in a visit of its own. */
  readonly sizes: readonly number[];
  /** Leaves out figures of what the page does not offer. */
  readonly take: (visit: Visit) => Promise<Figures>;
}

/** The index of the first switch that is not disabled. */
export async function firstUsable(visit: Visit): Promise<number> {
  const [first] = await visit.probe('usable');
  if (first === undefined)
    throw new Error(
      `no switch that can be used matches ${visit.site.candidate.toggle}; set --switch to a selector that does`,
    );
  return first;
}
