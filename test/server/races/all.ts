/** Lists all kinds of races. */
import type { ServerParts } from '../attacks/server.js';
import { bridgeRace } from './bridge.js';
import { keptRace } from './kept.js';
import { proxyRace } from './proxy.js';
import type { World } from './race.js';
import type { Tally, Turns } from './turns.js';

export type RaceName = 'proxy' | 'bridge' | 'kept values';

export const RACES: Readonly<Record<RaceName, (server: ServerParts, turns: Turns, tally: Tally) => World>> = {
  proxy: proxyRace,
  bridge: bridgeRace,
  'kept values': keptRace,
};
