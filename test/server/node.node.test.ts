/** Tests the adapter for Node in real servers: the handler gets the request unchanged, whatever a framework does to it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createServer2, connect as connect2 } from 'node:http2';
import { connect, type AddressInfo, type Server } from 'node:net';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, it, type TestContext } from 'node:test';
import express5 from 'express';
import fastify from 'fastify';
import { createMyOrganizationProxy, type Handler } from '../../src/server/index.js';
import { toNodeHandler } from '../../src/server/node.js';
import { HANG_LIMIT } from '../helpers/patience.js';

/** Express 4 has no types of its own; what is used of it is the same. */
const express4 = createRequire(import.meta.url)('express-4') as typeof express5;
const JSON_TYPE = { 'content-type': 'application/json' };
const BODY = '{"is_enabled":false,"name":"Ü"}';
/** For a hang; nothing here waits for time to pass. */
const LIMIT = { timeout: HANG_LIMIT };

/** Responds with the request that it got, as JSON. */
const echo: Handler = async (request) => {
  const { method, url, headers } = request;
  return Response.json({ method, url, cookie: headers.get('cookie'), body: await request.text() });
};

/** Starts a server until the test ends, and returns its origin. */
async function listen(test: TestContext, server: Server & { closeAllConnections?: () => void }) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  test.after(() => {
    server.close();
    server.closeAllConnections?.();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = (test: TestContext, listener: RequestListener) => listen(test, createServer(listener));

/** Everything that a server writes until it closes the connection. */
async function write(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}

async function bodyOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { body: unknown }).body;
}

const change = (body: RequestInit['body'], headers = {}): RequestInit => ({
  method: 'PATCH',
  headers: { ...JSON_TYPE, ...headers },
  body: body ?? null,
});

describe('the adapter in a server of node:http', LIMIT, () => {
  it('passes on a request with its body, its query and its cookies', async (test) => {
    const origin = await serve(test, toNodeHandler(echo));
    const url = `${origin}/my-org/v1/x?y=%20z`;
    const response = await fetch(url, change(BODY, { cookie: 'session=1' }));
    assert.deepEqual(await response.json(), { method: 'PATCH', url, cookie: 'session=1', body: BODY });
  });

  it('returns status, headers and cookies, and a response without a body', async (test) => {
    const headers = new Headers({ 'x-request-id': '1' });
    for (const cookie of ['a=1', 'b=2']) headers.append('set-cookie', cookie);
    const handle: Handler = async () => new Response(null, { status: 204, headers });
    const response = await fetch(await serve(test, toNodeHandler(handle)));
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('x-request-id'), '1');
    assert.deepEqual(response.headers.getSetCookie(), ['a=1', 'b=2']);
  });

  it('passes on a request without a body', async (test) => {
    const handle: Handler = async (request) => Response.json(request.body === null);
    const origin = await serve(test, toNodeHandler(handle));
    for (const method of ['POST', 'GET', 'DELETE'])
      assert.equal(await (await fetch(origin, { method })).json(), true, method);
  });

  it('passes on a large response whole, as fast as the client reads', async (test) => {
    const piece = new Uint8Array(65_536).fill(120);
    let left = 64;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
    });
    const response = await fetch(
      await serve(
        test,
        toNodeHandler(async () => new Response(body)),
      ),
    );
    assert.equal((await response.arrayBuffer()).byteLength, 64 * 65_536);
  });

  it('refuses a request before its body has arrived', async (test) => {
    const proxy = createMyOrganizationProxy({ domain: 'acme.auth0.test', getSession: async () => null });
    const origin = await serve(test, toNodeHandler(proxy));
    const head = [
      'PATCH /my-org/identity-providers/con_1 HTTP/1.1',
      'Host: app.example',
      'Connection: close',
      'Content-Length: 1000000',
    ];
    assert.match(await write(origin, `${head.join('\r\n')}\r\n\r\n`), /^HTTP\/1\.1 403 .*forged/s);
  });

  it('refuses a body that is too long, and keeps the connection', async (test) => {
    const proxy = createMyOrganizationProxy({
      domain: 'acme.auth0.test',
      maxRequestBytes: 1_000,
      getSession: async () => ({
        ...{ id: 'session', subject: 'auth0|ada', organization: 'org_acme' },
        getAccessToken: async () => 'token',
      }),
      fetch: async () => Response.json({}),
    });
    const origin = await serve(test, toNodeHandler(proxy));
    const head = [
      'PATCH /my-org/identity-providers/con_1 HTTP/1.1',
      'Host: app.example',
      'X-Org-Connections: 1',
      'Content-Type: application/json',
    ];
    const piece = 'x'.repeat(2_000);
    const long = [...head, 'Transfer-Encoding: chunked', '', piece.length.toString(16), piece, '0', '', ''];
    const short = [...head, 'Content-Length: 2', 'Connection: close', '', '{}'];
    const answers = await write(origin, long.join('\r\n') + short.join('\r\n'));
    assert.deepEqual(answers.match(/^HTTP\/1\.1 \d+/gm), ['HTTP/1.1 413', 'HTTP/1.1 200']);
  });

  for (const [what, line, host] of [
    ['Host', 'GET /x HTTP/1.1', 'app.example/evil'],
    ['URL', 'GET http://evil.example/x HTTP/1.1', 'app.example'],
  ] as const)
    it(`answers 400 to a malformed ${what}, without a stack`, async (test) => {
      const origin = await serve(test, toNodeHandler(echo));
      const answer = await write(origin, `${line}\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      assert.match(answer, /^HTTP\/1\.1 400 .*application\/problem\+json/s);
      assert.doesNotMatch(answer, /<|node:|\.ts|evil/);
    });

  it('aborts the handler’s request when the client disconnects', async (test) => {
    const leave = new AbortController();
    let signal: AbortSignal | undefined;
    const handle: Handler = (request) => {
      ({ signal } = request);
      leave.abort();
      return new Promise(() => {});
    };
    const origin = await serve(test, toNodeHandler(handle));
    await assert.rejects(fetch(origin, { signal: leave.signal }));
    if (!signal?.aborted) await once(signal!, 'abort');
    assert.ok(signal?.aborted);
  });

  it('fails the body, and nothing else, when the client disconnects while sending it', async (test) => {
    let fail: (error: unknown) => void;
    const failed = new Promise((resolve) => (fail = resolve));
    const handle: Handler = async (request) => {
      fail(await request.text().catch((error: unknown) => error));
      return new Response();
    };
    const origin = await serve(test, toNodeHandler(handle));
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    socket.write('POST / HTTP/1.1\r\nHost: app.example\r\nContent-Length: 10\r\n\r\n{"a"', () =>
      socket.destroy(),
    );
    assert.match(String(await failed), /cut off|abort/);
    assert.equal((await fetch(origin, { method: 'POST' })).status, 200);
  });

  it('closes the connection when the response is cut off, and keeps running', async (test) => {
    const broken = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('half')),
        pull: () => Promise.reject(new Error('broken off')),
      });
    let isBroken = true;
    const handle: Handler = async () => new Response(isBroken ? broken() : 'whole');
    const origin = await serve(test, toNodeHandler(handle));
    await assert.rejects(async () => (await fetch(origin)).text(), /terminated|failed/);
    isBroken = false;
    assert.equal(await (await fetch(origin)).text(), 'whole');
  });

  it('tells the host of what the handler throws, by default on its console', async (test) => {
    const written = test.mock.method(console, 'error', () => {});
    const error = new Error('secret');
    const origin = await serve(
      test,
      toNodeHandler(() => Promise.reject(error)),
    );
    const response = await fetch(origin);
    assert.deepEqual(await response.json(), {
      type: 'urn:org-connections:error:server-failed',
      status: 500,
      title: 'Internal Server Error',
      detail: 'The server could not handle this request.',
    });
    assert.equal(written.mock.callCount(), 1);
    assert.equal(written.mock.calls[0]?.arguments[1], error);
    assert.match(
      await write(origin, 'GET /x HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n'),
      /^HTTP\/1\.1 400/,
    );
    assert.equal(written.mock.callCount(), 1, 'a malformed message is no fault of the host’s');
  });

  it('takes the public origin that is named for that of each request', async (test) => {
    const origin = await serve(test, toNodeHandler(echo, { origin: 'https://public.example' }));
    const { url } = (await (await fetch(`${origin}/my-org/x?y`)).json()) as { url: string };
    assert.equal(url, 'https://public.example/my-org/x?y');
  });

  it('also serves HTTP/2', async (test) => {
    const origin = await listen(test, createServer2(toNodeHandler(echo)));
    const session = connect2(origin);
    test.after(() => session.destroy());
    const stream = session.request({ ':method': 'PATCH', ':path': '/my-org/x', ...JSON_TYPE, cookie: 'a=1' });
    stream.end(BODY);
    const answer: unknown = JSON.parse(await text(stream));
    assert.deepEqual(answer, { method: 'PATCH', url: `${origin}/my-org/x`, cookie: 'a=1', body: BODY });
  });
});

for (const [name, express] of [
  ['Express 4', express4],
  ['Express 5', express5],
] as const)
  describe(`the adapter in ${name}`, LIMIT, () => {
    it('keeps the whole URL, wherever it is mounted', async (test) => {
      const router = express.Router().use('/my-org', toNodeHandler(echo));
      const origin = await serve(test, express().use('/inner', router));
      const url = `${origin}/inner/my-org/v1/x?y=%20z`;
      assert.equal(((await (await fetch(url)).json()) as { url: string }).url, url);
    });

    for (const [what, parse] of [
      ['with no parser before it', undefined],
      ['after a parser for JSON', express.json()],
      ['after a parser for text', express.text({ type: '*/*' })],
      ['after a parser for bytes', express.raw({ type: '*/*' })],
      ['after a parser that leaves it alone', express.urlencoded({ extended: false })],
    ] as const)
      it(`passes a body on ${what}`, async (test) => {
        const app = parse ? express().use(parse) : express();
        const origin = await serve(test, app.use('/my-org', toNodeHandler(echo)));
        assert.equal(await bodyOf(await fetch(`${origin}/my-org/x`, change(BODY))), BODY);
      });

    it('passes on a request without a body, after a parser', async (test) => {
      const handle: Handler = async (request) => Response.json(request.body === null);
      const origin = await serve(test, express().use(express.json()).use(toNodeHandler(handle)));
      assert.equal(await (await fetch(origin, { method: 'POST', headers: JSON_TYPE })).json(), true);
    });

    it('does not decompress a body', async (test) => {
      const origin = await serve(
        test,
        express().use(
          toNodeHandler(async (request) => {
            const bytes = new Uint8Array(await request.arrayBuffer());
            return Response.json([bytes[0], request.headers.get('content-encoding')]);
          }),
        ),
      );
      const response = await fetch(origin, change(gzipSync(BODY), { 'content-encoding': 'gzip' }));
      assert.deepEqual(await response.json(), [0x1f, 'gzip']);
    });

    it('leaves no error to the framework, whose page shows a stack', async (test) => {
      const heard: unknown[] = [];
      const failing = toNodeHandler(() => Promise.reject(new Error('secret')), {
        onError: (error) => heard.push(error),
      });
      const origin = await serve(test, express().use(failing));
      const response = await fetch(origin);
      assert.equal(response.status, 500);
      assert.doesNotMatch(await response.text(), /secret|<|at /);
      assert.match(String(heard[0]), /secret/);
      const malformed = await write(origin, 'GET /x HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n');
      assert.match(malformed, /^HTTP\/1\.1 400 /);
    });

    it('believes no header of a proxy, even if the app does', async (test) => {
      const app = express().set('trust proxy', true).use(toNodeHandler(echo));
      const origin = await serve(test, app);
      const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
      const { url } = (await (await fetch(origin, { headers })).json()) as { url: string };
      assert.equal(url, `${origin}/`);
    });
  });

describe('the adapter in Fastify', LIMIT, () => {
  it('serves the raw request and reply, with the body', async (test) => {
    const app = fastify();
    test.after(() => app.close());
    const handle = toNodeHandler(echo);
    await app.register(async (scope) => {
      // Whatever the type, the body is left alone.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
      scope.all('/my-org/*', async ({ raw }, reply) => {
        reply.hijack();
        await handle(raw, reply.raw);
      });
    });
    const origin = await app.listen({ host: '127.0.0.1', port: 0 });
    const answer: unknown = await (await fetch(`${origin}/my-org/x`, change(BODY))).json();
    assert.deepEqual(answer, { method: 'PATCH', url: `${origin}/my-org/x`, cookie: null, body: BODY });
  });
});
