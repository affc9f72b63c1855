/**
 * The engine in which the tests run, and what it lacks. A test that needs what is not there is not run: it shows as
 * skipped, with the reason in its name, and `npm run test:all` counts and prints these for each engine.
 */

import { isThorough } from './effort.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export type Need =
  | 'accessibility trees'
  | 'blocked requests'
  | 'contrast themes'
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
    'Escape beyond an empty search field': 'there, the field keeps the key for itself',
    'forced colors': 'it has none',
    'keys without delay': 'between two keys its driver leaves time, in which answers come',
    'layout shifts': 'it does not measure them (Layout Instability API)',
  },
};

export const engine = engineOf(navigator.userAgent);

type TestFunctions = Pick<typeof globalThis, 'it' | 'describe'>;

/** Whether what is needed is there. */
export function has(need: Need): boolean {
  return !(need in LACKS[engine]);
}

/** Within tests that are run, a part may need something: shows that as skipped where it is not there. */
export function tellOfLack(need: Need, part: string): void {
  if (!has(need)) needing(need).it(part, () => {});
}

/** `it` and `describe` for tests that need something. */
export function needing(need: Need): TestFunctions {
  const reason = LACKS[engine][need];
  return reason === undefined ? { it, describe } : skipping(`needs ${need}: ${reason}`);
}

/** Of how many alike cases one is tried. In whatever engine, most of them find the same fault or none. */
const ONE_IN = engine === 'chromium' && isThorough ? 1 : 4;

/** How many of so many random cases are tried: all in Chromium in a thorough run, otherwise a quarter. */
export function someOf(count: number): number {
  return Math.ceil(count / ONE_IN);
}

/** `it` for one case of a matrix. */
export function sampling(index: number): TestFunctions {
  return index % ONE_IN === 0
    ? { it, describe }
    : skipping('one case in four; npm run check:full tries all in Chromium');
}

/** Under names that say why. */
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

/** Chromium calls itself Safari, too; Safari does not call itself Chrome. */
function engineOf(agent: string): Engine {
  if (agent.includes('Firefox/')) return 'firefox';
  return agent.includes('Chrome/') ? 'chromium' : 'webkit';
}
