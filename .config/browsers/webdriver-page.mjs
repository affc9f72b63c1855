/** A page that is driven by WebDriver, with puppeteer's method names. */
import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { Keyboard, Mouse } from './webdriver-input.mjs';

/** Returns the function's result or its error, because WebDriver itself would lose the error's message. */
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

  /** @param desktop the desktop's settings (`DesktopSettings`) */
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

  /** The URL that was last opened or read. */
  url() {
    return this.#url;
  }

  async currentUrl() {
    return (this.#url = await this.#session.get('/url'));
  }

  /** Calls a function, or its source, in the page. Its parameters and result have to be JSON. */
  async evaluate(code, ...args) {
    const script = CALL(typeof code === 'function' ? String(code) : `() => (${code})`);
    const { value, error } = await this.#session.post('/execute/async', { script, args });
    if (error) throw new Error(error);
    return value;
  }

  /** Sets the size of the viewport; the window is somewhat larger. */
  async setViewport({ width, height }) {
    const inner = await this.evaluate('[innerWidth, innerHeight]');
    if (inner[0] === width && inner[1] === height) return;
    const outer = await this.#session.get('/window/rect');
    const rect = { width: width + outer.width - inner[0], height: height + outer.height - inner[1] };
    await this.#session.post('/window/rect', rect);
    await this.#until(`innerWidth === ${width} && innerHeight === ${height}`);
  }

  /** Sets the desktop's color scheme and reduced motion. Omitted features get their default. */
  async setMedia({ colorScheme = 'light', reducedMotion = 'no-preference' }) {
    this.#desktop.set({ colorScheme, reducedMotion });
    const queries = [`(prefers-color-scheme: ${colorScheme})`, `(prefers-reduced-motion: ${reducedMotion})`];
    await this.#until(queries.map((query) => `matchMedia('${query}').matches`).join(' && '));
  }

  /** Waits for the page, because neither the driver nor the desktop does. */
  async #until(condition) {
    await this.evaluate(`new Promise((resolve) => {
      const look = () => (${condition} ? resolve() : requestAnimationFrame(look));
      look();
    })`);
  }

  /** A PNG of the viewport, also written to a file if a path is given. */
  async screenshot({ path } = {}) {
    // The screenshot shows the last frame that was painted.
    await this.evaluate(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
    );
    const image = Buffer.from(await this.#session.get('/screenshot'), 'base64');
    if (path) await writeFile(path, image);
    return image;
  }
}
