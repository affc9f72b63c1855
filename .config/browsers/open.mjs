/**
 * Opens a page in any of the three engines, for a script or a test in Node:
 *
 *   const browser = await openBrowser('webkit'); // or 'chromium', 'firefox'
 *   const page = await browser.newPage();
 *   await page.goto(address);
 *   await page.keyboard.press('Tab');
 *   const name = await page.evaluate(() => document.activeElement.ariaLabel);
 *   await browser.close();
 *
 * In Chromium and Firefox, it is puppeteer's browser, with everything that puppeteer can do there (Firefox has no DevTools
 * protocol). In WebKit, it is our own, with the methods that `open.d.mts` lists. All of them run headless. A missing browser
 * is installed, or the process ends with a message that says how to install it: see `find-browser.mjs`.
 *
 * A test that is to run in each of them does so `for (const engine of enginesToTest())`.
 */
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../scripts/find-browser.mjs';
import { patient, PATIENT } from './patient.mjs';
import { openWebKit } from './webkit.mjs';

/** The engines' names in tests. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** The engines' display names. */
export const ENGINE_NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** Only Chromium with `npm test`; all engines with `npm run test:all`, which sets the variable for the tests' processes. */
export function enginesToTest() {
  return process.env.TEST_ENGINES?.split(',') ?? ['chromium'];
}

/** Puppeteer's launch options. */
export const LAUNCH = {
  chromium: () => ({
    ...PATIENT,
    executablePath: requireBrowser('chromium'),
    // A container has no sandbox and little space in /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=en-US'],
  }),
  firefox: () => ({
    ...PATIENT,
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US, en' },
  }),
};

export async function openBrowser(engine) {
  return engine === 'webkit' ? openWebKit() : patient(await puppeteer.launch(LAUNCH[engine]()));
}
