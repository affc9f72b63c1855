/** Tests the example with server rendering in a browser: before, while and after scripts are loaded. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../helpers/node/browser.js';
import { startSsr } from './ssr.js';
import { REFRESH, shiftsOf, SWITCH, twice, visit, type VisitOptions } from '../ssr/visit.js';

const SKELETON = '>>> [part="skeleton"]';
/** The file with the German messages. */
const LANGUAGE = /\/de-[^/]*$/;
const LIST = 'GET /my-org/identity-providers';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the example with server rendering', () => {
  const ends: (() => unknown)[] = [];
  let browser: Browser;
  let origin: string;
  before(async () => {
    browser = await launchBrowser();
    origin = await startSsr({ after: (end) => void ends.push(end as () => unknown) });
  });
  after(async () => {
    await browser.close();
    for (const end of ends.reverse()) await end();
  });
  const open = (test: TestContext, options?: VisitOptions) => visit(test, browser, origin, options);

  it('shows a skeleton of the list without scripts, and says what is missing', async (test) => {
    const { page } = await open(test, { isScriptless: true });
    const tree = await treeOf(page);
    assert.match(tree, /heading "Connections"/);
    assert.match(tree, /Connections are shown where scripts may run\./);
    assert.match(tree, /group "Connections"/);
    assert.match(tree, /button "Refresh" busy/);
    // Three rows of 65 pixels below a head: the server has sent the style, and the policy lets it through.
    assert.ok((await heightOf(page, SKELETON)) > 230);
  });

  it('is hydrated unchanged, keeps the focus, and sends one request', async (test) => {
    const { page, requests, release } = await open(test, { isHeld: true });
    await (await page.waitForSelector(REFRESH))!.focus();
    assert.deepEqual(requests, []);
    await release();
    await page.waitForSelector(SWITCH);
    assert.equal(await focused(page), 'Refresh');
    assert.deepEqual(requests, [LIST]);
    assert.deepEqual(await twice(page), []);
  });

  it('is the code in the documentation', () => {
    const [, ...code] = text('demo/examples/ssr/client.ts').trimEnd().split('\n');
    const shown = text('stories/guides/server-rendering.md').replace(/^ +/gm, '');
    assert.ok(shown.includes(['```ts', ...code, '```'].join('\n')));
  });

  it('can be used with the keyboard afterwards', async (test) => {
    const { page, requests } = await open(test);
    const element = (await page.waitForSelector(SWITCH))!;
    const before = await element.evaluate((node) => node.ariaChecked);
    await element.focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(
      (node, was) => node.ariaChecked !== was && node.getAttribute('aria-busy') !== 'true',
      {},
      element,
      before,
    );
    assert.equal(requests.filter((request) => request.startsWith('PATCH')).length, 1);
  });

  it('shifts its layout less than a page that only the browser renders', async (test) => {
    const moved = [];
    for (const isUndrawn of [false, true]) {
      const { page, release } = await open(test, { isHeld: true, isUndrawn });
      // Both are visible before the scripts are loaded.
      await shiftsOf(page);
      await release();
      await page.waitForSelector(SWITCH);
      moved.push(await shiftsOf(page));
    }
    const [drawn = 1, undrawn = 0] = moved;
    assert.ok(undrawn > 0.01, 'the measure works');
    assert.ok(drawn < undrawn * 0.8, `${drawn} is not less than ${undrawn}`);
  });

  it('has the language of the request, from the beginning to the end', async (test) => {
    const { page, release } = await open(test, { isHeld: true, language: 'de' });
    assert.match(await treeOf(page), /heading "Verbindungen".*button "Aktualisieren"/s);
    const german = page.waitForRequest((request) => LANGUAGE.test(request.url()));
    await release(LANGUAGE);
    await german;
    // Nothing is rendered until it is loaded.
    assert.equal(await page.evaluate(() => customElements.get('org-connection-list')), undefined);
    await release();
    await page.waitForSelector(SWITCH);
    assert.match(await treeOf(page), /heading "Verbindungen".*group "Verbindungen".*table "Verbindungen"/s);
  });
});

/** The accessibility tree as text, a line for each node. */
async function treeOf(page: Page): Promise<string> {
  const lines: string[] = [];
  const walk = ({ role, name, busy, children = [] }: Node): void => {
    lines.push([role, JSON.stringify(name ?? ''), busy ? 'busy' : ''].join(' ').trim());
    children.forEach(walk);
  };
  walk((await page.accessibility.snapshot({ interestingOnly: false })) as Node);
  return lines.join('\n');
}

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly busy?: boolean;
  readonly children?: readonly Node[];
}

async function heightOf(page: Page, selector: string): Promise<number> {
  return (await (await page.waitForSelector(selector))!.boundingBox())?.height ?? 0;
}

async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.textContent?.trim();
  });
}
