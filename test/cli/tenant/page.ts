/** Opens a page with its own origin that signs in with the real auth0-spa-js, in a real browser. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { Auth0Client, Auth0ClientOptions } from '@auth0/auth0-spa-js';
import type { Browser, Page } from 'puppeteer-core';
import type { TenantOptions } from '../../../src/cli/tenant/tenant.js';
import { ACME, startTenant, type RunningTenant } from './visitor.js';

const LIBRARY = readFileSync(
  new URL('../../../node_modules/@auth0/auth0-spa-js/dist/auth0-spa-js.production.esm.js', import.meta.url),
);
const PAGE = `<!doctype html><html lang="en"><title>Application</title><link rel="icon" href="data:,">
<h1>Application</h1><script type="module">
import { Auth0Client } from '/auth0-spa-js.js';
globalThis.Auth0Client = Auth0Client;
</script></html>`;

/** The page's own globals. */
interface PageWindow {
  Auth0Client: new (options: Auth0ClientOptions) => Auth0Client;
  client: Auth0Client;
}

/** The page's `window`, for functions that run there. Import it under this name, so that they refer to the page's. */
export const pageWindow = globalThis as unknown as PageWindow;

/** An application's page, and the tenant that it signs in to. */
export interface Application {
  readonly page: Page;
  readonly origin: string;
  readonly tenant: RunningTenant;
  /** Creates the page's `client` of auth0-spa-js. */
  createClient(options?: Partial<Auth0ClientOptions>): Promise<void>;
}

/** Opens an application. Warnings and errors on the console fail the test. */
export async function openApplication(
  test: TestContext,
  browser: Browser,
  options: Partial<TenantOptions> = {},
): Promise<Application> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/auth0-spa-js.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? LIBRARY : PAGE);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tenant = await startTenant({ allowedOrigins: [origin], ...options });
  // Separate cookies, so that tests don't share sessions.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = listenForComplaints(page);
  test.after(async () => {
    await context.close();
    tenant.stop();
    server.close();
    server.closeAllConnections();
    assert.deepEqual(complaints, []);
  });
  await page.goto(origin);
  return { page, origin, tenant, createClient: (more = {}) => createClient(page, tenant, more) };
}

function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // Refusals that require a nonce are part of DPoP, but the browser logs every 400 and 401.
    const isRefusal = /status of 40[01]/.test(message.text());
    if (/error|warn/.test(message.type()) && !isRefusal) complaints.push(message.text());
  });
  return complaints;
}

async function createClient(
  page: Page,
  tenant: RunningTenant,
  more: Partial<Auth0ClientOptions>,
): Promise<void> {
  await page.waitForFunction(() => 'Auth0Client' in globalThis);
  const authorizationParams = {
    redirect_uri: new URL(page.url()).origin,
    organization: ACME,
    audience: tenant.audience,
    scope: 'openid profile email read:my_org:identity_providers',
  };
  const options = {
    domain: tenant.origin,
    clientId: 'demo-spa',
    useRefreshTokens: true,
    authorizationParams,
    ...more,
  };
  await page.evaluate((given) => {
    const window = globalThis as unknown as PageWindow;
    window.client = new window.Auth0Client(given);
  }, options);
}
