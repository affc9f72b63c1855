/** Tests which tokens the instances of a server share, for how long, and who can read them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSeal } from '../../../src/server/limits/seal.js';
import { MemoryStore } from '../../../src/server/limits/memory.js';
import { createSharedToken, NOT_SHARED } from '../../../src/server/management/shared-token.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';

const AUDIENCE = 'https://acme.auth0.test/api/v2/';
const KEY = JSON.stringify(['token', AUDIENCE]);
const HOUR = 3_600_000;

function shared(clock = new VirtualClock(), store = new MemoryStore(clock)) {
  const with_ = (secret = 'a secret', audience = AUDIENCE) =>
    createSharedToken(store, secret, audience, clock);
  const token = (accessToken: string, lifetime = HOUR) => ({
    accessToken,
    expiresAt: clock.now() + lifetime,
  });
  return { clock, store, with_, token };
}

describe('a shared token', () => {
  it('is found by each instance with the same secret, and by nobody else', async () => {
    const { with_, token, store } = shared();
    const given = token('t1');
    await with_().share(given);
    assert.deepEqual(await with_().find(undefined), given);
    assert.equal(await with_('another secret').find(undefined), undefined);
    assert.equal(await with_('a secret', 'another audience').find(undefined), undefined);
    assert.doesNotMatch(atob((await store.get(KEY)) ?? ''), /t1/);
  });

  it('is not the one that was refused', async () => {
    const { with_, token } = shared();
    const given = token('t1');
    await with_().share(given);
    assert.equal(await with_().find(given), undefined);
    assert.equal(await with_().find({ accessToken: 't1' }), undefined);
    assert.deepEqual(await with_().find({ accessToken: 't0' }), given);
  });

  it('is used until a minute before its end, and is then gone from the store', async () => {
    const { with_, token, clock, store } = shared();
    await with_().share(token('t1'));
    await clock.advance(HOUR - 60_001);
    assert.equal((await with_().find(undefined))?.accessToken, 't1');
    await clock.advance(1);
    assert.equal(await with_().find(undefined), undefined);
    assert.ok(await store.get(KEY));
    await clock.advance(60_000);
    assert.equal(await store.get(KEY), undefined);
  });

  it('has an end, and one that is not near', async () => {
    for (const [lifetime, isShared] of [
      [60_001, true],
      [60_000, false],
      [-1, false],
    ] as const) {
      const { with_, token, store } = shared();
      await with_().share(token('t1', lifetime));
      assert.equal((await store.get(KEY)) !== undefined, isShared, String(lifetime));
    }
    const { with_, store } = shared();
    await with_().share({ accessToken: 't1' });
    assert.equal(await store.get(KEY), undefined);
  });

  it('is bound to no key of one instance', async () => {
    const { with_, token, store } = shared();
    await with_().share({ ...token('t1'), createProof: async () => 'proof' });
    assert.equal(await store.get(KEY), undefined);
  });

  it('is none if somebody has put something else there', async () => {
    const { with_, store, clock } = shared();
    const seal = createSeal('a secret', KEY);
    for (const text of [
      '{}',
      '{"accessToken":"t1"}',
      '{"expiresAt":9e15}',
      '{"accessToken":7,"expiresAt":9e15}',
    ]) {
      await store.set(KEY, await seal.close(text), HOUR);
      assert.equal(await with_().find(undefined), undefined, text);
    }
    await store.set(KEY, await seal.close(`{"accessToken":"t1","expiresAt":${clock.now() + HOUR}}`), HOUR);
    assert.equal((await with_().find(undefined))?.accessToken, 't1');
    for (const text of ['', 'text', 'AAAA', '€']) {
      await store.set(KEY, text, HOUR);
      assert.equal(await with_().find(undefined), undefined, text);
    }
  });

  it('is none where nothing is shared', async () => {
    await NOT_SHARED.share({ accessToken: 't1', expiresAt: Infinity });
    assert.equal(await NOT_SHARED.find(undefined), undefined);
  });
});
