/** Tests the demo in a browser, with the control panel next to the page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it, type TestContext } from 'node:test';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { startDemo } from './demo-process.js';
import { launchBrowser } from '../helpers/node/browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The connection that the admin is signed in with. */
const SWITCH = 'aria/Acme Workforce[role="switch"]';
const SUPPLIERS = 'aria/Suppliers[role="switch"]';
const LIST = '/my-org/identity-providers';
const OURS = { 'x-org-connections': '1' };

describe('the demo in a browser', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  /** Opens the page at this URL. Warnings and errors in its console fail the test. */
  async function open(test: TestContext, address: string, width = 1280): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    const complaints: string[] = [];
    page.on('console', (message) => {
      // The demo can be stopped before the page is closed, which cuts off its event stream.
      const isEnd = message.text().includes('ERR_INCOMPLETE_CHUNKED_ENCODING');
      if (/error|warn/.test(message.type()) && !isEnd) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    test.after(async () => {
      await page.close();
      assert.deepEqual(complaints, []);
    });
    await page.goto(address);
    await page.waitForSelector(SWITCH);
    return page;
  }

  it('keeps a change after a reload, and logs the events and the request', async (test) => {
    const { origin } = await startDemo(test);
    const page = await open(test, origin);
    await page.locator(SUPPLIERS).click();
    await shows(page, /org-connection-toggled “Suppliers” → off/);
    assert.match(
      await logOf(page),
      /org-connection-toggle “Suppliers” → off .*PATCH \/identity-providers\/con_/,
    );
    await page.reload();
    await page.waitForSelector(SUPPLIERS);
    assert.equal(await page.$eval(SUPPLIERS, (element) => element.ariaChecked), 'false');
  });

  it('asks before the connection that the admin is signed in with, or the last one, is switched off', async (test) => {
    const { origin } = await startDemo(test);
    const page = await open(test, origin);
    await page.locator(SWITCH).click();
    await page.waitForSelector('text/You signed in with this connection');
    await page.locator('aria/Keep it enabled[role="button"]').click();
    await page.locator('aria/One enabled[role="button"]').click();
    await page.waitForFunction(() => {
      const root = document.querySelector('org-connection-list')?.renderRoot;
      return root?.querySelectorAll('[role="switch"][aria-checked="true"]').length === 1;
    });
    await page.locator(SWITCH).click();
    await page.waitForSelector('text/This is the last enabled connection');
  });

  it('has a page for each connection, by its address, that leads back to the list', async (test) => {
    const { origin } = await startDemo(test);
    const page = await open(test, `${origin}/?connection=con_5GkYw8RmTz3NqLpA`);
    await page.waitForSelector('text/https://app.fieldnote.example/login?connection=acme-workforce');
    assert.equal(await page.$(SUPPLIERS), null);
    await page.locator('aria/All connections[role="link"]').click();
    await page.waitForSelector(SUPPLIERS);
    assert.equal(new URL(page.url()).search, '');
    await page.goBack();
    await page.waitForSelector('text/Values for your provider');
    await page.reload();
    await page.waitForSelector('text/Values for your provider');
  });

  it('says how many connections are left after a removal', async (test) => {
    const { origin, ask } = await startDemo(test);
    const page = await open(test, origin);
    await page.waitForSelector('text/Organization: 9 connections');
    const { identity_providers: all } = (await (await ask(LIST)).json()) as {
      identity_providers: { id: string }[];
    };
    const answer = await ask(`${LIST}/${all[0]!.id}/detach`, { method: 'POST', headers: OURS });
    assert.equal(answer.ok, true);
    await page.waitForSelector('text/Organization: 8 connections');
  });

  it('lets as many requests fail as were asked for before the failure was chosen', async (test) => {
    const { origin, ask } = await startDemo(test);
    const page = await open(test, origin);
    await page.locator('aria/How many').fill('3');
    await page.keyboard.press('Tab');
    await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/demo/control')),
      page.locator('aria/Next failure').fill('409'),
    ]);
    const state = (await (await ask('/demo/control')).json()) as { failures: number };
    assert.equal(state.failures, 3);
  });

  it('shows the current settings after a reload', async (test) => {
    const { origin } = await startDemo(test);
    const page = await open(test, origin);
    await page.locator('aria/Latency').fill('300');
    await page.locator('aria/Access').fill('read-only-told');
    await page.locator('aria/Theme').fill('dark');
    await page.locator('aria/Language').fill('de');
    await page.waitForSelector('aria/Verbindungen[role="heading"]');
    await page.reload();
    await page.waitForSelector('aria/Verbindungen[role="heading"]');
    await page.waitForSelector(SWITCH);
    for (const [label, value] of Object.entries({ Latency: '300', Access: 'read-only-told', Theme: 'dark' }))
      assert.equal(
        await page.$eval(`aria/${label}`, (element) => (element as HTMLSelectElement).value),
        value,
      );
    assert.equal(await page.$eval(SWITCH, (element) => element.ariaDisabled), 'true');
    assert.equal(await page.$eval('h1', (element) => getComputedStyle(element).colorScheme), 'dark');
  });

  it('shows another organization as soon as it is set', async (test) => {
    const { origin } = await startDemo(test);
    const page = await open(test, origin);
    await page.locator('aria/None[role="button"]').click();
    await page.waitForSelector('text/No connections yet');
    await page.waitForSelector('text/Organization: 0 connections');
    await page.locator('aria/Reset everything').click();
    await page.waitForSelector(SWITCH);
  });

  it('keeps the view and the look in its URL', async (test) => {
    const { origin } = await startDemo(test);
    const page = await open(test, `${origin}/?product=ledger&search=okta`);
    await listShows(page, '1 of 9 connections');
    assert.match(await page.title(), /Ledger$/);
    assert.equal(await page.$eval('org-connection-list', (list) => list.density), 'compact');
    await page.locator('org-connection-list >>> .sort').click();
    await page.waitForFunction(() => location.search.includes('sort=name'));
    assert.deepEqual(Object.fromEntries(new URL(page.url()).searchParams), {
      product: 'ledger',
      search: 'okta',
      sort: 'name',
    });
  });

  it('has its own column and action in the language of the page, until everything is reset', async (test) => {
    const { origin } = await startDemo(test);
    const page = await open(test, `${origin}/?language=de&own=on&search=okta`);
    await listShows(page, 'Verantwortlich');
    await page.locator('org-connection-list >>> .menu-button').click();
    await page.waitForSelector('aria/ID kopieren[role="menuitem"]');
    await page.keyboard.press('Escape');
    await page.locator('aria/Reset everything').click();
    await listShows(page, '9 connections');
    assert.equal(new URL(page.url()).search, '');
    assert.equal(await page.$eval('org-connection-list', (list) => list.extraColumns.length), 0);
  });

  for (const [product, theme, direction, width] of [
    ['fieldnote', 'light', 'ltr', 1280],
    ['fieldnote', 'dark', 'rtl', 1280],
    ['fieldnote', 'dark', 'ltr', 320],
    ['ledger', 'light', 'ltr', 1280],
    ['ledger', 'dark', 'rtl', 320],
    ['nightshift', 'dark', 'ltr', 1280],
    ['nightshift', 'light', 'rtl', 320],
  ] as const)
    it(`can be used by everybody: ${product}, ${theme}, ${direction}, ${width} pixels wide`, async (test) => {
      const { origin } = await startDemo(test);
      const address = `${origin}/?product=${product}&theme=${theme}&direction=${direction}&own=on`;
      const page = await open(test, address, width);
      await listShows(page, 'connections');
      await listHas(page, '.search, .select');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({
          rules: { 'target-size': { enabled: true } },
        }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
    });
});

async function shows(page: Page, text: RegExp): Promise<void> {
  await page.waitForFunction((source) => new RegExp(source).test(document.body.innerText), {}, text.source);
}

/** Polls, because a selector for shadow roots is only tried again when something changes outside them. */
async function listHas(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (all) => all.every((one) => document.querySelector('org-connection-list')?.renderRoot.querySelector(one)),
    {},
    selector.split(', '),
  );
}

async function listShows(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (part) => document.querySelector('org-connection-list')?.renderRoot.textContent?.includes(part),
    {},
    text,
  );
}

async function logOf(page: Page): Promise<string> {
  return page.$eval('[role="log"]', (log) => (log as HTMLElement).innerText.replace(/\s+/g, ' '));
}
