/** What has to hold when a server renders the page and the browser takes it over: one suite, about the same page in each. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { seedConnections } from '../../src/testing/index.js';
import { launchBrowser } from '../helpers/node/browser.js';
import { HANG_LIMIT } from '../helpers/patience.js';
import { AdminPage } from './admin-page.js';
import { buildApp, serveBuilt } from './app.js';

const ALL = seedConnections();
const ENABLED = ALL.filter((connection) => connection.is_enabled).length;
const LIST = 'GET /my-org/identity-providers';

/**
 * @param name the folder of the app
 * @param server the arguments of Node that serve the built app; default: Vite's preview
 * @param testMore adds tests of this framework alone
 */
export function testHardLoad(
  name: string,
  server?: readonly string[],
  testMore?: (origin: () => string) => void,
): void {
  describe(`the page that a server renders with ${name}`, { timeout: HANG_LIMIT }, () => {
    const ends: (() => void)[] = [];
    let browser: Browser;
    let origin: string;

    before(async () => {
      await buildApp(name);
      browser = await launchBrowser();
      origin = await serveBuilt({ after: (end) => void ends.push(end) }, name, server);
    });
    after(async () => {
      await browser?.close();
      for (const end of ends) end();
    });

    const open = (test: TestContext) => AdminPage.open(test, browser, origin, ['switch', 'Suppliers']);

    it(`${name} has the elements in its markup`, async () => {
      const markup = await (await fetch(origin)).text();
      assert.match(markup, /<org-provider[^>]*>.*<org-connection-list/s);
      assert.doesNotMatch(markup, /baseurl=/i);
    });

    it(`${name} shows the list with a column of the page's own, by one request`, async (test) => {
      const page = await open(test);
      await page.listShows('Ada Byron');
      assert.deepEqual(page.requests, [LIST]);
    });

    it(`${name} refuses a switch`, async (test) => {
      const page = await open(test);
      await page.press('checkbox', 'Billing refuses', 'Space');
      await page.press('switch', 'Finance', 'Space');
      await page.logs('Billing refused Finance');
      assert.deepEqual(page.requests, [LIST]);
    });

    it(`${name} hears what has happened, and renders what the provider knows`, async (test) => {
      const page = await open(test);
      await page.says(`${ENABLED} of ${ALL.length} are enabled`);
      await page.press('switch', 'Suppliers', 'Space');
      await page.logs('Suppliers is off');
      await page.says(`${ENABLED - 1} of ${ALL.length} are enabled`);
    });

    it(`${name} offers an action of its own in the menu of a row`, async (test) => {
      const page = await open(test);
      await page.press('button', 'Actions for Suppliers', 'Enter');
      await page.press('menuitem', 'Open audit log', 'Enter');
      await page.logs('Audit log of Suppliers');
    });

    testMore?.(() => origin);
  });
}
