/** Tests the bridge's requests to the Management API: what is in each, when one waits, and what a failure costs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createManagementBridge,
  type BridgeOptions,
  type LimitStore,
  type TokenRequest,
} from '../../../src/server/index.js';
import { ALL_SCOPES } from '../../../src/testing/index.js';
import { settled } from '../../helpers/controlled-transport.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { connection, listAnswer } from '../attacks/management.js';
import { ask, change, upstream, type Answering } from '../proxy/upstream.js';

const LIST = '/identity-providers';
const ONE = `${LIST}/con_full`;
const BASE = 'https://acme.auth0.test/api/v2/organizations/org_acme/connections';
const WHO = { id: 'session', subject: 'auth0|ada', organization: 'org_acme', scopes: ALL_SCOPES };

const usual: Answering = ({ url, method }) => {
  if (method === 'DELETE') return new Response(null, { status: 204 });
  const one = connection('con_full', 'full');
  return url.includes('?') ? listAnswer([one]) : Response.json(one);
};

function bridged(answering: Answering = usual, options: Partial<BridgeOptions> = {}) {
  const clock = new VirtualClock();
  const { seen, fetch } = upstream(answering);
  const asked: TokenRequest[] = [];
  const errors: unknown[] = [];
  const bridge = createManagementBridge({
    domain: 'acme.auth0.test',
    family: 'connections',
    getSession: async () => WHO,
    getManagementToken: async (request) => {
      asked.push(request);
      return { accessToken: `t${asked.length}`, expiresAt: clock.now() + 3_600_000 };
    },
    onError: (error) => void errors.push(error),
    fetch,
    clock,
    ...options,
  });
  return { bridge, clock, seen, asked, errors };
}

const off = () => change('PATCH', ONE, { is_enabled: false });
const detach = () => ask(`${ONE}/detach`, { method: 'POST' });
const detailOf = async (response: Response) => ((await response.json()) as { detail: string }).detail;

describe('a request to the Management API', () => {
  it('has its method, path, query and headers; only one with a body has a type', async () => {
    const { bridge, seen } = bridged();
    for (const request of [ask(LIST), off(), detach()]) await bridge(request);
    assert.deepEqual(
      seen.map(({ method, url, body, headers }) => [method, url, body, Object.fromEntries(headers)]),
      [
        ['GET', `${BASE}?page=0&per_page=50&include_totals=true`, '', read()],
        ['GET', `${BASE}/con_full`, '', read()],
        [
          'PATCH',
          `${BASE}/con_full`,
          '{"is_enabled":false}',
          { ...read(), 'content-type': 'application/json' },
        ],
        ['GET', `${BASE}/con_full`, '', read()],
        ['DELETE', `${BASE}/con_full`, '', read()],
      ],
    );
  });

  it('needs a token with the scopes of the organizations’ connections', async () => {
    const { bridge, asked } = bridged();
    await bridge(ask(LIST));
    assert.deepEqual(asked, [
      {
        scope:
          'read:organization_connections create:organization_connections ' +
          'update:organization_connections delete:organization_connections',
        audience: 'https://acme.auth0.test/api/v2/',
        refresh: false,
      },
    ]);
  });

  it('has an ID as one part of its path, whatever Auth0 has called it', async () => {
    const { bridge, seen } = bridged(() => Response.json(connection('con/../x?y', 'full')));
    await bridge(off());
    assert.equal(seen.at(-1)?.url, `${BASE}/con%2F..%2Fx%3Fy`);
  });

  it('is aborted with the page that waits for what it reads, and no sooner', async () => {
    const left = new AbortController();
    let signal: AbortSignal | null | undefined;
    const { bridge } = bridged(usual, {
      fetch: (_url, init) => {
        ({ signal } = init);
        return new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal?.reason as Error)),
        );
      },
    });
    const body = JSON.stringify({ is_enabled: false });
    const headers = { 'content-type': 'application/json' };
    const answer = bridge(ask(ONE, { method: 'PATCH', headers, body, signal: left.signal }));
    while (!signal) await settled();
    assert.equal(signal.aborted, false);
    left.abort();
    assert.equal((await answer).status, 400);
    assert.equal(signal.aborted, true);
  });

  it('is finished if it changes something, whoever waits for it', async () => {
    const left = new AbortController();
    const { bridge, seen } = bridged(async (one) => {
      if (one.method === 'PATCH') left.abort();
      await settled();
      return usual(one, 0) ?? assert.fail('It has no answer.');
    });
    const body = JSON.stringify({ is_enabled: false });
    const headers = { 'content-type': 'application/json' };
    const response = await bridge(ask(ONE, { method: 'PATCH', headers, body, signal: left.signal }));
    assert.equal(response.status, 200);
    assert.equal(seen.at(-1)?.method, 'PATCH');
  });
});

describe('an answer of the Management API', () => {
  it('is JSON, or nothing where nothing is expected', async () => {
    const words = /^Auth0’s response (is not JSON|could not be read)\.$/;
    for (const answer of ['text', '<p>', '{"connection_id":'])
      assert.match(await detailOf(await bridged(() => new Response(answer)).bridge(off())), words, answer);
    const { bridge } = bridged(() => new Response(''));
    const response = await bridge(off());
    assert.deepEqual(
      [response.status, await detailOf(response)],
      [502, 'Auth0’s response could not be read.'],
    );
  });

  it('that is no JSON after a detaching was not understood', async () => {
    const { bridge } = bridged((one) => (one.method === 'DELETE' ? new Response('<p>') : usual(one, 0)));
    assert.equal((await bridge(detach())).status, 502);
  });

  it('that breaks off is a failure of Auth0', async () => {
    const broken = () => new ReadableStream({ pull: (controller) => controller.error(new Error('secret')) });
    const response = await bridged(() => new Response(broken())).bridge(ask(LIST));
    assert.equal(response.status, 502);
    assert.equal(await detailOf(response), 'Auth0’s response was cut off.');
  });
});

describe('a list in several pages', () => {
  /** A tenant with this many connections, in pages of 50. */
  const many = (total: number): Answering => {
    const all = Array.from({ length: total }, (_, index) => connection(`con_${index}`, 'full'));
    return ({ url }) => {
      const page = Number(new URL(url).searchParams.get('page'));
      return Response.json({ connections: all.slice(page * 50, page * 50 + 50), total });
    };
  };
  const limits = { read: { requests: 2, seconds: 10 }, sessionShare: 1, organizationShare: 1 };

  it('waits for its turn between them: half a list is none', async () => {
    const { bridge, clock, seen } = bridged(many(120), { limits });
    const answer = bridge(ask(LIST));
    await clock.advance(9_999);
    assert.equal(seen.length, 2);
    await clock.advance(1);
    assert.equal(
      ((await (await answer).json()) as { identity_providers: unknown[] }).identity_providers.length,
      120,
    );
    assert.deepEqual(
      seen.map(({ url }) => new URL(url).searchParams.get('page')),
      ['0', '1', '2'],
    );
  });

  it('does not wait before the first', async () => {
    const { bridge, seen } = bridged(many(60), { limits: { ...limits, freshFor: 0 } });
    assert.equal((await bridge(ask(LIST))).status, 200);
    assert.equal((await bridge(ask(LIST))).status, 429);
    assert.equal(seen.length, 2);
  });

  it('waits as long as for an answer, and no longer', async () => {
    for (const [timeout, status] of [
      [10_000, 200],
      [9_999, 429],
    ] as const) {
      const { bridge, clock } = bridged(many(120), { limits, timeout });
      const answer = bridge(ask(LIST));
      await clock.advance(10_000);
      assert.equal((await answer).status, status);
    }
  });

  it('fails with whatever else prevents a page', async () => {
    const { bridge, clock } = bridged((one) =>
      one.url.includes('page=1') ? Response.json({}, { status: 500 }) : many(120)(one, 0),
    );
    const answer = bridge(ask(LIST));
    await clock.advance(60_000);
    assert.equal((await answer).status, 502);
  });
});

describe('a 429 of the Management API', () => {
  it('is answered once other instances know of it', async () => {
    const values = new Map<string, string>();
    const store: LimitStore = {
      take: async () => ({ isAllowed: true, remaining: 1, reset: 1 }),
      get: async (key) => values.get(key),
      async set(key, value) {
        for (let turns = 0; turns < 5; turns++) await settled();
        values.set(key, value);
      },
    };
    const limited = () => Response.json({}, { status: 429, headers: { 'retry-after': '7' } });
    const first = bridged(limited, { limits: { store } });
    const second = bridged(usual, { limits: { store }, clock: first.clock });
    assert.equal((await first.bridge(ask(LIST))).status, 429);
    assert.equal((await second.bridge(ask(LIST))).status, 429);
    assert.equal(second.seen.length, 0);
  });

  it('to a read holds no change, and the other way round', async () => {
    for (const [limited, other] of [
      [ask(LIST), off()],
      [off(), ask(LIST)],
    ] as const) {
      const category = limited.method;
      const { bridge } = bridged((one) =>
        one.method === category && (category === 'PATCH' || one.url.includes('?'))
          ? Response.json({}, { status: 429, headers: { 'retry-after': '7' } })
          : usual(one, 0),
      );
      assert.equal((await bridge(limited)).status, 429);
      // A change begins with a read.
      assert.equal((await bridge(other)).status, category === 'GET' ? 429 : 200);
    }
  });
});

describe('a token that the server does not get', () => {
  const failures: readonly (readonly [string, () => Promise<never>, string, number])[] = [
    ['refuses', () => Promise.reject(new Error('secret')), 'This server has no access to Auth0.', 502],
    ['can not be reached', () => Promise.reject(new TypeError('secret')), 'Auth0 could not be reached.', 502],
  ];
  for (const [what, fails, detail, status] of failures)
    it(`because Auth0 ${what}: each request hears so, and it is asked for once`, async () => {
      let count = 0;
      const { bridge, clock, errors } = bridged(usual, {
        getManagementToken: () => {
          count++;
          return fails();
        },
      });
      for (let times = 0; times < 3; times++) {
        const response = await bridge(ask(LIST));
        assert.deepEqual([response.status, await detailOf(response)], [status, detail]);
      }
      assert.equal(count, 1);
      assert.equal(errors.length, 1, 'only the request that met it reports it');
      assert.match(String(errors[0]), /secret/);
      await clock.advance(5_000);
      await bridge(ask(LIST));
      assert.equal(count, 2);
    });

  it('in time: the next request asks again', async () => {
    let count = 0;
    const { bridge, clock } = bridged(usual, {
      getManagementToken: () => (++count === 1 ? new Promise(() => {}) : Promise.resolve('token')),
    });
    const answer = bridge(ask(LIST));
    await clock.advance(15_000);
    assert.equal((await answer).status, 504);
    assert.equal((await bridge(ask(LIST))).status, 200);
  });

  it('as one that Auth0 refuses twice: nothing is sent for a while, and then it works again', async () => {
    let isRefused = true;
    const errors: string[] = [];
    const { bridge, clock, seen } = bridged(
      (one) => (isRefused ? Response.json({}, { status: 401 }) : usual(one, 0)),
      { onError: (error) => errors.push((error as Error).message) },
    );
    for (let times = 0; times < 3; times++) {
      const response = await bridge(ask(LIST));
      assert.deepEqual(
        [response.status, await detailOf(response)],
        [502, 'Auth0 refused this server’s credentials.'],
      );
    }
    assert.equal(seen.length, 2);
    assert.deepEqual(errors, [
      'The Management API refused the access token of getManagementToken. Is it for this tenant, and not expired?',
    ]);
    isRefused = false;
    await clock.advance(4_999);
    assert.equal((await bridge(ask(LIST))).status, 502);
    await clock.advance(1);
    assert.equal((await bridge(ask(LIST))).status, 200);
  });
});

function read() {
  return { accept: 'application/json', authorization: 'Bearer t1' };
}
