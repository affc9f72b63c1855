/** A page that WebDriver drives, with the words that puppeteer has for it: whoever knows one knows the other. */
import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { Keyboard, Mouse } from './webdriver-input.mjs';

/** Resolves what the function returns, and carries an error over: WebDriver's own way loses its message. */
const CALL = (source) => `
  const done = arguments[arguments.length - 1];
  (async () => (${source})(...Array.prototype.slice.call(arguments, 0, -1)))().then(
    (value) => done({ value }),
    (error) => done({ error: String(error) + '\\n' + (error && error.stack) }),
  );`;

export class WebDriverPage {
  #session;
  #desktop;
  #url = 'about:blank';

  /** @param desktop what it believes to be on (`DesktopSettings`) */
  constructor(session, desktop) {
    this.#session = session;
    this.#desktop = desktop;
    this.keyboard = new Keyboard(session);
    this.mouse = new Mouse(session);
  }

  /** Resolves when the page has loaded. */
  async goto(url) {
    this.#url = url;
    await this.#session.post('/url', { url });
  }

  /** Where it was sent to, or where it was when it was last asked. */
  url() {
    return this.#url;
  }

  async currentUrl() {
    return (this.#url = await this.#session.get('/url'));
  }

  /** Calls a function, or its text, in the page. What goes in and comes out is JSON. */
  async evaluate(code, ...args) {
    const script = CALL(typeof code === 'function' ? String(code) : `() => (${code})`);
    const { value, error } = await this.#session.post('/execute/async', { script, args });
    if (error) throw new Error(error);
    return value;
  }

  /** The size of what a page sees; the window is somewhat larger. */
  async setViewport({ width, height }) {
    const inner = await this.evaluate('[innerWidth, innerHeight]');
    if (inner[0] === width && inner[1] === height) return;
    const outer = await this.#session.get('/window/rect');
    const rect = { width: width + outer.width - inner[0], height: height + outer.height - inner[1] };
    await this.#session.post('/window/rect', rect);
    await this.#until(`innerWidth === ${width} && innerHeight === ${height}`);
  }

  /** Light or dark, and how much motion, as the person's desktop has them; what is left out is as with most people. */
  async setMedia({ colorScheme = 'light', reducedMotion = 'no-preference' }) {
    this.#desktop.set({ colorScheme, reducedMotion });
    const queries = [`(prefers-color-scheme: ${colorScheme})`, `(prefers-reduced-motion: ${reducedMotion})`];
    await this.#until(queries.map((query) => `matchMedia('${query}').matches`).join(' && '));
  }

  /** Neither the driver nor the desktop waits for the page to be told. */
  async #until(condition) {
    await this.evaluate(`new Promise((resolve) => {
      const look = () => (${condition} ? resolve() : requestAnimationFrame(look));
      look();
    })`);
  }

  /** A PNG of what is in sight, also written to a file where a path is given. */
  async screenshot({ path } = {}) {
    // What is taken is the last frame that was drawn.
    await this.evaluate(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
    );
    const image = Buffer.from(await this.#session.get('/screenshot'), 'base64');
    if (path) await writeFile(path, image);
    return image;
  }
}
