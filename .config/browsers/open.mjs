/**
 * One way to a page in each of the three engines, for a script or a test in Node:
 *
 *   const browser = await openBrowser('webkit'); // or 'chromium', 'firefox'
 *   const page = await browser.newPage();
 *   await page.goto(address);
 *   await page.keyboard.press('Tab');
 *   const name = await page.evaluate(() => document.activeElement.ariaLabel);
 *   await browser.close();
 *
 * In Chromium and Firefox it is puppeteer's browser with all that puppeteer can do there (Firefox has no DevTools
 * protocol); in WebKit it is ours, which does what `open.d.mts` lists. All are without a window that anybody sees. Where
 * a browser is missing it is installed, or a message says how to, and the process ends: see `find-browser.mjs`.
 *
 * A test that is to run in each of them does so `for (const engine of enginesToTest())`.
 */
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../scripts/find-browser.mjs';
import { openWebKit } from './webkit.mjs';

/** How the tests name them. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** How people name them. */
export const ENGINE_NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** Chromium alone with `npm test`, all of them with `npm run test:all`, which says so to the tests' processes. */
export function enginesToTest() {
  return process.env.TEST_ENGINES?.split(',') ?? ['chromium'];
}

/** What puppeteer needs to start one. */
export const LAUNCH = {
  chromium: () => ({
    executablePath: requireBrowser('chromium'),
    // In a container there is neither a sandbox to be had nor much of /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=en-US'],
  }),
  firefox: () => ({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US, en' },
  }),
};

export async function openBrowser(engine) {
  return engine === 'webkit' ? openWebKit() : puppeteer.launch(LAUNCH[engine]());
}
