/** Lists all attacks. */
import { ANSWERS } from './answers.js';
import { trial, type Attack, type Trial } from './attack.js';
import { AUTHORITY } from './authority.js';
import { BODIES } from './bodies.js';
import { FORGERIES } from './forgery.js';
import { HOSTS } from './hosts.js';
import { LEVELS } from './levels.js';
import { METHOD_ATTACKS } from './methods.js';
import { PAGES } from './pages.js';
import { PATHS } from './paths.js';
import { SMUGGLING } from './smuggling.js';

export const ATTACKS: readonly Attack[] = [
  ...FORGERIES,
  ...HOSTS,
  ...PATHS,
  ...METHOD_ATTACKS,
  ...SMUGGLING,
  ...AUTHORITY,
  ...PAGES,
  ...LEVELS,
  ...BODIES,
  ...ANSWERS,
];

export const ATTACK_TRIALS: readonly Trial[] = ATTACKS.map(trial);
