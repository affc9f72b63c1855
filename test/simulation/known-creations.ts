/** Schedules of creations and of changed options that find faults random schedules seldom meet. */
import type { KnownSchedule } from './known.js';
import { MISHAP_NAMES, type MishapName } from './mishaps.js';
import { newRow, type Step, type StepKind } from './steps.js';
import type { Setup } from './world.js';

const SETUP: Setup = {
  tokens: 'cached',
  hint: 'retry-after',
  isDeletingCautious: false,
  isWarm: true,
  isNamed: false,
  tabs: 1,
  rows: [newRow('con_0', true, 'full')],
};

const step = (kind: StepKind, choice = 0, tab = 0): Step => ({ kind, tab, row: 0, choice });
const mishap = (name: MishapName) => step('mishap', MISHAP_NAMES.indexOf(name));
/** Everything arrives, and what follows from it. */
const exchange = [step('deliver requests'), step('deliver answers')];
/** The choices of a creation: of a name of its own, or one that the next creation has, too. */
const [OWN, SHARED] = [1, 17];
/** The choices of a change of options: of the secret alone, or of the provider as well. */
const [SECRET, PROVIDER] = [0, 1];

/** A change of options gets no answer, twice, and the connection is read. */
const unanswered = (name: MishapName) => [
  ...[step('edit options', SECRET), step('deliver'), step('deliver')],
  ...[mishap(name), step('deliver'), step('pass', 2)],
  ...[mishap(name), step('deliver'), ...exchange],
];

export const KNOWN_CREATIONS: readonly KnownSchedule[] = [
  // The first request is held up until the second attempt has looked at the list.
  {
    finds: 'a name that an unanswered creation has taken counts as refused',
    schedule: {
      setup: SETUP,
      steps: [
        ...[step('create', OWN), step('pass', 4), step('deliver', 1), step('deliver', 1)],
        ...[step('create', OWN), step('deliver', 1), step('deliver', 1)],
        ...[step('deliver'), step('deliver'), step('deliver', 1)],
      ],
    },
  },
  // Only the other organization's tenant puts a prefix before names.
  {
    finds: 'a prefix hides what was created',
    schedule: {
      setup: { ...SETUP, tokens: 'proxy' },
      steps: [
        ...[step('session moves', 1), step('refresh'), ...exchange, ...exchange],
        ...[step('create', OWN), mishap('reset'), step('deliver answers'), ...exchange],
      ],
    },
  },
  // An unanswered creation is found, and another one is wished for by the same name.
  {
    finds: 'a creation that was made stays unconfirmed',
    schedule: {
      setup: SETUP,
      steps: [
        ...[step('create', SHARED), mishap('reset'), step('deliver answers'), ...exchange],
        ...[step('create', SHARED), ...exchange, ...exchange],
      ],
    },
  },
  // The list is executed before the creation, and arrives after the news of it.
  {
    finds: "another tab's new connection is lost while the list is read",
    schedule: {
      setup: { ...SETUP, tabs: 2, isWarm: false },
      steps: [step('create', OWN), ...[1, 1, 2, 2, 1].map((choice) => step('deliver', choice))],
    },
  },
  {
    finds: 'a new secret counts as saved because nothing else is new',
    schedule: { setup: SETUP, steps: unanswered('lost') },
  },
  {
    finds: 'options that might be saved count as refused',
    schedule: { setup: SETUP, steps: unanswered('reset') },
  },
  // Another tab's change is made before the read, and told before that is answered.
  {
    finds: 'a read before a change that is overtaken is believed',
    schedule: {
      setup: { ...SETUP, tabs: 2 },
      steps: [
        ...[step('edit options', PROVIDER), ...exchange, step('deliver requests')],
        ...[step('edit options', PROVIDER, 1), step('deliver', 1), step('deliver', 0)],
        ...[step('deliver', 1), step('deliver', 0), step('deliver requests')],
      ],
    },
  },
  // The options are read because they were changed, and before that is answered, the name is changed.
  {
    finds: 'news of a name settles that the options are others',
    schedule: {
      setup: { ...SETUP, tabs: 2 },
      steps: [
        ...[step('edit options', PROVIDER), ...exchange, ...exchange, step('deliver')],
        ...[step('rename'), step('deliver requests')],
        ...[step('deliver', 1), step('deliver', 1), step('deliver')],
      ],
    },
  },
];
