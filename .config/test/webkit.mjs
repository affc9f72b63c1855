/** The launcher of WebKitGTK for Web Test Runner, and its commands for browser tests, in addition to the runner's own. */
import { openWebKit } from '../browsers/webkit.mjs';

/**
 * A browser with one page, which loads one test file after another. Its type is that of puppeteer, so that the runner's own
 * commands for keys, the mouse and the window work with it.
 */
export class WebKitLauncher {
  type = 'puppeteer';
  concurrency = 1;
  #opening;
  #page;
  #session;

  async startSession(id, url) {
    this.#session = id;
    const page = await this.#open();
    // Releases keys that an earlier test has left pressed.
    await page.mouse.reset();
    await page.setViewport({ width: 800, height: 600 });
    await page.goto(url);
  }

  isActive(id) {
    return this.#session === id;
  }

  getBrowserUrl() {
    return this.#page.currentUrl();
  }

  getPage() {
    return this.#page;
  }

  /** Ends everything that still runs in the page. */
  async stopSession() {
    await this.#page.goto('about:blank');
    this.#session = undefined;
    return {};
  }

  startDebugSession() {
    throw new Error('A page of WebKitGTK can’t be debugged while WebDriver controls it. Use Chromium.');
  }

  async stop() {
    await (await this.#opening)?.close();
  }

  async #open() {
    this.#opening ??= openWebKit();
    return (this.#page ??= await (await this.#opening).newPage());
  }
}

export const commandsOfWebKit = {
  /** Emulates the system's colors and motion. */
  media: async (page, media) => {
    await page.setMedia(media);
    return true;
  },
};
