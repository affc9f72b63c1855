/**
 * The engine that runs the tests, and the features it lacks. A test that needs a missing feature is not run: it appears as
 * skipped, with the reason in its name, and `npm run test:all` counts and prints these for each engine.
 */

import { isThorough } from './effort.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export type Need =
  | 'accessibility trees'
  | 'blocked requests'
  | 'contrast themes'
  | 'dialogs in a resized window'
  | 'Escape beyond an empty search field'
  | 'forced colors'
  | 'keys without delay'
  | 'layout shifts'
  | 'second imports';

const LACKS: Readonly<Record<Engine, Readonly<Partial<Record<Need, string>>>>> = {
  chromium: {},
  firefox: {
    'accessibility trees': 'its driver does not tell them',
    'contrast themes': 'its forced colors are those of the desktop, which has none',
    'keys without delay': 'between two keys its driver leaves time, in which answers come',
    'layout shifts': 'it does not measure them (Layout Instability API)',
    'second imports': 'up to version 154 it remembers that a module could not be loaded (whatwg/html#6768)',
  },
  webkit: {
    'accessibility trees': 'its driver does not tell them',
    'blocked requests': 'what it has loaded for another page, it does not ask for again',
    'contrast themes': 'it has no forced colors',
    'dialogs in a resized window': 'its driver leaves them the layout of the first size',
    'Escape beyond an empty search field': 'there, the field keeps the key for itself',
    'forced colors': 'it has none',
    'keys without delay': 'between two keys its driver leaves time, in which answers come',
    'layout shifts': 'it does not measure them (Layout Instability API)',
  },
};

export const engine = engineOf(navigator.userAgent);

type TestFunctions = Pick<typeof globalThis, 'it' | 'describe'>;

/** Whether the engine has the feature. */
export function has(need: Need): boolean {
  return !(need in LACKS[engine]);
}

/** For a part of a test that needs a feature: reports that part as skipped if the feature is missing. */
export function tellOfLack(need: Need, part: string): void {
  if (!has(need)) needing(need).it(part, () => {});
}

/** `it` and `describe` for tests that need a feature. */
export function needing(need: Need): TestFunctions {
  const reason = LACKS[engine][need];
  return reason === undefined ? { it, describe } : skipping(`needs ${need}: ${reason}`);
}

/** How many similar cases share one tested case, because most of them find the same faults. */
const ONE_IN = engine === 'chromium' && isThorough ? 1 : 4;

/** The number of random cases to test: all in Chromium in a thorough run, otherwise a quarter. */
export function someOf(count: number): number {
  return Math.ceil(count / ONE_IN);
}

/** `it` for a case of a matrix. */
export function sampling(index: number): TestFunctions {
  return index % ONE_IN === 0
    ? { it, describe }
    : skipping('one case in four; npm run check:full tries all in Chromium');
}

/** Skips tests, with the reason in their names. */
function skipping(reason: string): TestFunctions {
  const named = (title: string) => `${title} [not here: ${reason}]`;
  const skippingIt = (title: string, test?: Mocha.AsyncFunc) => it.skip(named(title), test);
  const skippingDescribe = (title: string, suite: (this: Mocha.Suite) => void) =>
    describe.skip(named(title), suite);
  return {
    it: Object.assign(skippingIt as Mocha.TestFunction, it),
    describe: Object.assign(skippingDescribe as Mocha.SuiteFunction, describe),
  };
}

/** Chromium's user agent also contains Safari, but Safari's doesn't contain Chrome. */
function engineOf(agent: string): Engine {
  if (agent.includes('Firefox/')) return 'firefox';
  return agent.includes('Chrome/') ? 'chromium' : 'webkit';
}
