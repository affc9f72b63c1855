/** Tests the store in memory, and the one that survives an outage of a shared store. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryStore } from '../../../src/server/limits/memory.js';
import { SurvivingStore } from '../../../src/server/limits/outage.js';
import type { LimitStore } from '../../../src/server/index.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';

const LIMIT = { requests: 2, seconds: 10 };

describe('the store in memory', () => {
  it('counts each key by itself, and says what is left and for how long', async () => {
    const clock = new VirtualClock();
    const store = new MemoryStore(clock);
    assert.deepEqual(await store.take('a', LIMIT), { isAllowed: true, remaining: 1, reset: 10_000 });
    await clock.advance(4_000);
    assert.deepEqual(await store.take('a', LIMIT), { isAllowed: true, remaining: 0, reset: 6_000 });
    assert.deepEqual(await store.take('a', LIMIT), { isAllowed: false, remaining: 0, reset: 6_000 });
    assert.deepEqual(await store.take('b', LIMIT), { isAllowed: true, remaining: 1, reset: 10_000 });
    await clock.advance(5_999);
    assert.equal((await store.take('a', LIMIT)).isAllowed, false);
    await clock.advance(1);
    assert.deepEqual(await store.take('a', LIMIT), { isAllowed: true, remaining: 1, reset: 10_000 });
  });

  it('goes on counting where the clock is set back within the window, and begins anew otherwise', async () => {
    let now = 1_000_000;
    const store = new MemoryStore({ now: () => now, sleep: async () => {} });
    await store.take('a', LIMIT);
    now += 4_000;
    await store.take('a', LIMIT);
    now -= 4_000;
    assert.deepEqual(await store.take('a', LIMIT), { isAllowed: false, remaining: 0, reset: 10_000 });
    now -= 1;
    assert.deepEqual(await store.take('a', LIMIT), { isAllowed: true, remaining: 1, reset: 10_000 });
  });

  it('keeps a budget that is in use, however many others there are', async () => {
    const store = new MemoryStore(new VirtualClock());
    await store.take('used', LIMIT);
    for (let count = 0; count < 9_999; count++) await store.take(`key-${count}`, LIMIT);
    await store.take('used', LIMIT);
    await store.take('one more', LIMIT);
    assert.equal((await store.take('used', LIMIT)).isAllowed, false);
    assert.equal((await store.take('key-0', LIMIT)).remaining, 1, 'the oldest is dropped');
  });

  it('keeps a value for as long as was asked', async () => {
    const clock = new VirtualClock();
    const store = new MemoryStore(clock);
    assert.equal(await store.get('a'), undefined);
    await store.set('a', 'text', 1_000);
    await clock.advance(999);
    assert.equal(await store.get('a'), 'text');
    assert.equal(await store.get('b'), undefined);
    await clock.advance(1);
    assert.equal(await store.get('a'), undefined);
    await store.set('a', 'another', 1_000);
    assert.equal(await store.get('a'), 'another');
  });
});

describe('a shared store that can fail', () => {
  type Mode = 'answers' | 'fails' | 'throws' | 'is deaf';

  function surviving(instances = 2) {
    const clock = new VirtualClock();
    const shared = new MemoryStore(clock);
    const state = { mode: 'answers' as Mode, asked: 0 };
    const ask = <T>(work: () => Promise<T>): Promise<T> => {
      state.asked++;
      if (state.mode === 'is deaf') return new Promise(() => {});
      if (state.mode === 'throws') throw new Error('out');
      return state.mode === 'fails' ? Promise.reject(new Error('out')) : work();
    };
    const failing: LimitStore = {
      take: (key, limit) => ask(() => shared.take(key, limit)),
      get: (key) => ask(() => shared.get(key)),
      set: (key, value, milliseconds) => ask(() => shared.set(key, value, milliseconds)),
    };
    const outages: unknown[] = [];
    const onOutage = (error: unknown) => void outages.push(error);
    const store = new SurvivingStore(failing, { clock, instances, onOutage });
    return { clock, shared, state, store, outages };
  }

  const FOUR = { requests: 4, seconds: 3_600 };

  it('decides alone while it answers', async () => {
    const { store, shared, outages } = surviving();
    await shared.take('a', FOUR);
    assert.equal((await store.take('a', FOUR)).remaining, 2);
    await shared.set('b', 'of another instance', 1_000);
    assert.equal(await store.get('b'), 'of another instance');
    await store.set('c', 'ours', 1_000);
    assert.equal(await shared.get('c'), 'ours');
    assert.deepEqual(outages, []);
  });

  for (const mode of ['fails', 'throws'] as const)
    it(`leaves each instance its part when it ${mode}, with what was used before`, async () => {
      const { store, state } = surviving();
      await store.take('a', FOUR);
      await store.set('b', 'known', 100_000);
      state.mode = mode;
      assert.deepEqual(await store.take('a', FOUR), { isAllowed: true, remaining: 0, reset: 3_600_000 });
      assert.equal((await store.take('a', FOUR)).isAllowed, false);
      assert.equal(await store.get('b'), 'known');
      await store.set('b', 'new', 100_000);
      assert.equal(await store.get('b'), 'new');
    });

  it('leaves each instance one request at least', async () => {
    const { store, state } = surviving(9);
    state.mode = 'fails';
    assert.equal((await store.take('a', FOUR)).isAllowed, true);
    assert.equal((await store.take('a', FOUR)).isAllowed, false);
  });

  it('is asked again after five seconds; each outage is reported once', async () => {
    const { store, state, clock, outages } = surviving();
    state.mode = 'fails';
    for (let times = 0; times < 3; times++) await store.get('a');
    assert.deepEqual([state.asked, outages.length], [1, 1]);
    await clock.advance(4_999);
    await store.get('a');
    assert.equal(state.asked, 1);
    await clock.advance(1);
    await store.get('a');
    await store.get('a');
    assert.deepEqual([state.asked, outages.length], [2, 1], 'it is the same outage');
    state.mode = 'answers';
    await clock.advance(5_000);
    await store.get('a');
    await store.get('a');
    assert.equal(state.asked, 4);
    state.mode = 'fails';
    await store.get('a');
    assert.equal(outages.length, 2);
    assert.match(String(outages[1]), /out/);
  });

  it('holds nobody for more than half a second', async () => {
    const { store, state, clock, outages } = surviving();
    state.mode = 'is deaf';
    let isAnswered = false;
    const answer = store.take('a', FOUR).then((taken) => {
      isAnswered = true;
      return taken;
    });
    await clock.advance(499);
    assert.equal(isAnswered, false);
    await clock.advance(1);
    assert.equal((await answer).isAllowed, true);
    assert.match(String(outages[0]), /did not answer in time/);
    assert.equal(clock.sleepers, 0);
  });
});
