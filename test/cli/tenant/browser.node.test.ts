/** Tests the sign-in page in a browser, and a page that signs in with the real auth0-spa-js. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../helpers/node/browser.js';
import { openApplication, pageWindow as window } from './page.js';
import { claimsOf } from './visitor.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const UPDATE = 'update:my_org:identity_providers';

describe('the sign-in page in a browser', () => {
  let browser: Browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  it('signs a user in with the keyboard alone, and names the application and its request', async (test) => {
    const { page, origin, createClient } = await openApplication(test, browser);
    await createClient();
    await toSignIn(page);
    assert.equal(await page.title(), 'Sign in to Acme');
    assert.match(await page.$eval('main', (main) => main.innerText), /Demo page wants you to sign in/);
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Continue as Ada Lovelace — Admin of Acme');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Continue as Grace Hopper — Viewer of Acme');
    await pressAndLeave(page, 'Enter');
    assert.ok(page.url().startsWith(`${origin}/?code=`), page.url());
    await createClient();
    const name = await page.evaluate(async () => {
      await window.client.handleRedirectCallback();
      return (await window.client.getUser())?.name;
    });
    assert.equal(name, 'Grace Hopper');
  });

  it('tells the page when the user cancels', async (test) => {
    const { page, createClient } = await openApplication(test, browser);
    await createClient();
    await toSignIn(page);
    await page.focus('aria/Cancel[role="button"]');
    await pressAndLeave(page, 'Space');
    await createClient();
    const error = await page.evaluate(() =>
      window.client.handleRedirectCallback().then(() => 'none', String),
    );
    assert.match(error, /The sign-in was cancelled/);
  });

  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)
    it(`can be used by everybody: ${scheme}, ${width} pixels wide`, async (test) => {
      const { page, tenant, createClient } = await openApplication(test, browser);
      await page.setViewport({ width, height: 720 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await createClient();
      await toSignIn(page);
      await isAccessible(page);
      await page.goto(`${tenant.origin}/u/login/gone`);
      assert.equal(await page.title(), 'Something went wrong');
      await isAccessible(page);
      await page.goto(`${tenant.origin}/v2/logout`);
      await isAccessible(page);
    });
});

describe('a page with auth0-spa-js', () => {
  let browser: Browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  for (const useDpop of [false, true])
    it(`gets tokens silently and reaches the API ${useDpop ? 'with DPoP and nonces' : 'as a bearer'}`, async (test) => {
      const application = await openApplication(test, browser, { requiresDpopNonce: useDpop });
      const { page, tenant, createClient } = application;
      // Both survive the redirect, so the refresh token is used by a client that has not seen the login.
      const options = { useDpop, useMrrt: true, cacheLocation: 'localstorage' } as const;
      await createClient(options);
      await toSignIn(page);
      await page.focus('aria/Continue as Ada Lovelace — Admin of Acme[role="button"]');
      await pressAndLeave(page, 'Enter');
      await createClient(options);
      await page.evaluate(() => window.client.handleRedirectCallback());
      const params = { audience: tenant.audience, scope: UPDATE };
      const token = await page.evaluate(
        (authorizationParams) => window.client.getTokenSilently({ authorizationParams, cacheMode: 'off' }),
        params,
      );
      assert.ok(
        String(claimsOf(token ?? '')['scope'])
          .split(' ')
          .includes(UPDATE),
      );
      assert.equal('cnf' in claimsOf(token ?? ''), useDpop);
      const status = await page.evaluate(
        async (address, isDpop, audience) => {
          const fetcher = window.client.createFetcher(isDpop ? { dpopNonceId: 'my-org' } : {});
          const scope = ['read:my_org:identity_providers'];
          return (await fetcher.fetchWithAuth(address, {}, { scope, audience })).status;
        },
        `${tenant.origin}/my-org/identity-providers`,
        useDpop,
        tenant.audience,
      );
      assert.equal(status, 200);
    });

  it('restores the session in a frame after a reload, and finds none after signing out', async (test) => {
    const { page, origin, createClient } = await openApplication(test, browser);
    const options = { useRefreshTokensFallback: true };
    await createClient(options);
    await toSignIn(page);
    await page.focus('aria/Continue as Ada Lovelace — Admin of Acme[role="button"]');
    await pressAndLeave(page, 'Enter');
    await page.goto(origin);
    await createClient(options);
    const token = await page.evaluate(() => window.client.getTokenSilently());
    assert.equal(claimsOf(token ?? '')['sub'], 'auth0|ada');
    const left = page.waitForNavigation();
    void page
      .evaluate(() => window.client.logout({ logoutParams: { returnTo: location.origin } }))
      .catch(() => {});
    await left;
    assert.equal(page.url(), `${origin}/`);
    await createClient(options);
    const refusal = await page.evaluate(() => window.client.getTokenSilently().then(() => 'none', String));
    assert.match(refusal, /End-User authentication is required|login_required/i);
  });
});

async function toSignIn(page: Page): Promise<void> {
  const left = page.waitForNavigation();
  // The page is closed before this completes.
  void page.evaluate(() => window.client.loginWithRedirect()).catch(() => {});
  await left;
}

async function pressAndLeave(page: Page, key: 'Enter' | 'Space'): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

async function isAccessible(page: Page): Promise<void> {
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: { 'target-size': { enabled: true } } }),
  );
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    [],
  );
}
