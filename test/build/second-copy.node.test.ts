/** Tests two copies of the kit on one page: the second one with its own tags, or without. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { bundle } from '../../.config/build/bundle.mjs';
import { launchBrowser } from '../helpers/node/browser.js';

/** Each copy is a separate bundle with its own Lit. */
const FIRST = `import '/src/index.ts';`;
const PREFIXED = `import { define } from '/src/define.ts'; define('acme'); await import('/src/index.ts');`;
const TOO_LATE = `import '/src/index.ts'; import { define } from '/src/define.ts'; define('acme');`;

const okta = {
  id: 'con_1',
  name: 'okta',
  displayName: 'Acme Okta',
  strategy: 'okta',
  domains: [],
  isEnabled: true,
};
const list = { connections: [{ ...okta, accessLevel: 'full', options: null }], malformed: [] };

describe('a second copy of the kit', () => {
  let browser: Browser;
  let page: Page;
  let said: string[];

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  /** Loads the copies one after the other into a new page. */
  async function load(...sources: readonly string[]): Promise<void> {
    const bundles = await Promise.all(sources.map((source) => bundle(source)));
    const files = new Map<string, string>(
      bundles.flatMap((chunks, copy) =>
        chunks.map(({ fileName, code }) => [`/${copy}/${fileName}`, code] as const),
      ),
    );
    page = await browser.newPage();
    said = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`thrown: ${String(error)}`));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const code = files.get(new URL(request.url()).pathname);
      const body = code ?? '<!doctype html><title>Two copies</title>';
      void request.respond({ contentType: code ? 'text/javascript' : 'text/html', body });
    });
    await page.goto('http://copies.test/');
    for (const [copy, chunks] of bundles.entries()) {
      const entry = chunks.find(({ isEntry }) => isEntry)!;
      await page.addScriptTag({ type: 'module', url: `/${copy}/${entry.fileName}` });
    }
  }

  /** Shows a list in elements that begin with `prefix`, and waits for its switch. */
  async function show(prefix: string): Promise<void> {
    await page.evaluate(`{
      const provider = document.createElement('${prefix}-provider');
      provider.transport = { listConnections: async () => (${JSON.stringify(list)}) };
      provider.append(document.createElement('${prefix}-connection-list'));
      document.body.append(provider);
    }`);
    await shows('[role=switch]');
  }

  /** Waits for an element in any shadow root. */
  async function shows(selector: string): Promise<void> {
    await page.waitForFunction(`(function has(root) {
      const isHere = root.querySelector('${selector}') !== null;
      return isHere || [...root.querySelectorAll('*')].some((one) => one.shadowRoot && has(one.shadowRoot));
    })(document)`);
  }

  /** The tags of all elements with a dash in them, through the shadow roots. */
  async function tags(): Promise<string[]> {
    return (await page.evaluate(`(function tagsIn(root) {
      return [...root.querySelectorAll('*')].flatMap((one) => [one.localName, ...tagsIn(one.shadowRoot ?? new DocumentFragment())]);
    })(document).filter((tag) => tag.includes('-'))`)) as string[];
  }

  it('defines its elements, and those inside them, with the given tags', async () => {
    await load(FIRST, PREFIXED);
    await show('acme');
    await (await page.$('acme-connection-list >>> [aria-haspopup=menu]'))!.focus();
    await page.keyboard.press('Enter');
    await shows('[role=menuitem]');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await shows('dialog[open]');
    const all = await tags();
    assert.ok(all.includes('acme-dialog'), all.join());
    assert.deepEqual(
      all.filter((tag) => !tag.startsWith('acme-')),
      [],
    );
    assert.deepEqual(said, []);
  });

  it('does not replace the first one if it has the same tags, and warns with both versions', async () => {
    await load(FIRST, FIRST);
    await show('org');
    assert.ok(said.length > 0);
    for (const line of said)
      assert.match(line, /^warn: <org-[\w-]+> is already defined, by org-connections \d/);
    assert.match(said.join(), /org-connections\/define/);
  });

  it('fails with a message if its own tags are set too late or are invalid', async () => {
    await load(TOO_LATE);
    assert.match(said.join(), /define\("acme"\) comes too late: <org-[\w-]+> is defined/);
    await load(PREFIXED.replace('acme', 'Acme!'));
    assert.match(said.join(), /define\("Acme!"\) needs lower-case letters/);
  });
});
