/** Tests the limits on bodies: exactly how much, how long, of which type, and that nothing is left open after them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limitedStream, readBody, type BodyLimits } from '../../../src/server/handler/body.js';
import { Problem } from '../../../src/server/problem.js';
import { ROUTES, type Route } from '../../../src/transport/routes.js';
import { settled } from '../../helpers/controlled-transport.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';

const LIMITS: BodyLimits = { maxRequestBytes: 20, maxResponseBytes: 20, bodyTimeout: 1_000 };
const JSON_TYPE = 'application/json';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const TEXT = '{"a":"12345678901"}';

/** A body of these pieces that ends, and whether somebody has canceled it. */
function source(pieces: readonly string[], { ends = true } = {}) {
  const left = [...pieces];
  const state = { isCanceled: false, read: 0 };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = left.shift();
        if (piece !== undefined) {
          state.read++;
          return controller.enqueue(bytesOf(piece));
        }
        if (ends) return controller.close();
        return new Promise<void>(() => {});
      },
      cancel: () => void (state.isCanceled = true),
    },
    { highWaterMark: 0 },
  );
  return { stream, state };
}

function request(body: BodyInit | null, headers: Record<string, string> = { 'content-type': JSON_TYPE }) {
  const init = { method: 'PATCH', headers, body, ...(body instanceof ReadableStream && { duplex: 'half' }) };
  return new Request('https://app.example/my-org', init);
}

/** The text that is sent on, or the code of the refusal. */
async function read(given: Request, route: Route = ROUTES.updateConnection, clock = new VirtualClock()) {
  const work = readBody(given, route, LIMITS, clock).catch((error: unknown) => {
    if (error instanceof Problem) return error.code;
    throw error;
  });
  await clock.advance(LIMITS.bodyTimeout);
  const result = await work;
  assert.equal(clock.sleepers, 0, 'nothing is waited for any more');
  return result;
}

describe('the body of a request', () => {
  it('can be as long as the limit, and no byte longer', async () => {
    const longest = TEXT.replace('1"', '12"');
    assert.equal(longest.length, LIMITS.maxRequestBytes);
    assert.equal(await read(request(longest)), longest);
    assert.equal(await read(request(`${longest} `)), 'body-too-large');
    const { stream, state } = source([longest.slice(0, 10), longest.slice(10), ' ', 'more'], { ends: false });
    assert.equal(await read(request(stream)), 'body-too-large');
    await settled();
    assert.deepEqual(state, { isCanceled: true, read: 3 }, 'nothing is read beyond the limit');
  });

  it('is refused by its announced length alone, before any of it is read', async () => {
    const { stream, state } = source(['{}']);
    const headers = { 'content-type': JSON_TYPE, 'content-length': '21' };
    assert.equal(await read(request(stream, headers)), 'body-too-large');
    assert.equal(state.read, 0);
    const exactly = { 'content-type': JSON_TYPE, 'content-length': '20' };
    assert.equal(await read(request('{}', exactly)), '{}');
  });

  it('says how long it may be', async () => {
    const given = request(`${TEXT}  `);
    await assert.rejects(
      readBody(given, ROUTES.updateConnection, LIMITS, new VirtualClock()),
      (error) => error instanceof Problem && String(error.body['detail' as never]).includes('20 bytes'),
    );
  });

  it('is JSON by its type, however that is written', async () => {
    for (const type of [
      JSON_TYPE,
      'Application/JSON',
      'application/json; charset=utf-8',
      'application/json ;charset=utf-8',
      'application/json;charset=utf-8',
    ])
      assert.equal(await read(request('{}', { 'content-type': type })), '{}', type);
    for (const type of ['text/json', 'application/jsonp', 'x-application/json', 'application/json x'])
      assert.equal(await read(request('{}', { 'content-type': type })), 'unsupported-media-type', type);
    const coded = { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' };
    assert.equal(await read(request('{}', coded)), 'unsupported-media-type');
  });

  it('can be cut within a letter', async () => {
    const bytes = bytesOf('{"a":"ü"}');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 7));
        controller.enqueue(bytes.slice(7));
        controller.close();
      },
    });
    assert.equal(await read(request(stream)), '{"a":"ü"}');
  });

  it('is given up when it is too slow, and not before', async () => {
    const clock = new VirtualClock();
    const { stream, state } = source(['{"a":'], { ends: false });
    let isOver = false;
    const work = readBody(request(stream), ROUTES.updateConnection, LIMITS, clock).finally(
      () => (isOver = true),
    );
    const refusal = assert.rejects(
      work,
      (error) => error instanceof Problem && error.code === 'body-too-slow',
    );
    await clock.advance(999);
    assert.equal(isOver, false);
    await clock.advance(1);
    await refusal;
    assert.equal(state.isCanceled, true);
  });

  it('is an object, or none where the route takes none', async () => {
    for (const text of ['[]', 'null', '"a"', '1', '', '{'])
      assert.equal(await read(request(text)), 'bad-request', text);
    assert.equal(await read(request(null)), 'bad-request');
    const { detachConnection } = ROUTES;
    assert.equal(await read(request(null, {}), detachConnection), undefined);
    assert.equal(await read(request('', {}), detachConnection), undefined);
    assert.equal(await read(request('{}'), detachConnection), 'bad-request');
  });
});

describe('the body of a response', () => {
  /** A stream with limits, and how often it has ended. */
  function limited(pieces: readonly string[], options = {}) {
    const { stream, state } = source(pieces, options);
    const abort = new AbortController();
    const count = { ends: 0 };
    const body = limitedStream(stream, LIMITS, abort.signal, () => void count.ends++);
    return { body, state, abort, count };
  }

  it('can be as long as the limit, and no byte longer', async () => {
    const whole = limited(['1234567890', '1234567890']);
    assert.equal(await new Response(whole.body).text(), '12345678901234567890');
    assert.equal(whole.count.ends, 1);
    const long = limited(['1234567890', '1234567890', '1', 'more']);
    await assert.rejects(new Response(long.body).text(), /cut off/);
    await settled();
    assert.equal(long.count.ends, 1);
    assert.deepEqual(long.state, { isCanceled: true, read: 3 });
  });

  it('comes piece by piece, and has not ended before the last one', async () => {
    const { body, count } = limited(['one', 'two']);
    const reader = body.getReader();
    for (const piece of ['one', 'two']) {
      const { value, done } = await reader.read();
      assert.deepEqual([new TextDecoder().decode(value), done], [piece, false]);
    }
    assert.equal((await reader.read()).done, true);
    assert.equal(count.ends, 1);
  });

  it('breaks off when nobody waits any more, and closes its source', async () => {
    const { body, abort, count, state } = limited(['one'], { ends: false });
    const reader = body.getReader();
    await reader.read();
    const rest = reader.read();
    await settled();
    assert.equal(count.ends, 0);
    abort.abort(new Error('secret'));
    await assert.rejects(rest, { message: 'The response was cut off.' });
    await settled();
    assert.deepEqual([count.ends, state.isCanceled], [1, true]);
  });

  it('closes its source when the page stops reading', async () => {
    const { body, count, state } = limited(['one', 'two', 'three'], { ends: false });
    const reader = body.getReader();
    await reader.read();
    await reader.cancel();
    assert.deepEqual([count.ends, state.isCanceled], [1, true]);
  });
});
