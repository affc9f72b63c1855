/** Tests server-rendered elements in a browser, with `org-connections/hydrate` and without. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { html } from 'lit';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import '../../src/localize/de.js';
import { seedConnections } from '../../src/testing/index.js';
import { launchBrowser } from '../helpers/node/browser.js';
import { serveDrawn } from './served-page.js';
import { REFRESH, SWITCH, twice, visit } from './visit.js';

const LIST = 'GET /my-org/identity-providers';
const list = html`<org-provider base-url="/my-org"
  ><org-connection-list></org-connection-list
></org-provider>`;
const id = seedConnections()[0]?.id ?? '';

describe('server-rendered elements', () => {
  let browser: Browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  const WAYS = {
    'without org-connections/hydrate': `import 'src/index.js';`,
    'beside what takes over the elements of the page': `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'src/index.js';`,
    'with both': `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'src/hydrate.js'; import 'src/index.js';`,
    'with org-connections/hydrate': `import 'src/hydrate.js'; import 'src/index.js';`,
  };
  for (const [way, script] of Object.entries(WAYS))
    it(`are shown once, work, and send one request, ${way}`, async (test) => {
      const { page, requests } = await visit(test, browser, await serveDrawn(test, list, script));
      await page.waitForSelector(SWITCH);
      assert.deepEqual(await twice(page), []);
      assert.equal(await page.$$eval('>>> slot:not([name])', (slots) => slots.length), 1);
      assert.deepEqual(requests, [LIST]);
      // It shares the style sheets of its class.
      assert.deepEqual(await page.$$eval('>>> style', (elements) => elements.length), 0);
      assert.equal(await page.waitForSelector('>>> h2').then(weightOf), 600);
    });

  it('are hydrated even if the connections are loaded before the list', async (test) => {
    const script = `
      import 'src/hydrate.js';
      import 'src/elements/provider/provider.js';
      const { store, updateComplete } = document.querySelector('org-provider');
      await updateComplete;
      const stop = store.subscribe(() => {});
      await store.ensureList();
      await import('src/elements/connection-list/connection-list.js');
      stop();`;
    const { page, requests, release } = await visit(test, browser, await serveDrawn(test, list, script), {
      isHeld: true,
    });
    await (await page.waitForSelector(REFRESH))!.focus();
    await release();
    await page.waitForSelector(SWITCH);
    assert.equal(await isFocused(page), true);
    assert.deepEqual(requests, [LIST]);
  });

  it('change to the language of the page, which the server did not know', async (test) => {
    const script = `import 'src/hydrate.js'; import 'src/index.js'; import 'src/localize/de.js';`;
    const { page } = await visit(test, browser, await serveDrawn(test, list, script, 'de'));
    await page.waitForSelector(SWITCH);
    const content = await page.waitForSelector('>>> [part="content"]');
    assert.equal(await content?.evaluate((node) => node.ariaLabel), 'Verbindungen');
    assert.equal(await page.$eval('>>> h2', (heading) => heading.textContent), 'Verbindungen');
  });

  it('are rendered again, with a warning, if they differ from what the browser renders', async (test) => {
    const script = `
      import 'src/hydrate.js';
      document.querySelector('org-connection-list').removeAttribute('expected-rows');
      await import('src/index.js');`;
    const expecting = html`<org-provider base-url="/my-org"
      ><org-connection-list expected-rows="9"></org-connection-list
    ></org-provider>`;
    const origin = await serveDrawn(test, expecting, script);
    const { page, requests, warnings } = await visit(test, browser, origin, { mayWrite: /renders anew/ });
    await page.waitForSelector(SWITCH);
    assert.deepEqual(await twice(page), []);
    assert.deepEqual(requests, [LIST]);
    assert.equal(warnings.length, 1);
    assert.match(warnings.join(), /<org-connection-list> renders anew/);
  });

  const ALONE = {
    'org-connection-toggle': '>>> [role="switch"]',
    'org-connection-remove': '>>> [part="button"]',
    'org-connection-settings': '>>> input',
  };
  for (const [tag, selector] of Object.entries(ALONE))
    it(`are hydrated by a renamed ${tag}`, async (test) => {
      const content = {
        'org-connection-toggle': html`<org-connection-toggle connection-id=${id}></org-connection-toggle>`,
        'org-connection-remove': html`<org-connection-remove connection-id=${id}></org-connection-remove>`,
        'org-connection-settings': html`<org-connection-settings
          connection-id=${id}
        ></org-connection-settings>`,
      }[tag];
      const page = html`<org-provider base-url="/my-org">${content}</org-provider>`;
      const origin = await serveDrawn(test, page, `import 'src/hydrate.js'; import 'src/index.js';`);
      const { page: shown, requests } = await visit(test, browser, origin);
      await shown.waitForSelector(selector);
      await shown.waitForFunction(
        (name) => document.querySelector(name)!.shadowRoot!.adoptedStyleSheets.length > 0,
        {},
        tag,
      );
      const ids = requests.filter((request) => request.includes(id));
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(await shown.$$eval(`>>> [part="skeleton"]`, (nodes) => nodes.length), 0);
    });
});

async function isFocused(page: Page): Promise<boolean | undefined> {
  const refresh = await page.waitForSelector(REFRESH);
  return refresh?.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node);
}

/** The font weight of the heading: the browser's default is 700, unlike the kit's. */
async function weightOf(element: ElementHandle | null): Promise<number> {
  return Number(await element?.evaluate((node) => getComputedStyle(node).fontWeight));
}
