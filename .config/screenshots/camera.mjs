/** Takes screenshots of the stories of a built Storybook, each in a freshly loaded page. */
import { Buffer } from 'node:buffer';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../scripts/find-browser.mjs';
import { heightOfPicture, settle, standStill } from './stand-still.mjs';
import { PATIENCE } from '../test/patience.mjs';

const SCHEMES = ['light', 'dark'];
/** High enough for dialogs. */
const WINDOW_HEIGHT = 720;
/** Longer stories are cut. */
const MOST_HEIGHT = 2400;

/** Make the rendering of text the same on every machine, whatever its screen. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--lang=en-US',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  // Repaint everything: after partial repaints, edges have slightly different colors.
  '--disable-partial-raster',
];
const SHOT = { captureBeyondViewport: false, optimizeForSpeed: true };

export function launch() {
  return puppeteer.launch({ executablePath: requireBrowser(), args: ARGUMENTS });
}

/** Several cameras can work in parallel. */
export class Camera {
  #page;
  #origin;
  /** The page's pending requests: parts of an element can be loaded on demand. */
  #awaited = new Set();

  /** @param origin the origin that serves the stories */
  static async open(browser, origin) {
    const camera = new Camera();
    // A window, because a tab in the background is not painted.
    const page = await browser.newPage({ type: 'window' });
    camera.#page = page;
    camera.#origin = origin;
    await page.emulateFocusedPage(true);
    await page.evaluateOnNewDocument(standStill);
    page.on('request', (request) => camera.#awaited.add(request));
    for (const end of ['requestfinished', 'requestfailed'])
      page.on(end, (request) => camera.#awaited.delete(request));
    // A form with unsaved changes asks before the page is left.
    page.on('dialog', (dialog) => void dialog.accept());
    return camera;
  }

  /**
   * Takes screenshots of a story, `width` pixels wide, in these color schemes.
   *
   * @returns a PNG file for each color scheme
   */
  async take(id, width, schemes) {
    try {
      await this.#show(id, width);
      const pictures = [];
      for (const scheme of schemes) pictures.push(await this.#shoot(scheme, width));
      return pictures;
    } catch (error) {
      throw new Error(`No screenshot of ${id}, ${width} pixels wide, could be taken: ${error.message}`, {
        cause: error,
      });
    }
  }

  /** Shows a story that is higher than the window again, in a higher window: resizing it would close menus. */
  async #show(id, width) {
    await this.#load(id, width, WINDOW_HEIGHT);
    await this.#complete();
    const height = await this.#height();
    if (height > WINDOW_HEIGHT) await this.#load(id, width, height);
  }

  async #load(id, width, height) {
    const page = this.#page;
    await page.setViewport({ width, height });
    await this.#emulate(SCHEMES[0]);
    this.#awaited.clear();
    await page.goto(`${this.#origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
    await page.addStyleTag({ content: ':root { caret-color: transparent }' });
    const isShown = (story) => globalThis.document.documentElement.dataset.shown === story;
    await page.waitForFunction(isShown, { polling: 'raf', timeout: PATIENCE }, id);
  }

  async #shoot(scheme, width) {
    // The color scheme changes before each picture, so that everything is painted again: what was painted while the page
    // was being built might lie between two pixels in another way.
    for (const next of [SCHEMES.find((other) => other !== scheme), scheme]) {
      await this.#emulate(next);
      await this.#page.evaluate(settle);
    }
    return this.#still(width);
  }

  /** Takes screenshots until two in a row are the same. */
  async #still(width) {
    const end = Date.now() + PATIENCE;
    for (let before; Date.now() < end;) {
      await this.#complete();
      const clip = { x: 0, y: 0, width, height: await this.#height() };
      const file = Buffer.from(await this.#page.screenshot({ ...SHOT, clip }));
      if (this.#awaited.size === 0 && before?.equals(file)) return file;
      before = file;
    }
    throw new Error('it never stands still');
  }

  /** Waits until everything is loaded and nothing moves. */
  async #complete() {
    const end = Date.now() + PATIENCE;
    while (this.#awaited.size > 0 && Date.now() < end) await this.#page.evaluate(settle);
    await this.#page.evaluate(settle);
  }

  async #height() {
    return Math.min(await this.#page.evaluate(heightOfPicture), MOST_HEIGHT);
  }

  #emulate(scheme) {
    return this.#page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }
}
