/**
 * Tests the demo's three modes, which correspond to the ways to production: sign in, switch, return, remove. In a real
 * browser, over HTTP, with an OpenID provider; `npm start -- --mode` runs in its own process.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { runDemo, startDemo } from './demo-process.js';
import { launchBrowser } from '../helpers/node/browser.js';

const MODES = ['token', 'proxy', 'bridge'] as const;
/** The first is the one with which everybody signs in. A bridge shows the connections' names in the tenant. */
const NAMES = {
  token: { first: 'Acme Workforce', second: 'Contractors', third: 'Suppliers', elsewhere: 'Globex' },
  proxy: { first: 'Acme Workforce', second: 'Contractors', third: 'Suppliers', elsewhere: 'Globex' },
  bridge: {
    first: 'acme-workforce',
    second: 'acme-contractors',
    third: 'acme-suppliers',
    elsewhere: 'globex',
  },
};

for (const mode of MODES)
  describe(`the demo in the mode ${mode}`, () => {
    const { first, second, third, elsewhere } = NAMES[mode];
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

    /** The page of a signed-in user, in a separate browser context. */
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

    it('lets an admin switch off, return, switch on, and remove', async (test) => {
      const page = await signedIn(test, 'Ada Lovelace');
      assert.equal(await stateOf(page, second), 'true');
      await page.focus(switchOf(second));
      await page.keyboard.press('Space');
      await becomes(page, second, 'false');
      await page.reload();
      assert.equal(await stateOf(page, second), 'false');
      await page.focus(switchOf(second));
      await page.keyboard.press('Space');
      await becomes(page, second, 'true');
      await detach(page, second);
      await page.reload();
      await page.waitForSelector(switchOf(first));
      assert.equal(await page.$(switchOf(second)), null);
    });

    it('asks an admin before the connection they are signed in with is switched off', async (test) => {
      const page = await signedIn(test, 'Ada Lovelace');
      assert.equal(await stateOf(page, first), 'true');
      await page.focus(switchOf(first));
      await page.keyboard.press('Space');
      await shows(page, 'You signed in with this connection.');
      await page.keyboard.press('Escape');
      assert.equal(await stateOf(page, first), 'true');
    });

    it('shows a viewer why nothing can be changed, and sends no request', async (test) => {
      const page = await signedIn(test, 'Grace Hopper');
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.method()));
      assert.equal(await stateOf(page, first), 'true');
      await page.focus(switchOf(first));
      await page.keyboard.press('Space');
      assert.equal(await page.$eval(switchOf(first), (element) => element.ariaDisabled), 'true');
      await shows(page, 'You can view these connections, but you don’t have permission to change them.');
      assert.equal(await stateOf(page, first), 'true');
      assert.ok(!sent.includes('PATCH'));
    });

    it('refuses a viewer’s changes on the server, even if the page does not know the permissions', async (test) => {
      const page = await signedIn(test, 'Grace Hopper');
      await page.waitForSelector(switchOf(third));
      await page.evaluate(() => {
        document.querySelector('org-provider')!.scope = undefined;
      });
      await page.waitForSelector(`aria/${third}[role="switch"]`);
      await page.focus(switchOf(third));
      await page.keyboard.press('Space');
      await shows(page, 'Missing permission: update:my_org:identity_providers');
      assert.equal(await stateOf(page, third), 'true');
    });

    it('shows a user without a role why, instead of an empty list', async (test) => {
      const page = await signedIn(test, 'Alan Turing');
      await shows(page, 'Missing permission: read:my_org:identity_providers');
      assert.equal(await page.$('text/No connections yet'), null);
    });

    it('shows an admin another organization after another sign-in', async (test) => {
      const page = await signedIn(test, 'Ada Lovelace', 'Globex');
      await shows(page, elsewhere);
      assert.equal(await page.$(switchOf(first)), null);
      await page.locator('aria/Sign out[role="button"]').click();
      await page.locator('aria/Sign in to Acme[role="link"]').click();
      await page.locator('button ::-p-text(Ada Lovelace)').click();
      assert.equal(await stateOf(page, first), 'true');
    });

    it('completes no sign-in that another browser has started', async (test) => {
      const [stranger, victim] = await Promise.all(
        [browser, browser].map((one) => one.createBrowserContext()),
      );
      test.after(() => Promise.all([stranger!.close(), victim!.close()]));
      const [theirs, page] = [await stranger!.newPage(), await victim!.newPage()];
      await theirs.goto(origin);
      await theirs.locator('aria/Sign in to Acme[role="link"]').click();
      await theirs.waitForSelector('button ::-p-text(Ada Lovelace)');
      const { address } = await keepWayBack(theirs, origin);
      await theirs.locator('button ::-p-text(Ada Lovelace)').click();
      // Even if the victim has begun a sign-in of their own.
      await page.goto(origin);
      await page.locator('aria/Sign in to Acme[role="link"]').click();
      await page.waitForSelector('button ::-p-text(Grace Hopper)');
      await page.goto(await address);
      await page.waitForSelector('[role="alert"]:not([hidden])');
      await page.waitForSelector('aria/Sign in to Acme[role="link"]');
    });

    it('leaves it to the tenant to refuse users who are not members', async (test) => {
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
  it('are listed if the requested one is unknown', async (test) => {
    const { code, stderr } = await runDemo(test, {}, ['--mode', 'magic']);
    assert.equal(code, 1);
    assert.equal(stderr, '--mode takes emulator, token, proxy, bridge, not "magic".\n');
  });

  it('say what the developer’s own tenant needs', async (test) => {
    const { code, stderr } = await runDemo(test, { AUTH0_DOMAIN: 'acme.auth0.test' }, ['--mode', 'bridge']);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^AUTH0_DOMAIN is set, so --mode bridge also needs AUTH0_CLIENT_ID, AUTH0_CLIENT_SECRET, AUTH0_MANAGEMENT_CLIENT_ID, AUTH0_MANAGEMENT_CLIENT_SECRET\.\n$/,
    );
  });
});

/** From now on, the page's browser doesn't open the URL with the code; `address` resolves to it. */
async function keepWayBack(page: Page, origin: string): Promise<{ readonly address: Promise<string> }> {
  const address = new Promise<string>((resolve) => {
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin || !url.searchParams.has('code')) return void request.continue();
      resolve(url.href);
      void request.abort();
    });
  });
  await page.setRequestInterception(true);
  return { address };
}

const switchOf = (name: string) => `aria/${name}[role="switch"]`;

async function stateOf(page: Page, name: string): Promise<string | null> {
  await page.waitForSelector(switchOf(name));
  return page.$eval(switchOf(name), (element) => element.ariaChecked);
}

/** Waits until the switch has this state and no change is pending. */
async function becomes(page: Page, name: string, state: string): Promise<void> {
  const found = (await page.waitForSelector(switchOf(name)))!;
  await page.waitForFunction(
    (element, wanted) => element.ariaChecked === wanted && element.getAttribute('aria-busy') !== 'true',
    {},
    found,
    state,
  );
}

/** Removes a connection through the menu of its row. */
async function detach(page: Page, name: string): Promise<void> {
  await page.locator(`aria/Actions for ${name}[role="button"]`).click();
  await page.locator('aria/Remove…[role="menuitem"]').click();
  await page.locator('aria/Remove from organization[role="radio"]').click();
  await page.locator('aria/Remove from organization[role="button"]').click();
  // While the dialog is open, everything else is hidden. Afterwards, the row is back unless it was removed.
  await page.waitForSelector('aria/Remove from organization[role="button"]', { hidden: true });
  await page.waitForSelector('aria/Refresh[role="button"]');
  await page.waitForSelector(switchOf(name), { hidden: true });
}

/** Searches shadow roots, too. */
async function shows(page: Page, text: string): Promise<void> {
  await page.waitForSelector(`text/${text}`);
}
