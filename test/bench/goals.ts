/** The kit's performance goals. CI checks the counts. Times are only reported with their goals, because machines differ. */
import type { Finding } from './findings.js';

/** The limit of a figure. */
export interface Goal {
  readonly measure: string;
  readonly kind: Finding['kind'];
  readonly figure: string;
  /** The sizes of lists to which it applies; default: all. */
  readonly sizes?: readonly number[];
  /** The limit. For a time: `times` that of the hand-written list, or milliseconds. */
  readonly atMost: number;
  readonly unit?: 'times' | 'milliseconds of 95 in 100';
  /** The accepted value until the goal is reached. */
  readonly heldAt?: number;
}

/** `npm run bench -- --counts` checks the counts. */
export const GOALS: readonly Goal[] = [
  count('bytes', 'in use', 40_000),
  count('bytes', 'files', 2),
  count('requests', 'until the list shows', 1),
  count('requests', 'until something is opened', 2),
  count('requests', 'for the same list again', 0),
  count('requests', 'for a second list', 0),
  count('requests', 'preflights', 0),
  count('requests', 'other origins', 0),
  count('requests', 'global styles', 0),
  count('requests', 'fonts', 0),
  count('toggle', 'mutations', 6),
  count('toggle', 'neighbours drawn again', 0),
  count('leaks', 'more nodes', 0),
  count('leaks', 'more listeners', 0),
  count('leaks', 'more observers', 0),
  count('leaks', 'more timers', 0),
  count('leaks', 'more objects', 0),
  count('leaks', 'requests not aborted', 0),
  // As many as there are places for. A row with a text that needs two lines is taller than its place.
  { ...count('shift', 'while it loads', 0), sizes: [3], heldAt: 20 },
  count('shift', 'by a switch', 0),
  { measure: 'mount', kind: 'times', figure: 'mount', sizes: [10, 1000], atMost: 1.5, unit: 'times' },
  { measure: 'toggle', kind: 'times', figure: 'to DOM', sizes: [1000], atMost: 2, unit: 'times' },
  {
    measure: 'click',
    kind: 'times',
    figure: 'click on a processor 4× as slow',
    atMost: 40,
    unit: 'milliseconds of 95 in 100',
  },
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
