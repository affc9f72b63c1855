/** Tests the adapter of the Express example: the handler must get the request unchanged, whatever Express does to it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import express, { type Express } from 'express';
import { toExpress } from '../../demo/examples/express/adapter.js';
import type { Handler } from '../../src/server/index.js';
import { HANG_LIMIT } from '../helpers/patience.js';

const JSON_TYPE = { 'content-type': 'application/json' };

/** Responds with the request that it got, as JSON. */
const echo: Handler = async (request) => {
  const { method, url, headers } = request;
  return Response.json({ method, url, cookie: headers.get('cookie'), body: await request.text() });
};

/** Starts an app until the test ends, and returns its origin. */
async function serve(test: TestContext, app: Express): Promise<string> {
  const server = createServer(app);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the adapter for Express', { timeout: HANG_LIMIT }, () => {
  it('keeps the whole URL, wherever it is mounted', async (test) => {
    const router = express.Router().use('/my-org', toExpress(echo));
    const origin = await serve(test, express().use('/inner', router));
    const response = await fetch(`${origin}/inner/my-org/v1/x?y=%20z`, { headers: { cookie: 'session=1' } });
    const asked = { method: 'GET', url: `${origin}/inner/my-org/v1/x?y=%20z`, cookie: 'session=1', body: '' };
    assert.deepEqual(await response.json(), asked);
  });

  const body = '{"is_enabled":false,"name":"Ü"}';
  for (const [what, app] of [
    ['with no parser before it', express()],
    ['after a parser for JSON', express().use(express.json())],
    ['after a parser for text', express().use(express.text({ type: '*/*' }))],
    ['after a parser for bytes', express().use(express.raw({ type: '*/*' }))],
    ['after a parser that leaves it alone', express().use(express.urlencoded())],
  ] as const)
    it(`passes a body on ${what}`, async (test) => {
      const origin = await serve(test, app.use('/my-org', toExpress(echo)));
      const response = await fetch(`${origin}/my-org/x`, { method: 'PATCH', headers: JSON_TYPE, body });
      assert.equal(((await response.json()) as { body: string }).body, body);
    });

  it('passes on a request without a body', async (test) => {
    const handle: Handler = async (request) => Response.json(request.body === null);
    const origin = await serve(test, express().use(express.json()).use(toExpress(handle)));
    assert.equal(await (await fetch(origin, { method: 'POST', headers: JSON_TYPE })).json(), true);
  });

  it('refuses a body that is too long, and keeps running', async (test) => {
    const app = express().set('env', 'test').use(toExpress(echo));
    const origin = await serve(test, app);
    const long = { method: 'POST', headers: JSON_TYPE, body: 'x'.repeat(300_000) };
    assert.equal((await fetch(origin, long)).status, 413);
    assert.equal((await fetch(origin, { ...long, body })).status, 200);
  });

  it('returns status, headers and cookies, and a response without a body', async (test) => {
    const headers = new Headers({ 'x-request-id': '1' });
    for (const cookie of ['a=1', 'b=2']) headers.append('set-cookie', cookie);
    const handle: Handler = async () => new Response(null, { status: 204, headers });
    const response = await fetch(await serve(test, express().use(toExpress(handle))));
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('x-request-id'), '1');
    assert.deepEqual(response.headers.getSetCookie(), ['a=1', 'b=2']);
  });

  it('aborts the handler’s request when the client disconnects', async (test) => {
    const leave = new AbortController();
    let signal: AbortSignal | undefined;
    const handle: Handler = (request) => {
      ({ signal } = request);
      leave.abort();
      return new Promise(() => {});
    };
    const origin = await serve(test, express().use(toExpress(handle)));
    await assert.rejects(fetch(origin, { signal: leave.signal }));
    if (!signal?.aborted) await once(signal!, 'abort');
    assert.ok(signal?.aborted);
  });

  it('closes the connection when the response is cut off, and keeps running', async (test) => {
    const broken = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('half')),
        pull: () => Promise.reject(new Error('broken off')),
      });
    let isBroken = true;
    const handle: Handler = async () => new Response(isBroken ? broken() : 'whole');
    const origin = await serve(test, express().use(toExpress(handle)));
    await assert.rejects(async () => (await fetch(origin)).text(), /terminated|failed/);
    isBroken = false;
    assert.equal(await (await fetch(origin)).text(), 'whole');
  });
});
