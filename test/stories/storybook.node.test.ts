/** Tests Storybook: it builds and runs without a network, and has the manifest's documentation and the failures toolbar. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { serve } from '../../.config/screenshots/serve.js';
import { launchBrowser } from '../helpers/node/browser.js';
import { watch, watchStories } from './storybook-offline.js';
import { temporaryFolder } from '../helpers/node/temporary-folder.js';

const LIST = 'connection-list--loaded';

describe('Storybook, built', () => {
  let browser: Browser;
  let stories: Awaited<ReturnType<typeof serve>>;
  let called: string[];
  const lifetime: (() => void)[] = [];

  before(async () => {
    const folder = temporaryFolder({ after: (end) => lifetime.push(end) });
    const built = join(folder, 'built');
    const { child, calls } = watchStories(folder, ['--build', '--output', built]);
    const [said] = await Promise.all([textOf(child.stderr), once(child, 'exit')]);
    assert.equal(child.exitCode, 0, said);
    called = calls();
    stories = await serve(built);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    stories.close();
    for (const end of lifetime) end();
  });

  /** Opens a page. Requests to other origins are refused, and fail the test. */
  async function open(path: string, check: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    const foreign: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(`${stories.origin}/`) || /^(data|blob):/.test(request.url());
      if (!isOurs) foreign.push(request.url());
      void (isOurs ? request.continue() : request.abort());
    });
    await page.goto(stories.origin + path);
    await check(page);
    await page.close();
    assert.deepEqual(foreign, []);
  }

  it('was built without a network', async (test) => {
    assert.deepEqual(called, []);
    // Proves that the recording works.
    const { child, calls } = watch(temporaryFolder(test), [
      '-e',
      `fetch('http://192.0.2.1').catch(() => {})`,
    ]);
    await until(() => calls().length > 0);
    child.kill();
    assert.deepEqual(calls(), ['192.0.2.1']);
  });

  it('shows a story with its controls and the accessibility panel, without a network', async () => {
    await open('/?path=/story/connection-toggle--on', async (page) => {
      await shows(await preview(page), 'Enabled');
      await page.waitForSelector('::-p-text(Accessibility)');
      await page.waitForSelector('::-p-text(When to ask before switching)');
      const choices = await page.$$eval('input[type=radio]', (inputs) => inputs.map(({ value }) => value));
      assert.deepEqual(choices, ['risky', 'always', 'never']);
    });
  });

  it('shows the manifest’s documentation, without a network', async () => {
    await open('/?path=/docs/connection-list--docs', async (page) => {
      const docs = await preview(page);
      for (const text of ['Shows every sign-in connection', 'In place of the heading.', 'One connection.'])
        await shows(docs, text);
      await shows(docs, 'Asks whether a connection may be switched');
    });
  });

  it('shows the guides, with links to each other', async () => {
    await open('/?path=/docs/guides-behind-a-bridge--docs', async (page) => {
      await shows(await preview(page), 'createManagementBridge');
      await (await preview(page)).locator('::-p-text(proxy)').click();
      await shows(await preview(page), 'createMyOrganizationProxy');
      assert.match(page.url(), /guides-behind-a-proxy--docs$/);
    });
  });

  it('shows the pages about frameworks and the report about accessibility', async () => {
    await open('/?path=/docs/frameworks-in-svelte-5--docs', async (page) => {
      await shows(await preview(page), 'onorg-connection-toggled');
    });
    await open('/?path=/docs/guides-accessibility-report--docs', async (page) => {
      await shows(await preview(page), '1.4.3 Contrast');
    });
  });

  it('lets the toolbar choose the theme, the language with its direction, and failures', async () => {
    await open(`/iframe.html?id=${LIST}&globals=theme:dark;language:ar;failure:403`, async (page) => {
      await shows(page.mainFrame(), 'read:my_org:identity_providers');
      const { lang, dir } = await page.$eval('html', ({ lang, dir }) => ({ lang, dir }));
      assert.deepEqual([lang, dir], ['ar', 'rtl']);
      assert.equal(await page.$eval('html', (root) => getComputedStyle(root).colorScheme), 'dark');
    });
  });

  it('lets the toolbar delay responses', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(`
      const [waits, setTimer] = [[], setTimeout];
      Object.assign(globalThis, { waits, setTimeout: (...about) => (waits.push(about[1]), setTimer(...about)) });
    `);
    await page.goto(`${stories.origin}/iframe.html?id=${LIST}&globals=latency:3000`);
    // The simulated delay is known at once.
    await page.waitForFunction(() => (globalThis as unknown as { waits: unknown[] }).waits.includes(3000));
    await page.close();
  });

  it('applies a changed control', async () => {
    await open(`/iframe.html?id=connection-toggle--on&args=label:Company`, async (page) => {
      await page.waitForSelector('>>> [role=switch][aria-label=Company]');
    });
  });
});

describe('Storybook, served', () => {
  it('starts without a network, with one copy of Lit', async (test) => {
    const port = await freePort();
    const { child, calls } = watchStories(temporaryFolder(test), [], { PORT: String(port) });
    // With those that it has started.
    test.after(() => process.kill(-child.pid!));
    const index = () => fetch(`http://localhost:${port}/index.json`).catch(() => undefined);
    let answer: Response | undefined;
    await until(async () => (answer = await index()) !== undefined);
    assert.ok(LIST in ((await answer!.json()) as { entries: Record<string, unknown> }).entries);
    await showsWithOneLit(`http://localhost:${port}/iframe.html?id=${LIST}&viewMode=story`);
    assert.deepEqual(calls(), []);
  });
});

/** Storybook and the stories have to share one copy of Lit. */
async function showsWithOneLit(address: string): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('org-connection-list');
  const versions = await page.evaluate(
    () => (globalThis as { litHtmlVersions?: string[] }).litHtmlVersions?.length,
  );
  await browser.close();
  assert.equal(versions, 1);
}

async function preview(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector('#storybook-preview-iframe');
  return (await frame!.contentFrame())!;
}

async function shows(frame: Frame, text: string): Promise<void> {
  await frame.waitForSelector(`::-p-text(${text})`);
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}

/** Polls slowly, to leave the processor to the awaited work, until the runner's timeout. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
