/**
 * The three ways to production as people go them: sign in, look, switch, come back, remove. In a real browser, over real
 * HTTP, with a real OpenID provider; `npm start -- --mode` in a process of its own, as anybody runs it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { runDemo, startDemo } from './demo-process.js';
import { launchBrowser } from '../helpers/node/browser.js';

const MODES = ['token', 'proxy', 'bridge'] as const;
/** A bridge knows connections by the tenant's names of them. */
const NAMES = {
  token: { first: 'Acme Workforce', second: 'Contractors', elsewhere: 'Globex' },
  proxy: { first: 'Acme Workforce', second: 'Contractors', elsewhere: 'Globex' },
  bridge: { first: 'acme-workforce', second: 'acme-contractors', elsewhere: 'globex' },
};

for (const mode of MODES)
  describe(`the demo in the mode ${mode}`, () => {
    const { first, second, elsewhere } = NAMES[mode];
    const ends: (() => unknown)[] = [];
    let browser: Browser;
    let origin: string;

    before(async () => {
      browser = await launchBrowser();
      ({ origin } = await startDemo({ after: (end) => ends.push(end) }, { mode }));
    });
    after(async () => {
      for (const end of ends) end();
      await browser.close();
    });

    /** The page of somebody who has signed in, alone in a browser of their own. */
    async function signedIn(test: TestContext, person: string, organization = 'Acme') {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      test.after(() => context.close());
      await page.goto(origin);
      await page.locator(`aria/Sign in to ${organization}[role="link"]`).click();
      await page.locator(`button ::-p-text(${person})`).click();
      await page.waitForSelector('aria/Sign out[role="button"]');
      return page;
    }

    it('an admin sees, switches off, comes back, switches on, and removes', async (test) => {
      const page = await signedIn(test, 'Ada Lovelace');
      assert.equal(await stateOf(page, first), 'true');
      await page.focus(switchOf(first));
      await page.keyboard.press('Space');
      await becomes(page, first, 'false');
      await page.reload();
      assert.equal(await stateOf(page, first), 'false');
      await page.focus(switchOf(first));
      await page.keyboard.press('Space');
      await becomes(page, first, 'true');
      await detach(page, second);
      await page.reload();
      await page.waitForSelector(switchOf(first));
      assert.equal(await page.$(switchOf(second)), null);
    });

    it('somebody who may only look sees why not, and nothing is sent', async (test) => {
      const page = await signedIn(test, 'Grace Hopper');
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.method()));
      assert.equal(await stateOf(page, first), 'true');
      await page.focus(switchOf(first));
      await page.keyboard.press('Space');
      assert.equal(await page.$eval(switchOf(first), (element) => element.ariaDisabled), 'true');
      await shows(page, 'You have no permission to switch it.');
      assert.equal(await stateOf(page, first), 'true');
      assert.ok(!sent.includes('PATCH'));
    });

    it('the server refuses the same person also when the page does not know', async (test) => {
      const page = await signedIn(test, 'Grace Hopper');
      await page.waitForSelector(switchOf(first));
      await page.evaluate(() => {
        document.querySelector('org-provider')!.scope = undefined;
      });
      await page.waitForSelector(`aria/${first}[role="switch"]`);
      await page.focus(switchOf(first));
      await page.keyboard.press('Space');
      await shows(page, 'Missing permission: update:my_org:identity_providers');
      assert.equal(await stateOf(page, first), 'true');
    });

    it('somebody without a role is told so, and sees no empty list', async (test) => {
      const page = await signedIn(test, 'Alan Turing');
      await shows(page, 'Missing permission: read:my_org:identity_providers');
      assert.equal(await page.$('text/No connections yet'), null);
    });

    it('the same admin sees another organization after another sign-in', async (test) => {
      const page = await signedIn(test, 'Ada Lovelace', 'Globex');
      await shows(page, elsewhere);
      assert.equal(await page.$(switchOf(first)), null);
      await page.locator('aria/Sign out[role="button"]').click();
      await page.locator('aria/Sign in to Acme[role="link"]').click();
      await page.locator('button ::-p-text(Ada Lovelace)').click();
      assert.equal(await stateOf(page, first), 'true');
    });

    it('who is no member of an organization is told by the tenant', async (test) => {
      const context = await browser.createBrowserContext();
      test.after(() => context.close());
      const page = await context.newPage();
      await page.goto(origin);
      await page.locator('aria/Sign in to Acme[role="link"]').click();
      await page.locator('button ::-p-text(Cancel)').click();
      await page.waitForSelector('[role="alert"]:not([hidden])');
      await page.waitForSelector('aria/Sign in to Acme[role="link"]');
    });
  });

describe('the modes of the demo', () => {
  it('are named when another one is asked for', async (test) => {
    const { code, stderr } = await runDemo(test, {}, ['--mode', 'magic']);
    assert.equal(code, 1);
    assert.equal(stderr, '--mode takes emulator, token, proxy, bridge, not "magic".\n');
  });

  it('say all that a tenant of one’s own needs', async (test) => {
    const { code, stderr } = await runDemo(test, { AUTH0_DOMAIN: 'acme.auth0.test' }, ['--mode', 'bridge']);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^AUTH0_DOMAIN is set, so --mode bridge also needs AUTH0_CLIENT_ID, AUTH0_CLIENT_SECRET, AUTH0_MANAGEMENT_CLIENT_ID, AUTH0_MANAGEMENT_CLIENT_SECRET\.\n$/,
    );
  });
});

const switchOf = (name: string) => `aria/${name}[role="switch"]`;

async function stateOf(page: Page, name: string): Promise<string | null> {
  await page.waitForSelector(switchOf(name));
  return page.$eval(switchOf(name), (element) => element.ariaChecked);
}

/** Waits until the switch says so and nothing is saved any more. */
async function becomes(page: Page, name: string, state: string): Promise<void> {
  const found = (await page.waitForSelector(switchOf(name)))!;
  await page.waitForFunction(
    (element, wanted) => element.ariaChecked === wanted && element.getAttribute('aria-busy') !== 'true',
    {},
    found,
    state,
  );
}

/** By the menu of its row. */
async function detach(page: Page, name: string): Promise<void> {
  await page.locator(`aria/Actions for ${name}[role="button"]`).click();
  await page.locator('aria/Remove…[role="menuitem"]').click();
  await page.locator('aria/Remove from organization[role="radio"]').click();
  await page.locator('aria/Remove from organization[role="button"]').click();
  // While the dialog is open nothing else is there for assistive technology; then the row is gone, or it is not.
  await page.waitForSelector('aria/Remove from organization[role="button"]', { hidden: true });
  await page.waitForSelector('aria/Refresh[role="button"]');
  await page.waitForSelector(switchOf(name), { hidden: true });
}

/** Also in shadow roots. */
async function shows(page: Page, text: string): Promise<void> {
  await page.waitForSelector(`text/${text}`);
}
