/** Tests for how long nothing is tried after a failure of the server's own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Backoff } from '../../../src/server/management/backoff.js';
import { problem } from '../../../src/server/problem.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';

const failure = () => problem('server-refused', 'The words.');

/** The seconds until something is tried again, after this many failures in a row. */
async function waits(failures: number, clock = new VirtualClock(), backoff = new Backoff(clock)) {
  const all: number[] = [];
  for (let count = 0; count < failures; count++) {
    backoff.pass();
    backoff.failed(failure);
    let seconds = 0;
    while (isHeld(backoff)) {
      await clock.advance(1_000);
      seconds++;
    }
    all.push(seconds);
  }
  return all;
}

function isHeld(backoff: Backoff): boolean {
  try {
    backoff.pass();
    return false;
  } catch {
    return true;
  }
}

describe('the time after a failure', () => {
  it('is twice as long each time, up to a minute', async () => {
    assert.deepEqual(await waits(7), [5, 10, 20, 40, 60, 60, 60]);
  });

  it('begins anew after a success', async () => {
    const clock = new VirtualClock();
    const backoff = new Backoff(clock);
    await waits(3, clock, backoff);
    backoff.succeeded();
    assert.deepEqual(await waits(2, clock, backoff), [5, 10]);
    backoff.failed(failure);
    backoff.succeeded();
    backoff.pass();
  });

  it('ends to the millisecond, and tells the failure until then', async () => {
    const clock = new VirtualClock();
    const backoff = new Backoff(clock);
    backoff.failed(failure);
    await clock.advance(4_999);
    assert.throws(() => backoff.pass(), { code: 'server-refused' });
    await clock.advance(1);
    backoff.pass();
  });

  it('counts failures of requests that were under way together once', async () => {
    const clock = new VirtualClock();
    const backoff = new Backoff(clock);
    backoff.failed(failure);
    await clock.advance(4_000);
    backoff.failed(() => problem('upstream-failed', 'Other words.'));
    assert.throws(() => backoff.pass(), { code: 'server-refused' });
    await clock.advance(1_000);
    backoff.pass();
    backoff.failed(failure);
    await clock.advance(9_999);
    assert.equal(isHeld(backoff), true);
    await clock.advance(1);
    assert.equal(isHeld(backoff), false);
  });
});
