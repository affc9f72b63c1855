/** Tests the bridge beyond the transport's contract: its requests to the Management API, and how it uses the responses. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  atMost,
  createManagementBridge,
  keepValuesInMemory,
  type BridgeOptions,
  type BridgeSession,
  type KeepValues,
} from '../../../src/server/index.js';
import { ALL_SCOPES, createEmulator, type EmulatorOptions } from '../../../src/testing/index.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { ask, change, upstream } from '../proxy/upstream.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
const ONE = `/identity-providers/${WORKFORCE}`;
const ORGANIZATION = 'org_9vTfQ2hLx7RkW4bN';
const WHO = { id: 'session', subject: 'auth0|ada' };
const READ_ONLY = ['read:my_org:identity_providers', 'read:my_org:configuration'];

type Items = { identity_providers: Record<string, unknown>[] };

function bridgeTo(fetch: BridgeOptions['fetch'], options: Partial<BridgeOptions> = {}) {
  const session: BridgeSession = { ...WHO, organization: ORGANIZATION, scopes: ALL_SCOPES };
  return createManagementBridge({
    domain: 'acme.auth0.test',
    getSession: async () => session,
    getManagementToken: async () => 'management-token',
    fetch,
    ...options,
  });
}

/** A bridge to an emulator, and the requests that reached it. */
function bridged(emulatorOptions: EmulatorOptions = {}, options: Partial<BridgeOptions> = {}) {
  const emulator = createEmulator(emulatorOptions);
  const bridge = bridgeTo(emulator.fetch, options);
  const requests = () =>
    emulator.requests.map(({ method, path }) => `${method} ${path.replace(/^\/organizations\/[^/]+/, '')}`);
  return { emulator, bridge, requests };
}

async function itemsOf(response: Response) {
  return ((await response.json()) as Items).identity_providers;
}

async function json(response: Response) {
  return (await response.json()) as Record<string, unknown>;
}

describe('the bridge', () => {
  it('lists the connections that the admins may see, in the API’s format', async () => {
    const { bridge } = bridged();
    const items = await itemsOf(await bridge(ask('/identity-providers')));
    assert.deepEqual(items[0], {
      id: WORKFORCE,
      name: 'acme-workforce',
      strategy: 'okta',
      display_name: 'acme-workforce',
      show_as_button: true,
      assign_membership_on_login: true,
      is_enabled: true,
      access_level: 'full',
      options: {},
    });
    assert.ok(items.every(({ access_level: level }) => level !== 'none'));
    const limited = await itemsOf(await bridge(ask('/identity-providers?member_access_level=limited')));
    assert.deepEqual([...new Set(limited.map(({ access_level: level }) => level))], ['limited']);
  });

  it('uses the host’s display names and access levels', async () => {
    const { bridge } = bridged(
      {},
      {
        displayName: ({ connectionName }) => `The ${connectionName}`,
        accessLevel: ({ strategy }) => (strategy === 'okta' ? 'limited' : 'none'),
      },
    );
    const items = await itemsOf(await bridge(ask('/identity-providers')));
    assert.deepEqual(
      items.map(({ access_level: level, strategy }) => [level, strategy]),
      [['limited', 'okta']],
    );
    assert.match(String(items[0]?.['display_name']), /^The /);
  });

  it('reads every page, with totals and without', async () => {
    const all = Array.from({ length: 120 }, (_, index) => ({
      connection_id: `con_${String(index).padStart(16, '0')}`,
      organization_access_level: 'full',
      connection: { name: `c${index}`, strategy: 'samlp' },
    }));
    for (const withTotals of [true, false]) {
      const { seen, fetch } = upstream(({ url }) => {
        const page = Number(new URL(url).searchParams.get('page'));
        const connections = all.slice(page * 50, page * 50 + 50);
        return Response.json(
          withTotals ? { connections, start: page * 50, limit: 50, total: 120 } : connections,
        );
      });
      const items = await itemsOf(await bridgeTo(fetch)(ask('/identity-providers')));
      assert.equal(items.length, 120);
      assert.equal(new Set(items.map(({ id }) => id)).size, 120);
      // The list that detects the family of routes also answers.
      assert.equal(seen.length, 3);
    }
  });

  it('does not treat an unreadable response as an empty list', async () => {
    for (const answer of [{}, { connections: {} }, [{}], [{ connection_id: 7 }], 'text']) {
      const response = await bridgeTo(upstream(() => Response.json(answer)).fetch)(
        ask('/identity-providers'),
      );
      assert.equal(response.status, 502, JSON.stringify(answer));
    }
  });

  it('reads a connection before it changes it, and returns the result', async () => {
    const { bridge, requests, emulator } = bridged();
    await bridge(ask('/identity-providers'));
    emulator.clearRequests();
    const body = { is_enabled: false, show_as_button: false };
    const changed = await json(await bridge(change('PATCH', ONE, body)));
    assert.equal(changed['is_enabled'], false);
    assert.equal(changed['show_as_button'], false);
    assert.equal(changed['assign_membership_on_login'], true);
    assert.deepEqual(requests(), [`GET /connections/${WORKFORCE}`, `PATCH /connections/${WORKFORCE}`]);
    assert.deepEqual(emulator.requests[1]?.body, body);
  });

  it('refuses the same changes as the API, naming the member', async () => {
    const { bridge, requests } = bridged();
    for (const [body, pointer] of [
      [{ is_enabled: 'yes' }, '/is_enabled'],
      [{ access_level: 'full' }, '/access_level'],
      [{ organization_access_level: 'full' }, '/organization_access_level'],
    ] as const) {
      const response = await bridge(change('PATCH', ONE, body));
      assert.equal(response.status, 400);
      const { type, validation_errors: errors } = await json(response);
      assert.match(String(type), /A0E-400-0003/);
      assert.equal((errors as { pointer: string }[])[0]?.pointer, pointer);
    }
    assert.ok(!requests().some((request) => request.startsWith('PATCH')));
  });

  it('allows nothing beyond the session’s scopes, and names the missing one', async () => {
    const session: BridgeSession = { ...WHO, organization: ORGANIZATION, scopes: READ_ONLY };
    const { bridge, requests } = bridged({}, { getSession: async () => session });
    assert.equal((await bridge(ask('/identity-providers'))).status, 200);
    for (const request of [
      change('PATCH', ONE, { is_enabled: false }),
      ask(`${ONE}/detach`, { method: 'POST' }),
    ]) {
      const response = await bridge(request);
      assert.equal(response.status, 403);
      const { type, detail } = await json(response);
      assert.match(String(type), /A0E-403-0002/);
      assert.match(String(detail), /update:my_org:identity_providers/);
    }
    assert.ok(requests().every((request) => request.startsWith('GET')));
  });

  it('says why it does not support the API’s other routes', async () => {
    const { bridge, requests } = bridged();
    for (const request of [
      ask(ONE, { method: 'DELETE' }),
      ask('/details'),
      ask('/domains'),
      change('POST', '/identity-providers', { name: 'new' }),
      change('PATCH', ONE, { display_name: 'New' }),
      change('PATCH', ONE, { options: {} }),
    ]) {
      const response = await bridge(request);
      assert.equal(response.status, 403);
      const { type, detail } = await json(response);
      assert.equal(type, 'urn:org-connections:error:not-available');
      assert.match(String(detail), /not possible here/);
    }
    assert.ok(requests().every((request) => request.startsWith('GET')));
  });
});

describe('the bridge’s own token', () => {
  it('is renewed once after a refusal; a second refusal is the server’s fault', async () => {
    for (const [refusals, status] of [
      [1, 200],
      [2, 502],
    ] as const) {
      const asked: boolean[] = [];
      const { fetch } = upstream((_seen, count) =>
        count <= refusals
          ? Response.json({ statusCode: 401, message: 'Invalid token' }, { status: 401 })
          : Response.json([]),
      );
      const bridge = bridgeTo(fetch, {
        getManagementToken: async ({ refresh }) => {
          asked.push(refresh);
          return 'management-token';
        },
      });
      const response = await bridge(ask('/identity-providers'));
      assert.equal(response.status, status);
      assert.deepEqual(asked.slice(0, 2), [false, true]);
      assert.doesNotMatch(await response.text(), /token/);
    }
  });

  it('is for the tenant’s Management API, and cached until it expires', async () => {
    const clock = new VirtualClock();
    const asked: string[] = [];
    const { fetch, seen } = upstream(() => Response.json([]));
    const bridge = bridgeTo(fetch, {
      clock,
      getManagementToken: async ({ audience }) => {
        asked.push(audience);
        return { accessToken: 'management-token', expiresAt: clock.now() + 3_600_000 };
      },
    });
    await bridge(ask('/identity-providers'));
    await bridge(ask('/identity-providers'));
    assert.deepEqual(asked, ['https://acme.auth0.test/api/v2/']);
    assert.ok(seen.every(({ headers }) => headers.get('authorization') === 'Bearer management-token'));
    assert.match(
      seen[0]?.url ?? '',
      /^https:\/\/acme\.auth0\.test\/api\/v2\/organizations\/org_9vTfQ2hLx7RkW4bN\/connections\?/,
    );
  });

  it('can be missing without revealing why to the page', async () => {
    const bridge = bridgeTo(upstream().fetch, {
      getManagementToken: () => Promise.reject(new Error('secret')),
    });
    const response = await bridge(ask('/identity-providers'));
    assert.equal(response.status, 502);
    assert.doesNotMatch(await response.text(), /secret/);
  });

  const errors: [string, number, object, number, RegExp][] = [
    [
      'a scope of this server’s',
      403,
      {
        errorCode: 'insufficient_scope',
        message: 'Insufficient scope, expected any of: update:organization_connections',
      },
      403,
      /server’s access to Auth0 lacks/,
    ],
    [
      'a connection that is not there',
      404,
      { errorCode: 'inexistent_connection' },
      404,
      /IdP does not exist/,
    ],
    ['a conflict', 409, { message: 'secret' }, 409, /changed in the meantime/],
    [
      'what it does not accept',
      400,
      { errorCode: 'invalid_body', message: 'Payload validation error' },
      400,
      /Auth0 does not accept this change/,
    ],
    ['a failure', 503, { message: 'secret' }, 502, /Auth0 has failed/],
  ];
  for (const [what, status, body, expected, words] of errors)
    it(`reports ${what} in the API’s format`, async () => {
      const { fetch } = upstream(({ method }) =>
        method === 'PATCH'
          ? Response.json({ statusCode: status, ...body }, { status })
          : Response.json({
              connection_id: WORKFORCE,
              organization_access_level: 'full',
              connection: { name: 'workforce', strategy: 'okta' },
              connections: [],
            }),
      );
      const response = await bridgeTo(fetch)(change('PATCH', ONE, { is_enabled: true }));
      assert.equal(response.status, expected);
      const told = await json(response);
      assert.equal(told['status'], expected);
      assert.match(String(told['detail']), words);
    });

  for (const [form, body, headers] of [
    [
      'the API’s',
      { statusCode: 429, errorCode: 'too_many_requests' },
      { 'x-ratelimit-reset': '1787222402', 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '0' },
    ],
    [
      'a policy’s of the tenant',
      { error: 'too_many_requests', error_description: 'Rate limit exceeded.' },
      { 'retry-after': '1' },
    ],
  ] as const)
    it(`passes on a 429 with its times, in ${form} form`, async () => {
      const { fetch } = upstream(() =>
        Response.json(body, { status: 429, headers: { ...headers, 'x-secret': '1' } }),
      );
      const response = await bridgeTo(fetch)(ask('/identity-providers'));
      assert.equal(response.status, 429);
      assert.match(String((await json(response))['type']), /A0E-429-0003/);
      for (const [name, value] of Object.entries(headers)) assert.equal(response.headers.get(name), value);
      assert.equal(response.headers.get('x-secret'), null);
    });
});

describe('the bridge to a tenant with enabled_connections only', () => {
  const OLD: EmulatorOptions = { organizationConnections: false };
  const accessLevel = atMost('full');

  it('refuses to switch off if that would lose settings, and says so in advance', async () => {
    const { bridge, requests } = bridged(OLD, { accessLevel });
    const { why_not: why } = await json(await bridge(ask('/config')));
    const reason = (why as Record<string, string>)['switch'];
    assert.match(String(reason), /without losing its settings/);
    const items = await itemsOf(await bridge(ask('/identity-providers')));
    assert.ok(
      items.length > 0 && items.every(({ why_not: one }) => (one as { switch: string }).switch === reason),
    );
    const refused = await bridge(change('PATCH', ONE, { is_enabled: false }));
    assert.equal(refused.status, 403);
    assert.equal((await json(refused))['detail'], reason);
    assert.ok(!requests().some((request) => request.startsWith('DELETE')));
    const flags = await json(await bridge(change('PATCH', ONE, { show_as_button: false })));
    assert.equal(flags['show_as_button'], false);
  });

  it('stores the settings of what is switched off in the host’s store, and restores them', async () => {
    const { bridge, emulator, requests } = bridged(OLD, { accessLevel, keepValues: keepValuesInMemory() });
    const before = await json(await bridge(ask(ONE)));
    const off = await json(await bridge(change('PATCH', ONE, { is_enabled: false })));
    assert.deepEqual(off, { ...before, is_enabled: false });
    assert.ok(requests().includes(`DELETE /enabled_connections/${WORKFORCE}`));
    const listed = await itemsOf(await bridge(ask('/identity-providers')));
    assert.deepEqual(
      listed.find(({ id }) => id === WORKFORCE),
      off,
    );
    const edited = await json(await bridge(change('PATCH', ONE, { show_as_button: false })));
    assert.deepEqual(edited, { ...off, show_as_button: false });
    emulator.clearRequests();
    const on = await json(await bridge(change('PATCH', ONE, { is_enabled: true })));
    assert.deepEqual(on, { ...before, show_as_button: false });
    assert.deepEqual(await json(await bridge(ask(ONE))), on);
  });

  it('deletes the stored settings of a connection that is detached while it is off', async () => {
    const { bridge } = bridged(OLD, { accessLevel, keepValues: keepValuesInMemory() });
    await bridge(change('PATCH', ONE, { is_enabled: false }));
    assert.equal((await bridge(ask(`${ONE}/detach`, { method: 'POST' }))).status, 204);
    assert.equal((await bridge(ask(ONE))).status, 404);
  });

  it('removes no connection before its settings are stored, and deletes none before it is back', async () => {
    const kept = keepValuesInMemory();
    const failing: KeepValues = { ...kept, put: () => Promise.reject(new Error('full')) };
    const { bridge, requests } = bridged(OLD, { accessLevel, keepValues: failing });
    assert.equal((await bridge(change('PATCH', ONE, { is_enabled: false }))).status, 500);
    assert.ok(!requests().some((request) => request.startsWith('DELETE')));
    const { bridge: second, emulator } = bridged(OLD, { accessLevel, keepValues: kept });
    await second(change('PATCH', ONE, { is_enabled: false }));
    emulator.failNext({ status: 500 }, { matching: ({ method }) => method === 'POST' });
    assert.equal((await second(change('PATCH', ONE, { is_enabled: true }))).status, 502);
    assert.equal((await kept.list(ORGANIZATION)).length, 1);
    assert.equal((await second(change('PATCH', ONE, { is_enabled: true }))).status, 200);
    assert.equal((await kept.list(ORGANIZATION)).length, 0);
  });

  it('detects the routes once, and again after ten minutes', async () => {
    const clock = new VirtualClock();
    const { bridge, emulator, requests } = bridged({ ...OLD, clock }, { clock });
    await bridge(ask('/identity-providers'));
    const probes = () => requests().filter((request) => request === 'GET /connections').length;
    await bridge(ask('/identity-providers'));
    // Asked twice: one 404 alone is no evidence.
    assert.equal(probes(), 2);
    emulator.organizationConnections = true;
    await clock.advance(600_000);
    const items = await itemsOf(await bridge(ask('/identity-providers')));
    assert.ok(items.every((item) => !('why_not' in item)));
  });

  it('distinguishes a missing organization from missing routes', async () => {
    const session: BridgeSession = { ...WHO, organization: 'org_unknown', scopes: ALL_SCOPES };
    for (const options of [{}, OLD]) {
      const { bridge } = bridged(options, { getSession: async () => session });
      const response = await bridge(ask('/identity-providers'));
      assert.equal(response.status, 404);
      assert.match(String((await json(response))['detail']), /organization does not exist/);
    }
  });
});
