/** Somebody in front of the page who does not see it: a browser, a keyboard and Orca. */
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { press } from './keyboard.js';
import { TITLE, type KitPage } from './kit-page.js';
import { announcedOnce, recordLiveRegions } from './live-regions.js';
import { startOrca, type Orca } from './orca.js';
import { quoted, type Expected } from './speech.js';

/** How long it takes to be sure that no more comes, in milliseconds; longer while a page is still being built. */
const SILENCE_AFTER_LOAD = 1_000;
const SILENCE_AFTER_KEY = 300;

/** In whatever shadow root. */
const SWITCH = '>>> [role=switch]';

export class Seat {
  readonly #orca: Orca;
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #address: string;
  /** What was done, and how much had been said by then. */
  #deeds: { readonly what: string; readonly from: number }[] = [];

  private constructor(orca: Orca, browser: Browser, page: Page, address: string) {
    this.#orca = orca;
    this.#browser = browser;
    this.#page = page;
    this.#address = address;
  }

  /**
   * Starts everything; needs a display, a session bus and `HOME` of its own.
   *
   * @param home where everything that is written goes
   */
  static async take({ address }: KitPage, home: string): Promise<Seat> {
    const orca = await startOrca(join(home, 'orca'));
    try {
      const browser = await launchBrowser(address, join(home, 'browser'));
      const [page] = await browser.pages();
      if (!page) throw new Error('The browser has opened no page.');
      await recordLiveRegions(page);
      return new Seat(orca, browser, page, address);
    } catch (error) {
      orca.end();
      throw error;
    }
  }

  /** Loads the page and waits until Orca has said that. */
  async load(): Promise<void> {
    this.#deeds = [];
    const from = this.#begin('the page is loaded');
    await this.#page.goto(this.#address);
    await this.#page.waitForSelector(SWITCH);
    await this.#orca.speech.heard([`Finished loading ${TITLE}.`], from);
    await this.#orca.speech.silent(SILENCE_AFTER_LOAD);
  }

  /**
   * Presses a key and listens.
   *
   * @param expected what Orca has to say then, in any order
   * @throws SpeechError when it does not
   */
  async press(key: string, expected: readonly Expected[]): Promise<void> {
    const from = this.#begin(key);
    await press(key);
    await this.#orca.speech.heard(expected, from);
    await this.#orca.speech.silent(SILENCE_AFTER_KEY);
  }

  /** @throws SpeechError when the page put it into live regions more than once, or never */
  async announcedOnce(message: string): Promise<void> {
    await announcedOnce(this.#page, message);
  }

  /** What was done since the page was loaded, and after each of it what was said. */
  get transcript(): string {
    const { utterances } = this.#orca.speech;
    const lines = this.#deeds.flatMap(({ what, from }, index) => {
      const said = utterances.slice(from, this.#deeds[index + 1]?.from);
      return [`[${what}]`, ...said.map((text) => `  ${quoted(text)}`)];
    });
    return lines.join('\n');
  }

  async leave(): Promise<void> {
    await this.#browser.close();
    this.#orca.end();
  }

  #begin(what: string): number {
    const from = this.#orca.speech.utterances.length;
    this.#deeds.push({ what, from });
    return from;
  }
}

function launchBrowser(address: string, userDataDir: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? 'chromium',
    headless: false,
    // Its warning would stand before the page, and be read; `--test-type` keeps the one of `--no-sandbox` away.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      '--kiosk',
      '--test-type',
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--force-renderer-accessibility',
      '--lang=en-US',
      address,
    ],
    defaultViewport: null,
    pipe: true,
    userDataDir,
  });
}
