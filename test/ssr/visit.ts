/** Opens a server-rendered page in a browser. Warnings and errors in its console fail the test. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** A switch of the list, which shows that the rows are loaded. */
export const SWITCH = 'aria/Acme Workforce[role="switch"]';
export const REFRESH = 'aria/Refresh[role="button"]';

export interface Visit {
  readonly page: Page;
  /** The API requests, as `GET /my-org/…`. */
  readonly requests: readonly string[];
  /** The allowed messages that were logged. */
  readonly warnings: readonly string[];
  /** Releases held scripts, except those whose URLs match. */
  readonly release: (except?: RegExp) => Promise<void>;
}

export interface VisitOptions {
  /** Whether scripts are held until they are released. */
  readonly isHeld?: boolean;
  /** Whether the server-rendered markup is removed, as if only the browser rendered. */
  readonly isUndrawn?: boolean;
  /** Whether scripts are disabled. */
  readonly isScriptless?: boolean;
  /** The browser's language. */
  readonly language?: string;
  /** Allowed messages in the console. */
  readonly mayWrite?: RegExp;
}

/** Opens the page without waiting for scripts. It is closed when the test ends. */
export async function visit(
  test: TestContext,
  browser: Browser,
  address: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewport({ width: 960, height: 900 });
  await page.setExtraHTTPHeaders({ 'Accept-Language': options.language ?? 'en' });
  if (options.isScriptless) await page.setJavaScriptEnabled(false);
  const warnings = listen(test, page, options.mayWrite);
  const requests: string[] = [];
  let held: HTTPRequest[] = [];
  let holds = options.isHeld ? /./ : undefined;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/my-org/')) requests.push(`${request.method()} ${pathname}`);
    if (holds?.test(request.url()) && request.resourceType() === 'script') held.push(request);
    else if (options.isUndrawn && pathname === '/') void respondUndrawn(request);
    else void request.continue();
  });
  await watchShifts(page);
  // While scripts are held, the page is not loaded.
  const loading = page.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  if (!holds) await loading;
  await page.waitForSelector('footer');
  const release = async (except?: RegExp) => {
    holds = except;
    const released = held.filter((request) => !except?.test(request.url()));
    held = held.filter((request) => !released.includes(request));
    await Promise.all(released.map((request) => request.continue()));
  };
  return { page, requests, warnings, release };
}

/** The cumulative layout shift since the page was opened (Layout Instability API). */
export async function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (globalThis as unknown as { shifts: number }).shifts;
  });
}

/** Parts of the list that are duplicated or missing. */
export async function twice(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('org-connection-list')!.shadowRoot!;
    const parts = ['toolbar', 'heading', 'content', 'refresh', 'table'];
    return parts.filter((part) => root.querySelectorAll(`[part="${part}"]`).length !== 1);
  });
}

async function watchShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const counter = globalThis as unknown as { shifts: number };
    counter.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) counter.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function respondUndrawn(request: HTTPRequest): Promise<void> {
  const answer = await fetch(request.url(), { headers: request.headers() });
  const body = (await answer.text()).replace(/<template shadowroot[^]*?<\/template>/g, '');
  await request.respond({ headers: Object.fromEntries(answer.headers), body });
}

/** @returns the allowed messages that are logged */
function listen(test: TestContext, page: Page, mayWrite: RegExp | undefined): readonly string[] {
  const [allowed, written]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (!/error|warn/.test(message.type())) return;
    (mayWrite?.test(message.text()) ? allowed : written).push(message.text());
  });
  page.on('pageerror', (error) => written.push(String(error)));
  test.after(async () => {
    await page.close();
    assert.deepEqual(written, []);
  });
  return allowed;
}
