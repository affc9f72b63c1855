/**
 * Tests a page whose server no longer has the files that are loaded on demand, as after a release while a tab is open. Each
 * failure must still be reported correctly, and features that can't be loaded must say so. With each bundler.
 */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { BUNDLERS } from '../../.config/package/app/bundlers.mjs';
import { deleteOnDemandFiles } from '../../.config/package/app/on-demand.mjs';
import { serve } from '../../.config/package/app/serve.mjs';
import { makeUnpackedApp, temporaryFolder, writePage } from '../../.config/package/app/unpacked.mjs';
import type { OrgErrorEvent } from '../../src/index.js';
import type { Emulator, Failure } from '../../src/testing/index.js';
import { launchBrowser } from '../helpers/node/browser.js';

/** The event of a failure, and what the page shows. */
interface Told {
  readonly code: string;
  readonly status: number | null;
  readonly message: string;
}

const PAGE = {
  body: '<org-provider base-url="/my-org"><org-connection-list></org-connection-list></org-provider>',
  script: `import 'org-connections';`,
};

/** The failures by name, with their codes and statuses. */
const FAILURES: Readonly<Record<string, readonly [Failure, code: string, status: number | null]>> = {
  '401': [{ status: 401 }, 'unauthorized', 401],
  '403': [{ status: 403 }, 'forbidden', 403],
  '404': [{ status: 404 }, 'not-found', 404],
  '409': [{ status: 409 }, 'conflict', 409],
  '422': [{ status: 422 }, 'invalid', 422],
  '429': [{ status: 429 }, 'rate-limited', 429],
  '500': [{ status: 500 }, 'unavailable', 500],
  'a connection reset': ['network', 'network', null],
  'an HTML page': ['login-page', 'malformed', 200],
};
/** The failing actions, by the method of their requests. */
const ACTIONS = { 'the list': 'GET', 'a switch': 'PATCH' } as const;
type Action = keyof typeof ACTIONS;

const SWITCH = '>>> [role="switch"]:not([aria-disabled="true"])';
const MENU_BUTTON = '>>> [part~="menu-button"]';
/** The parts of a list that show errors. */
const MESSAGE = '[part~="error"], [part~="toggle-error"], [part~="outdated"]';

describe('with the on-demand files missing', () => {
  let browser: Browser;
  let app: string;

  before(async () => {
    browser = await launchBrowser();
    app = makeUnpackedApp(await buildPackage());
    const source = writePage(app, 'page', PAGE);
    await BUNDLERS.Vite(source, outputOf('whole'));
    for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
      await bundle(source, outputOf(bundler));
      const missing = await deleteOnDemandFiles(outputOf(bundler));
      assert.ok(missing.length > 0, `${bundler} made no file that is loaded on demand`);
    }
  });
  after(() => browser.close());

  for (const bundler of Object.keys(BUNDLERS))
    describe(`as ${bundler} builds it`, () => {
      for (const action of Object.keys(ACTIONS) as Action[])
        for (const failure of Object.keys(FAILURES))
          it(`reports ${failure} on ${action} correctly`, async () => {
            assert.deepEqual(await told(bundler, action, failure), await toldByWhole(action, failure));
          });

      it('says that a menu could not be loaded, and offers to try again', () =>
        visit(bundler, async (page) => {
          await press(page, MENU_BUTTON);
          await page.waitForSelector('::-p-text(Try again)', { visible: true });
        }));
    });

  const ofWhole = new Map<string, Promise<Told>>();

  /** The same with all files. */
  function toldByWhole(action: Action, failure: string): Promise<Told> {
    const key = `${failure} on ${action}`;
    const known = ofWhole.get(key) ?? told('whole', action, failure);
    ofWhole.set(key, known);
    return known;
  }

  /** Makes an action fail, and returns what the page reports. */
  async function told(name: string, action: Action, failure: string): Promise<Told> {
    const [how, code, status] = FAILURES[failure]!;
    const fail = (emulator: Emulator) => {
      const matching = ({ method }: { readonly method: string }) => method === ACTIONS[action];
      emulator.failNext(how, { times: Infinity, matching });
    };
    return visit(
      name,
      async (page) => {
        if (action === 'a switch') await press(page, SWITCH);
        const heard = await page.waitForFunction(firstError);
        const error = await heard.jsonValue();
        assert.deepEqual(error, { code, status });
        const shown = await page.waitForFunction(messageOf, {}, MESSAGE);
        return { ...error, message: await shown.jsonValue() };
      },
      fail,
    );
  }

  /** Opens the page of this output for `work`, with its own organization. */
  async function visit<T>(
    name: string,
    work: (page: Page) => Promise<T>,
    prepare: (emulator: Emulator) => void = () => undefined,
  ): Promise<T> {
    const { origin, emulator, close } = await serve(app, {}, outputOf(name));
    prepare(emulator);
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage({ type: 'window' });
      await page.evaluateOnNewDocument(listen);
      await page.goto(origin);
      return await work(page);
    } finally {
      await context.close();
      close();
    }
  }

  const outputOf = (name: string) => join(app, 'built', name);
});

/** Builds the part of the package that a page imports, from the current source. */
async function buildPackage(): Promise<string> {
  const project = fileURLToPath(new URL('../../', import.meta.url));
  const folder = temporaryFolder('org-connections-package-');
  const configFile = join(project, 'vite.config.ts');
  await build({ configFile, mode: 'library', logLevel: 'error', build: { outDir: join(folder, 'dist') } });
  for (const file of ['package.json', 'README.md', 'LICENSE'])
    cpSync(join(project, file), join(folder, file));
  return folder;
}

async function press(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector))?.click();
}

/** Runs in the page: records the first `org-error`. */
function listen(): void {
  addEventListener(
    'org-error',
    ({ error: { code, status } }: OrgErrorEvent) => {
      Object.assign(window, { firstError: { code, status: status ?? null } });
    },
    { once: true },
  );
}

/** Runs in the page. */
function firstError(): { code: string; status: number | null } {
  return (window as unknown as { firstError: { code: string; status: number | null } }).firstError;
}

/** Runs in the page: the shown messages, with `#` for each number; empty until there is a sentence. */
function messageOf(selector: string): string {
  const shown =
    document.querySelector('org-connection-list')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
  const text = [...shown].map(({ innerText }) => innerText.trim().replaceAll(/\d+/g, '#')).join('\n');
  return text.includes('.') ? text : '';
}
