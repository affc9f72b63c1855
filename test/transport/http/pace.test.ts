import { expect } from '@open-wc/testing';
import { Pace } from '../../../src/transport/http/pace.js';
import type { Wait } from '../../../src/transport/transport.js';
import { settled } from '../../helpers/controlled-transport.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { json, ONE, openHttp } from '../http-page.js';

const off = { isEnabled: false };

/** Ten pieces of work that take a moment each, and when they were started. */
function tenAt(clock: VirtualClock, pace: Pace, takes = 0): number[] {
  const begin = clock.now();
  const started: number[] = [];
  for (let index = 0; index < 10; index++)
    void pace.inTurn({}, async () => {
      started.push(clock.now() - begin);
      if (takes > 0) await clock.sleep(takes);
    });
  return started;
}

describe('a pace of two a second', () => {
  it('lets two start at once, and each next one a second after an answer', async () => {
    const clock = new VirtualClock();
    const started = tenAt(clock, new Pace(2, clock));
    await clock.advance(10_000);
    expect(started).to.deep.equal([0, 0, 1000, 1000, 2000, 2000, 3000, 3000, 4000, 4000]);
  });

  it('counts from the answer, for the server counts from when it has worked', async () => {
    const clock = new VirtualClock();
    const started = tenAt(clock, new Pace(2, clock), 300);
    await clock.advance(20_000);
    expect(started).to.deep.equal([0, 0, 1300, 1300, 2600, 2600, 3900, 3900, 5200, 5200]);
  });

  it('does not hold up the first after a pause', async () => {
    const clock = new VirtualClock();
    const pace = new Pace(2, clock);
    tenAt(clock, pace);
    await clock.advance(20_000);
    expect(tenAt(clock, pace)).to.deep.equal([0, 0]);
  });

  it('lets nobody wait longer because a clock was set back', async () => {
    const clock = new VirtualClock();
    const day = 86_400_000;
    let now = clock.now() + day;
    const pace = new Pace(1, { now: () => now, sleep: (ms, signal) => clock.sleep(ms, signal) });
    await pace.inTurn({}, async () => {});
    now -= day;
    let isStarted = false;
    void pace.inTurn({}, async () => void (isStarted = true));
    await clock.advance(1_000);
    expect(isStarted).to.equal(true);
  });

  it('forgets who has left, and lets the next one in', async () => {
    const clock = new VirtualClock();
    const pace = new Pace(1, clock);
    const leaving = new AbortController();
    await pace.inTurn({}, async () => {});
    const left = pace.inTurn({ signal: leaving.signal }, async () => 'done').catch(() => 'left');
    let isStarted = false;
    void pace.inTurn({}, async () => void (isStarted = true));
    leaving.abort();
    expect(await left).to.equal('left');
    await clock.advance(1_000);
    expect(isStarted).to.equal(true);
  });

  it('goes on after work that failed', async () => {
    const clock = new VirtualClock();
    const pace = new Pace(1, clock);
    await pace.inTurn({}, () => Promise.reject(new Error('No.'))).catch(() => {});
    let isStarted = false;
    void pace.inTurn({}, async () => void (isStarted = true));
    await clock.advance(1_000);
    expect(isStarted).to.equal(true);
  });

  it('says who waits, and when it is their turn', async () => {
    const clock = new VirtualClock();
    const pace = new Pace(1, clock);
    const waits: (Wait | undefined)[] = [];
    await pace.inTurn({}, async () => {});
    const second = pace.inTurn({ onWait: (wait) => waits.push(wait) }, async () => {});
    expect(waits).to.deep.equal([{ reason: 'turn', until: undefined }]);
    await clock.advance(1_000);
    await second;
    expect(waits).to.deep.equal([{ reason: 'turn', until: undefined }, undefined]);
  });
});

describe('the requests of a transport', () => {
  it('are paced apart: four reads and two writes a second', async () => {
    const page = openHttp([ONE]);
    const begin = page.clock.now();
    for (let index = 0; index < 5; index++) {
      void page.transport.getConnection('con_1');
      void page.transport.updateConnection('con_1', off);
    }
    await page.clock.advance(10_000);
    const at = (method: string) =>
      page.sent.filter(({ init }) => init.method === method).map((sent) => sent.at - begin);
    expect(at('GET')).to.deep.equal([0, 0, 0, 0, 1000]);
    expect(at('PATCH')).to.deep.equal([0, 0, 1000, 1000, 2000]);
  });

  it('may be told of a higher limit', async () => {
    const page = openHttp([json({ identity_providers: [] })], { pace: { read: 8, write: 4 } });
    for (let index = 0; index < 8; index++) void page.transport.listConnections();
    await settled();
    expect(page.sent).to.have.length(8);
  });
});
