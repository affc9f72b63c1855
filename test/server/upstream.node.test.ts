/** Tests how a request is sent to Auth0: once, for so long, with nothing of it coming back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutEcho } from '../../src/server/echo.js';
import { aborted, inTime } from '../../src/server/in-time.js';
import { Problem } from '../../src/server/problem.js';
import { send, type UpstreamOptions } from '../../src/server/upstream.js';
import { settled } from '../helpers/controlled-transport.js';
import { VirtualClock } from '../helpers/virtual-clock.js';

const URL_ = 'https://acme.auth0.test/my-org/config';
const headers = () => new Headers({ authorization: 'Bearer the-token', dpop: 'the-proof', accept: '*/*' });

function upstream(fetch: UpstreamOptions['fetch']) {
  const clock = new VirtualClock();
  const calls: [string, RequestInit][] = [];
  const options: UpstreamOptions = {
    fetch: (...call) => {
      calls.push(call);
      return fetch(...call);
    },
    clock,
    timeout: 1_000,
    ...{ maxRequestBytes: 10, maxResponseBytes: 10, bodyTimeout: 10 },
  };
  const get = (more: { body?: string; signal?: AbortSignal } = {}) =>
    send({ url: URL_, method: 'PATCH', headers: headers(), ...more }, options);
  return { clock, calls, get };
}

const refusal = (code: string, detail: string) => (error: unknown) =>
  error instanceof Problem && error.code === code && error.body['detail' as never] === detail;

/** A response whose body nobody has ended, and whether it was canceled. */
function open(init: ResponseInit = {}) {
  const state = { isCanceled: false };
  const body = new ReadableStream({
    pull: () => new Promise(() => {}),
    cancel: () => void (state.isCanceled = true),
  });
  return { response: new Response(body, init), state };
}

describe('a request to Auth0', () => {
  it('is sent once, is not stored, and follows nobody', async () => {
    const { calls, get } = upstream(async () => new Response(null, { status: 204 }));
    await get();
    await get({ body: '{}' });
    const [[url, first], [, second]] = calls as [[string, RequestInit], [string, RequestInit]];
    assert.equal(url, URL_);
    const { signal: _, headers: sent, ...init } = first;
    assert.deepEqual(init, { method: 'PATCH', redirect: 'manual', cache: 'no-store' });
    assert.equal((sent as Headers).get('authorization'), 'Bearer the-token');
    assert.equal(second.body, '{}');
  });

  it('ends with its answer: no timer is left, and no signal aborted', async () => {
    for (const body of ['{"a":1}', null]) {
      const { clock, calls, get } = upstream(async () => new Response(body));
      const response = await get();
      assert.equal(await response.text(), body ?? '');
      assert.equal(clock.sleepers, 0);
      assert.equal(calls[0]![1].signal?.aborted, false);
    }
  });

  it('has so much time for its whole answer', async () => {
    const { clock, get } = upstream(() => new Promise(() => {}));
    let isOver = false;
    const work = get().finally(() => (isOver = true));
    const late = assert.rejects(work, refusal('upstream-timeout', 'Auth0 did not answer in time.'));
    await clock.advance(999);
    assert.equal(isOver, false);
    await clock.advance(1);
    await late;
    assert.equal(clock.sleepers, 0);
  });

  it('has the same time for a body that stops', async () => {
    const { response, state } = open();
    const { clock, get } = upstream(async () => response);
    const text = (await get()).text();
    const cut = assert.rejects(text, /cut off/);
    await clock.advance(1_000);
    await cut;
    await settled();
    assert.deepEqual([state.isCanceled, clock.sleepers], [true, 0]);
  });

  it('is aborted with the page, also while its answer comes', async () => {
    const left = new AbortController();
    const { response, state } = open();
    const { clock, calls, get } = upstream(async () => response);
    const text = (await get({ signal: left.signal })).text();
    const cut = assert.rejects(text, /cut off/);
    await settled();
    left.abort(new Error('left'));
    await cut;
    await settled();
    const { signal } = calls[0]![1];
    assert.deepEqual([signal?.aborted, signal?.reason, state.isCanceled], [true, left.signal.reason, true]);
    assert.equal(clock.sleepers, 0);
  });

  it('is not sent for a page that has left', async () => {
    const { calls, get } = upstream(async () => Response.json({}));
    const reason = new Error('left');
    await assert.rejects(get({ signal: AbortSignal.abort(reason) }), reason);
    assert.deepEqual(calls, []);
  });

  it('is not answered by a redirect, whose body is closed', async () => {
    for (const status of [300, 302, 304, 399]) {
      const { response, state } = open();
      Object.defineProperty(response, 'status', { value: status });
      const { clock, get } = upstream(async () => response);
      await assert.rejects(get(), refusal('upstream-failed', 'Auth0 answered with a redirect.'));
      assert.deepEqual([state.isCanceled, clock.sleepers], [true, 0]);
    }
    for (const members of [{ redirected: true }, { status: 199 }, { status: 0 }]) {
      const response = new Response(null);
      for (const [name, value] of Object.entries(members)) Object.defineProperty(response, name, { value });
      await assert.rejects(
        upstream(async () => response).get(),
        refusal('upstream-failed', 'Auth0 answered with a redirect.'),
      );
    }
    for (const status of [200, 299, 400, 599])
      assert.equal((await upstream(async () => new Response('', { status })).get()).status, status);
  });

  it('fails without the words of the platform, or with an error of the host', async () => {
    const { clock, get } = upstream(() => Promise.reject(new TypeError('secret')));
    await assert.rejects(get(), refusal('upstream-failed', 'Auth0 could not be reached.'));
    assert.equal(clock.sleepers, 0);
    const own = new Error('of the host');
    await assert.rejects(upstream(() => Promise.reject(own)).get(), own);
  });
});

describe('an answer that repeats what was sent', () => {
  const sent = headers();

  it('has no header with a secret of the request', async () => {
    const response = new Response('{}', {
      headers: { 'x-one': 'a the-token b', 'x-two': 'the-proof', 'x-three': 'Bearer', 'x-four': 'four' },
    });
    const names = [...(await withoutEcho(response, sent)).headers.keys()];
    assert.deepEqual(names, ['content-type', 'x-four', 'x-three']);
  });

  it('has no body if that is an error with a secret, or with its own nonce', async () => {
    const answer = async (status: number, body: string, more: Record<string, string> = {}, of = sent) =>
      (await withoutEcho(new Response(body, { status, headers: more }), of)).text();
    for (const secret of ['the-token', 'the-proof']) assert.equal(await answer(400, `a ${secret} b`), '{}');
    assert.equal(await answer(400, 'the-nonce', { 'dpop-nonce': 'the-nonce' }), '{}');
    assert.equal(await answer(400, 'nothing of it', { 'dpop-nonce': 'the-nonce' }), 'nothing of it');
    assert.equal(await answer(400, 'nothing of it'), 'nothing of it');
    assert.equal(
      await answer(400, 'the-proof', {}, new Headers({ authorization: 'Bearer the-token' })),
      'the-proof',
    );
    assert.equal(await answer(400, 'anything', {}, new Headers()), 'anything');
    // What succeeds is passed on as it comes.
    assert.equal(await answer(200, 'the-token'), 'the-token');
  });

  it('keeps its status, and comes as a stream if it succeeds', async () => {
    const { response } = open({ status: 201 });
    const { status, body } = await withoutEcho(response, sent);
    assert.equal(status, 201);
    assert.ok(body);
    assert.equal((await withoutEcho(new Response('a', { status: 418 }), sent)).status, 418);
    assert.equal((await withoutEcho(new Response(null, { status: 404 }), sent)).body, null);
  });
});

describe('a time limit', () => {
  const late = () => new Error('late');

  it('is for work that takes longer; its timer ends with the work', async () => {
    const clock = new VirtualClock();
    assert.equal(await inTime(async () => 'done', 1_000, clock, late), 'done');
    await assert.rejects(
      inTime(
        () => {
          throw new Error('failed');
        },
        1_000,
        clock,
        late,
      ),
      /failed/,
    );
    assert.equal(clock.sleepers, 0);
    const never = assert.rejects(
      inTime(() => new Promise(() => {}), 1_000, clock, late),
      /late/,
    );
    await clock.advance(1_000);
    await never;
  });

  it('of a signal is its abort, with the reason', async () => {
    const { signal } = new AbortController();
    const pending = Symbol('pending');
    assert.equal(await Promise.race([aborted(signal), settled().then(() => pending)]), pending);
    const left = new AbortController();
    const waiting = aborted(left.signal);
    const reason = new Error('left');
    left.abort(reason);
    await assert.rejects(waiting, reason);
  });
});
