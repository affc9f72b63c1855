/** What admins cost upstream, exactly, and that recordings of single ones tell what many at once do. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BEHAVIOR, planSession } from './behavior.js';
import { Capacity } from './capacity.js';
import { measureCosts } from './costs.js';
import { meetsLimit } from './live.js';
import type { Mode } from './modes.js';
import { populate } from './population.js';
import { createRandom } from './random.js';
import { recordSessions } from './recording.js';
import { MODES } from './run.js';
import { createSite } from './site.js';
import { limitOf } from './tiers.js';

const [SEED, SEATS] = [7, 150];

const recordings = recordSessions('token', 40, createRandom(SEED));

describe('what an admin costs', () => {
  const first = 'opens the page, the first since the server has started';
  const COSTS: Readonly<Record<Mode, object>> = {
    token: {
      [first]: { token: 1, preflight: 1, read: 1 },
      'opens the page': { token: 1, preflight: 1, read: 1 },
      'turns to it again within 30 s': {},
      'turns to it again after 30 s': { read: 1 },
      'switches a connection': { token: 1, preflight: 1, write: 1 },
      'switches it back': { write: 1 },
      'opens the dialog that removes': { token: 1, preflight: 1, read: 1 },
      'opens it again within 5 minutes': {},
      'detaches a connection': { token: 1, preflight: 1, write: 1 },
    },
    proxy: {
      [first]: { token: 1, read: 1 },
      'opens the page': { token: 1, read: 1 },
      'turns to it again within 30 s': {},
      'turns to it again after 30 s': { read: 1 },
      'switches a connection': { token: 1, write: 1 },
      'switches it back': { write: 1 },
      'opens the dialog that removes': { token: 1, read: 1 },
      'opens it again within 5 minutes': {},
      'detaches a connection': { token: 1, write: 1 },
    },
    bridge: {
      [first]: { token: 1, read: 1 },
      'opens the page': { read: 1 },
      'turns to it again within 30 s': {},
      'turns to it again after 30 s': { read: 1 },
      'switches a connection': { read: 1, write: 1 },
      'switches it back': { read: 1, write: 1 },
      'opens the dialog that removes': {},
      'opens it again within 5 minutes': {},
      'detaches a connection': { read: 1, write: 1 },
    },
  };

  for (const mode of MODES)
    it(`is known to the request, ${mode}`, async () => {
      assert.deepEqual(Object.fromEntries(await measureCosts(mode)), COSTS[mode]);
    });

  for (const mode of MODES)
    it(`is asked of one API alone, and all of it is done, ${mode}`, async () => {
      const { emulator, openPage } = createSite(mode);
      const page = openPage();
      for (const act of [page.look, page.switch, page.openRemoval]) await act();
      const api = mode === 'bridge' ? 'management' : 'my-org';
      assert.ok(emulator.requests.length >= 3);
      assert.ok(emulator.requests.every((request) => request.api === api && request.status === 200));
    });
});

describe('an admin', () => {
  for (const kind of ['look', 'switch'] as const)
    it(`pauses as written down before each ${kind}, until the session ends`, () => {
      const deeds = planSession(createRandom(SEED)).filter((deed) => deed.kind === kind);
      const times = kind === 'look' ? deeds.map(({ at }) => at) : [0, ...deeds.map(({ at }) => at)];
      const [least, most] = BEHAVIOR[kind];
      const pauses = times.slice(1).map((at, index) => at - times[index]!);
      assert.ok(pauses.length > 2);
      assert.ok(pauses.every((pause) => pause >= least && pause <= most));
      assert.ok(times.at(-1)! < BEHAVIOR.session && times.at(-1)! + most >= BEHAVIOR.session);
    });
});

describe('a recording', () => {
  for (const mode of MODES)
    it(`has each request at the time of what the admin did, ${mode}`, async () => {
      const [recording = []] = await recordSessions(mode, 1, createRandom(SEED));
      const deeds = planSession(createRandom(SEED));
      const categories = { look: ['read'], switch: mode === 'bridge' ? ['read', 'write'] : ['write'] };
      assert.ok(deeds.length > 8);
      assert.deepEqual(
        recording.map(({ at, category }) => `${category} ${at.toFixed(1)}`),
        deeds.flatMap(({ at, kind }) => categories[kind].map((category) => `${category} ${at.toFixed(1)}`)),
      );
    });

  for (const mode of MODES)
    it(`of each alone tells when the first of all meets a 429, ${mode}`, async () => {
      const [seats, apart, limit] = [16, 700, { read: 3, write: 1 }];
      const plans = createRandom(SEED);
      const visits = Array.from({ length: seats }, (_, seat) => {
        return { start: seat * apart, deeds: planSession(plans) };
      });
      const arrivals = (await recordSessions(mode, seats, createRandom(SEED)))
        .flatMap((one, seat) => one.map(({ at, category }) => ({ at: seat * apart + at, category, seat })))
        .sort((one, other) => one.at - other.at);
      const limits = [limitOf('reads', ['read'], 3, 3), limitOf('writes', ['write'], 1, 1)];
      const capacity = new Capacity({ name: 'as the emulator', limits }, 'one');
      capacity.try(arrivals, seats);
      const { admins } = capacity.always;
      assert.ok(admins > 0 && admins < seats, `${admins} admins`);
      const options = mode === 'bridge' ? { managementRateLimit: limit } : { rateLimit: limit };
      assert.equal(await meetsLimit(mode, visits.slice(0, admins), options), false);
      assert.equal(await meetsLimit(mode, visits.slice(0, admins + 1), options), true);
    });
});

describe('a population', () => {
  for (const pattern of ['steady', 'rush'] as const)
    it(`of fewer is the first of more, ${pattern}`, async () => {
      const [few, many] = await Promise.all(
        [10, SEATS].map(async (seats) => populate(pattern, seats, await recordings, createRandom(SEED))),
      );
      assert.ok(few!.length > 80);
      assert.deepEqual(
        few,
        many!.filter(({ seat }) => seat < 10),
      );
    });

  it('has an admin in each seat all the time', () => {
    const ends = [0, BEHAVIOR.session - 1].map((at) => ({ at, category: 'read' }) as const);
    const arrivals = populate('steady', SEATS, [ends], createRandom(SEED));
    for (let seat = 0; seat < SEATS; seat++) {
      const times = arrivals.filter((one) => one.seat === seat).map(({ at }) => at);
      assert.equal(times.length, 4, 'two have come and two have left');
    }
  });

  it('comes within the time of a rush', async () => {
    const arrivals = populate('rush', SEATS, await recordings, createRandom(SEED));
    const firsts = Array.from(
      { length: SEATS },
      (_, seat) => arrivals.find((one) => one.seat === seat)?.at ?? NaN,
    );
    assert.ok(firsts.every((at) => at >= 0 && at < BEHAVIOR.rush));
    assert.ok(Math.max(...firsts) > BEHAVIOR.rush * 0.9 && Math.min(...firsts) < BEHAVIOR.rush * 0.1);
  });
});
