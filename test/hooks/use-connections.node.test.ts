/** `useConnections` of React and Vue, in pages that render the connections in their own way. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { html } from 'lit';
import type { Browser, Page } from 'puppeteer-core';
import type { OrganizationStore } from '../../src/store/organization-store.js';
import { launchBrowser } from '../helpers/node/browser.js';
import { serveDrawn } from '../ssr/served-page.js';
import { visit } from '../ssr/visit.js';
import type { DrawnPage } from './page.js';

declare global {
  var drawn: DrawnPage;
  /** Of the emulator's organization. */
  var store: OrganizationStore;
  /** Of an organization with one connection, whose changes never end. */
  var another: OrganizationStore;
  /** How many follow {@link store}. */
  var listeners: number;
}

/** What Vue says where no bundler for Vue has built the page. */
const FLAGS = /^Feature flags __VUE_/;
const LIST = 'GET /my-org/identity-providers';

for (const framework of ['react', 'vue'])
  describe(`useConnections of org-connections/${framework}`, () => {
    let browser: Browser;
    before(async () => (browser = await launchBrowser()));
    after(() => browser.close());

    const open = async (test: TestContext) => {
      const script = `
        import { OrganizationStore } from 'src/store/index.js';
        import { createMemoryTransport, createMyOrganizationTransport } from 'src/transport/index.js';
        import { drawn } from '../test/hooks/${framework}-page.js';
        globalThis.drawn = drawn;
        const transport = createMyOrganizationTransport({ baseUrl: '/my-org' });
        globalThis.store = new OrganizationStore({ transport });
        const one = { id: 'con_1', displayName: 'Only one', isEnabled: true };
        const slow = { ...createMemoryTransport([one]), updateConnection: () => new Promise(() => {}) };
        globalThis.another = new OrganizationStore({ transport: slow });`;
      const origin = await serveDrawn(test, html`<main></main>`, script);
      const visited = await visit(test, browser, origin, { mayWrite: FLAGS });
      await visited.page.waitForFunction(() => 'another' in globalThis);
      return visited;
    };

    it('reads the list once, and follows a switch until it is confirmed', async (test) => {
      const { page, requests } = await open(test);
      await page.evaluate(() => globalThis.drawn.show(globalThis.store));
      await click(page, 'Suppliers: on');
      await page.waitForSelector('aria/Suppliers: off[role="button"]');
      assert.deepEqual(
        requests.map((request) => request.split('/con_')[0]),
        [LIST, 'PATCH /my-org/identity-providers'],
      );
    });

    it('shows a switch as pending meanwhile', async (test) => {
      const { page } = await open(test);
      await page.evaluate(() => globalThis.drawn.show(globalThis.another));
      await click(page, 'Only one: on');
      await page.waitForSelector('aria/Only one: on, pending[role="button"]');
    });

    it('waits for a store, and shows the one that it is given then', async (test) => {
      const { page, requests } = await open(test);
      await page.evaluate(() => globalThis.drawn.show(undefined));
      await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === 'idle');
      assert.deepEqual(requests, []);
      await page.evaluate(() => globalThis.drawn.show(globalThis.store));
      await page.waitForSelector('aria/Suppliers: on[role="button"]');
      await page.evaluate(() => globalThis.drawn.show(globalThis.another));
      await page.waitForSelector('aria/Only one: on[role="button"]');
      assert.equal(await page.$('aria/Suppliers: on[role="button"]'), null);
    });

    it('reads again for another organization in the same store', async (test) => {
      const { page } = await open(test);
      await page.evaluate(() => globalThis.drawn.show(globalThis.store));
      await page.waitForSelector('aria/Suppliers: on[role="button"]');
      await page.evaluate(() => {
        globalThis.store.transport = globalThis.another.transport;
      });
      await page.waitForSelector('aria/Only one: on[role="button"]');
    });

    it('stops following when it is taken away', async (test) => {
      const { page } = await open(test);
      await page.evaluate(() => {
        globalThis.listeners = 0;
        const subscribe = globalThis.store.subscribe.bind(globalThis.store);
        globalThis.store.subscribe = (listener) => {
          const end = subscribe(listener);
          globalThis.listeners++;
          return () => {
            globalThis.listeners--;
            end();
          };
        };
        globalThis.drawn.show(globalThis.store);
      });
      await page.waitForSelector('aria/Suppliers: on[role="button"]');
      assert.equal(await page.evaluate(() => globalThis.listeners), 1);
      await page.evaluate(() => globalThis.drawn.hide());
      await page.waitForFunction(() => globalThis.listeners === 0);
    });
  });

async function click(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button!.press('Enter');
}
