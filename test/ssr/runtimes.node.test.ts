/** Tests that importing any entry throws no error in any runtime, whatever APIs are missing. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it, type TestContext } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import type { Browser } from 'puppeteer-core';
import { SOURCE } from '../helpers/bundle.js';
import { launchBrowser } from '../helpers/node/browser.js';
import { webApis } from '../examples/web-apis.js';
import { bundleEntries, entries, entriesWithoutElements } from './entries.js';

describe('every entry can be imported', () => {
  let browser: Browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  it('and there are many', () => {
    for (const entry of ['index.ts', 'hydrate.ts', 'server/index.ts', 'localize/all.ts'])
      assert.ok(entries.includes(entry), entry);
    assert.ok(entries.includes('elements/connection-list/connection-list.ts'));
    assert.ok(entriesWithoutElements.length > 10);
  });

  it('in Node, without a DOM, and adds no global but the registry of elements', async () => {
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    for (const entry of entries) await import(SOURCE + entry);
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    // And the globals with which Lit detects copies of itself.
    assert.deepEqual(
      added.filter((name) => !/^(lit|reactive)[A-Z]/.test(name)),
      ['customElements'],
    );
  });

  it('in a worker thread of Node', async () => {
    const { code } = await bundleEntries(entries, 'node', 'esm');
    const worker = new Worker(new URL(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`));
    const ended = new Promise((resolve, reject) => {
      worker.once('exit', resolve);
      worker.once('error', reject);
    });
    assert.equal(await ended, 0);
  });

  it('in a runtime with only the web’s APIs, without Node’s', async () => {
    const { code } = await bundleEntries(entries, 'node', 'iife');
    runInContext(code, createContext(webApis()));
  });

  it('in a browser’s worker', async (test) => {
    const { code } = await bundleEntries(entries, 'node', 'esm');
    assert.equal(await runInWorker(test, code), 'done');
  });

  it('without elements, even if packages mistake the runtime for a page', async (test) => {
    const { code, modules } = await bundleEntries(entriesWithoutElements, 'browser', 'esm');
    assert.deepEqual(
      modules.filter((module) => module.includes('node_modules')),
      [],
    );
    assert.equal(await runInWorker(test, code), 'done');
    const script = await bundleEntries(entriesWithoutElements, 'browser', 'iife');
    runInContext(script.code, createContext(webApis()));
  });

  /** The result in a module worker: `done`, or the error. */
  async function runInWorker(test: TestContext, code: string): Promise<string> {
    const page = await browser.newPage();
    test.after(() => page.close());
    await page.goto(await serveWorker(test, `${code}\npostMessage('done');`));
    return page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const worker = new globalThis.Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => resolve(String(data));
          worker.onerror = ({ message }) => resolve(message);
        }),
    );
  }
});

/** Serves an empty page and the script. */
async function serveWorker(test: TestContext, code: string): Promise<string> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/worker.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript; charset=utf-8' : 'text/html');
    response.end(isScript ? code : '');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
