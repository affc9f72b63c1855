/** Opens a candidate in a window and a browser context of its own, so that nothing is cached. */
import type { Browser, BrowserContext, CDPSession, Page } from 'puppeteer-core';
import { bundle } from '../../../.config/build/bundle.mjs';
import { PATIENCE } from '../../../.config/test/patience.mjs';
import type { Probe } from '../probe/probe.js';
import type { Site } from './site.js';

/** Wide enough for the list to be a table. */
const WINDOW = { width: 960, height: 900 };

type Names = {
  [K in keyof Probe]: Probe[K] extends (...parameters: never[]) => unknown ? K : never;
}[keyof Probe];
type Method<K extends Names> = Extract<Probe[K], (...parameters: never[]) => unknown>;

/** Chromium's metrics of a page, by name. */
export type Metrics = Readonly<Record<string, number>>;

export class Visitor {
  readonly #browser: Browser;
  readonly #probe: string;

  private constructor(browser: Browser, probe: string) {
    this.#browser = browser;
    this.#probe = probe;
  }

  static async create(browser: Browser): Promise<Visitor> {
    const [chunk] = await bundle(
      `import { Probe } from '/test/bench/probe/probe.ts'; globalThis.Probe = Probe;`,
    );
    return new Visitor(browser, `{${chunk?.code ?? ''}}`);
  }

  /** Opens a page with so many connections, does something with it, and closes it. */
  async visit<T>(site: Site, count: number, work: (visit: Visit) => Promise<T>): Promise<T> {
    site.reset(count);
    const context = await this.#browser.createBrowserContext();
    try {
      return await work(await this.#open(context, site, count));
    } catch (error) {
      const what = `${site.candidate.name} with ${count} connections could not be measured`;
      throw new Error(`${what}: ${(error as Error).message}`, { cause: error });
    } finally {
      await context.close();
    }
  }

  async #open(context: BrowserContext, site: Site, count: number): Promise<Visit> {
    const page = await context.newPage({ type: 'window' });
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport(WINDOW);
    const { row, toggle } = site.candidate;
    const selectors = JSON.stringify({ row, toggle });
    await page.evaluateOnNewDocument(`${this.#probe} globalThis.probe = new Probe(${selectors});`);
    const visit = new Visit(page, await page.createCDPSession(), site, count);
    await visit.open();
    return visit;
  }
}

/** An open page. */
export class Visit {
  readonly site: Site;
  /** The number of connections. */
  readonly count: number;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Origins, other than its own, that the page has sent requests to. */
  readonly otherOrigins = new Set<string>();
  /** From the start of the navigation until the list was rendered, in milliseconds. */
  startUp = 0;

  constructor(page: Page, cdp: CDPSession, site: Site, count: number) {
    this.page = page;
    this.cdp = cdp;
    this.site = site;
    this.count = count;
  }

  /** At least how many rows the page has when it is complete. */
  get rows(): number {
    return this.site.candidate.rowsOf(this.count);
  }

  /** @throws if no row is shown, or the window is hidden */
  async open(): Promise<void> {
    const { origin, candidate } = this.site;
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== origin) this.otherOrigins.add(url.origin);
    });
    // In this time domain, other processes do not count.
    await this.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await this.page.goto(origin);
    await this.page.bringToFront();
    if (!(await this.probe('isVisible'))) throw new Error('its window is not in front');
    const shown = this.probe('shown', this.rows);
    this.startUp = await within(shown, `no row matches ${candidate.row}; set --row to a selector that does`);
    // What a page still loads after its rows must not count as part of what is measured next.
    await this.page.waitForNetworkIdle({ idleTime: 250 });
    await this.probe('painted');
  }

  /** Calls a method of the probe in the page. */
  probe<K extends Names>(
    name: K,
    ...parameters: Parameters<Method<K>>
  ): Promise<Awaited<ReturnType<Method<K>>>> {
    const call = `probe.${name}(${parameters.map((parameter) => JSON.stringify(parameter)).join()})`;
    return this.page.evaluate(call) as Promise<Awaited<ReturnType<Method<K>>>>;
  }

  /** Waits until the API has answered and the page no longer changes. */
  async settle(): Promise<void> {
    if (!(await this.isIdleWithin(PATIENCE))) throw new Error('a request got no answer');
    await this.probe('settled');
  }

  /** Waits until every request to the API was answered or aborted; false if that takes longer than so many milliseconds. */
  async isIdleWithin(timeout: number): Promise<boolean> {
    const end = Date.now() + timeout;
    while (!this.site.isIdle && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
    return this.site.isIdle;
  }

  async metrics(): Promise<Metrics> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Collects garbage, twice: some objects are only freed by the second run. */
  async collectGarbage(): Promise<void> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    await this.cdp.send('HeapProfiler.collectGarbage');
  }

  /** How many objects inherit from a prototype, such as `AbortSignal.prototype`. */
  async objects(prototype: string): Promise<number> {
    const { result } = await this.cdp.send('Runtime.evaluate', { expression: prototype });
    const { objects } = await this.cdp.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
    });
    const objectId = objects.objectId ?? '';
    const length = await this.cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    for (const one of [objectId, result.objectId ?? ''])
      await this.cdp.send('Runtime.releaseObject', { objectId: one });
    return length.result.value as number;
  }
}

/** @throws with this message if it takes too long */
async function within<T>(work: Promise<T>, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(message)), PATIENCE);
  });
  return Promise.race([work, expired]).finally(() => clearTimeout(timer));
}
