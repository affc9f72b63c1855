/** What the journeys of a file share: one browser, and one demo. */
import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../helpers/node/browser.js';
import { startDemo, type RunningDemo } from '../demo-process.js';

export interface Stage {
  readonly browser: Browser;
  readonly demo: RunningDemo;
}

/** Sets up both before the tests of the surrounding suite, and ends them afterwards. Its members are there from then on. */
export function stage(): Stage {
  const ends: (() => unknown)[] = [];
  const set: { browser?: Browser; demo?: RunningDemo } = {};
  before(async () => {
    set.browser = await launchBrowser();
    set.demo = await startDemo({ after: (end) => ends.push(end) });
  });
  after(async () => {
    for (const end of ends) end();
    await set.browser?.close();
  });
  return set as Stage;
}
