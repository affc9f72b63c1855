/** A simulated screen-reader user: a browser, a keyboard and Orca. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { press } from './keyboard.js';
import { TITLE, type KitPage } from './kit-page.js';
import { announcedOnce, recordLiveRegions } from './live-regions.js';
import { startOrca, type Orca } from './orca.js';
import { quoted } from './speech.js';
import type { Step } from './task.js';

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
  /** The file that every dialog for files chooses. */
  readonly #file: string;
  /** The actions, and the number of utterances before each of them. */
  #deeds: { readonly what: string; readonly from: number }[] = [];

  private constructor(orca: Orca, browser: Browser, page: Page, address: string, file: string) {
    this.#orca = orca;
    this.#browser = browser;
    this.#page = page;
    this.#address = address;
    this.#file = file;
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
      const file = join(home, 'chosen.xml');
      await answerDialogs(page, file);
      return new Seat(orca, browser, page, address, file);
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
   * @throws SpeechError if Orca does not say what it has to
   */
  async perform({ key, hears, file }: Step): Promise<void> {
    const from = this.#begin(key);
    if (file !== undefined) writeFileSync(this.#file, file);
    await press(key);
    await this.#orca.speech.heard(hears, from);
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

/** Answers for the dialogs that are not of the page: chooses this file, and leaves a page with a draft. */
async function answerDialogs(page: Page, file: string): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept());
  const session = await page.createCDPSession();
  session.on('Page.fileChooserOpened', ({ backendNodeId }) => {
    if (backendNodeId) void session.send('DOM.setFileInputFiles', { files: [file], backendNodeId });
  });
  await session.send('Page.enable');
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
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
