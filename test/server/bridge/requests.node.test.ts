/** Tests what a page can ask a bridge: its filters, its patches, and the words of what a bridge can't do (contract A3, A5, B5). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  atMost,
  ConfigurationError,
  createManagementBridge,
  type Association,
  type BridgeOptions,
} from '../../../src/server/index.js';
import { isRaised, givenLevel, RANK } from '../../../src/server/bridge/levels.js';
import { readPatch } from '../../../src/server/bridge/patch.js';
import { createQueue } from '../../../src/server/bridge/queue.js';
import { Problem } from '../../../src/server/problem.js';
import { ALL_SCOPES } from '../../../src/testing/index.js';
import { settled } from '../../helpers/controlled-transport.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { connection, listAnswer } from '../attacks/management.js';
import { ask, change, upstream, type Answering } from '../proxy/upstream.js';

const LIST = '/identity-providers';
const ONE = `${LIST}/con_full`;
const WHO = { id: 'session', subject: 'auth0|ada', organization: 'org_acme', scopes: ALL_SCOPES };
const LEVELS = ['none', 'readonly', 'limited', 'full'] as const;
const NEEDS_API = 'This is not possible here. Ask this service’s support team.';
const NO_DOMAINS = 'Managing domains is not possible here. Ask this service’s support team.';
const NO_PROVISIONING = 'Managing provisioning is not possible here. Ask this service’s support team.';
const NO_CREATION = 'Adding a connection is not possible here. Ask this service’s support team to add one.';
const NO_DELETION =
  'Deleting is not possible here. Removing a connection from the organization has the same effect for its members.';

/** One connection at each level; every second one is enabled. */
const everyLevel: Answering = ({ url, method }) => {
  if (method === 'DELETE') return new Response(null, { status: 204 });
  const all = LEVELS.map((level, index) => ({
    ...connection(`con_${level}`, level),
    is_enabled: index % 2 === 1,
  }));
  if (url.includes('?')) return listAnswer(all);
  return Response.json(all.find((_, index) => url.endsWith(`/con_${LEVELS[index]}`)) ?? {});
};

function bridged(options: Partial<BridgeOptions> = {}, answering = everyLevel) {
  const clock = new VirtualClock();
  const { seen, fetch } = upstream(answering);
  const errors: unknown[] = [];
  const bridge = createManagementBridge({
    domain: 'acme.auth0.test',
    getSession: async () => WHO,
    getManagementToken: async () => 'token',
    onError: (error) => void errors.push(error),
    fetch,
    clock,
    ...options,
  });
  const bodyOf = async (request: Request) =>
    (await (await bridge(request)).json()) as Record<string, unknown>;
  const ids = async (query = '') => {
    const { identity_providers: items } = (await bodyOf(ask(LIST + query))) as {
      identity_providers: { id: string }[];
    };
    return items.map(({ id }) => id.replace('con_', ''));
  };
  return { bridge, bodyOf, ids, seen, errors, clock };
}

describe('a list of the bridge', () => {
  it('can be filtered by levels and by state, and by both', async () => {
    const { ids } = bridged();
    for (const [query, expected] of [
      ['', ['readonly', 'limited', 'full']],
      ['?member_access_level=full', ['full']],
      ['?member_access_level=full&member_access_level=readonly', ['readonly', 'full']],
      ['?member_access_level=none', []],
      ['?is_enabled=true', ['readonly', 'full']],
      ['?is_enabled=false', ['limited']],
      ['?is_enabled=false&is_enabled=true', ['readonly', 'limited', 'full']],
      ['?is_enabled=true&member_access_level=limited', []],
      ['?is_enabled=true&member_access_level=limited&member_access_level=full', ['full']],
    ] as const)
      assert.deepEqual(await ids(query), expected, query);
  });

  it('is JSON, as every answer of the bridge, and is not to be stored', async () => {
    const { bridge } = bridged();
    for (const request of [ask(LIST), ask(ONE), ask('/config'), ask('/config/identity-providers')]) {
      const { headers } = await bridge(request);
      assert.equal(headers.get('content-type'), 'application/json');
      assert.equal(headers.get('cache-control'), 'no-store');
    }
    const { status, headers, body } = await bridge(ask(`${ONE}/detach`, { method: 'POST' }));
    assert.deepEqual([status, body, headers.get('cache-control')], [204, null, 'no-store']);
  });
});

describe('the configuration of the bridge', () => {
  it('says what is not possible, and why', async () => {
    const { bodyOf } = bridged();
    assert.deepEqual(await bodyOf(ask('/config')), {
      allowed_strategies: [],
      why_not: { delete: NO_DELETION, create: NO_CREATION },
    });
    assert.deepEqual(await bodyOf(ask('/config/identity-providers')), {
      organization: { can_set_show_as_button: true, can_set_assign_membership_on_login: true },
      strategies: {},
      why_not: { display_name: NEEDS_API },
    });
  });

  it('says why nothing can be switched, beside the rest', async () => {
    const { bodyOf } = bridged({ family: 'enabled_connections' }, () => Response.json([]));
    assert.deepEqual((await bodyOf(ask('/config')))['why_not'], {
      delete: NO_DELETION,
      create: NO_CREATION,
      switch:
        'A connection can’t be switched off here without losing its settings. Ask this service’s support team.',
    });
  });

  it('answers what is not possible with the same words', async () => {
    const { bodyOf } = bridged();
    assert.equal((await bodyOf(ask(ONE, { method: 'DELETE' })))['detail'], NO_DELETION);
    assert.equal((await bodyOf(change('POST', LIST, {})))['detail'], NO_CREATION);
    assert.equal((await bodyOf(change('PATCH', ONE, { options: {} })))['detail'], NEEDS_API);
    for (const request of [ask('/domains'), change('POST', '/domains', { domain: 'acme.example' })])
      assert.equal((await bodyOf(request))['detail'], NO_DOMAINS);
    for (const request of [ask(`${ONE}/provisioning`), change('POST', `${ONE}/provisioning/scim-tokens`, {})])
      assert.equal((await bodyOf(request))['detail'], NO_PROVISIONING);
  });
});

describe('a level', () => {
  it('allows what it says and what the lower ones allow', async () => {
    for (const [level, reads, changes, detaches] of [
      ['none', 404, 404, 404],
      ['readonly', 200, 403, 403],
      ['limited', 200, 200, 403],
      ['full', 200, 200, 204],
    ] as const) {
      const { bridge } = bridged();
      const one = `${LIST}/con_${level}`;
      assert.equal((await bridge(ask(one))).status, reads);
      const changed = await bridge(change('PATCH', one, { show_as_button: true }));
      const detached = await bridge(ask(`${one}/detach`, { method: 'POST' }));
      assert.deepEqual([changed.status, detached.status], [changes, detaches], level);
      if (detaches !== 403) continue;
      assert.deepEqual(await detached.json(), {
        type: 'https://auth0.com/api-errors#A0E-403-0001',
        status: 403,
        title: 'Forbidden',
        detail: `The access level of this connection is ${level}.`,
      });
    }
  });

  it('that there is not is none, and told to the host once', async () => {
    for (const level of [undefined, null, 'all', 'toString', 7]) {
      const { bridge, ids, errors } = bridged({ accessLevel: () => level as never });
      assert.deepEqual(await ids(), []);
      assert.equal((await bridge(ask(ONE))).status, 404);
      assert.equal(errors.length, 1);
      assert.match(
        (errors[0] as Error).message,
        /^accessLevel has to return none, readonly, limited or full/,
      );
    }
  });

  it('that there is not is refused by the ready-made rules', () => {
    assert.throws(() => atMost('limitd' as never), {
      name: 'ConfigurationError',
      message: 'atMost takes none, readonly, limited or full, not "limitd".',
    });
    assert.throws(() => atMost('full', { otherStrategies: 'all' as never }), {
      message: 'otherStrategies of atMost takes none, readonly, limited or full, not "all".',
    });
  });

  it('that the host raises is told to it once, however many are asked for', async () => {
    const raised = bridged({
      accessLevel: ({ accessLevel: level }) => (level === 'none' ? 'readonly' : level!),
    });
    for (let times = 0; times < 2; times++) await raised.ids();
    assert.equal(raised.errors.length, 1);
    assert.ok(raised.errors[0] instanceof ConfigurationError);
    assert.match(raised.errors[0].message, /use atMost/);
    const lowered = bridged({ accessLevel: atMost('readonly') });
    await lowered.ids();
    assert.deepEqual(lowered.errors, []);
  });

  it('is decided for each session, from the same list', async () => {
    const { bridge, seen } = bridged({
      getSession: async ({ headers }) => ({ ...WHO, subject: headers.get('cookie') ?? '?' }),
      accessLevel: (_, { subject }) => (subject === 'boss' ? 'full' : 'none'),
      onError: () => {},
    });
    for (const [cookie, status] of [
      ['boss', 200],
      ['clerk', 404],
    ] as const)
      assert.equal((await bridge(ask(ONE, { headers: { cookie } }))).status, status);
    assert.equal(seen.length, 1);
  });

  it('of the ready-made rules is the lowest of the tenant’s, the host’s and the strategy’s', () => {
    const association = (accessLevel: Association['accessLevel'], strategy = 'okta') =>
      ({ accessLevel, strategy }) as Association;
    assert.deepEqual(RANK, { none: 0, readonly: 1, limited: 2, full: 3 });
    assert.equal(givenLevel(association('full')), 'full');
    assert.equal(givenLevel(association(null)), 'readonly');
    assert.equal(givenLevel(association('full', 'auth0')), 'readonly');
    assert.equal(givenLevel(association('none', 'auth0')), 'none');
    assert.equal(atMost('limited')(association('full')), 'limited');
    assert.equal(atMost('limited')(association(null)), 'limited');
    assert.equal(atMost('full', {})(association('full', 'sms')), 'readonly');
    assert.equal(atMost('full', { otherStrategies: 'full' })(association('full', 'sms')), 'full');
    for (const level of LEVELS)
      for (const given of LEVELS)
        assert.equal(isRaised(level, association(given)), RANK[level] > RANK[given]);
    assert.equal(isRaised('full', association(null)), false);
  });
});

describe('a patch', () => {
  it('is read member by member', () => {
    const body = { is_enabled: false, show_as_button: true, assign_membership_on_login: false };
    assert.deepEqual(readPatch(JSON.stringify(body)), {
      isEnabled: false,
      showAsButton: true,
      assignMembershipOnLogin: false,
    });
    assert.deepEqual(readPatch('{}'), {});
  });

  it('is refused with every member that is wrong, in the API’s format', () => {
    const body = { is_enabled: 'no', id: 'con_1', show_as_button: true, toString: true };
    assert.throws(
      () => readPatch(JSON.stringify(body)),
      (error) => {
        assert.ok(error instanceof Problem);
        assert.equal(error.status, 400);
        assert.deepEqual(
          error.body['validation_errors' as never],
          [
            ['must be boolean', 'is_enabled'],
            ['is not allowed', 'id'],
            ['is not allowed', 'toString'],
          ].map(([detail, name]) => ({ detail, field: `data/${name}`, pointer: `/${name}`, source: 'body' })),
        );
        return true;
      },
    );
  });

  it('can not have what only the My Organization API changes', () => {
    for (const body of [
      { display_name: 'A' },
      { options: {} },
      { is_enabled: false, options: {} },
      { id: 1, options: 7 },
    ])
      assert.throws(() => readPatch(JSON.stringify(body)), { code: 'not-available' });
  });
});

describe('the session of a bridge', () => {
  it('has an ID of an organization and a list of scopes; the host hears what is wrong', async () => {
    for (const [members, words] of [
      [{ organization: 'org/../x' }, /as "org_…"/],
      [{ organization: 'o'.repeat(51) }, /as "org_…"/],
      [{ scopes: 'read:my_org:identity_providers' }, /scopes as an array/],
      [{ scopes: undefined }, /scopes as an array/],
    ] as const) {
      const { bridge, errors } = bridged({ getSession: async () => ({ ...WHO, ...members }) as never });
      assert.equal((await bridge(ask(LIST))).status, 500);
      assert.match(String(errors[0]), words);
    }
    const longest = { ...WHO, organization: 'o'.repeat(50) };
    assert.equal((await bridged({ getSession: async () => longest }).bridge(ask(LIST))).status, 200);
  });

  it('needs every scope of the route', async () => {
    const { bridge } = bridged({
      getSession: async () => ({ ...WHO, scopes: ['read:my_org:configuration'] }),
    });
    assert.equal((await bridge(ask('/config'))).status, 200);
    const refused = (await (await bridge(ask(LIST))).json()) as { detail: string };
    assert.equal(refused.detail, 'The session lacks the required scope: read:my_org:identity_providers');
  });
});

describe('the family of a bridge', () => {
  it('is one of two, or is detected', async () => {
    assert.throws(() => bridged({ family: 'both' as never }), ConfigurationError);
    const { bridge, seen } = bridged({ family: 'enabled_connections' }, () => Response.json([]));
    await bridge(ask(LIST));
    assert.match(seen[0]!.url, /\/enabled_connections\?/);
  });
});

describe('work in a queue', () => {
  it('with one key is done in order, whatever becomes of the work before', async () => {
    const inTurn = createQueue();
    const log: string[] = [];
    const waiting: (() => void)[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        log.push(`${name} begins`);
        await new Promise<void>((resolve) => waiting.push(resolve));
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = [inTurn('a', work('1')), inTurn('a', work('2', true)), inTurn('a', work('3'))];
    const other = inTurn('b', work('4'));
    const all = Promise.allSettled([...results, other]);
    for (let turn = 0; turn < 4; turn++) {
      await settled();
      waiting.shift()?.();
    }
    await settled();
    for (const go of waiting) go();
    assert.deepEqual(log.slice(0, 3), ['1 begins', '4 begins', '1 ends']);
    assert.deepEqual(
      log.filter((line) => !line.startsWith('4')),
      ['1', '2', '3'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
    assert.deepEqual(
      (await all).map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
    );
    assert.equal(await inTurn('a', async () => 'at once'), 'at once');
  });

  it('waits for what came before, though the work before that has ended', async () => {
    const inTurn = createQueue();
    const log: string[] = [];
    let end = () => {};
    await Promise.all([
      inTurn('a', async () => void log.push('1')),
      inTurn('a', async () => {
        await new Promise<void>((resolve) => (end = resolve));
        log.push('2');
      }),
      (async () => {
        await settled();
        const third = inTurn('a', async () => void log.push('3'));
        await settled();
        end();
        await third;
      })(),
    ]);
    assert.deepEqual(log, ['1', '2', '3']);
  });
});
