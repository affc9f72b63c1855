/** Schedules that find faults random schedules seldom meet: every search begins with them. */
import { MISHAP_NAMES, type MishapName } from './mishaps.js';
import type { Schedule } from './schedule.js';
import { newRow, type StepKind } from './steps.js';
import type { Setup } from './world.js';

export interface KnownSchedule {
  /** The name of the planted fault that breaks it. */
  readonly finds: string;
  readonly schedule: Schedule;
}

const SETUP = {
  tokens: 'cached',
  hint: 'retry-after',
  isDeletingCautious: false,
  isWarm: true,
  isNamed: false,
} satisfies Partial<Setup>;

const mishap = (name: MishapName) => MISHAP_NAMES.indexOf(name);
const PROXY = { ...SETUP, tokens: 'proxy', tabs: 1 } satisfies Partial<Setup>;

/** Connections that are enabled and can be changed. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => newRow(`con_${index}`, true, 'full'));

const step = (kind: StepKind, tab: number, choice: number, row = 0) => ({ kind, tab, row, choice });

export const KNOWN: readonly KnownSchedule[] = [
  // A page was replaced while its change was under way, and is answered after the next page has moved to another session.
  {
    finds: "the last session's failures reach the page of the next",
    schedule: {
      setup: { ...PROXY, rows: rows(1) },
      steps: [
        step('rename', 0, 0),
        step('mishap', 0, mishap('conflict')),
        step('page is replaced', 0, 0),
        step('deliver', 0, 1),
        step('deliver', 0, 1),
        step('session moves', 0, 1),
        step('refresh', 0, 0),
        step('deliver', 0, 1),
        step('deliver', 0, 1),
        step('deliver', 0, 1),
        step('deliver', 0, 1),
        step('deliver', 0, 0),
      ],
    },
  },
  // A page is replaced before anything has told its session, and its change was made in another one than the next page's.
  {
    finds: 'a page hears from the page before it while its own session is not known',
    schedule: {
      setup: { ...SETUP, tokens: 'fetch', tabs: 1, rows: rows(1), isWarm: false },
      steps: [
        step('button', 0, 1),
        step('page is replaced', 0, 0),
        step('session moves', 0, 1),
        step('refresh', 0, 0),
      ],
    },
  },
  // A removal is confirmed by an answer without a tag, before any other one has told the session.
  {
    finds: 'changes are told without the name of a session',
    schedule: {
      setup: { ...SETUP, tokens: 'fetch', tabs: 2, rows: rows(3), isWarm: false },
      steps: [step('remove', 0, 0, 2), step('mishap', 0, mishap('null'), 2), step('deliver', 0, 2)],
    },
  },
  // A page could read nothing, is told that a change of the page before has failed, and its session moves.
  {
    finds: 'failures stay in a page that has read nothing when its session moves',
    schedule: {
      setup: { ...SETUP, tabs: 1, rows: rows(1) },
      steps: [
        step('rename', 0, 0),
        step('page is replaced', 0, 0),
        step('storm', 0, 12),
        step('deliver all', 0, 0),
        step('deliver', 0, 0),
        step('deliver all', 0, 0),
        step('session moves', 0, 1),
      ],
    },
  },
  // A page knows its session only when it reads that the connection it switches is gone; the page before switches it, too.
  {
    finds: 'a switch of the page before is sent once more where a newer one fails',
    schedule: {
      setup: { ...PROXY, rows: rows(1) },
      steps: [
        step('click often', 0, 3, 1),
        step('page is replaced', 0, 0),
        step('pass', 0, 22),
        step('deliver all', 0, 0),
        step('click', 0, 0, 3),
        step('mishap', 0, mishap('lost')),
        step('deliver', 0, 9),
      ],
    },
  },
  // A tab couldn't confirm its own change, and receives the news of another tab's change that came before it.
  {
    finds: "another tab's news settles the doubt about an own change",
    schedule: {
      setup: { ...SETUP, tabs: 3, rows: rows(1) },
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
  },
  // Two writes are refused with 429, and both answers arrive while further clicks wait.
  {
    finds: 'a 429 does not stop a request that waits for its token',
    schedule: {
      setup: { ...SETUP, tabs: 2, rows: rows(2) },
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
  },
  // Two writes of a tab are refused with 429, and the second answer names an earlier time than the first.
  {
    finds: 'of two 429s the last one counts, not the latest time',
    schedule: {
      setup: { ...SETUP, tabs: 3, rows: rows(3), isWarm: false },
      steps: [
        step('click often', 1, 0),
        step('deliver', 0, 0),
        step('mishap', 0, 11, 2),
        step('all tabs click', 0, 0, 1),
        step('deliver', 0, 6),
        step('deliver', 0, 0),
      ],
    },
  },
  // A connection is read to check a change that timed out, and a later read of the list is answered before it.
  {
    finds: 'an older answer replaces a newer one',
    schedule: {
      setup: { ...SETUP, tabs: 2, rows: rows(3), isWarm: false },
      steps: [
        step('click all', 3, 0),
        step('deliver', 0, 14),
        step('deliver', 0, 23),
        step('deliver', 0, 0),
        step('pass', 0, 2),
        step('mishap', 0, 0),
        step('click', 0, 0),
        step('pass', 0, 21),
        step('deliver', 0, 13),
        step('deliver', 0, 0),
      ],
    },
  },
];
