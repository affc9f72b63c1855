/** Takes pictures of stories, each in its own load of a page of a built Storybook. */
import { Buffer } from 'node:buffer';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../scripts/find-browser.mjs';
import { heightOfPicture, settle, standStill } from './stand-still.mjs';

const SCHEMES = ['light', 'dark'];
/** Dialogs have room in it. */
const WINDOW_HEIGHT = 720;
/** Of a list without end the beginning is enough. */
const MOST_HEIGHT = 2400;

/** Letters are drawn the same on every machine, and nothing depends on its screen. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--lang=en-US',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  // What is drawn again is drawn whole: where only a part is, its edges are a shade off.
  '--disable-partial-raster',
];
const SHOT = { captureBeyondViewport: false, optimizeForSpeed: true };
const PATIENCE = 30_000;

export function launch() {
  return puppeteer.launch({ executablePath: requireBrowser(), args: ARGUMENTS });
}

/** Several can work at once. */
export class Camera {
  #page;
  #origin;
  /** What the page has asked for and not got yet: a part of an element may be loaded when there is use for it. */
  #awaited = new Set();

  /** @param origin where the stories are served */
  static async open(browser, origin) {
    const camera = new Camera();
    // A window: a tab in the background draws nothing.
    const page = await browser.newPage({ type: 'window' });
    camera.#page = page;
    camera.#origin = origin;
    await page.emulateFocusedPage(true);
    await page.evaluateOnNewDocument(standStill);
    page.on('request', (request) => camera.#awaited.add(request));
    for (const end of ['requestfinished', 'requestfailed'])
      page.on(end, (request) => camera.#awaited.delete(request));
    // A form asks before what was typed into it is left.
    page.on('dialog', (dialog) => void dialog.accept());
    return camera;
  }

  /**
   * The story, `width` pixels wide, in these color schemes.
   *
   * @returns a PNG file for each
   */
  async take(id, width, schemes) {
    try {
      await this.#show(id, width);
      const pictures = [];
      for (const scheme of schemes) pictures.push(await this.#shoot(scheme, width));
      return pictures;
    } catch (error) {
      throw new Error(`There is no picture of ${id}, ${width} pixels wide: ${error.message}`, {
        cause: error,
      });
    }
  }

  /** A story that is higher than the window is shown again in one that is as high: resizing it would close menus. */
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

  /** Only what is the same twice in a row is a picture. */
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

  /** Until everything is there, and has come to rest. */
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
