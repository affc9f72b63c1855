/** One set of scopes for all requests, in each of the three ways to authenticate them. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createMyOrganizationTransport, type Transport } from '../../../src/transport/index.js';
import { createEmulator } from '../../../src/testing/index.js';

const ONE = 'con_5GkYw8RmTz3NqLpA';
const SET = 'read:my_org:identity_providers update:my_org:identity_providers read:my_org:configuration';
const baseUrl = 'https://app.example/my-org';
const tenant = () => createEmulator({ rateLimit: null });

async function journey(transport: Transport): Promise<void> {
  await transport.listConnections();
  await transport.getConfiguration();
  await transport.updateConnection(ONE, { isEnabled: false });
}

describe('a transport with one set of scopes', () => {
  const original = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('names it to a proxy in every request', async () => {
    const emulator = tenant();
    globalThis.fetch = emulator.fetch;
    await journey(createMyOrganizationTransport({ baseUrl, tokenScope: SET }));
    assert.equal(emulator.requests.length, 3);
    for (const { headers } of emulator.requests)
      assert.deepEqual([headers['scope'], headers['auth0-scope']], [SET, SET]);
  });

  it('asks the page for tokens of that set alone, for a better one too', async () => {
    const emulator = tenant();
    const asked = new Set<string>();
    globalThis.fetch = emulator.fetch;
    emulator.failNext({ status: 401 });
    const getAccessToken = async ({ scope, refresh }: { scope: string; refresh: boolean }) => {
      asked.add(`${refresh} ${scope}`);
      return refresh ? 'better' : 'token';
    };
    await journey(createMyOrganizationTransport({ baseUrl, tokenScope: SET, getAccessToken }));
    assert.deepEqual([...asked].sort(), [`false ${SET}`, `true ${SET}`]);
  });

  it('names it to a fetch of the page’s own', async () => {
    const { fetch } = tenant();
    const scopes: string[][] = [];
    await journey(
      createMyOrganizationTransport({
        baseUrl,
        tokenScope: SET,
        fetch: (url, init, { scope }) => {
          scopes.push(scope);
          return fetch(url, init);
        },
      }),
    );
    assert.deepEqual(
      scopes,
      [SET, SET, SET].map((scope) => scope.split(' ')),
    );
  });

  it('still says which scope a request lacked', async () => {
    const emulator = createEmulator({ rateLimit: null, scopes: [] });
    const transport = createMyOrganizationTransport({ baseUrl, tokenScope: SET, fetch: emulator.fetch });
    await assert.rejects(transport.getConfiguration(), { missingScope: 'read:my_org:configuration' });
  });

  it('asks for what each request needs where the set is empty', async () => {
    const emulator = tenant();
    globalThis.fetch = emulator.fetch;
    await createMyOrganizationTransport({ baseUrl, tokenScope: '' }).listConnections();
    assert.equal(emulator.requests[0]?.headers['scope'], 'read:my_org:identity_providers');
  });
});
