/** Whether the number of admins that a plan carries is the right one, and comes out the same every time. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RateLimiter } from '../../../src/testing/http/rate-limit.js';
import { firstMet, type Arrival, type Sharing } from './buckets.js';
import { Capacity } from './capacity.js';
import { populate } from './population.js';
import { createRandom } from './random.js';
import { recordSessions, type Recording } from './recording.js';
import { simulateAdmins } from './run.js';
import { limitOf, MY_ORGANIZATION_TIERS, type Limit, type Tier } from './tiers.js';
import { SimulatedClock } from '../clock.js';

const [SEED, SEATS] = [7, 150];

const recordings = recordSessions('token', 40, createRandom(SEED));
const steady = async (from?: readonly Recording[]) =>
  populate('steady', SEATS, from ?? (await recordings), createRandom(SEED));
const tier = (...limits: Limit[]): Tier => ({ name: 'a plan', limits });
const writes = (burst: number, perSecond: number) => limitOf('writes', ['write'], burst, perSecond);

function carried(arrivals: readonly Arrival[], one: Tier, sharing: Sharing = 'own'): number {
  const capacity = new Capacity(one, sharing);
  capacity.try(arrivals, SEATS);
  return capacity.always.admins;
}

/** One write of each of ten admins, at these times in seconds. */
const ten = (timeOf: (seat: number) => number): readonly Arrival[] =>
  Array.from(
    { length: 10 },
    (_, seat) => ({ at: timeOf(seat) * 1000, category: 'write', seat }) as const,
  ).sort((one, other) => one.at - other.at);

describe('the capacity of a plan', () => {
  it('is all of them without a limit, and none where nothing is let through', async () => {
    const arrivals = await steady();
    assert.equal(carried(arrivals, tier(writes(Infinity, 1))), SEATS);
    assert.equal(carried(arrivals, tier(writes(0, 0))), 0);
  });

  it('is the largest number of admins who meet no limit', async () => {
    const arrivals = await steady();
    const one = tier(writes(3, 1));
    const admins = carried(arrivals, one);
    assert.ok(admins > 2 && admins < SEATS, `${admins} admins`);
    for (let seats = 1; seats <= SEATS; seats += 1) {
      const isMet =
        firstMet(
          arrivals.filter(({ seat }) => seat < seats),
          one,
          'own',
        ) !== undefined;
      assert.equal(isMet, seats > admins, `${seats} admins`);
    }
  });

  it('never shrinks when a plan allows more', async () => {
    const arrivals = await steady();
    const bySpeed = [0.25, 0.5, 1, 2, 4].map((perSecond) => carried(arrivals, tier(writes(8, perSecond))));
    const byBurst = [1, 2, 4, 8, 16].map((burst) => carried(arrivals, tier(writes(burst, 1))));
    for (const all of [bySpeed, byBurst]) {
      assert.deepEqual(
        all,
        all.toSorted((one, other) => one - other),
      );
      assert.ok(all.at(-1)! > 2 * all[0]!, `${all.join()} admins`);
    }
  });

  it('is about half when each request is sent twice', async () => {
    const twice = (await recordings).map((one) => one.flatMap((request) => [request, request]));
    const one = tier(writes(20, 2));
    const [once, doubled] = [carried(await steady(), one), carried(await steady(twice), one)];
    assert.ok(once > 40 && once < SEATS, `${once} admins`);
    assert.ok(doubled / once > 0.35 && doubled / once < 0.6, `${once} and ${doubled} admins`);
  });

  it('counts organizations apart, and one that all share as a whole', async () => {
    const arrivals = await steady();
    const own = MY_ORGANIZATION_TIERS[0]!.limits.filter(({ isPerOrganization }) => isPerOrganization);
    const together = own.map((limit) => ({ ...limit, isPerOrganization: false }));
    assert.equal(own.length, 2);
    // The kit paces one page below these.
    assert.equal(carried(arrivals, tier(...own), 'own'), SEATS);
    const shared = carried(arrivals, tier(...own), 'one');
    assert.ok(shared < SEATS / 2, `${shared} admins`);
    assert.equal(shared, carried(arrivals, tier(...together), 'own'));
  });

  it('counts reads and writes together where the plan does', () => {
    const both = (['read', 'write'] as const).map((category) => ({ at: 0, category, seat: 0 }));
    assert.equal(firstMet(both, tier(limitOf('requests', ['read', 'write'], 1, 1)), 'own')?.name, 'requests');
    assert.equal(firstMet(both, tier(limitOf('reads', ['read'], 1, 1), writes(1, 1)), 'own'), undefined);
  });

  it('is the least of all runs, and in half of them the one in the middle', () => {
    const capacity = new Capacity(tier(writes(4, 1)), 'own');
    const slowly = (seat: number) => seat * 10;
    const everySecondAtOnce = (seat: number) => (seat % 2) * 60;
    for (const timeOf of [slowly, everySecondAtOnce, () => 0, slowly]) capacity.try(ten(timeOf), 10);
    // They are 4, 8, 10 and 10.
    assert.deepEqual([capacity.always.admins, capacity.usually], [4, 10]);
    assert.equal(capacity.always.met?.name, 'writes');
  });

  it('ends where the emulator refuses first', async () => {
    for (let seed = 0; seed < 50; seed++) {
      const [random, clock] = [createRandom(seed), new SimulatedClock()];
      const limiter = new RateLimiter({ read: 1, write: 3 }, clock);
      const startedAt = clock.now();
      const arrivals: Arrival[] = [];
      for (let isAllowed = true; isAllowed;) {
        await clock.advance(Math.floor(random() * 600));
        arrivals.push({ at: clock.now() - startedAt, category: 'write', seat: 0 });
        isAllowed = limiter.draw('write').allowed;
        assert.equal(firstMet(arrivals, tier(writes(3, 3)), 'own') === undefined, isAllowed);
      }
      assert.ok(arrivals.length > 3);
    }
  });
});

describe('the simulation of admins', () => {
  const said = async (seed: number) => {
    const lines: string[] = [];
    await simulateAdmins({ runs: 2, seed, sessions: 8, most: 60 }, (text) => lines.push(text));
    return lines.join('\n');
  };

  it('says the same for the same seed, and something else for another', async () => {
    const one = await said(SEED);
    assert.equal(await said(SEED), one);
    assert.notEqual((await said(SEED + 1)).replaceAll(`seed ${SEED + 1}`, `seed ${SEED}`), one);
    assert.match(
      one,
      /\| switches a connection +\| 1 write, 1 token, 1 preflight \| 1 write, 1 token \| 1 read, 1 write +\|/,
    );
    assert.match(one, /\| bridge +\| Enterprise +\| \d+ \/ \d+ \(tenant (reads|writes)\)/);
    assert.match(one, /\| proxy +\| Private Performance +\| 60 or more/);
    assert.match(one, /Not modelled: /);
  });
});
