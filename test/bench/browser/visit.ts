/** Opens a candidate in its own window, in a fresh browser context. */
import type { Browser, BrowserContext, CDPSession, Page } from 'puppeteer-core';
import { bundle } from '../../../.config/build/bundle.mjs';
import type { Probe } from '../probe/probe.js';
import type { Stand } from './stand.js';

/** The timeout, in milliseconds. */
const PATIENCE = 60_000;
/** The size of a desktop window. */
const WINDOW = { width: 960, height: 900 };

type Names = {
  [K in keyof Probe]: Probe[K] extends (...parameters: never[]) => unknown ? K : never;
}[keyof Probe];
type Method<K extends Names> = Extract<Probe[K], (...parameters: never[]) => unknown>;

/** Chromium's metrics of a page, by its own names. */
export type Metrics = Readonly<Record<string, number>>;

/** Opens pages in one browser. */
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

  /** Shows a list with this many connections, runs the action, and closes the page. */
  async visit<T>(stand: Stand, count: number, work: (visit: Visit) => Promise<T>): Promise<T> {
    stand.reset(count);
    const context = await this.#browser.createBrowserContext();
    try {
      return await work(await this.#open(context, stand, count));
    } catch (error) {
      const what = `${stand.candidate.name} with ${count} connections could not be measured`;
      throw new Error(`${what}: ${(error as Error).message}`, { cause: error });
    } finally {
      await context.close();
    }
  }

  async #open(context: BrowserContext, stand: Stand, count: number): Promise<Visit> {
    const page = await context.newPage({ type: 'window' });
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport(WINDOW);
    const { row, toggle } = stand.candidate;
    const selectors = JSON.stringify({ row, toggle });
    await page.evaluateOnNewDocument(`${this.#probe} globalThis.probe = new Probe(${selectors});`);
    const visit = new Visit(page, await page.createCDPSession(), stand, count);
    await visit.open();
    return visit;
  }
}

/** An open page. */
export class Visit {
  readonly stand: Stand;
  /** The number of connections. */
  readonly count: number;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** The other origins that got requests. */
  readonly foreign = new Set<string>();
  /** The time from the start of the navigation until the list was painted, in milliseconds. */
  startUp = 0;

  constructor(page: Page, cdp: CDPSession, stand: Stand, count: number) {
    this.page = page;
    this.cdp = cdp;
    this.stand = stand;
    this.count = count;
  }

  /** The minimum number of rows in a complete page. */
  get rows(): number {
    return this.stand.candidate.rowsOf(this.count);
  }

  /** @throws if no list is shown, or it isn't visible */
  async open(): Promise<void> {
    const { origin, candidate } = this.stand;
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== origin) this.foreign.add(url.origin);
    });
    // Time that other processes use is not counted.
    await this.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await this.page.goto(origin);
    await this.page.bringToFront();
    if (!(await this.ask('isSeen'))) throw new Error('its window is not in front');
    const shown = this.ask('shown', this.rows);
    this.startUp = await within(shown, `no row came that matches ${candidate.row}; --row says what does`);
    // Files that a page loads after its rows change them; that must not count for the following action.
    await this.page.waitForNetworkIdle({ idleTime: 250 });
    await this.ask('painted');
  }

  /** Calls the probe. */
  ask<K extends Names>(
    name: K,
    ...parameters: Parameters<Method<K>>
  ): Promise<Awaited<ReturnType<Method<K>>>> {
    const call = `probe.${name}(${parameters.map((parameter) => JSON.stringify(parameter)).join()})`;
    return this.page.evaluate(call) as Promise<Awaited<ReturnType<Method<K>>>>;
  }

  /** Waits until the API has answered, and the page no longer changes. */
  async settle(): Promise<void> {
    if (!(await this.rests(PATIENCE))) throw new Error('a request got no answer');
    await this.ask('still');
  }

  /** Whether all requests are answered or aborted within this many milliseconds. */
  rests(patience: number): Promise<boolean> {
    return until(() => this.stand.isAtRest, patience);
  }

  async metrics(): Promise<Metrics> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Collects garbage, twice, because the first collection can release more. */
  async collectGarbage(): Promise<void> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    await this.cdp.send('HeapProfiler.collectGarbage');
  }

  /** The number of objects with this prototype, such as `AbortSignal.prototype`. */
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

/** Waits for a condition, and returns whether it held in time. */
async function until(isSo: () => boolean, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (!isSo() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
  return isSo();
}

/** @throws with this message if it takes too long */
async function within<T>(work: Promise<T>, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(message)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
