/** The goals of the kit. `npm run bench -- --counts` fails if a count misses its goal; times are only reported beside theirs. */
import type { Finding } from './findings.js';

/** The limit of one figure. */
export interface Goal {
  readonly measure: string;
  readonly kind: Finding['kind'];
  readonly figure: string;
  /** The sizes of lists it is for. Default: all that are measured. */
  readonly sizes?: readonly number[];
  /** A count, or how many times the time of the list by hand. */
  readonly atMost: number;
  /** The limit until the goal is reached. */
  readonly heldAt?: number;
}

export const GOALS: readonly Goal[] = [
  { ...count('bytes', 'in use', 40_000), heldAt: 46_800 },
  { ...count('bytes', 'files', 2), heldAt: 3 },
  count('requests', 'until the list shows', 1),
  count('requests', 'until something is opened', 2),
  count('requests', 'for the same list again', 0),
  count('requests', 'for a second list', 0),
  count('requests', 'preflights', 0),
  count('requests', 'other origins', 0),
  count('requests', 'global styles', 0),
  count('requests', 'fonts', 0),
  count('toggle', 'mutations', 6),
  count('toggle', 'neighbours re-rendered', 0),
  count('leaks', 'more nodes', 0),
  count('leaks', 'more listeners', 0),
  count('leaks', 'more observers', 0),
  count('leaks', 'more timers', 0),
  count('leaks', 'more objects', 0),
  count('leaks', 'requests not aborted', 0),
  // As many rows as the skeleton has. A row whose text needs two lines is taller than its placeholder.
  { ...count('shift', 'while it loads', 0), sizes: [3], heldAt: 20 },
  count('shift', 'by a switch', 0),
  { ...timesAsByHand('mount', 'mount', 1.3), sizes: [10] },
  { ...timesAsByHand('mount', 'mount', 1), sizes: [1000] },
  { ...timesAsByHand('typing', 'main thread of a letter', 1.5), sizes: [1000] },
  { ...timesAsByHand('toggle', 'to DOM', 2), sizes: [1000] },
  timesAsByHand('click', 'main thread of a click', 1.3),
  timesAsByHand('click', 'main thread of a click, 4× as slow', 1.3),
];

/** The goal of a figure, if it has one. */
export function goalOf({ measure, kind, figure, size }: Finding): Goal | undefined {
  return GOALS.find(
    (goal) =>
      goal.measure === measure &&
      goal.kind === kind &&
      goal.figure === figure &&
      (goal.sizes?.includes(size) ?? true),
  );
}

function count(measure: string, figure: string, atMost: number): Goal {
  return { measure, kind: 'counts', figure, atMost };
}

function timesAsByHand(measure: string, figure: string, atMost: number): Goal {
  return { measure, kind: 'times', figure, atMost };
}
