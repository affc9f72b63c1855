/** The target `server`: is a mounted proxy or bridge reachable, secure and working? Checked from outside, changing nothing. */
import type { Stage } from '../steps.js';
import { GATE_STEPS } from './gate.js';
import { MOUNT, NO_SESSION, UNKNOWN_PATH } from './mount.js';
import type { ServerContext } from './requests.js';
import { SESSION, SESSION_STEPS } from './session.js';

export const SERVER_STAGES: readonly Stage<ServerContext>[] = [
  { isRequired: true, steps: [MOUNT] },
  { isRequired: false, steps: [NO_SESSION, ...GATE_STEPS, UNKNOWN_PATH] },
  { isRequired: true, steps: [SESSION] },
  { isRequired: false, steps: SESSION_STEPS },
];
