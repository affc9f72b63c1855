/** Tests how an answer is written with Node's server: as fast as the client reads, and never as if it were whole when it isn't. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { write } from '../../../src/server/node/outgoing.js';
import { settled } from '../../helpers/controlled-transport.js';
import { Outgoing } from '../attacks/adapter.js';

/** A client that reads one piece, and then needs a while for each. */
class Slow extends Outgoing {
  readonly pieces: string[] = [];
  override write(piece: Uint8Array): boolean {
    this.pieces.push(new TextDecoder().decode(piece));
    return false;
  }
}

/** An answer in three pieces, and what has become of it. */
function answer() {
  const left = ['one', 'two', 'three'];
  const state = { isCanceled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = left.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(piece));
      },
      cancel: () => void (state.isCanceled = true),
    },
    { highWaterMark: 0 },
  );
  const headers = new Headers({ 'x-one': '1', 'set-cookie': 'a=1' });
  headers.append('set-cookie', 'b=2');
  return { response: new Response(body, { status: 418, headers }), state, left };
}

describe('an answer', () => {
  it('is written with its status, its headers and each cookie, and ended', async () => {
    const outgoing = new Outgoing();
    await write(answer().response, outgoing);
    assert.deepEqual([outgoing.statusCode, outgoing.text], [418, 'onetwothree']);
    assert.deepEqual(outgoing.headers, { 'x-one': '1', 'set-cookie': ['a=1', 'b=2'] });
    assert.deepEqual([outgoing.isEnded, outgoing.destroyed], [true, false]);
  });

  it('needs neither a body nor a cookie', async () => {
    const outgoing = new Outgoing();
    await write(new Response(null, { status: 204, headers: { 'x-one': '1' } }), outgoing);
    assert.deepEqual([outgoing.statusCode, outgoing.text, outgoing.isEnded], [204, '', true]);
    assert.deepEqual(outgoing.headers, { 'x-one': '1' });
  });

  it('waits for a client that reads slowly, and goes on when it is ready', async () => {
    const outgoing = new Slow();
    const work = write(answer().response, outgoing);
    for (const count of [1, 2, 3]) {
      await settled();
      assert.equal(outgoing.pieces.length, count);
      assert.equal(outgoing.isEnded, false);
      assert.deepEqual([outgoing.listenerCount('drain'), outgoing.listenerCount('close')], [1, 1]);
      outgoing.emit('drain');
    }
    await work;
    assert.deepEqual([outgoing.pieces.join(' '), outgoing.isEnded], ['one two three', true]);
    assert.deepEqual([outgoing.listenerCount('drain'), outgoing.listenerCount('close')], [0, 0]);
  });

  it('is given up when the client leaves while it is waited for', async () => {
    const outgoing = new Slow();
    const { response, state, left } = answer();
    const work = write(response, outgoing);
    await settled();
    outgoing.destroyed = true;
    outgoing.emit('close');
    await work;
    await settled();
    assert.deepEqual(outgoing.pieces, ['one']);
    assert.equal(state.isCanceled, true);
    assert.ok(left.length > 0, 'nothing more is read than what nobody waits for');
  });

  it('does not wait for a client that has left while it was written to', async () => {
    const outgoing = new Slow();
    outgoing.write = () => {
      outgoing.destroyed = true;
      return false;
    };
    const { response, state } = answer();
    await write(response, outgoing);
    await settled();
    assert.equal(state.isCanceled, true);
    assert.deepEqual([outgoing.listenerCount('drain'), outgoing.listenerCount('close')], [0, 0]);
  });

  for (const [what, members] of [
    ['has left', { destroyed: true }],
    ['has been answered', { headersSent: true }],
  ] as const)
    it(`is dropped for a client that ${what}`, async () => {
      const outgoing: Outgoing = new Outgoing();
      Object.assign(outgoing, members);
      const { response, state } = answer();
      await write(response, outgoing);
      await settled();
      assert.deepEqual([outgoing.statusCode, outgoing.isEnded, outgoing.text], [0, false, '']);
      assert.equal(state.isCanceled, true);
    });
});
