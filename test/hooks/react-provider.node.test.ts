/** The component of the provider in React, whose store the components inside it share. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { html } from 'lit';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/node/browser.js';
import { serveDrawn } from '../ssr/served-page.js';
import { visit } from '../ssr/visit.js';

declare global {
  /** Renders the component; resolves to the `baseUrl` of the element that its `ref` gets. */
  var show: (props: object) => Promise<string | undefined>;
}

const LIST = 'GET /my-org/identity-providers';

describe('the component of the provider in React', () => {
  let browser: Browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  const open = async (test: TestContext, mayWrite?: RegExp) => {
    const script = `
      import { show } from '../test/hooks/react-provider-page.js';
      globalThis.show = async (props) => (await show(props)).baseUrl;`;
    const origin = await serveDrawn(test, html`<main></main>`, script);
    const visited = await visit(test, browser, origin, mayWrite ? { mayWrite } : {});
    await visited.page.waitForFunction(() => 'show' in globalThis);
    return visited;
  };
  const count = 'p[role="status"]';

  for (const name of ['baseUrl', 'base-url'])
    it(`takes its address from ${name}, and shares its store`, async (test) => {
      const { page, requests } = await open(test);
      const baseUrl = await page.evaluate((key) => globalThis.show({ [key]: '/my-org' }), name);
      assert.equal(baseUrl, '/my-org');
      await page.waitForFunction(
        (selector) => document.querySelector(selector)?.textContent === '9',
        {},
        count,
      );
      assert.deepEqual(requests, [LIST]);
    });

  it('waits for an address that is not known yet', async (test) => {
    const { page, requests } = await open(test);
    await page.evaluate(() => globalThis.show({ baseUrl: '' }));
    assert.equal(await page.$eval(count, (element) => element.textContent), 'idle');
    assert.deepEqual(requests, []);
    await page.evaluate(() => globalThis.show({ baseUrl: '/my-org' }));
    await page.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent === '9',
      {},
      count,
    );
  });

  it('says that it has no address', async (test) => {
    const { page, warnings } = await open(test, /needs a base-url/);
    await page.evaluate(() => globalThis.show({}));
    await page.waitForFunction(() => document.querySelector('org-provider')?.store.problem !== undefined);
    assert.equal(warnings.length, 1);
  });

  it('has base-url="" in its markup, so that it waits in a page from a server', async (test) => {
    const { page } = await open(test);
    await page.evaluate(() => globalThis.show({ baseUrl: '/my-org' }));
    assert.equal(await page.$eval('org-provider', (element) => element.getAttribute('base-url')), '');
  });
});
