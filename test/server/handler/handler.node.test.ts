/** Tests what the proxy and the bridge have in common: the defaults of their options, their log, and how failures are told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ConfigurationError,
  createMyOrganizationProxy,
  type LogEntry,
  type ProxyOptions,
} from '../../../src/server/index.js';
import { settingsOf } from '../../../src/server/handler/handler.js';
import { systemClock } from '../../../src/transport/http/clock.js';
import { settled } from '../../helpers/controlled-transport.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { ask, change, OURS, upstream } from '../proxy/upstream.js';

const WHO = { id: 'session-1', subject: 'auth0|ada', organization: 'org_acme' };
const ONE = '/identity-providers/con_1';

function proxyWith(options: Partial<ProxyOptions> = {}) {
  const clock = new VirtualClock();
  const entries: LogEntry[] = [];
  const proxy = createMyOrganizationProxy({
    domain: 'acme.auth0.test',
    getSession: async () => ({ ...WHO, getAccessToken: async () => 'token' }),
    fetch: upstream().fetch,
    clock,
    log: (entry) => entries.push(entry),
    ...options,
  });
  return { proxy, clock, entries };
}

/** A request whose body is this long. */
const long = (bytes: number) => change('PATCH', ONE, { a: 'x'.repeat(bytes - '{"a":""}'.length) });
const never = () => new Promise<never>(() => {});

describe('the options of the handlers', () => {
  it('have the documented defaults', () => {
    const { tenant, fetch: _, log: __, onError: ___, ...rest } = settingsOf({ domain: 'acme.auth0.test' });
    assert.equal(tenant.origin, 'https://acme.auth0.test');
    assert.deepEqual(rest, {
      basePath: '/my-org',
      origins: undefined,
      publicOrigin: undefined,
      secret: undefined,
      timeout: 15_000,
      bodyTimeout: 10_000,
      maxRequestBytes: 262_144,
      maxResponseBytes: 4_194_304,
      clock: systemClock,
    });
  });

  it('need a plain path and a secret that is one', () => {
    for (const basePath of [
      '',
      '/',
      'my-org',
      '/my-org/',
      '/my org',
      '/a//b',
      '/a?b',
      'https://a/b',
      '/a/%62',
    ])
      assert.throws(() => proxyWith({ basePath }), ConfigurationError, basePath);
    for (const basePath of ['/a', '/a/b.c/d_e-f/1']) proxyWith({ basePath });
    for (const secret of ['', 7, null])
      assert.throws(() => proxyWith({ secret: secret as string }), ConfigurationError);
    proxyWith({ secret: 'a secret' });
  });

  it('limit what a request takes: its answer, its body, and both sizes', async () => {
    const slow = proxyWith({ fetch: never, timeout: 20 });
    const answer = slow.proxy(ask(ONE));
    await slow.clock.advance(19);
    assert.equal(slow.entries.length, 0);
    await slow.clock.advance(1);
    assert.equal((await answer).status, 504);
    const body = proxyWith({ bodyTimeout: 20 });
    const stream = new ReadableStream<Uint8Array>({ pull: never });
    const headers = { ...OURS, 'content-type': 'application/json' };
    const init = { method: 'PATCH', headers, body: stream, duplex: 'half' };
    const sent = body.proxy(new Request(`https://app.example/my-org${ONE}`, init));
    await body.clock.advance(20);
    assert.equal((await sent).status, 408);
    const { proxy } = proxyWith({ maxRequestBytes: 100, maxResponseBytes: 10 });
    assert.equal((await proxy(long(101))).status, 413);
    await assert.rejects((await proxy(long(100))).text());
  });

  it('send with the platform’s own fetch where none is given', async (test) => {
    const sent = test.mock.method(globalThis, 'fetch', async () => Response.json({ its: 'own' }));
    const response = await proxyWith({ fetch: undefined }).proxy(change('PATCH', ONE, { is_enabled: true }));
    assert.deepEqual(await response.json(), { its: 'own' });
    const [url, init] = sent.mock.calls[0]?.arguments as unknown as [string, RequestInit];
    assert.equal(url, `https://acme.auth0.test/my-org${ONE}`);
    assert.deepEqual(
      [init.method, init.body, init.cache, init.redirect],
      ['PATCH', '{"is_enabled":true}', 'no-store', 'manual'],
    );
  });

  it('work without a log and without a listener for errors', async (test) => {
    const written = test.mock.method(console, 'error', () => {});
    const options = { log: undefined, onError: undefined };
    assert.equal((await proxyWith(options).proxy(ask(ONE))).status, 200);
    const failing = () => Promise.reject(new Error('secret'));
    const { proxy } = proxyWith({ ...options, getSession: failing });
    for (let times = 0; times < 2; times++) assert.equal((await proxy(ask(ONE))).status, 500);
    assert.deepEqual(
      written.mock.calls.map(({ arguments: words }) => words),
      [
        [
          'org-connections/server: There was an error of something else than the kit. Set onError to read such errors: they can contain secrets.',
        ],
      ],
    );
  });
});

describe('the log of the handlers', () => {
  it('has an entry for each request: what it was, how long it took, and how it ended', async () => {
    const waiting: (() => void)[] = [];
    const { proxy, clock, entries } = proxyWith({
      fetch: async () => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return Response.json({}, { status: 404 });
      },
    });
    const answer = proxy(change('PATCH', ONE, { is_enabled: true }));
    await settled();
    await clock.advance(250);
    for (const go of waiting) go();
    const requestId = (await answer).headers.get('x-request-id');
    const usual = { duration: 250, route: '/identity-providers/{id}', status: 404, code: undefined };
    assert.deepEqual(entries, [{ time: clock.now(), method: 'PATCH', requestId, ...usual }]);
    await proxy(ask('/nowhere', { method: 'PUT' }));
    const { method, route, status, code, duration } = entries[1]!;
    assert.deepEqual([method, route, status, code, duration], ['PUT', undefined, 404, 'no-route', 0]);
  });

  it('has an ID of its own for each request; Auth0’s stays in the answer', async () => {
    const { proxy, entries } = proxyWith({
      fetch: async () => Response.json({}, { headers: { 'x-request-id': 'of Auth0' } }),
    });
    assert.equal((await proxy(ask(ONE))).headers.get('x-request-id'), 'of Auth0');
    await proxy(ask(ONE));
    const ids = entries.map(({ requestId }) => requestId);
    assert.equal(new Set(ids).size, 2);
    for (const id of ids) assert.match(id, /^[\da-f-]{36}$/);
  });

  it('can fail, as the listener for errors can, and nobody notices', async () => {
    const fails = () => {
      throw new Error('secret');
    };
    const { proxy } = proxyWith({
      log: fails,
      onError: fails,
      getSession: async () => Promise.reject(new Error()),
    });
    assert.equal((await proxy(ask(ONE))).status, 500);
  });
});

describe('an error that nobody expected', () => {
  it('reaches the host whole, and the page not at all', async () => {
    const error = new RangeError('secret');
    const heard: unknown[] = [];
    const { proxy } = proxyWith({
      getSession: () => Promise.reject(error),
      onError: (one) => heard.push(one),
    });
    const body = (await (await proxy(ask(ONE))).json()) as Record<string, unknown>;
    assert.deepEqual(body, {
      type: 'urn:org-connections:error:server-failed',
      status: 500,
      title: 'Internal Server Error',
      detail: 'The server could not handle this request.',
    });
    assert.deepEqual(heard, [error]);
  });

  it('is no error where the page has left: nobody is told', async () => {
    const left = new AbortController();
    const heard: unknown[] = [];
    const { proxy, entries } = proxyWith({
      getSession: async () => {
        left.abort();
        throw new Error('secret');
      },
      onError: (error) => heard.push(error),
    });
    const response = await proxy(ask(ONE, { signal: left.signal }));
    assert.equal(response.status, 400);
    assert.match(await response.text(), /The request was aborted/);
    assert.deepEqual(heard, []);
    assert.equal(entries[0]?.code, 'bad-request');
  });

  it('is the answer of nobody who is signed out', async () => {
    const heard: unknown[] = [];
    const { proxy } = proxyWith({ getSession: async () => null, onError: (error) => heard.push(error) });
    assert.equal((await proxy(ask(ONE))).status, 401);
    assert.deepEqual(heard, []);
  });
});
