/** Tests the example of a page without a server, in a browser. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../helpers/node/browser.js';
import { HEADERS, openPage, PAGE } from './page.js';

const SWITCH = 'aria/Acme Workforce[role="switch"]';

describe('the example that is a page', () => {
  let browser: Browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  it('signs in, shows the list, switches a connection off, and restores the session', async (test) => {
    const page = await openPage(test, browser);
    await signIn(page, 'Continue as Ada Lovelace');
    await page.waitForSelector(SWITCH);
    assert.equal(new URL(page.url()).search, '');
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    await page.locator(SWITCH).click();
    await isSwitchedOff(page);
    await page.reload();
    await isSwitchedOff(page);
  });

  it('signs out, here and at the tenant', async (test) => {
    const page = await openPage(test, browser);
    await signIn(page, 'Continue as Ada Lovelace');
    await page.locator('aria/Sign out[role="button"]').click();
    await page.waitForSelector('aria/Sign in[role="button"]');
    await page.locator('aria/Sign in[role="button"]').click();
    await page.waitForSelector('button ::-p-text(Continue as Ada Lovelace)');
  });

  for (const file of ['auth0-spa-js.production.esm.js', 'org-connections.js', 'auth/index.js'])
    it(`runs nothing if the CDN has changed ${file}`, async (test) => {
      const page = await openPage(test, browser, file);
      const said = new Promise<string>((resolve) => {
        page.on('console', (message) => message.text().includes('integrity') && resolve(message.text()));
      });
      await page.reload();
      assert.match(await said, new RegExp(file.replaceAll('.', '\\.')));
      assert.equal(await page.$('button:not([hidden])'), null);
    });

  // Written by `npm run docs` from a build; `npm run check` fails as long as it is not.
  const skip = !PAGE.includes('sha384-') && 'npm run docs has not filled in the hashes';
  it('has a hash for every module that it loads', { skip }, () => {
    const [, json = ''] = /<script type="importmap">([^<]*)</.exec(PAGE) ?? [];
    const { imports, integrity } = JSON.parse(json) as Record<string, Readonly<Record<string, string>>>;
    for (const address of Object.values(imports!)) {
      assert.match(integrity![address] ?? '', /^sha384-[\w+/]{64}$/, address);
      assert.ok(PAGE.includes(`href="${address}"`), address);
    }
    const policy = createHash('sha256').update(json).digest('base64');
    assert.ok(PAGE.includes(`'sha256-${policy}'`));
  });

  it('comes with headers against framing, which it cannot carry itself', () => {
    assert.ok(HEADERS.includes("Content-Security-Policy: frame-ancestors 'none'"));
  });

  it('says why a sign-in failed', async (test) => {
    const page = await openPage(test, browser);
    await signIn(page, 'Cancel');
    await page.waitForSelector('[role=alert] ::-p-text(The sign-in was cancelled.)');
    await page.waitForSelector('aria/Sign in[role="button"]');
  });
});

async function signIn(page: Page, button: string): Promise<void> {
  await page.locator('aria/Sign in[role="button"]').click();
  await page.locator(`button ::-p-text(${button})`).click();
}

/** Waits until the switch shows this state, and the server has confirmed it. */
async function isSwitchedOff(page: Page): Promise<void> {
  await page.waitForFunction(
    (element) => element.ariaChecked === 'false' && element.getAttribute('aria-busy') !== 'true',
    {},
    (await page.waitForSelector(SWITCH))!,
  );
}
