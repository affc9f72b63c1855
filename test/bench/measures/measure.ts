/** The interface of all measures. */
import type { Visit } from '../browser/visit.js';

/** The values by figure; several times in one visit are a list. */
export type Figures = Readonly<Record<string, number | readonly number[]>>;

/** A measure of a candidate. */
export interface Measure {
  /** The name for `--only`. */
  readonly name: string;
  /** Counts are the same every time, and are taken once. Times are in milliseconds, and are taken in every round. */
  readonly kind: 'counts' | 'times';
  /** The numbers of connections, each in its own visit. */
  readonly sizes: readonly number[];
  /** The maximum number of rounds for long lists, which take a lot of time. */
  readonly atMost?: Readonly<Record<number, number>>;
  /** Measures what the page supports. */
  readonly take: (visit: Visit) => Promise<Figures>;
}

/** The first operable switch. */
export async function firstUsable(visit: Visit): Promise<number> {
  const [first] = await visit.ask('usable');
  if (first === undefined)
    throw new Error(
      `no switch can be used that matches ${visit.stand.candidate.toggle}; --switch says what does`,
    );
  return first;
}
