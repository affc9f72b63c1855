/** Takes pictures of stories, each in its own load of a page of a built Storybook. */
import { Buffer } from 'node:buffer';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../scripts/find-browser.mjs';
import { heightOfPicture, settle, standStill } from './stand-still.mjs';

export const THEMES = ['light', 'dark'];
/** A part of a desktop's page, and a small phone. */
export const WIDTHS = [960, 320];
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

/** Of one width; several can work at once. */
export class Camera {
  #page;
  #origin;
  #width;
  /** What the page has asked for and not got yet: a part of an element may be loaded when there is use for it. */
  #awaited = new Set();

  /** @param origin where the stories are served */
  static async open(browser, origin, width) {
    const camera = new Camera();
    // A window: a tab in the background draws nothing.
    const page = await browser.newPage({ type: 'window' });
    camera.#page = page;
    camera.#origin = origin;
    camera.#width = width;
    await page.emulateFocusedPage(true);
    await page.evaluateOnNewDocument(standStill);
    page.on('request', (request) => camera.#awaited.add(request));
    for (const end of ['requestfinished', 'requestfailed'])
      page.on(end, (request) => camera.#awaited.delete(request));
    // A form asks before what was typed into it is left.
    page.on('dialog', (dialog) => void dialog.accept());
    return camera;
  }

  /** The story in every theme: `[theme, PNG file]`. */
  async take(id) {
    try {
      await this.#show(id);
      const pictures = [];
      for (const theme of THEMES) pictures.push([theme, await this.#shoot(theme)]);
      return pictures;
    } catch (error) {
      throw new Error(`There is no picture of ${id}, ${this.#width} pixels wide: ${error.message}`, {
        cause: error,
      });
    }
  }

  /** A story that is higher than the window is shown again in one that is as high: resizing it would close menus. */
  async #show(id) {
    await this.#load(id, WINDOW_HEIGHT);
    await this.#complete();
    const height = await this.#height();
    if (height > WINDOW_HEIGHT) await this.#load(id, height);
  }

  async #load(id, height) {
    const page = this.#page;
    await page.setViewport({ width: this.#width, height });
    await this.#emulate(THEMES[0]);
    this.#awaited.clear();
    await page.goto(`${this.#origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
    await page.addStyleTag({ content: ':root { caret-color: transparent }' });
    const isShown = (story) => globalThis.document.documentElement.dataset.shown === story;
    await page.waitForFunction(isShown, { polling: 'raf', timeout: PATIENCE }, id);
  }

  async #shoot(theme) {
    // The theme changes for each picture, for then everything is drawn anew: what was drawn while the page was built may
    // stand between two pixels in another way.
    for (const next of [THEMES.find((other) => other !== theme), theme]) {
      await this.#emulate(next);
      await this.#page.evaluate(settle);
    }
    return this.#still();
  }

  /** Only what is the same twice in a row is a picture. */
  async #still() {
    const end = Date.now() + PATIENCE;
    for (let before; Date.now() < end;) {
      await this.#complete();
      const clip = { x: 0, y: 0, width: this.#width, height: await this.#height() };
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

  #emulate(theme) {
    return this.#page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }
}
