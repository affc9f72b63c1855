/** A simulated screen-reader user: a browser, a keyboard and Orca. */
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { press } from './keyboard.js';
import { TITLE, type KitPage } from './kit-page.js';
import { announcedOnce, recordLiveRegions } from './live-regions.js';
import { startOrca, type Orca } from './orca.js';
import { quoted, type Expected } from './speech.js';

/** How long Orca has to be silent to have finished, in milliseconds; longer while a page is loading. */
const SILENCE_AFTER_LOAD = 1_000;
const SILENCE_AFTER_KEY = 300;

/** Searches shadow roots, too. */
const SWITCH = '>>> [role=switch]';

export class Seat {
  readonly #orca: Orca;
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #address: string;
  /** The actions, and the number of utterances before each of them. */
  #deeds: { readonly what: string; readonly from: number }[] = [];

  private constructor(orca: Orca, browser: Browser, page: Page, address: string) {
    this.#orca = orca;
    this.#browser = browser;
    this.#page = page;
    this.#address = address;
  }

  /**
   * Starts everything. Needs a display, a session bus and its own `HOME`.
   *
   * @param home the folder for all files
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

  /** Loads the page and waits until Orca announces it. */
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
   * @param expected the texts that Orca has to say then, in any order
   * @throws SpeechError if it does not
   */
  async press(key: string, expected: readonly Expected[]): Promise<void> {
    const from = this.#begin(key);
    await press(key);
    await this.#orca.speech.heard(expected, from);
    await this.#orca.speech.silent(SILENCE_AFTER_KEY);
  }

  /** @throws SpeechError unless the page has announced it exactly once */
  async announcedOnce(message: string): Promise<void> {
    await announcedOnce(this.#page, message);
  }

  /** The actions since the page was loaded, each followed by Orca's speech. */
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
    // Warnings of the browser would be read before the page; `--test-type` suppresses that of `--no-sandbox`.
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
