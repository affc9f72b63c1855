/**
 * Opens the example page in a real browser, unchanged except for the settings that every reader has to insert, and the hashes of
 * the kit's modules, which are built here.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { withIntegrity } from '../../.config/docs/plain-page.mjs';
import { ACME, startTenant } from '../cli/tenant/visitor.js';

const ROOT = new URL('../../', import.meta.url);
const exampleFile = (name: string) => readFileSync(new URL(`demo/examples/html/${name}`, ROOT), 'utf8');
export const PAGE = exampleFile('index.html');
const SCRIPT = exampleFile('page.js');
/** The headers that its host has to send: `Name: value`. */
export const HEADERS = exampleFile('_headers')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim());
const CDN = 'https://cdn.jsdelivr.net/npm/';
/** The CDN's files and their sources, so that the test needs no build. */
const SOURCES: Readonly<Record<string, string>> = {
  'dist/cdn/org-connections.js': 'src/index.ts',
  'dist/auth/index.js': 'src/auth/index.ts',
};

/**
 * Opens the page in a separate browser context, until the test ends.
 *
 * @param tampered the end of an address from which the CDN sends something else than the hash says
 */
export async function openPage(test: TestContext, browser: Browser, tampered?: string): Promise<Page> {
  const files = await modulesOf(PAGE);
  const server = createServer(({ url }, response) => {
    for (const header of HEADERS) response.appendHeader(...(header.split(': ') as [string, string]));
    if (url === '/page.js') return response.setHeader('Content-Type', 'text/javascript').end(script);
    return response.setHeader('Content-Type', 'text/html').end(html);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tenant = await startTenant({ allowedOrigins: [origin] });
  const script = filledIn(SCRIPT, {
    'https://acme.us.auth0.com': tenant.origin,
    YOUR_CLIENT_ID: 'demo-spa',
    YOUR_ORGANIZATION_ID: ACME,
  });
  const integrity = Object.fromEntries([...files].map(([address, text]) => [address, hashOf(text)]));
  const html = (await withIntegrity(PAGE, integrity)).replaceAll('https://acme.us.auth0.com', tenant.origin);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setRequestInterception(true);
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) errors.push(message.text());
  });
  page.on('request', (request) => {
    const text = files.get(request.url());
    if (text === undefined) return void pass(request, [origin, tenant.origin]);
    void send(request, tampered && request.url().endsWith(tampered) ? `${text}\n;` : text);
  });
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

/** The script with each of these texts, which occur exactly once, replaced. */
function filledIn(script: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((text, [name, value]) => {
    assert.equal(text.split(name).length, 2, `${name} is there once`);
    return text.replace(name, value);
  }, script);
}

/** What the CDN has for the page's import map, by address. */
async function modulesOf(page: string): Promise<ReadonlyMap<string, string>> {
  const [, json = ''] = /<script type="importmap">([^<]*)</.exec(page) ?? [];
  const { imports } = JSON.parse(json) as { imports: Readonly<Record<string, string>> };
  const files = Object.values(imports).map(
    async (address) => [address, await fileOf(address.slice(CDN.length))] as const,
  );
  return new Map(await Promise.all(files));
}

const hashOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** Other origins can't be reached. */
function pass(request: HTTPRequest, origins: readonly string[]): Promise<void> {
  return origins.includes(new URL(request.url()).origin) ? request.continue() : request.abort();
}

/** Simulates the CDN. */
function send(request: HTTPRequest, body: string): Promise<void> {
  const headers = { 'Access-Control-Allow-Origin': '*' };
  return request.respond({ headers, contentType: 'text/javascript', body });
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
