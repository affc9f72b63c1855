/** The real clock, and how work is left. */
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, it } from 'node:test';
import { systemClock, unlessAborted } from '../../../src/transport/http/clock.js';

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

describe('work that can be left', () => {
  it('ends as it would without a signal, and keeps no listener', async () => {
    const { signal } = new AbortController();
    assert.equal(await unlessAborted(undefined, async () => 1), 1);
    assert.equal(await unlessAborted(signal, async () => 2), 2);
    const failure = new Error('No.');
    await assert.rejects(
      unlessAborted(signal, () => Promise.reject(failure)),
      failure,
    );
    assert.equal(listeners(signal), 0);
  });

  it('rejects with the reason as soon as it is left', async () => {
    const leaving = new AbortController();
    const work = unlessAborted(leaving.signal, () => new Promise(() => {}));
    assert.equal(listeners(leaving.signal), 1);
    const reason = new Error('left');
    leaving.abort(reason);
    await assert.rejects(work, reason);
  });

  it('is not begun when it was left before', async () => {
    const reason = new Error('left');
    let isBegun = false;
    const work = unlessAborted(AbortSignal.abort(reason), async () => void (isBegun = true));
    await assert.rejects(work, reason);
    assert.equal(isBegun, false);
  });
});

describe('the real clock', () => {
  it('tells the time, and sleeps no shorter than it is told', async () => {
    assert.ok(Math.abs(systemClock.now() - Date.now()) < 60_000);
    const begin = performance.now();
    await systemClock.sleep(20);
    // Timers count in whole milliseconds.
    assert.ok(performance.now() - begin >= 19);
  });

  it('keeps no timer that nobody waits for', async (test) => {
    const cleared = test.mock.method(globalThis, 'clearTimeout');
    const leaving = new AbortController();
    const sleep = systemClock.sleep(1e9, leaving.signal);
    leaving.abort(new Error('left'));
    await assert.rejects(sleep, /left/);
    assert.equal(cleared.mock.callCount(), 1);
  });
});
