/** What all measures have in common. */
import type { Visit } from '../browser/visit.js';

/** What was found, by the name of each figure; a time of which there are several in one visit is a list. */
export type Figures = Readonly<Record<string, number | readonly number[]>>;

/** One way to look at a candidate. */
export interface Measure {
  /** For `--only`. */
  readonly name: string;
  /** Counts are the same every time, and are taken once. Times are in milliseconds, and are taken in every round. */
  readonly kind: 'counts' | 'times';
  /** Of so many connections, each in a visit of its own. */
  readonly sizes: readonly number[];
  /** Lists of such a size are measured in no more rounds than so many: they take long. */
  readonly atMost?: Readonly<Record<number, number>>;
  /** What a page does not offer is left out. */
  readonly take: (visit: Visit) => Promise<Figures>;
}

/** The first switch that can be switched. */
export async function firstUsable(visit: Visit): Promise<number> {
  const [first] = await visit.ask('usable');
  if (first === undefined)
    throw new Error(
      `no switch can be used that matches ${visit.stand.candidate.toggle}; --switch says what does`,
    );
  return first;
}
