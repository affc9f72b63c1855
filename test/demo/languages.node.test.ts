/** Tests the demo in each of its languages: the page's own texts, the kit's, the direction, and the selection. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../helpers/node/browser.js';
import { startDemo } from './demo-process.js';

/** The languages by their names in the menu: code, the page's title, the kit's heading, and direction. */
const LANGUAGES = {
  English: ['en', 'Single sign-on', 'Connections', 'ltr'],
  Deutsch: ['de', 'Single Sign-on', 'Verbindungen', 'ltr'],
  Français: ['fr', 'Authentification unique', 'Connexions', 'ltr'],
  Español: ['es', 'Inicio de sesión único', 'Conexiones', 'ltr'],
  'Português (Brasil)': ['pt', 'Logon único', 'Conexões', 'ltr'],
  日本語: ['ja', 'シングルサインオン', '接続', 'ltr'],
  العربية: ['ar', 'تسجيل الدخول الموحّد', 'الاتصالات', 'rtl'],
} as const;

describe('the demo in its languages', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  async function open(test: TestContext): Promise<Page> {
    const { origin } = await startDemo(test);
    const page = await browser.newPage();
    test.after(() => page.close());
    await page.goto(origin);
    await page.waitForSelector('aria/Connections[role="heading"]');
    return page;
  }

  it('offers all of them', async (test) => {
    const page = await open(test);
    const offered = await page.$eval('aria/Language', (choice) =>
      [...(choice as HTMLSelectElement).options].map(({ text }) => text),
    );
    assert.deepEqual(offered, Object.keys(LANGUAGES));
  });

  it('shows the page and the kit in each, one after the other, and in English again', async (test) => {
    const page = await open(test);
    for (const [code, title, heading, direction] of [...Object.values(LANGUAGES), LANGUAGES.English]) {
      await page.locator('aria/Language').fill(code);
      await page.waitForSelector(`aria/${heading}[role="heading"]`);
      await page.waitForSelector(`aria/${title}[role="heading"]`);
      assert.equal(await page.title(), `${title} · Acme · Fieldnote`);
      assert.equal(await page.evaluate(() => document.documentElement.dir), direction);
    }
  });

  it('leaves no text of the page in English', async (test) => {
    const page = await open(test);
    const texts = () => page.$$eval('[data-text]', (all) => all.map(({ textContent }) => textContent));
    const english = await texts();
    for (const [code, title] of Object.values(LANGUAGES).slice(1)) {
      await page.locator('aria/Language').fill(code);
      await page.waitForSelector(`aria/${title}[role="heading"]`);
      assert.deepEqual(
        (await texts()).filter((text) => english.includes(text)),
        [],
      );
    }
  });
});
