/**
 * `npm run test:package`: packs the build, installs it into an empty Vite app outside the project, and follows the README and
 * the guides there, with their own code.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { makeApp } from '../package/app/app.mjs';
import { testCommands } from '../package/app/commands.mjs';
import { testOneFile } from '../package/app/one-file.mjs';
import { testBuild, testDevelopment } from '../package/app/pages.mjs';
import { faultsOfTypes } from '../package/app/types.mjs';
import { pack } from '../package/pack.mjs';
import { requireBrowser } from './find-browser.mjs';

if (!existsSync('dist/cdn')) {
  console.error('There is no build to pack. Run npm run build first.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'org-connections-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const app = join(folder, 'app');
const browser = await launch({
  executablePath: requireBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=en-US'],
});

try {
  await step('installs into an empty app', () => makeApp(app, pack('.', folder).path));
  await step('compiles what the documentation says', () => assert.equal(faultsOfTypes(app).join('\n'), ''));
  await step('shows the list in the theme while the app is developed', () => testDevelopment(app, browser));
  await step('shows the same when it is built', () => testBuild(app, browser));
  await step('runs from a CDN, and nothing but what it is', () => testOneFile(app, browser));
  await step('has its commands', () => testCommands(app));
} finally {
  await browser.close();
}

/** Stops at the first failure, because the rest depends on it. */
async function step(what, run) {
  const start = Date.now();
  await run();
  console.log(`✓ ${what} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
