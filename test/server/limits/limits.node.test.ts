/** Tests the option `limits`: its defaults, what it takes, and each instance's part. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigurationError } from '../../../src/server/index.js';
import { limitsOf, partOf, type LimitsOptions } from '../../../src/server/limits/limits.js';
import { MemoryStore } from '../../../src/server/limits/memory.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';

const clock = new VirtualClock();
const limitsFrom = (options: LimitsOptions) =>
  limitsOf(options, { clock, onError: () => assert.fail('was told') });

describe('the limits', () => {
  it('have the documented defaults', () => {
    const { store, ...rest } = limitsFrom({});
    assert.ok(store instanceof MemoryStore);
    const limit = { requests: 20, seconds: 10 };
    const shares = { sessionShare: 0.6, organizationShare: 0.8 };
    assert.deepEqual(rest, { read: limit, write: limit, ...shares, freshFor: 5_000, isShared: false });
  });

  it('take whole numbers above 0, shares up to 1, and no time below 0', () => {
    for (const options of [
      { read: { requests: 1, seconds: 1 }, write: { requests: 1, seconds: 1 } },
      { sessionShare: 1, organizationShare: 1 },
      { sessionShare: 0.01, organizationShare: 0.01 },
      { freshFor: 0 },
      { instances: 1 },
    ])
      limitsFrom(options);
    const wrong: readonly (readonly [string, object])[] = [
      ...[0, -1, 1.5, NaN, Infinity, '1', undefined, null].flatMap((value) =>
        (['read', 'write'] as const).flatMap((name) => [
          [`limits.${name}`, { [name]: { requests: value, seconds: 10 } }] as const,
          [`limits.${name}`, { [name]: { requests: 10, seconds: value } }] as const,
        ]),
      ),
      ...[0, -0.1, 1.01, NaN, 'all', null].flatMap((value) => [
        ['limits.sessionShare', { sessionShare: value }] as const,
        ['limits.organizationShare', { organizationShare: value }] as const,
      ]),
      ...[0, -1, 1.5, NaN, null].map((value) => ['limits.instances', { instances: value }] as const),
      ...[-1, NaN, 'long'].map((value) => ['limits.freshFor', { freshFor: value }] as const),
    ];
    for (const [name, options] of wrong)
      assert.throws(
        () => limitsFrom(options),
        (error) => error instanceof ConfigurationError && error.message.startsWith(name),
        JSON.stringify(options),
      );
  });

  it('are each instance’s part where nothing is shared, and whole where a store is', () => {
    const options = { read: { requests: 7, seconds: 3 }, write: { requests: 2, seconds: 3 }, instances: 3 };
    const alone = limitsFrom(options);
    assert.deepEqual(
      [alone.read, alone.write],
      [
        { requests: 2, seconds: 3 },
        { requests: 1, seconds: 3 },
      ],
    );
    const shared = limitsFrom({ ...options, store: new MemoryStore(clock) });
    assert.deepEqual([shared.read, shared.write, shared.isShared], [options.read, options.write, true]);
  });

  it('have a part for everybody, however small', () => {
    assert.deepEqual(partOf({ requests: 10, seconds: 2 }, 0.79), { requests: 7, seconds: 2 });
    assert.deepEqual(partOf({ requests: 10, seconds: 2 }, 0.01), { requests: 1, seconds: 2 });
  });
});
