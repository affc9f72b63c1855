/** Tests the map that keeps a server's memory bounded. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BoundedMap } from '../../src/server/bounded-map.js';

describe('a bounded map', () => {
  it('drops the oldest entry for a new one, and no sooner', () => {
    const map = new BoundedMap<number>(2);
    assert.equal(map.set('a', 1).set('b', 2), map);
    assert.deepEqual([...map], Object.entries({ a: 1, b: 2 }));
    map.set('c', 3);
    assert.deepEqual([...map], Object.entries({ b: 2, c: 3 }));
  });

  it('takes an entry that is set again for the newest', () => {
    const map = new BoundedMap<number>(2).set('a', 1).set('b', 2).set('a', 3).set('c', 4);
    assert.deepEqual([...map], Object.entries({ a: 3, c: 4 }));
  });

  it('has room for ten thousand', () => {
    const map = new BoundedMap<number>();
    for (let count = 0; count < 10_001; count++) map.set(`key-${count}`, count);
    assert.equal(map.size, 10_000);
    assert.equal(map.has('key-0'), false);
    assert.equal(map.get('key-1'), 1);
  });
});
