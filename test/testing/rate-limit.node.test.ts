/** What an emulator says of its rate limit: how many requests are left, and when there is another one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RateLimiter } from '../../src/testing/http/rate-limit.js';
import type { Clock } from '../../src/transport/http/clock.js';

const SECOND = 1_000;
const START = 1_700_000_000 * SECOND;

describe('a rate limit', () => {
  it('says when the next request is there, which comes sooner the longer one has waited', () => {
    let now = START + 600;
    const limiter = new RateLimiter({ read: 4, write: 1 }, { now: () => now } as Clock);
    const resetIn = () => Number(limiter.headers('read')['X-RateLimit-Reset']) - START / SECOND;
    while (limiter.draw('read').allowed);
    const resets = [0, 100, 200].map((later) => {
      now = START + 600 + later;
      return resetIn();
    });
    // A request comes back every 250 milliseconds, and the header is in whole seconds.
    assert.deepEqual(resets, [1, 1, 1]);
    now = START + 900;
    assert.equal(resetIn(), 2);
  });

  it('lets a burst through, then as many as are filled up', () => {
    let now = START;
    const limiter = new RateLimiter({ read: 2, write: 1 }, { now: () => now } as Clock);
    const draws = () => [1, 2, 3].map(() => limiter.draw('read').allowed);
    assert.deepEqual(draws(), [true, true, false]);
    assert.equal(limiter.draw('read').headers['Retry-After'], '1');
    now += SECOND / 2;
    assert.deepEqual(draws(), [true, false, false]);
    now += SECOND * 60;
    assert.deepEqual(draws(), [true, true, false]);
  });
});
