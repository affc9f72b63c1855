/**
 * Replays recordings of a real tenant through the bridge: the emulator has the state of each recording, and the page must get
 * the My Organization API's response.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createManagementBridge,
  keepValuesInMemory,
  type Handler,
  type KeepValues,
} from '../../../src/server/index.js';
import { ALL_SCOPES, type Emulator } from '../../../src/testing/index.js';
import { ask, change } from '../proxy/upstream.js';
import {
  emulatorFor,
  missingRecordings,
  organizationOf,
  recordedExchanges,
  recordedFiles,
  type Exchange,
} from '../../testing/recorded.js';

type Json = Record<string, unknown>;

interface Replay {
  readonly exchange: Exchange;
  readonly emulator: Emulator;
  readonly bridge: Handler;
  readonly keepValues: KeepValues;
}

describe('the recordings through the bridge', { skip: missingRecordings }, () => {
  const exchanges = recordedExchanges();

  it('are all there', () => {
    assert.equal(exchanges.length, recordedFiles().length);
    assert.ok(exchanges.length >= 40);
  });

  for (const exchange of exchanges)
    it(exchange.name, async () => {
      const { method, path } = exchange.request;
      const isList = path.includes('connections?');
      const replay =
        method === 'GET' ? (isList ? list : getOne) : { PATCH: patch, DELETE: detach, POST: post }[method];
      assert.ok(replay, `${method} is replayed`);
      await replay(replayOf(exchange));
    });
});

/** Some of the recorded tenants had only the older family of routes. */
const WHO = { id: 'session', subject: 'auth0|ada' };
const isOlder = ({ request }: Exchange) => request.path.includes('/enabled_connections');
const idOf = ({ request, response }: Exchange) =>
  (response.body?.['connection_id'] as string | undefined) ?? request.path.split('/').at(-1) ?? '';

function replayOf(exchange: Exchange): Replay {
  const emulator = emulatorFor(exchange, { organizationConnections: !isOlder(exchange) });
  const keepValues = keepValuesInMemory();
  const bridge = createManagementBridge({
    domain: 'acme.auth0.test',
    getSession: async () => ({ ...WHO, organization: organizationOf(exchange), scopes: ALL_SCOPES }),
    getManagementToken: async () => 'management-token',
    // Recorded without the My Organization API, whose levels start at `none`.
    accessLevel: () => 'full',
    // The bridge tells of a raised level; here it is on purpose.
    onError: () => {},
    keepValues,
    fetch: emulator.fetch,
  });
  return { exchange, emulator, bridge, keepValues };
}

/** A recorded item in the My Organization API's format (contract B5). */
function translated(item: Json): Json {
  const { name, strategy } = item['connection'] as { name: string; strategy: string };
  return {
    id: item['connection_id'],
    name: item['organization_connection_name'] ?? null,
    strategy,
    display_name: item['organization_connection_name'] ?? name,
    show_as_button: item['show_as_button'],
    assign_membership_on_login: item['assign_membership_on_login'],
    is_enabled: item['is_enabled'] ?? true,
    access_level: 'full',
    options: {},
  };
}

async function list({ exchange, bridge }: Replay): Promise<void> {
  const body = exchange.response.body as Json;
  const recorded = (body['connections'] ?? body['enabled_connections']) as Json[];
  const response = await bridge(ask('/identity-providers'));
  assert.equal(response.status, 200);
  const { identity_providers: listed } = (await response.json()) as { identity_providers: unknown };
  assert.deepEqual(listed, recorded.map(translated));
}

async function getOne({ exchange, bridge }: Replay): Promise<void> {
  const response = await bridge(ask(`/identity-providers/${idOf(exchange)}`));
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), translated(exchange.response.body as Json));
}

/** The My Organization API has no signup flag, so only the rest of the change is made. */
async function patch({ exchange, bridge, emulator }: Replay): Promise<void> {
  const { is_signup_enabled: _, ...flags } = exchange.request.body as Json;
  const response = await bridge(change('PATCH', `/identity-providers/${idOf(exchange)}`, flags));
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), translated(exchange.response.body as Json));
  assert.equal(emulator.requests.at(-1)?.method, 'PATCH');
}

async function detach({ exchange, bridge, emulator }: Replay): Promise<void> {
  const address = `/identity-providers/${idOf(exchange)}`;
  const response = await bridge(ask(`${address}/detach`, { method: 'POST' }));
  assert.equal(response.status, 204);
  assert.equal(emulator.requests.at(-1)?.method, 'DELETE');
  assert.equal((await bridge(ask(address))).status, 404);
}

/** A page can't add connections. But with the older family of routes, switching one on again adds it. */
async function post({ exchange, bridge, emulator, keepValues }: Replay): Promise<void> {
  const refused = await bridge(change('POST', '/identity-providers', exchange.request.body as object));
  assert.equal(refused.status, 403);
  assert.match(((await refused.json()) as { detail: string }).detail, /not possible here/);
  assert.equal(emulator.requests.length, 0);
  if (!isOlder(exchange)) return;
  await keepValues.put(organizationOf(exchange), keptFor(exchange));
  const on = await bridge(change('PATCH', `/identity-providers/${idOf(exchange)}`, { is_enabled: true }));
  assert.equal(on.status, 200);
  assert.deepEqual(await on.json(), translated(exchange.response.body as Json));
  const sent = emulator.requests.find(({ method }) => method === 'POST')?.body as Json;
  for (const [member, value] of Object.entries(exchange.request.body as Json))
    assert.equal(sent[member], value, member);
}

/** The settings that the bridge would have stored when the connection was switched off. */
function keptFor({ response }: Exchange) {
  const item = response.body as Json;
  const { name, strategy } = item['connection'] as { name: string; strategy: string };
  const isSignupEnabled = item['is_signup_enabled'] as boolean | undefined;
  return {
    version: '1',
    connectionId: String(item['connection_id']),
    connectionName: name,
    strategy,
    showAsButton: item['show_as_button'] === true,
    assignMembershipOnLogin: item['assign_membership_on_login'] === true,
    isSignupEnabled,
  };
}
