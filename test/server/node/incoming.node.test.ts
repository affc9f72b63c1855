/** Tests the `Request` that the adapter makes of Node's message: every form that a message can have, and its body. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigurationError } from '../../../src/server/index.js';
import { MalformedRequest, requestOf, type NodeRequest } from '../../../src/server/node/incoming.js';
import { settled } from '../../helpers/controlled-transport.js';
import { Incoming } from '../attacks/adapter.js';

const { signal } = new AbortController();

function given(members: Partial<NodeRequest> = {}, origin?: string) {
  const incoming = Object.assign(new Incoming(), members);
  return { incoming, request: requestOf(incoming, origin, signal) };
}

const hosted = (host: string) => ({ headers: { host }, rawHeaders: ['Host', host] });
const withBody = (members: object) => ({ headers: { host: 'a.example', ...members } });

describe('the request of Node’s message', () => {
  it('has the method, the URL, the headers and the signal', () => {
    const left = new AbortController();
    const incoming = Object.assign(new Incoming(), {
      url: '/a?b=c',
      headers: { host: 'app.example', 'x-one': '1', 'x-two': ['2', '3'], 'x-none': undefined },
    });
    const { method, url, headers, signal } = requestOf(incoming, undefined, left.signal);
    assert.deepEqual([method, url], ['PATCH', 'http://app.example/a?b=c']);
    assert.deepEqual(Object.fromEntries(headers), { host: 'app.example', 'x-one': '1', 'x-two': '2, 3' });
    left.abort();
    assert.equal(signal.aborted, true);
  });

  it('is a GET where there is no method', () => {
    assert.equal(given({ method: undefined }).request.method, 'GET');
  });

  it('has the host that the message names, in any form', () => {
    for (const host of ['app.example', 'APP.Example', 'app.example:1', 'app.example:65535', '127.0.0.1:3000'])
      assert.equal(
        given(hosted(host)).request.url,
        new URL(`http://${host}/my-org/identity-providers/con_full`).href,
      );
    for (const host of ['[::1]', '[::1]:3000', '[2001:DB8::7]'])
      assert.ok(given(hosted(host)).request.url.startsWith(new URL(`http://${host}`).href), host);
    for (const host of [
      '[::1',
      '::1',
      'a.example:',
      'a.example:123456',
      'a.example ',
      '/a.example',
      '[g::1]',
    ])
      assert.throws(() => given(hosted(host)), MalformedRequest, host);
  });

  it('has one host, whatever the values of other headers are', () => {
    const rawHeaders = ['Host', 'app.example', 'X-Name', 'host'];
    assert.equal(new URL(given({ rawHeaders }).request.url).host, 'app.example');
    for (const name of ['host', 'HOST'])
      assert.throws(() => given({ rawHeaders: [...rawHeaders, name, 'app.example'] }), MalformedRequest);
    assert.throws(() => given({ headers: { host: ['a.example', 'b.example'] } }), MalformedRequest);
  });

  it('has the authority of HTTP/2 for its host, and none of its other members for headers', () => {
    const headers = { ':authority': 'app.example', ':method': 'PATCH', ':path': '/a', 'x-one': '1' };
    const { request } = given({ headers, rawHeaders: [], url: '/a' });
    assert.equal(request.url, 'http://app.example/a');
    assert.deepEqual([...request.headers], [['x-one', '1']]);
    assert.ok(request.body, 'HTTP/2 announces no body');
  });

  it('has the public origin of the server, where one is named', () => {
    assert.equal(given({ url: '/a' }, 'https://public.example').request.url, 'https://public.example/a');
  });

  it('has the whole path, where a framework has cut it', () => {
    const { url } = given({ url: '/below', originalUrl: '/mount/below' }).request;
    assert.equal(url, 'http://app.example/mount/below');
    assert.throws(() => given({ url: '/below', originalUrl: 'http://evil.example/' }), MalformedRequest);
    assert.throws(() => given({ url: undefined }), MalformedRequest);
  });

  it('says in words what is malformed', () => {
    assert.throws(() => given({ url: '*' }), /target is not a path/);
    assert.throws(() => given(hosted('a/b')), /header Host is malformed/);
    assert.throws(() => given({ method: 'TRACE' }), /request is malformed/);
  });
});

describe('the body of Node’s message', () => {
  it('is there if its length or coding says so', async () => {
    for (const [members, isThere] of [
      [{}, false],
      [{ 'content-length': '0' }, false],
      [{ 'content-length': '1' }, true],
      [{ 'transfer-encoding': 'chunked' }, true],
      [{ 'transfer-encoding': 'chunked', 'content-length': '0' }, true],
    ] as const)
      assert.equal(given(withBody(members)).request.body !== null, isThere, JSON.stringify(members));
  });

  it('is none of a GET or a HEAD, whatever they announce', () => {
    for (const method of ['GET', 'HEAD'])
      assert.equal(given({ method, ...withBody({ 'content-length': '2' }) }).request.body, null);
  });

  it('is what a parser has left', async () => {
    for (const [body, text] of [
      ['{"b":1}', '{"b":1}'],
      ['', ''],
      [{ a: 1 }, '{"a":1}'],
      [null, 'null'],
      [Buffer.from('bytes'), 'bytes'],
      [new Uint8Array([123, 125]), '{}'],
    ] as const)
      assert.equal(await given({ readableDidRead: true, body }).request.text(), text);
    assert.throws(() => given({ readableDidRead: true, body: undefined }), ConfigurationError);
    // Nothing was announced, so nothing is missing.
    assert.equal(given({ readableDidRead: true, ...withBody({}) }).request.body, null);
  });

  it('is the stream, as long as nobody has read it, whatever a parser says', async () => {
    const { incoming, request } = given({ body: {} });
    const text = request.text();
    await settled();
    incoming.emit('data', Buffer.from('{"a":1}'));
    await settled();
    incoming.emit('end');
    assert.equal(await text, '{"a":1}');
  });

  it('stays what it was when Node uses its memory again', async () => {
    const { incoming, request } = given();
    const reader = request.body!.getReader();
    const read = reader.read() as Promise<{ value: Uint8Array }>;
    await settled();
    const piece = Buffer.from('first');
    incoming.emit('data', piece);
    const { value } = await read;
    piece.fill(0);
    assert.equal(new TextDecoder().decode(value), 'first');
  });

  it('leaves no listener behind, whichever way it ends', async () => {
    const events = ['data', 'end', 'error', 'close'] as const;
    for (const end of ['end', 'error', 'close'] as const) {
      const { incoming, request } = given();
      const reading = request.text().then(
        () => 'whole',
        (error: unknown) => String(error),
      );
      await settled();
      incoming.emit(end, end === 'error' ? new Error('secret') : undefined);
      assert.match(await reading, end === 'end' ? /whole/ : /^Error: The request was cut off\.$/);
      const left = Object.fromEntries(events.map((event) => [event, incoming.listenerCount(event)]));
      // An error that nobody listens to would end the process.
      assert.deepEqual(left, { data: 0, end: 0, error: 1, close: 0 });
      incoming.emit('close');
      incoming.emit('error', new Error('secret'));
    }
  });

  it('is received and dropped when the request is refused before anybody has read of it', async () => {
    const { incoming, request } = given();
    await request.body!.cancel();
    assert.deepEqual(incoming.calls, ['resume']);
    assert.equal(incoming.listenerCount('data'), 0);
  });

  it('fails at once when the client had left before', async () => {
    const { incoming, request } = given({ destroyed: true });
    await assert.rejects(request.text(), /cut off/);
    assert.equal(incoming.listenerCount('data'), 0);
  });
});
