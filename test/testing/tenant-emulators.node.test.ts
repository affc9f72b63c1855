/** Tests that the organizations of a tenant are told apart, and share what belongs to the tenant. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTenantEmulators, globexState, seedState, type Emulator } from '../../src/testing/index.js';

const SHARED = 'con_5GkYw8RmTz3NqLpA';
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Acme and Globex, which are one tenant; Globex uses one of Acme's connections, too. */
async function tenant() {
  const changes: string[] = [];
  const options = [seedState(), globexState()].map((state) => ({
    ...state,
    rateLimit: null,
    onChange: () => void changes.push(state.details.name ?? ''),
  }));
  const [acme, globex] = createTenantEmulators(options) as [Emulator, Emulator];
  changes.length = 0;
  const response = await manage(globex, 'POST', '', { connection_id: SHARED, is_enabled: true });
  assert.equal(response.status, 201, await response.text());
  return { acme, globex, changes };
}

/** Asks the Management API about the organization's connections. */
function manage(emulator: Emulator, method: string, path = '', body?: object): Promise<Response> {
  const url = `https://acme.test/api/v2/organizations/${emulator.export().details.id}/connections${path}`;
  return emulator.fetch(url, { method, headers: JSON_TYPE, body: body ? JSON.stringify(body) : null });
}

/** Asks the My Organization API about the connection. */
function ask(emulator: Emulator, method: string, body?: object, path = ''): Promise<Response> {
  const url = `https://acme.test/my-org/identity-providers/${SHARED}${path}`;
  return emulator.fetch(url, { method, headers: JSON_TYPE, body: body ? JSON.stringify(body) : null });
}

const shared = ({ connections }: Emulator) => connections.find(({ id }) => id === SHARED);

describe('the organizations of a tenant', () => {
  it('start as they would alone', () => {
    const states = [seedState(), globexState()];
    const emulators = createTenantEmulators(states);
    emulators.forEach(({ connections }, index) => assert.deepEqual(connections, states[index]!.connections));
  });

  it('have associations of their own with a connection that they share', async () => {
    const { acme, globex } = await tenant();
    assert.equal((await manage(globex, 'PATCH', `/${SHARED}`, { is_enabled: false })).status, 200);
    assert.deepEqual([shared(acme)?.is_enabled, shared(globex)?.is_enabled], [true, false]);
    assert.deepEqual([shared(acme)?.access_level, shared(globex)?.access_level], ['full', 'none']);
    assert.equal((await ask(acme, 'PATCH', { show_as_button: false })).status, 200);
    assert.deepEqual([shared(acme)?.show_as_button, shared(globex)?.show_as_button], [false, true]);
  });

  it('see each other’s changes of the connection itself', async () => {
    const { acme, globex, changes } = await tenant();
    changes.length = 0;
    assert.equal((await ask(acme, 'PATCH', { display_name: 'Everybody' })).status, 200);
    assert.equal(shared(globex)?.display_name, 'Everybody');
    assert.deepEqual(changes.toSorted(), ['acme', 'globex']);
  });

  it('lose a connection that one of them deletes, but not one that it removes', async () => {
    for (const [path, isLeft] of [
      ['/detach', true],
      ['', false],
    ] as const) {
      const { acme, globex } = await tenant();
      assert.equal((await ask(acme, path ? 'POST' : 'DELETE', undefined, path)).status, 204);
      assert.equal(shared(acme), undefined);
      assert.equal(shared(globex) !== undefined, isLeft);
      assert.equal(globex.connections.length, isLeft ? 4 : 3);
    }
  });

  it('keep no token or cookie in their records', async () => {
    const [emulator] = createTenantEmulators([seedState()]) as [Emulator];
    const headers = { Authorization: 'Bearer a-secret', Cookie: 'session=a-secret', 'X-Request-Id': '1' };
    await emulator.fetch('https://acme.test/my-org/identity-providers', { headers });
    assert.doesNotMatch(JSON.stringify(emulator.requests), /a-secret|authorization/i);
    assert.equal(emulator.requests[0]?.headers['x-request-id'], '1');
  });
});
