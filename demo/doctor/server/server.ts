/** The target `server`: is a mounted proxy or bridge reached, safe, and of use? Seen from outside, changing nothing. */
import type { Stage } from '../steps.js';
import { GATE_STEPS } from './gate.js';
import { MOUNT, NO_SESSION, UNKNOWN_PATH } from './mount.js';
import type { ServerContext } from './requests.js';
import { SESSION, SESSION_STEPS } from './session.js';

export const SERVER_STAGES: readonly Stage<ServerContext>[] = [
  { isBasis: true, steps: [MOUNT] },
  { isBasis: false, steps: [NO_SESSION, ...GATE_STEPS, UNKNOWN_PATH] },
  { isBasis: true, steps: [SESSION] },
  { isBasis: false, steps: SESSION_STEPS },
];
