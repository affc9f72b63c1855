/** Tests switching in a tenant that has only `enabled_connections` (contract B2): the order of its steps, and what is kept. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createManagementBridge,
  keepValuesInMemory,
  type KeepValues,
  type KeptConnection,
} from '../../../src/server/index.js';
import { ALL_SCOPES } from '../../../src/testing/index.js';
import { settled } from '../../helpers/controlled-transport.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { refusal } from '../attacks/management.js';
import { ask, change, upstream, type Answering } from '../proxy/upstream.js';

const ORGANIZATION = 'org_acme';
const LIST = '/identity-providers';
const ONE = `${LIST}/con_1`;
const BASE = `https://acme.auth0.test/api/v2/organizations/${ORGANIZATION}/enabled_connections`;

const ITEM = {
  connection_id: 'con_1',
  connection: { name: 'users', strategy: 'auth0' },
  show_as_button: false,
  assign_membership_on_login: true,
  is_signup_enabled: true,
};
const KEPT: KeptConnection = {
  ...{ version: 'v1', keptAt: 0, connectionId: 'con_1', connectionName: 'users', strategy: 'auth0' },
  ...{ showAsButton: false, assignMembershipOnLogin: true, isSignupEnabled: true },
};
/** As the page sees it. */
const SHOWN = {
  ...{ id: 'con_1', name: null, strategy: 'auth0', display_name: 'users', options: {}, access_level: 'full' },
  ...{ show_as_button: false, assign_membership_on_login: true, is_enabled: true },
};

/** A tenant with one connection, whose steps and those of the host's store are recorded in order. */
function older({
  isThere = true,
  kept = [],
  answering = () => undefined,
  keep = {},
  ...options
}: {
  isThere?: boolean;
  kept?: readonly KeptConnection[];
  answering?: Answering;
  keep?: Partial<KeepValues>;
  keepValues?: undefined;
} = {}) {
  const clock = new VirtualClock();
  const steps: string[] = [];
  const state = { isThere };
  const { fetch, seen } = upstream((one, count) => {
    steps.push(one.method);
    const answer = answering(one, count);
    if (answer) return answer;
    const isOne = one.url.endsWith('/con_1');
    if (one.method === 'GET')
      return isOne && !state.isThere
        ? refusal(404, 'inexistent_connection', '')
        : Response.json(isOne ? ITEM : state.isThere ? [ITEM] : []);
    if (one.method === 'DELETE') {
      state.isThere = false;
      return new Response(null, { status: 204 });
    }
    state.isThere = true;
    return Response.json({ ...ITEM, ...(JSON.parse(one.body || '{}') as object) });
  });
  const memory = keepValuesInMemory();
  const keepValues: KeepValues = {
    list: (organization) => memory.list(organization),
    // Each takes its time, as a database does.
    async put(organization, one) {
      await settled();
      await memory.put(organization, one);
      steps.push('put');
    },
    async remove(organization, ...rest) {
      await settled();
      await memory.remove(organization, ...rest);
      steps.push('remove');
    },
    ...keep,
  };
  const bridge = createManagementBridge({
    domain: 'acme.auth0.test',
    family: 'enabled_connections',
    getSession: async () => ({
      id: 'session',
      subject: 'ada',
      organization: ORGANIZATION,
      scopes: ALL_SCOPES,
    }),
    getManagementToken: async () => 'token',
    accessLevel: () => 'full',
    limits: { freshFor: 0 },
    keepValues,
    fetch,
    clock,
    onError: () => {},
    ...options,
  });
  const ready = Promise.all(kept.map((one) => memory.put(ORGANIZATION, one)));
  const send = async (request: Request) => {
    await ready;
    const response = await bridge(request);
    const text = await response.text();
    return {
      status: response.status,
      body: (text ? JSON.parse(text) : undefined) as Record<string, unknown>,
    };
  };
  const items = async () => (await send(ask(LIST))).body['identity_providers'] as Record<string, unknown>[];
  const patch = (body: object) => send(change('PATCH', ONE, body));
  const left = async () => {
    await ready;
    return memory.list(ORGANIZATION);
  };
  return { clock, steps, seen, state, send, items, patch, kept: left, memory };
}

const OFF = { is_enabled: false };
const ON = { is_enabled: true };
const detach = () => ask(`${ONE}/detach`, { method: 'POST' });

describe('switching off', () => {
  it('stores all values, and then removes the connection', async () => {
    const { patch, steps, kept, seen, clock } = older();
    const { status, body } = await patch(OFF);
    assert.deepEqual([status, body], [200, { ...SHOWN, is_enabled: false }]);
    assert.deepEqual(steps, ['GET', 'put', 'DELETE']);
    const [{ version, ...one } = assert.fail()] = await kept();
    const { version: _, ...expected } = KEPT;
    assert.deepEqual(one, { ...expected, keptAt: clock.now() });
    assert.match(version, /^[\da-f-]{36}$/);
    assert.equal(seen.at(-1)?.url, `${BASE}/con_1`);
  });

  it('stores the values of the same change', async () => {
    const { patch, kept } = older();
    const { body } = await patch({ ...OFF, show_as_button: true, assign_membership_on_login: false });
    const flags = { show_as_button: true, assign_membership_on_login: false };
    assert.deepEqual(body, { ...SHOWN, ...OFF, ...flags });
    const [one] = await kept();
    assert.deepEqual([one?.showAsButton, one?.assignMembershipOnLogin], [true, false]);
  });

  it('stores nothing of signing up where the connection has none', async () => {
    const { is_signup_enabled: _, ...item } = ITEM;
    const { patch, kept } = older({
      answering: ({ method, url }) =>
        method === 'GET' && url.endsWith('/con_1') ? Response.json(item) : undefined,
    });
    await patch(OFF);
    assert.equal('isSignupEnabled' in (await kept())[0]!, false);
  });

  it('forgets the values if it was certainly not done, and keeps them if nobody knows', async () => {
    for (const [status, isKept] of [
      [400, false],
      [403, false],
      [404, false],
      [499, false],
      [429, false],
      [500, true],
      [503, true],
    ] as const) {
      const { patch, kept, steps } = older({
        answering: ({ method }) => (method === 'DELETE' ? refusal(status, 'no', 'No.') : undefined),
      });
      assert.notEqual((await patch(OFF)).status, 200);
      assert.equal((await kept()).length, isKept ? 1 : 0, String(status));
      assert.deepEqual(steps, ['GET', 'put', 'DELETE', ...(isKept ? [] : ['remove'])]);
    }
  });

  it('keeps the values if Auth0 can not be reached, and forgets them if nothing was sent', async () => {
    const unreachable = older({
      answering: ({ method }) => {
        if (method === 'DELETE') throw new TypeError('secret');
        return undefined;
      },
    });
    assert.equal((await unreachable.patch(OFF)).status, 502);
    assert.equal((await unreachable.kept()).length, 1);
    // A budget of one change, which another connection's has used up.
    const paced = older({ limits: { write: { requests: 1, seconds: 60 } } } as object);
    assert.equal((await paced.patch({ show_as_button: true })).status, 200);
    assert.equal((await paced.patch(OFF)).status, 429);
    assert.deepEqual(await paced.kept(), []);
  });

  it('needs a place for the values; the flags can be changed without one', async () => {
    const { patch, steps, send } = older({ keepValues: undefined });
    const { status, body } = await patch(OFF);
    assert.equal(status, 403);
    assert.match(String(body['detail']), /without losing its settings/);
    assert.deepEqual(steps, ['GET']);
    assert.equal((await patch({ show_as_button: true })).body['show_as_button'], true);
    assert.equal((await send(detach())).status, 204);
  });

  it('of what is off changes only what is stored', async () => {
    const { patch, steps, kept } = older({ isThere: false, kept: [KEPT] });
    const { body } = await patch({ ...OFF, show_as_button: true });
    assert.deepEqual(body, { ...SHOWN, ...OFF, show_as_button: true });
    assert.deepEqual(steps, ['GET', 'put']);
    const [one, ...others] = await kept();
    assert.equal(one?.showAsButton, true);
    assert.notEqual(one.version, 'v1');
    assert.deepEqual(others, []);
  });
});

describe('a change of the flags', () => {
  it('sends what is changed, and nothing if nothing is', async () => {
    const { patch, seen, steps } = older();
    assert.deepEqual((await patch({ assign_membership_on_login: false })).body, {
      ...SHOWN,
      assign_membership_on_login: false,
    });
    assert.deepEqual([seen.at(-1)?.method, seen.at(-1)?.url], ['PATCH', `${BASE}/con_1`]);
    assert.equal(seen.at(-1)?.body, '{"assign_membership_on_login":false}');
    steps.length = 0;
    assert.deepEqual((await patch(ON)).body, SHOWN);
    assert.deepEqual((await patch({})).body, SHOWN);
    assert.deepEqual(steps, ['GET', 'GET']);
    await patch({ ...ON, show_as_button: false });
    assert.equal(seen.at(-1)?.body, '{"show_as_button":false}');
  });
});

describe('switching on', () => {
  it('adds the connection with all of its values, and then forgets them', async () => {
    const { patch, steps, kept, seen } = older({ isThere: false, kept: [KEPT] });
    assert.deepEqual((await patch(ON)).body, SHOWN);
    assert.deepEqual(steps, ['GET', 'POST', 'remove']);
    assert.deepEqual(await kept(), []);
    assert.equal(seen.at(-1)?.url, BASE);
    assert.deepEqual(JSON.parse(seen.at(-1)!.body), {
      connection_id: 'con_1',
      show_as_button: false,
      assign_membership_on_login: true,
      is_signup_enabled: true,
    });
  });

  it('adds it with the flags of the same change', async () => {
    const { patch, seen } = older({ isThere: false, kept: [KEPT] });
    assert.deepEqual((await patch({ ...ON, show_as_button: true })).body, { ...SHOWN, show_as_button: true });
    assert.equal((JSON.parse(seen.at(-1)!.body) as Record<string, unknown>)['show_as_button'], true);
  });

  it('is told as Auth0 has done it, whatever was asked for', async () => {
    const { patch } = older({
      isThere: false,
      kept: [KEPT],
      answering: ({ method }) =>
        method === 'POST' ? Response.json({ ...ITEM, show_as_button: true }) : undefined,
    });
    assert.deepEqual((await patch(ON)).body, { ...SHOWN, show_as_button: true });
  });

  it('is done if another admin has done it', async () => {
    const { patch, kept } = older({
      isThere: false,
      kept: [KEPT],
      answering: ({ method }) => (method === 'POST' ? refusal(409, 'conflict', 'It is there.') : undefined),
    });
    const { status, body } = await patch(ON);
    assert.deepEqual([status, body], [200, SHOWN]);
    assert.deepEqual(await kept(), []);
  });

  it('keeps the values whatever else prevents it, unless the tenant has not got the connection', async () => {
    for (const [status, code, isKept] of [
      [400, 'invalid_body', true],
      [403, 'insufficient_scope', true],
      [404, 'inexistent_organization', true],
      [404, 'inexistent_connection', false],
      [500, '', true],
    ] as const) {
      const { patch, kept } = older({
        isThere: false,
        kept: [KEPT],
        answering: ({ method }) => (method === 'POST' ? refusal(status, code, 'No.') : undefined),
      });
      assert.notEqual((await patch(ON)).status, 200);
      assert.equal((await kept()).length, isKept ? 1 : 0, `${status} ${code}`);
    }
  });

  it('keeps the values if the answer can not be read', async () => {
    const { patch, kept } = older({
      isThere: false,
      kept: [KEPT],
      answering: ({ method }) => {
        if (method === 'POST') throw new TypeError('secret');
        return undefined;
      },
    });
    assert.equal((await patch(ON)).status, 502);
    assert.equal((await kept()).length, 1);
  });

  it('is refused if the values have been deleted since they were read', async () => {
    let times = 0;
    const { patch, steps } = older({
      isThere: false,
      keep: { list: async () => (++times <= 2 ? [KEPT] : []) },
    });
    assert.equal((await patch(ON)).status, 404);
    assert.deepEqual(steps, ['GET']);
  });
});

describe('what is shown', () => {
  it('is what is there, and what is kept, switched off, without what only the store knows', async () => {
    const { items } = older({ kept: [{ ...KEPT, connectionId: 'con_2', connectionName: 'other' }] });
    assert.deepEqual(await items(), [SHOWN, { ...SHOWN, id: 'con_2', display_name: 'other', ...OFF }]);
  });

  it('is one of each, and the one that is there if it is both', async () => {
    const clock = new VirtualClock();
    const { items, kept, send } = older({ kept: [{ ...KEPT, keptAt: clock.now(), showAsButton: true }] });
    assert.deepEqual(await items(), [SHOWN]);
    assert.deepEqual((await send(ask(ONE))).body, SHOWN);
    assert.equal((await kept()).length, 1, 'it may be about to be switched off');
  });

  it('forgets what is there again, once no switch can be under way', async () => {
    for (const request of [ask(LIST), change('PATCH', ONE, {})])
      for (const [age, isKept] of [
        [120_000, true],
        [120_001, false],
      ] as const) {
        const clock = new VirtualClock();
        const { send, kept } = older({ kept: [{ ...KEPT, keptAt: clock.now() - age }] });
        assert.equal((await send(request.clone())).status, 200);
        assert.equal((await kept()).length, isKept ? 1 : 0, `${request.method} after ${age}`);
      }
  });

  it('forgets what is there again if nobody knows since when', async () => {
    const { keptAt: _, ...undated } = KEPT;
    const { items, kept } = older({ kept: [undated] });
    await items();
    assert.deepEqual(await kept(), []);
  });

  it('keeps what is not there, however old it is', async () => {
    const { items, kept, clock } = older({ isThere: false, kept: [KEPT] });
    await clock.advance(86_400_000);
    assert.deepEqual(await items(), [{ ...SHOWN, ...OFF }]);
    assert.equal((await kept()).length, 1);
  });

  it('is not what may not return, which is deleted, alone', async () => {
    const other = { ...KEPT, connectionId: 'con_2', version: 'v2' };
    const asked: unknown[] = [];
    const { items, kept } = older({
      isThere: false,
      kept: [KEPT, other],
      keep: {
        mayReturn: async (organization, one) => {
          asked.push([organization, one.version]);
          return one.connectionId === 'con_2';
        },
      },
    });
    assert.deepEqual(
      (await items()).map(({ id }) => id),
      ['con_2'],
    );
    assert.deepEqual(await kept(), [other]);
    assert.deepEqual(asked[0], [ORGANIZATION, 'v1']);
  });

  it('is nothing of what is in neither place', async () => {
    const { send, items } = older({ isThere: false });
    assert.equal((await send(ask(ONE))).status, 404);
    assert.equal((await send(change('PATCH', ONE, ON))).status, 404);
    assert.deepEqual(await items(), []);
  });
});

describe('detaching', () => {
  it('removes what is there, and what is kept of it', async () => {
    for (const [isThere, kept, steps] of [
      [true, [], ['GET', 'DELETE']],
      [true, [{ ...KEPT, keptAt: Date.UTC(2026, 0, 1) }], ['GET', 'DELETE', 'remove']],
      [false, [KEPT], ['GET', 'remove']],
    ] as const) {
      const one = older({ isThere, kept });
      assert.equal((await one.send(detach())).status, 204);
      assert.deepEqual(one.steps, steps);
      assert.deepEqual(await one.kept(), []);
      assert.equal(one.state.isThere, false);
    }
  });

  it('keeps the values if it fails', async () => {
    const { send, kept } = older({
      kept: [{ ...KEPT, keptAt: Date.UTC(2026, 0, 1) }],
      answering: ({ method }) => (method === 'DELETE' ? refusal(500, '', 'No.') : undefined),
    });
    assert.equal((await send(detach())).status, 502);
    assert.equal((await kept()).length, 1);
  });
});

describe('the store in memory', () => {
  it('keeps the values of each organization apart, and deletes the version that is named', async () => {
    const store = keepValuesInMemory();
    const other = { ...KEPT, connectionId: 'con_2' };
    await store.put('org_a', KEPT);
    await store.put('org_a', other);
    await store.put('org_b', KEPT);
    await store.put('org_a', { ...KEPT, version: 'v2' });
    await store.remove('org_a', 'con_1', 'v1');
    await store.remove('org_a', 'con_3', 'v1');
    assert.deepEqual(await store.list('org_a'), [{ ...KEPT, version: 'v2' }, other]);
    await store.remove('org_a', 'con_1', 'v2');
    assert.deepEqual(await store.list('org_a'), [other]);
    assert.deepEqual(await store.list('org_b'), [KEPT]);
    assert.deepEqual(await store.list('org_c'), []);
  });
});
