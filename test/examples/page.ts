/** Opens the example page in a real browser, unchanged except for the settings that every reader has to insert. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { ACME, startTenant } from '../cli/tenant/visitor.js';

const ROOT = new URL('../../', import.meta.url);
const PAGE = readFileSync(new URL('demo/examples/html/index.html', ROOT), 'utf8');
const CDN = 'https://cdn.jsdelivr.net/npm/';
/** The CDN's files and their sources, so that the test needs no build. */
const SOURCES: Readonly<Record<string, string>> = {
  'dist/cdn/org-connections.js': 'src/index.ts',
  'dist/auth/index.js': 'src/auth/index.ts',
};

/** Opens the page in a separate browser context, until the test ends. */
export async function openPage(test: TestContext, browser: Browser): Promise<Page> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(html);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tenant = await startTenant({ allowedOrigins: [origin] });
  const html = filledIn({
    'https://acme.us.auth0.com': tenant.origin,
    YOUR_CLIENT_ID: 'demo-spa',
    YOUR_ORGANIZATION_ID: ACME,
  });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, [origin, tenant.origin]));
  test.after(async () => {
    await context.close();
    tenant.stop();
    server.close();
    server.closeAllConnections();
    assert.deepEqual(errors, []);
  });
  await page.goto(origin);
  return page;
}

/** The page with each of these texts, which occur exactly once, replaced. */
function filledIn(values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((html, [name, value]) => {
    assert.equal(html.split(name).length, 2, `${name} is there once`);
    return html.replace(name, value);
  }, PAGE);
}

/** Simulates the CDN. Other origins can't be reached. */
async function answer(request: HTTPRequest, origins: readonly string[]): Promise<void> {
  const url = request.url();
  if (!url.startsWith(CDN))
    return origins.includes(new URL(url).origin) ? request.continue() : request.abort();
  const body = await fileOf(url.slice(CDN.length));
  return request.respond({
    headers: { 'Access-Control-Allow-Origin': '*' },
    contentType: 'text/javascript',
    body,
  });
}

/** A file of a package, in the installed or the current version. */
async function fileOf(address: string): Promise<string> {
  const [, name = '', version = '', path = ''] = /^((?:@[^/]+\/)?[^@]+)@([^/]+)\/(.*)$/.exec(address) ?? [];
  const folder = new URL(name === 'org-connections' ? './' : `node_modules/${name}/`, ROOT);
  const metadata = readFileSync(new URL('package.json', folder), 'utf8');
  assert.equal(version, (JSON.parse(metadata) as { version: string }).version, `the version of ${name}`);
  if (name !== 'org-connections') return readFileSync(new URL(path, folder), 'utf8');
  assert.ok(metadata.includes(`"./${path}"`), `the package exports ${path}`);
  const input = fileURLToPath(new URL(SOURCES[path] ?? path, ROOT));
  const build = await rolldown({ input, platform: 'browser' });
  const { output } = await build.generate({ codeSplitting: false });
  await build.close();
  return output[0].code;
}
