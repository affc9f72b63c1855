/**
 * Tests two concurrent users, in ten thousand orders in a thorough run: neither ever gets the other's data. To repeat one schedule:
 * `RACE_SEED=… npm test -- races`.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isThorough } from '../../helpers/effort.js';
import { RACES, type RaceName } from './all.js';
import { race } from './race.js';
import { Tally } from './turns.js';
import { SERVER as server } from '../attacks/server.js';

const SCHEDULES: Readonly<Record<RaceName, number>> = isThorough
  ? { proxy: 5_000, bridge: 2_500, 'kept values': 2_500 }
  : { proxy: 1_000, bridge: 500, 'kept values': 500 };
/** The required share of each event, so that the schedules test what they are meant to. */
const ENOUGH = isThorough ? 20 : 4;
const SEED = 20_260_101;

/** The events that the schedules of a race must contain. */
const HAPPENS: Readonly<Record<RaceName, readonly string[]>> = {
  proxy: ['× 200', '× 400', '× 401', '× 500', 'tokens', 'refreshes', 'nonces', 'refusals'],
  bridge: ['× 200', '× 204', '× 400', '× 429', '× 502', 'tokens', 'refreshes', 'refusals'],
  'kept values': ['× 200', '× 204', '× 404', '× 502', 'switched off', 'switched on', 'detached'],
};

const { RACE_SEED } = process.env;

describe('races', () => {
  for (const name of Object.keys(SCHEDULES) as RaceName[])
    it(name, async () => {
      const tally = new Tally();
      const seeds = RACE_SEED === undefined ? SCHEDULES[name] : 1;
      const first = RACE_SEED === undefined ? SEED : Number(RACE_SEED);
      for (let seed = first; seed < first + seeds; seed++)
        await race(seed, tally, (turns) => RACES[name](server, turns, tally));
      console.log(`${name}: ${seeds} schedules: ${tally.toString()}`);
      if (RACE_SEED !== undefined) return;
      for (const what of HAPPENS[name]) assert.ok((tally.counts[what] ?? 0) > ENOUGH, `hardly any ${what}`);
    });
});
