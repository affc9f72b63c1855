/** The page of each app, as the admin in front of it uses it: by names, roles and keys. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Browser, KeyInput, Page } from 'puppeteer-core';

/** What Vite serves under development says so. */
const CHATTER = 'Lit is in dev mode';

export class AdminPage {
  /** Of the API, such as `GET /my-org/identity-providers`, the oldest first. */
  readonly requests: string[] = [];
  readonly #page: Page;
  readonly #complaints: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
    page.on('console', (message) => {
      if (/error|warn/.test(message.type()) && !message.text().startsWith(CHATTER))
        this.#complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.#complaints.push(String(error)));
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/my-org/')) this.requests.push(`${request.method()} ${pathname}`);
    });
  }

  /**
   * Opens the page, and waits until it shows what has this role and name. Whatever is written to the console that is no
   * information, or thrown, fails the test.
   */
  static async open(
    test: TestContext,
    browser: Browser,
    address: string,
    [role, name]: readonly [string, string] = ['button', 'Sign in'],
  ): Promise<AdminPage> {
    const context = await browser.createBrowserContext();
    const opened = new AdminPage(await context.newPage());
    test.after(async () => {
      await context.close();
      assert.deepEqual(opened.#complaints, []);
    });
    await opened.#page.goto(address);
    await opened.shows(role, name);
    return opened;
  }

  /** Focuses what has this role and name, wherever it is, and presses the keys. */
  async press(role: string, name: string, ...keys: readonly KeyInput[]): Promise<void> {
    const element = await this.#page.waitForSelector(`aria/${name}[role="${role}"]`);
    await element?.focus();
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Waits for it. */
  async shows(role: string, name: string): Promise<void> {
    await this.#page.waitForSelector(`aria/${name}[role="${role}"]`);
  }

  async signIn(): Promise<void> {
    await this.press('button', 'Sign in', 'Enter');
    await this.shows('switch', 'Suppliers');
  }

  /** Waits until the page says what has happened, line by line. */
  async logs(...lines: readonly string[]): Promise<void> {
    await this.until((wanted) => {
      const log = document.querySelector('[role="log"]')!;
      return [...log.children].map((line) => line.textContent).join('\n') === wanted;
    }, lines.join('\n'));
  }

  /** Waits until the list has this in its own shadow root. */
  async listShows(text: string): Promise<void> {
    await this.until(
      (part) =>
        document.querySelector('org-connection-list')?.renderRoot.textContent?.includes(part) ?? false,
      text,
    );
  }

  /** Waits for it. `condition` runs in the page. */
  async until(condition: (given: string) => boolean, given = ''): Promise<void> {
    await this.#page.waitForFunction(condition, {}, given);
  }

  /** @param act runs in the page */
  evaluate<T>(act: () => T): Promise<T> {
    return this.#page.evaluate(act);
  }

  /** Waits until the page itself says this of the connections. */
  async says(text: string): Promise<void> {
    await this.until((wanted) => document.querySelector('p[role="status"]')?.textContent === wanted, text);
  }

  isOn(connection: string): Promise<boolean> {
    const selector = `aria/${connection}[role="switch"]`;
    return this.#page.$eval(selector, (element) => element.ariaChecked === 'true');
  }
}
