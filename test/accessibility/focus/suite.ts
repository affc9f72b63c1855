/** Plays many scenarios. The first one that loses the focus is minimized, and can be repeated. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { environment, pressKeys, setMedia } from '../../helpers/browser.js';
import { isThorough } from '../../helpers/effort.js';
import { has, someOf, tellOfLack } from '../../helpers/engine.js';
import { HANG_LIMIT } from '../../helpers/patience.js';
import { loadOnDemandFiles } from './at-rest.js';
import { play, type Sights, type Stage } from './play.js';
import { pressQuickly } from './quick-keys.js';
import { scenarios, type Scenario } from './scenario.js';

const SEED = 20_261_125;
/** How often each situation has to occur, so that the scenarios test what they are meant to; in a shorter run, once. */
const ENOUGH = 20;
/** The number of scenarios that are also played with real keys. */
const SAMPLE = isThorough ? 50 : 12;

export interface Suite extends Stage {
  readonly title: string;
  readonly runs: number;
  /** The situations that have to occur. */
  readonly sees: readonly string[];
}

export function testFocus(suite: Suite): void {
  const { title, sees } = suite;
  const runs = someOf(suite.runs);
  before(async () => {
    addEventListener('focus', ignoreWindow, true);
    await loadOnDemandFiles();
    await setMedia({ reducedMotion: 'reduce' });
  });
  after(() => setMedia({}));

  it(`the focus is never lost ${title}, in ${runs} random sequences of keys`, async function () {
    this.timeout(HANG_LIMIT);
    const sights: Sights = new Map();
    const property = fc.asyncProperty(scenarios, async (scenario) => {
      const { fault } = await play(scenario, suite, { press: pressQuickly, sights });
      if (fault) throw new Error(fault);
    });
    const replay = await replayed();
    const found = await fc.check(property, { numRuns: runs, seed: SEED, ...replay });
    if (found.failed) throw new Error(report(found));
    if (replay) return;
    const rare = sees.filter((what) => (sights.get(what) ?? 0) < (runs < suite.runs ? 1 : ENOUGH));
    expect(rare, `hardly met; ${JSON.stringify([...sights])}`).to.be.empty;
  });

  tellOfLack('keys without delay', `and real keys take the same course ${title}`);

  it(`nor by real keys, which take the same course, ${title}, in ${SAMPLE} of them`, async function () {
    this.timeout(HANG_LIMIT);
    for (const scenario of fc.sample(scenarios, { numRuns: SAMPLE, seed: SEED })) {
      const real = await play(scenario, suite, { press: pressKeys, isCompared: true });
      expect(real.fault, JSON.stringify(scenario)).to.equal('');
      if (!has('keys without delay')) continue;
      const quick = await play(scenario, suite, { press: pressQuickly, isCompared: true });
      expect(quick.course.join('\n'), JSON.stringify(scenario)).to.equal(real.course.join('\n'));
    }
  });
}

/** Real keys can leave the window and return, which makes elements refresh: an additional request that depends on chance. */
function ignoreWindow(event: Event): void {
  if (event.target === window) event.stopImmediatePropagation();
}

async function replayed(): Promise<{ seed: number; path: string } | undefined> {
  const [seed = '', path = ''] = (await environment('FOCUS')).split('/');
  return seed === '' ? undefined : { seed: Number(seed), path };
}

function report(found: fc.RunDetails<[Scenario]>): string {
  const { seed, counterexample, counterexamplePath, errorInstance, numRuns } = found;
  const [scenario] = counterexample ?? [];
  return [
    `${errorInstance instanceof Error ? errorInstance.message : 'unknown'}, in sequence ${numRuns}:`,
    `  ${scenario?.gestures.map(({ keys }) => keys.join(' ')).join(', ')}`,
    `  ${JSON.stringify(scenario)}`,
    `To see it again: FOCUS=${seed}/${counterexamplePath} npm test -- with this file`,
  ].join('\n');
}
