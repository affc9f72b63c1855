/** Tests the shared store with a real Redis, and two instances of a bridge that share it. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Redis } from 'ioredis';
import { createManagementBridge, type BridgeOptions, type Handler } from '../../../src/server/index.js';
import { redisStore } from '../../../src/server/limits/redis.js';
import { ALL_SCOPES } from '../../../src/testing/index.js';
import { systemClock, type Clock } from '../../../src/transport/http/clock.js';
import { ask, change, upstream, type Seen } from '../proxy/upstream.js';
import { missingRedis, startRedis, type RedisServer } from './redis-server.js';

const LIMIT = { read: { requests: 100, seconds: 3_600 }, write: { requests: 8, seconds: 3_600 } };
/** A busy machine must not look like an outage: waits are a hundred times as long. */
const patient: Clock = {
  now: () => systemClock.now(),
  sleep: (ms, signal) => systemClock.sleep(100 * ms, signal),
};
const SECRET = 'a secret of at least thirty-two characters';
const ITEM = {
  connection_id: 'con_1',
  connection: { name: 'one', strategy: 'okta' },
  is_enabled: true,
  organization_access_level: 'full',
};

function answer({ url, method }: Seen): Response {
  if (method === 'DELETE') return new Response(null, { status: 204 });
  return Response.json(url.includes('?') ? { connections: [ITEM], total: 1 } : ITEM);
}

describe('the store in Redis', { skip: missingRedis }, () => {
  let server: RedisServer;
  const clients: Redis[] = [];

  before(async () => {
    server = await startRedis();
  });
  beforeEach(async () => {
    const client = await connect();
    await client.flushall();
  });
  after(async () => {
    for (const client of clients) client.disconnect();
    await server.stop();
  });

  /** A client as a host creates it, connected. */
  async function connect(): Promise<Redis> {
    const client = new Redis({ port: server.port, host: '127.0.0.1', retryStrategy: () => 20 });
    // Without a listener, ioredis writes each failed attempt to the console.
    client.on('error', () => {});
    clients.push(client);
    await client.ping();
    return client;
  }

  /** One instance of the host, with a connection to Redis of its own. */
  async function instance(options: Partial<BridgeOptions> = {}) {
    const client = await connect();
    const errors: unknown[] = [];
    let tokens = 0;
    const { seen, fetch } = upstream(answer);
    const handle = createManagementBridge({
      domain: 'acme.auth0.test',
      family: 'connections',
      limits: { ...LIMIT, store: redisStore(client), instances: 2 },
      getSession: async ({ headers }) => {
        const [subject = '', organization = ''] = (headers.get('cookie') ?? '').split(' ');
        return { id: `session of ${subject}`, subject, organization, scopes: ALL_SCOPES };
      },
      getManagementToken: async () => {
        tokens++;
        return { accessToken: 'management-token', expiresAt: Date.now() + 3_600_000 };
      },
      onError: (error) => void errors.push(error),
      clock: patient,
      fetch,
      ...options,
    });
    return { handle, client, errors, seen, tokens: () => tokens };
  }

  function by(request: Request, person: string, organization = person): Request {
    request.headers.set('cookie', `${person} org_${organization}`);
    return request;
  }

  const changeBy = (person: string, organization?: string) =>
    by(change('PATCH', '/identity-providers/con_1', { show_as_button: true }), person, organization);

  /** The changes of many people, in turn through each instance. */
  async function through(instances: readonly { readonly handle: Handler }[], count = 20, prefix = 'a') {
    const all: number[] = [];
    for (let index = 0; index < count; index++) {
      const { status } = await instances[index % instances.length]!.handle(changeBy(`${prefix}${index}`));
      all.push(status);
    }
    return all.filter((status) => status === 200).length;
  }

  it('holds the tenant’s limit over two instances', async () => {
    const both = [await instance(), await instance()];
    assert.equal(await through(both), 8);
    const writes = both.flatMap(({ seen }) => seen).filter(({ method }) => method === 'PATCH');
    assert.equal(writes.length, 8);
    const refused = await both[0]!.handle(changeBy('late'));
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 3_000, 'it says when the window ends');
  });

  it('leaves others their part when one person uses both instances', async () => {
    const both = [await instance(), await instance()];
    for (let count = 0; count < 20; count++) await both[count % 2]!.handle(changeBy('anna'));
    assert.equal((await both[1]!.handle(changeBy('boris'))).status, 200);
  });

  it('ends at each instance what one has changed', async () => {
    const [first, second] = [await instance(), await instance()];
    const list = () => second.handle(by(ask('/identity-providers'), 'boris', 'acme'));
    await list();
    await list();
    assert.equal(second.seen.length, 1);
    await first.handle(changeBy('anna', 'acme'));
    await list();
    assert.equal(second.seen.length, 2);
  });

  it('is waited for while it connects, which is no outage', async () => {
    const client = new Redis({ port: server.port, host: '127.0.0.1', lazyConnect: true });
    clients.push(client);
    const { handle, errors } = await instance({
      limits: { ...LIMIT, store: redisStore(client) },
      secret: SECRET,
    });
    const other = await instance({ secret: SECRET });
    const listeners = () => ['ready', 'close'].map((event) => client.listenerCount(event));
    const before = listeners();
    void client.connect();
    assert.equal(client.status, 'connecting');
    assert.equal((await handle(by(ask('/identity-providers'), 'anna'))).status, 200);
    await other.handle(by(ask('/identity-providers'), 'boris'));
    assert.deepEqual(errors, []);
    assert.equal(other.tokens(), 0, 'the token has reached the others');
    assert.deepEqual(listeners(), before);
  });

  it('is told by one instance of a 429, and the other sends nothing', async () => {
    const limited = upstream(() => Response.json({}, { status: 429, headers: { 'retry-after': '60' } }));
    const first = await instance({ fetch: limited.fetch });
    const second = await instance();
    await first.handle(by(ask('/identity-providers'), 'anna'));
    const told = await second.handle(by(ask('/identity-providers'), 'boris'));
    assert.equal(told.status, 429);
    assert.equal(second.seen.length, 0);
  });

  it('shares the server’s own token, encrypted, and knows nobody by name', async () => {
    const [first, second] = [await instance({ secret: SECRET }), await instance({ secret: SECRET })];
    for (const { handle } of [first, second]) await handle(by(ask('/identity-providers'), 'anna', 'acme'));
    assert.deepEqual([first.tokens(), second.tokens()], [1, 0]);
    const { client } = first;
    const keys = await client.keys('*');
    assert.ok(keys.length >= 4, 'it is used');
    for (const key of keys) {
      const text = `${key} ${(await client.get(key)) ?? ''}`;
      assert.doesNotMatch(text, /management-token|anna|acme|session/);
      assert.ok((await client.pttl(key)) > 0, 'everything expires');
    }
  });

  it('shares no token without a secret', async () => {
    const both = [await instance(), await instance()];
    for (const { handle } of both) await handle(by(ask('/identity-providers'), 'anna', 'acme'));
    assert.deepEqual(
      both.map(({ tokens }) => tokens()),
      [1, 1],
    );
  });

  it('can die: that is reported, and each instance keeps to its part', async () => {
    const both = [await instance(), await instance()];
    await server.kill();
    try {
      assert.equal(await through(both), 8);
      const writes = both.map(({ seen }) => seen.filter(({ method }) => method === 'PATCH').length);
      assert.deepEqual(writes, [4, 4]);
      for (const { errors } of both) assert.equal(errors.length, 1, 'one outage is reported once');
    } finally {
      server = await startRedis(server.port);
    }
  });
});
