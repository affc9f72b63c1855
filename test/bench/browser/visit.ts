/** One candidate in a window of its own, in a context that has never seen it. */
import type { Browser, BrowserContext, CDPSession, Page } from 'puppeteer-core';
import { bundle } from '../../../.config/build/bundle.mjs';
import type { Probe } from '../probe/probe.js';
import type { Stand } from './stand.js';

/** Longer than this a page that works does not take, in milliseconds. */
const PATIENCE = 60_000;
/** A page, not a phone. */
const WINDOW = { width: 960, height: 900 };

type Names = {
  [K in keyof Probe]: Probe[K] extends (...parameters: never[]) => unknown ? K : never;
}[keyof Probe];
type Method<K extends Names> = Extract<Probe[K], (...parameters: never[]) => unknown>;

/** What Chromium counts of a page, by its names. */
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

  /** Shows a list of so many connections, lets something be done with it, and closes it again. */
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

/** One page. */
export class Visit {
  readonly stand: Stand;
  /** So many connections. */
  readonly count: number;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** The origins of others that were asked for something. */
  readonly foreign = new Set<string>();
  /** From the beginning of the navigation until the list was drawn, in milliseconds. */
  startUp = 0;

  constructor(page: Page, cdp: CDPSession, stand: Stand, count: number) {
    this.page = page;
    this.cdp = cdp;
    this.stand = stand;
    this.count = count;
  }

  /** So many rows are in the page when it is complete, at the least. */
  get rows(): number {
    return this.stand.candidate.rowsOf(this.count);
  }

  /** @throws when nothing is shown, or nobody could see it */
  async open(): Promise<void> {
    const { origin, candidate } = this.stand;
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== origin) this.foreign.add(url.origin);
    });
    // What others do with the processor meanwhile is not counted.
    await this.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await this.page.goto(origin);
    await this.page.bringToFront();
    if (!(await this.ask('isSeen'))) throw new Error('its window is not in front');
    const shown = this.ask('shown', this.rows);
    this.startUp = await within(shown, `no row came that matches ${candidate.row}; --row says what does`);
    // What a page loads once its rows are there changes them: it is not to be counted with what is done next.
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

  /** Waits until the API has answered, and nothing changes any more. */
  async settle(): Promise<void> {
    if (!(await this.rests(PATIENCE))) throw new Error('a request got no answer');
    await this.ask('still');
  }

  /** Whether all that was asked has an answer, or was given up, before so many milliseconds have passed. */
  rests(patience: number): Promise<boolean> {
    return until(() => this.stand.isAtRest, patience);
  }

  async metrics(): Promise<Metrics> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Throws away what nobody can reach any more: once more for what only the first time sets free. */
  async collectGarbage(): Promise<void> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    await this.cdp.send('HeapProfiler.collectGarbage');
  }

  /** How many objects have this one among their prototypes, as `AbortSignal.prototype`. */
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

/** Waits until something is so, and tells whether it came to that in time. */
async function until(isSo: () => boolean, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (!isSo() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
  return isSo();
}

/** @throws with this message when it takes too long */
async function within<T>(work: Promise<T>, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(message)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
