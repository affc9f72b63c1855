/** All trials against the server handlers, by name. */
import { race } from '../races/race.js';
import { RACES, type RaceName } from '../races/all.js';
import { Tally } from '../races/turns.js';
import { ADAPTER } from './adapter.js';
import { ATTACK_TRIALS } from './all.js';
import type { Trial } from './attack.js';
import { FAILURE_TRIALS } from './failures.js';
import { CONFIGURATIONS } from './configuration.js';
import { FAIL_CLOSED } from './fail-closed.js';
import { FAMILIES } from './families.js';
import { LIMITS } from './limits.js';
import { PROMISES } from './promises.js';
import { REFUSALS } from './refusals.js';
import { SESSIONS } from './sessions.js';

/** Enough races to reveal a fault; `races.node.test.ts` runs more. */
const SCHEDULES = 250;

const RACE_TRIALS: readonly Trial[] = (Object.keys(RACES) as RaceName[]).map((name) => ({
  name: `race: ${name}`,
  async run(server) {
    const tally = new Tally();
    for (let seed = 0; seed < SCHEDULES; seed++)
      await race(seed, tally, (turns) => RACES[name](server, turns, tally));
  },
}));

export const TRIALS: readonly Trial[] = [
  ...ATTACK_TRIALS,
  ...FAILURE_TRIALS,
  ...CONFIGURATIONS,
  ...PROMISES,
  ...REFUSALS,
  ...SESSIONS,
  ...ADAPTER,
  ...FAMILIES,
  ...LIMITS,
  ...FAIL_CLOSED,
  ...RACE_TRIALS,
];

/** @throws if there is none with this name */
export function trialOf(name: string): Trial {
  const found = TRIALS.find((one) => one.name === name);
  if (!found) throw new Error(`There is no trial "${name}".`);
  return found;
}
