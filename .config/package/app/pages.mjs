/** Checks the app in a browser: as Vite's development server serves it, and as built. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from './serve.mjs';

/** The accent color of the README's example. */
const ACCENT = 'rgb(10, 125, 90)';

/** Checks the app on the development server. */
export async function testDevelopment(app, browser) {
  const { createServer } = await viteOf(app);
  await withOrganization(app, async (proxy) => {
    const server = await createServer({ ...optionsOf(app), server: { port: 0, proxy } });
    await server.listen();
    try {
      await testPage(browser, server.resolvedUrls.local[0]);
    } finally {
      await server.close();
    }
  });
}

/** Checks the built app. */
export async function testBuild(app, browser) {
  const { build, preview } = await viteOf(app);
  await build(optionsOf(app));
  await withOrganization(app, async (proxy) => {
    const server = await preview({ ...optionsOf(app), preview: { port: 0, proxy } });
    try {
      await testPage(browser, server.resolvedUrls.local[0]);
    } finally {
      await server.close();
    }
  });
}

const optionsOf = (app) => ({ root: app, configFile: false, logLevel: 'warn' });

/** The Vite that is installed in the app. */
function viteOf(app) {
  return import(pathToFileURL(createRequire(join(app, 'main.js')).resolve('vite')).href);
}

async function withOrganization(app, look) {
  const organization = await serve(app);
  try {
    await look({ '/my-org': { target: organization.origin, changeOrigin: false } });
  } finally {
    organization.close();
  }
}

/** The list has the theme and the page has not, a removal fires its event, nothing fails, and there is only one copy of Lit. */
async function testPage(browser, address) {
  const page = await browser.newPage();
  const [messages, errors] = [[], []];
  page.on('console', (message) => {
    // Browsers request it by themselves.
    if (message.location().url?.endsWith('/favicon.ico')) return;
    (message.type() === 'error' ? errors : messages).push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  const track = await (await page.waitForSelector('aria/Acme Workforce[role="switch"]')).$('[part~="track"]');
  assert.equal(await track.evaluate((element) => globalThis.getComputedStyle(element).borderRadius), '0px');
  const color = await page.$eval('html', (root) => globalThis.getComputedStyle(root).backgroundColor);
  assert.equal(color, 'rgba(0, 0, 0, 0)');
  await page.waitForFunction(
    (element, color) => globalThis.getComputedStyle(element).backgroundColor === color,
    {},
    track,
    ACCENT,
  );
  await removeFirst(page);
  await page.waitForFunction(() => globalThis.litElementVersions.length === 1);
  await until(page, () => messages.some((line) => /was detached$/.test(line)));
  assert.deepEqual(errors, []);
  await page.close();
}

/** Removes a connection through the menu and the dialog, which are loaded on demand. */
async function removeFirst(page) {
  await page.locator('>>> [part~="menu-button"]').click();
  await page.locator('aria/Remove…[role="menuitem"]').click();
  await page.locator('aria/Remove from organization[role="radio"]').click();
  await page.locator('aria/Remove from organization[role="button"]').click();
}

/** Polls once per frame, until puppeteer's timeout. */
async function until(page, isSo) {
  const name = `isSo${Math.random().toString(36).slice(2)}`;
  await page.exposeFunction(name, isSo);
  await page.waitForFunction((looked) => globalThis[looked](), {}, name);
}
