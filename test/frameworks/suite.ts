/** What has to hold in every framework: one suite, about the same page in each. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/node/browser.js';
import { HANG_LIMIT } from '../helpers/patience.js';
import { AdminPage } from './admin-page.js';
import { buildApp, serveHot, serveBuilt, type HotApp } from './app.js';

const LIST = 'GET /my-org/identity-providers';

/** How an app differs from the others. */
export interface Framework {
  /** What draws the page, and is changed while it is shown. */
  readonly file: string;
  /**
   * What becomes of the page then: it is the same; what it knew stays, and its elements are new; its component begins
   * anew; or it is loaded again.
   */
  readonly afterChange: 'same' | 'new elements' | 'new component' | 'new page';
}

export function testFramework(name: string, framework: Framework): void {
  describe(`the page in ${name}`, { timeout: HANG_LIMIT }, () => {
    const ends: (() => void)[] = [];
    const lifetime = { after: (end: () => void) => void ends.push(end) };
    let browser: Browser;
    let origin: string;
    let hot: HotApp;

    before(async () => {
      await buildApp(name);
      browser = await launchBrowser();
      origin = await serveBuilt(lifetime, name);
      hot = await serveHot(lifetime, name);
    });
    after(async () => {
      await browser?.close();
      for (const end of ends) end();
    });

    const open = (test: TestContext, address = origin) => AdminPage.open(test, browser, address);
    testBuilt(name, open);
    testDevelopment(name, open, () => hot, framework);
  });
}

type Open = (test: TestContext, address?: string) => Promise<AdminPage>;

function testBuilt(name: string, open: Open): void {
  it(`${name} waits for an address that comes later, and shows what comes with it`, async (test) => {
    const page = await open(test);
    await page.until(
      () => document.querySelector('org-connection-list')?.renderRoot.querySelector('[aria-busy]') !== null,
    );
    assert.deepEqual(page.requests, []);
    await page.signIn();
    await page.listShows('Ada Byron');
    assert.deepEqual(page.requests, [LIST]);
    // The one that the person is signed in with.
    await page.press('switch', 'Acme Workforce', 'Space');
    await page.shows('button', 'Keep it enabled');
  });

  it(`${name} forgets all when the address goes, and shows it again`, async (test) => {
    const page = await open(test);
    await page.signIn();
    await page.press('button', 'Sign out', 'Enter');
    await page.until(
      () => !document.querySelector('org-connection-list')!.renderRoot.textContent.includes('Suppliers'),
    );
    await page.signIn();
    await page.listShows('Ada Byron');
    assert.deepEqual(page.requests, [LIST, LIST]);
  });

  it(`${name} takes attributes and boolean properties, and gives them up`, async (test) => {
    const page = await open(test);
    await page.signIn();
    await page.press('checkbox', 'Compact', 'Space');
    await page.until(() => document.querySelector('org-connection-list')!.density === 'compact');
    await page.press('checkbox', 'Compact', 'Space');
    await page.until(() => document.querySelector('org-connection-list')!.density === 'comfortable');
    await page.press('checkbox', 'Choose several', 'Space');
    await page.shows('checkbox', 'Select Suppliers');
    await page.press('checkbox', 'Choose several', 'Space');
    await page.until(
      () => !document.querySelector('org-connection-list')!.renderRoot.querySelector('[part="select"]'),
    );
  });

  it(`${name} hears what has happened, and says so in a slot`, async (test) => {
    const page = await open(test);
    await page.shows('heading', 'Connections, 0 noted');
    await page.signIn();
    await page.press('switch', 'Suppliers', 'Space');
    await page.logs('Suppliers is off');
    await page.shows('heading', 'Connections, 1 noted');
    await page.press('button', 'Forget', 'Enter');
    await page.logs();
    await page.shows('heading', 'Connections, 0 noted');
  });

  it(`${name} refuses a switch, as long as it wants to`, async (test) => {
    const page = await open(test);
    await page.signIn();
    await page.press('checkbox', 'Billing refuses', 'Space');
    await page.press('switch', 'Suppliers', 'Space');
    await page.logs('Billing refused Suppliers');
    assert.equal(await page.isOn('Suppliers'), true);
    await page.press('checkbox', 'Billing refuses', 'Space');
    await page.press('switch', 'Suppliers', 'Space');
    await page.logs('Billing refused Suppliers', 'Suppliers is off');
    assert.deepEqual(
      page.requests.slice(1).map((request) => request.split(' ')[0]),
      ['PATCH'],
    );
  });

  it(`${name} offers an action of its own in the menu of a row`, async (test) => {
    const page = await open(test);
    await page.signIn();
    await page.press('button', 'Actions for Suppliers', 'Enter');
    await page.press('menuitem', 'Open audit log', 'Enter');
    await page.logs('Audit log of Suppliers');
  });

  it(`${name} takes the list away and puts it back without a request, and hears each thing once`, async (test) => {
    const page = await open(test);
    await page.signIn();
    for (let time = 0; time < 3; time++) {
      await page.press('checkbox', 'Show connections', 'Space');
      await page.until(() => !document.querySelector('org-connection-list'));
      await page.press('checkbox', 'Show connections', 'Space');
      await page.shows('switch', 'Suppliers');
    }
    assert.deepEqual(page.requests, [LIST]);
    await page.listShows('Ada Byron');
    await page.press('switch', 'Suppliers', 'Space');
    await page.logs('Suppliers is off');
  });
}

function testDevelopment(
  name: string,
  open: Open,
  hot: () => HotApp,
  { file, afterChange }: Framework,
): void {
  it(`${name} asks once under development, too, and goes on when its source is changed`, async (test) => {
    const page = await open(test, hot().origin);
    await page.signIn();
    await page.press('switch', 'Suppliers', 'Space');
    await page.logs('Suppliers is off');
    assert.equal(page.requests.filter((request) => request === LIST).length, 1);

    await page.evaluate(() => Object.assign(window, { isSame: true }));
    hot().edit(file, 'Single sign-on</h1>', 'Your sign-in</h1>');
    await page.shows('heading', 'Your sign-in');
    assert.equal(await page.evaluate(() => 'isSame' in window), afterChange !== 'new page');
    const known = isKnown(afterChange) ? ['Suppliers is off'] : [];
    await page.logs(...known);
    if (!isKnown(afterChange)) await page.signIn();
    await page.press('checkbox', 'Billing refuses', 'Space');
    await page.press('switch', 'Finance', 'Space');
    await page.logs(...known, 'Billing refused Finance');
    const again = afterChange === 'same' ? 0 : 1;
    assert.equal(page.requests.filter((request) => request === LIST).length, 1 + again);
  });
}

const isKnown = (afterChange: Framework['afterChange']) =>
  afterChange === 'same' || afterChange === 'new elements';
