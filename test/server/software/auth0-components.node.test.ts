/** Auth0's own components through our proxy, unchanged: their requests reach the API, with the route's scopes and no more. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMyOrganizationProxy, type TokenRequest } from '../../../src/server/index.js';
import { createEmulator } from '../../../src/testing/index.js';
import {
  browserHeaders,
  RELEASES,
  REQUESTS,
  type ComponentRequest,
  type Release,
} from './auth0-components.js';

const ORIGIN = 'https://app.example';
/** What the emulator doesn't have, answered as the API documents its success. */
const ELSEWHERE = /^\/my-org(\/v1)?(\/domains|.*\/domains|.*\/provisioning)/;

/** A proxy in front of the emulator, and what it asked the host and the API for. */
function proxyPage() {
  const emulator = createEmulator({ rateLimit: null });
  const asked: TokenRequest[] = [];
  const sent: { method: string; path: string; headers: Headers; body: string | undefined }[] = [];
  const getAccessToken = async (request: TokenRequest) => {
    asked.push(request);
    return `token-for-${asked.length}`;
  };
  const session = { id: 'session-1', subject: 'auth0|ada', organization: 'org_1', getAccessToken };
  const proxy = createMyOrganizationProxy({
    domain: 'acme.auth0.test',
    origins: [ORIGIN],
    getSession: async () => session,
    fetch: async (url, init) => {
      const { pathname } = new URL(url);
      const { method = '', body } = init;
      sent.push({ method, path: pathname, headers: new Headers(init.headers), body: body as string });
      if (!ELSEWHERE.test(pathname)) return emulator.fetch(url, init);
      return method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json({});
    },
  });
  return { emulator, asked, sent, proxy };
}

/** As a browser sends it. A simulated request: `Request` keeps every header in Node. */
function asSent(release: Release, request: ComponentRequest, base = '/my-org'): Request {
  const { method, path, body } = request;
  return new Request(`${ORIGIN}${base}${path}`, {
    method,
    headers: { ...browserHeaders(request), ...release.headers(request) },
    body: body ? JSON.stringify(body) : null,
  });
}

for (const release of RELEASES)
  describe(`Auth0’s components ${release.name}`, () => {
    const page = proxyPage();

    for (const request of REQUESTS)
      it(`${request.name}: ${request.method} ${request.path}`, async () => {
        const response = await page.proxy(asSent(release, request));
        // Read, as a page does: an unread answer keeps the proxy waiting.
        const text = await response.text();
        assert.ok(response.ok, `${response.status} ${text}`);
        const { method, path, headers, body } = page.sent.at(-1)!;
        assert.equal(`${method} ${path}`, `${request.method} /my-org${request.path}`);
        assert.deepEqual(body && JSON.parse(body), request.body);
        // However much the component asks for, the token is for this route alone.
        assert.equal(page.asked.at(-1)?.scope, request.scope);
        assert.match(headers.get('authorization') ?? '', /^Bearer token-for-\d+$/);
        for (const name of ['auth0-scope', 'scope', 'cookie', 'origin', 'referer'])
          assert.equal(headers.get(name), null, name);
      });

    it('has switched, saved, detached and deleted at the API', () => {
      const ids = page.emulator.connections.map(({ id }) => id);
      assert.ok(!ids.includes('con_5GkYw8RmTz3NqLpA'));
      assert.ok(!ids.includes('con_H6pZn4WuXa1MyRoC'));
      assert.ok(page.emulator.connections.some(({ name }) => name === 'field-office'));
      assert.equal(page.emulator.export().details.display_name, 'Acme Inc.');
    });
  });

describe('Auth0’s components', () => {
  const [release, first] = [RELEASES[0]!, REQUESTS[0]!];

  it('may send the version in the path, as the SDK of .NET does', async () => {
    const page = proxyPage();
    const response = await page.proxy(asSent(release, first, '/my-org/v1'));
    assert.equal(response.status, 200, await response.text());
    assert.equal(page.sent.at(-1)?.path, '/my-org/v1/identity-providers');
  });

  it('are told of a refusal in the API’s own words, whatever they asked for', async () => {
    const page = proxyPage();
    page.emulator.scopes = [];
    const response = await page.proxy(asSent(release, first));
    assert.equal(response.status, 403);
    assert.match(((await response.json()) as { type: string }).type, /A0E-403-0002/);
  });

  for (const [what, headers] of [
    ['without a word of where it comes from', { 'sec-fetch-site': undefined }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['typed into the address bar', { 'sec-fetch-site': 'none' }],
  ] as const)
    it(`are not believed ${what}`, async () => {
      const page = proxyPage();
      const request = asSent(release, first);
      request.headers.delete('sec-fetch-site');
      for (const [name, value] of Object.entries(headers)) if (value) request.headers.set(name, value);
      assert.equal((await page.proxy(request)).status, 403);
      assert.deepEqual(page.sent, []);
    });
});
