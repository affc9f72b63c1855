/**
 * Simulates the first minute on a page: the list loads and is refreshed, one switch fails, another succeeds, and the rest is
 * idle. The size of the page is everything that the browser fetches in that time.
 */

/** In milliseconds of the browser's virtual time. */
const MINUTE = 60_000;
const SWITCH = '>>> [role="switch"]:not([aria-disabled="true"])';
const REFRESH = '>>> [part~="refresh"]';

/**
 * @param browser puppeteer's
 * @param address the page's URL
 * @param emulator the emulator at `/my-org`
 * @param heading the list's heading in its language, to wait for if that is loaded on demand
 * @returns the paths of all fetched files, without the page itself
 */
export async function fetchedInFirstMinute(browser, address, emulator, heading) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const fetched = new Set();
  page.on('requestfinished', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === 'http:' && pathname !== '/' && !pathname.startsWith('/my-org/')) fetched.add(pathname);
  });
  await page.evaluateOnNewDocument(listen);
  await page.goto(address);
  const toggle = await page.waitForSelector(SWITCH);
  if (heading) await page.waitForSelector(`aria/${heading}[role="heading"]`);
  await refresh(page);
  emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
  await toggle.click();
  await heard(page, 'org-error');
  await (await page.waitForSelector(SWITCH)).click();
  await heard(page, 'org-connection-toggled');
  await passMinute(page);
  await context.close();
  return [...fetched].sort();
}

/**
 * What the assistant for a new connection loads when it is opened, with its first strategy, and with each further one.
 *
 * @returns the paths that are fetched for each of the strategies, in their order
 */
export async function fetchedByAssistant(browser, address, strategies) {
  const { page, take } = await openList(browser, address);
  const all = [];
  await (await page.waitForSelector('>>> [part~="add"]')).click();
  for (const strategy of strategies) {
    await (await page.waitForSelector(`>>> #provider-${strategy}`)).click();
    await page.waitForNetworkIdle();
    all.push(take());
  }
  await page.browserContext().close();
  return all;
}

/**
 * What the details of the list's first connection load when they are opened.
 *
 * @returns the paths that are fetched
 */
export async function fetchedByDetails(browser, address) {
  const { page, take } = await openList(browser, address);
  await (await page.waitForSelector('>>> [part~="name-button"]')).click();
  await page.waitForSelector('>>> [part~="edit"]');
  await page.waitForNetworkIdle();
  const paths = take();
  await page.browserContext().close();
  return paths;
}

/** A list that has loaded. `take` returns what was fetched since then, or since its last call. */
async function openList(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  let fetched = [];
  page.on('requestfinished', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === 'http:' && pathname !== '/' && !pathname.startsWith('/my-org/')) fetched.push(pathname);
  });
  const take = () => {
    const paths = [...new Set(fetched)].sort();
    fetched = [];
    return paths;
  };
  await page.goto(address);
  await page.waitForSelector(SWITCH);
  take();
  return { page, take };
}

/** Refreshes the list, if there is one. */
async function refresh(page) {
  const button = await page.$(REFRESH);
  if (!button) return;
  const read = page.waitForResponse((response) => response.request().method() === 'GET');
  await button.click();
  await read;
}

async function passMinute(page) {
  const client = await page.createCDPSession();
  const passed = new Promise((resolve) => client.once('Emulation.virtualTimeBudgetExpired', resolve));
  await client.send('Emulation.setVirtualTimePolicy', {
    policy: 'pauseIfNetworkFetchesPending',
    budget: MINUTE,
  });
  await passed;
}

/** Runs in the page and records the events. */
function listen() {
  globalThis.heard = new Set();
  for (const type of ['org-error', 'org-connection-toggled'])
    globalThis.addEventListener(type, () => globalThis.heard.add(type));
}

const heard = (page, type) => page.waitForFunction((name) => globalThis.heard.has(name), {}, type);
