/** The app in a browser: as Vite serves it while somebody develops, and as it has built it. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from './serve.mjs';

/** The accent of the README's custom properties, and the paper of the theme. */
const ACCENT = 'rgb(10, 125, 90)';
const PAPER = 'rgb(250, 247, 240)';

/** Looks at the app while it is developed. */
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

/** Looks at the app as it has been built. */
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

/** The list is there in the page's own look; what is removed is told; nothing fails; there is one Lit. */
async function testPage(browser, address) {
  const page = await browser.newPage();
  const [told, errors] = [[], []];
  page.on('console', (message) => {
    // Which nobody asked for.
    if (message.location().url?.endsWith('/favicon.ico')) return;
    (message.type() === 'error' ? errors : told).push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  const track = await (await page.waitForSelector('aria/Acme Workforce[role="switch"]')).$('[part~="track"]');
  assert.equal(await page.$eval('html', (root) => globalThis.getComputedStyle(root).backgroundColor), PAPER);
  await page.waitForFunction(
    (element, color) => globalThis.getComputedStyle(element).backgroundColor === color,
    {},
    track,
    ACCENT,
  );
  await removeFirst(page);
  await page.waitForFunction(() => globalThis.litElementVersions.length === 1);
  await until(page, () => told.some((line) => /was detached$/.test(line)));
  assert.deepEqual(errors, []);
  await page.close();
}

/** Through a menu and a dialog, which are loaded only then. */
async function removeFirst(page) {
  await page.locator('>>> [part~="menu-button"]').click();
  await page.locator('aria/Remove…[role="menuitem"]').click();
  await page.locator('aria/Remove from organization[role="radio"]').click();
  await page.locator('aria/Remove from organization[role="button"]').click();
}

/** Looks once a frame; the browser's own patience ends it. */
async function until(page, isSo) {
  const name = `isSo${Math.random().toString(36).slice(2)}`;
  await page.exposeFunction(name, isSo);
  await page.waitForFunction((looked) => globalThis[looked](), {}, name);
}
