/** WebKitGTK for Web Test Runner, and what browser tests ask of it beyond the runner's own commands. */
import { openWebKit } from '../browsers/webkit.mjs';

/**
 * One browser with one page, which goes from test file to test file. Its type says what it can be driven like: the
 * runner's own commands for keys, the mouse and the window do what they do with a page of puppeteer.
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
    // Nothing is held down that a test before has left so.
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

  /** What still runs in the page ends with it. */
  async stopSession() {
    await this.#page.goto('about:blank');
    this.#session = undefined;
    return {};
  }

  startDebugSession() {
    throw new Error('A page of WebKitGTK that is driven cannot be looked into. Use Chromium.');
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
  /** Colors and motion as the person's system has them. */
  media: async (page, media) => {
    await page.setMedia(media);
    return true;
  },
};
