/** Leaving a page with changes that wait: what is sent at once, and what is not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Pace } from '../../../src/transport/http/pace.js';
import type { Wait } from '../../../src/transport/transport.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { ONE, openHttp, status } from '../http-page.js';

const off = { isEnabled: false };

/** A pace that is used up, with so many pieces of work that wait for their turn. */
function openPace(perSecond: number, waiting: number) {
  const clock = new VirtualClock();
  const pace = new Pace(perSecond, clock);
  const begin = clock.now();
  const startedAt: number[] = [];
  const start = (options = {}) =>
    pace.inTurn(options, async () => void startedAt.push(clock.now() - begin)).catch(() => {});
  for (let count = 0; count < perSecond + waiting; count++) void start();
  return { clock, pace, start, startedAt };
}

describe('a flush', () => {
  it('lets in all that wait, and the next ones make up for it', async () => {
    const { clock, pace, start, startedAt } = openPace(2, 3);
    await clock.advance(0);
    pace.flush();
    await clock.advance(0);
    assert.deepEqual(startedAt, [0, 0, 0, 0, 0]);
    await clock.advance(500);
    for (let count = 0; count < 3; count++) void start();
    await clock.advance(499);
    assert.equal(startedAt.length, 5);
    // Five places come back, three of them were never there.
    await clock.advance(1);
    assert.deepEqual(startedAt.slice(5), [1000, 1000]);
    await clock.advance(1_000);
    assert.deepEqual(startedAt.slice(5), [1000, 1000, 2000]);
  });

  it('lets in what comes in the same moment, and no later', async () => {
    const { clock, pace, start, startedAt } = openPace(1, 0);
    await clock.advance(100);
    pace.flush();
    void start();
    await clock.advance(0);
    assert.deepEqual(startedAt, [0, 100]);
    void start();
    await clock.advance(0);
    assert.equal(startedAt.length, 2);
  });

  it('takes no place from a pace that has some', async () => {
    const { clock, pace, start, startedAt } = openPace(2, 0);
    await clock.advance(5_000);
    pace.flush();
    await clock.advance(0);
    for (let count = 0; count < 3; count++) void start();
    await clock.advance(0);
    assert.deepEqual(startedAt.slice(2), [5_000, 5_000]);
  });

  it('lets nobody in twice', async () => {
    const { clock, pace, startedAt } = openPace(1, 2);
    pace.flush();
    pace.flush();
    await clock.advance(10_000);
    assert.deepEqual(startedAt, [0, 0, 0]);
  });

  it('sends the changes that wait for their turn, and no read', async () => {
    const { transport, clock, sent } = openHttp([ONE], { pace: { read: 1, write: 1 } });
    for (let count = 0; count < 2; count++) {
      void transport.updateConnection('con_1', off);
      void transport.getConnection('con_1');
    }
    transport.flush?.();
    await clock.advance(0);
    const methods = sent.map(({ init }) => init.method);
    assert.deepEqual(methods.sort(), ['GET', 'PATCH', 'PATCH']);
  });

  it('sends nothing before the time that a 429 has named: it would be refused', async () => {
    const { transport, clock, sent } = openHttp([status(429, { 'retry-after': '5' }), ONE]);
    const changes = [transport.updateConnection('con_1', off), transport.updateConnection('con_2', off)];
    await clock.advance(0);
    const { length } = sent;
    const late = transport.updateConnection('con_3', off);
    transport.flush?.();
    await clock.advance(4_999);
    assert.equal(sent.length, length);
    await clock.advance(10_000);
    await Promise.all([...changes, late]);
  });
});

describe('whoever waits', () => {
  it('is told when the wait for a 429 begins and ends, also when another one extends it', async () => {
    const clock = new VirtualClock();
    const pace = new Pace(1, clock);
    const begin = clock.now();
    const waits: (Wait | undefined)[] = [];
    pace.pauseUntil(begin + 1_000);
    const allowed = pace.untilAllowed({ onWait: (wait) => waits.push(wait) });
    // Of several times the latest counts.
    pace.pauseUntil(begin + 3_000);
    pace.pauseUntil(begin + 2_000);
    await clock.advance(1_000);
    await clock.advance(1_999);
    const until = (ms: number) => ({ reason: 'rate-limit', until: begin + ms });
    assert.deepEqual(waits, [until(1_000), undefined, until(3_000)]);
    await clock.advance(1);
    await allowed;
    assert.deepEqual(waits, [until(1_000), undefined, until(3_000), undefined]);
  });

  it('does not wait at the very time that a 429 has named', async () => {
    const clock = new VirtualClock(0);
    const pace = new Pace(1, clock);
    await pace.untilAllowed({ onWait: () => assert.fail('It waited.') });
    pace.pauseUntil(clock.now());
    await pace.untilAllowed({ onWait: () => assert.fail('It waited.') });
  });

  it('is not let in when it has left before', async () => {
    const pace = new Pace(1, new VirtualClock());
    const signal = AbortSignal.abort(new Error('left'));
    await assert.rejects(
      pace.inTurn({ signal }, async () => assert.fail('It was let in.')),
      /left/,
    );
    // Its place is still there.
    assert.equal(await pace.inTurn({}, async () => 'in'), 'in');
  });

  it('frees no place when it leaves before it had one', async () => {
    const { clock, start, startedAt } = openPace(1, 0);
    const leaving = new AbortController();
    void start({ signal: leaving.signal });
    void start();
    leaving.abort(new Error('left'));
    await clock.advance(999);
    assert.deepEqual(startedAt, [0]);
    await clock.advance(1);
    assert.deepEqual(startedAt, [0, 1000]);
  });

  it('gives its place back when it leaves in the moment it gets it', async () => {
    const { clock, start, startedAt } = openPace(1, 0);
    const leaving = new AbortController();
    void start({ signal: leaving.signal });
    void start();
    const sleepThenLeave = clock.sleep(1_000).then(() => leaving.abort(new Error('left')));
    await clock.advance(1_000);
    await sleepThenLeave;
    await clock.advance(1_000);
    await clock.advance(1_000);
    assert.equal(startedAt.length, 2);
  });
});
