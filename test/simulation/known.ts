/** Schedules that a search has found once and that chance seldom meets: every search begins with them. */
import type { Schedule } from './schedule.js';
import type { StepKind } from './steps.js';
import { newRow } from './steps.js';

const step = (kind: StepKind, tab: number, choice: number) => ({ kind, tab, row: 0, choice });

export const KNOWN: readonly Schedule[] = [
  // A tab does not know whether its own change was made, and is told of another one's, which was before it.
  {
    setup: {
      tabs: 3,
      rows: [newRow('con_0', true, 'full')],
      tokens: 'cached',
      hint: 'retry-after',
      isDeletingCautious: false,
      isWarm: true,
      isCodeThere: true,
    },
    steps: [
      step('rename', 1, 0),
      step('deliver answers', 0, 0),
      step('click', 0, 0),
      step('mishap', 0, 19),
      step('pass', 0, 7),
      step('deliver', 0, 0),
      step('click', 0, 3),
    ],
  },
  // Two writes are refused with 429, and both answers arrive while further clicks wait.
  {
    setup: {
      tabs: 2,
      rows: [newRow('con_0', true, 'full'), newRow('con_1', true, 'full')],
      tokens: 'cached',
      hint: 'retry-after',
      isDeletingCautious: false,
      isWarm: true,
      isCodeThere: false,
    },
    steps: [
      step('click', 0, 0),
      step('rename', 1, 0),
      step('deliver', 0, 0),
      step('deliver answers', 0, 0),
      step('click', 1, 0),
      step('click', 3, 0),
      step('deliver', 0, 5),
      step('click all', 0, 0),
      step('deliver', 0, 22),
      step('click', 0, 23),
    ],
  },
];
