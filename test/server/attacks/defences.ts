/**
 * Every defense of the server handlers, with the trial that fails without it. If a defense no longer fits the code, rewrite
 * it; do not remove it.
 */
import type { Defence } from './defence.js';
import { DEFENCES_OF_KEPT_VALUES } from './defences-of-kept-values.js';
import { DEFENCES_OF_MANAGEMENT } from './defences-of-management.js';
import { DEFENCES_OF_MESSAGES } from './defences-of-messages.js';
import { DEFENCES_OF_LIMITS } from './defences-of-limits.js';
import { DEFENCES_OF_SESSIONS } from './defences-of-sessions.js';
import { DEFENCES_OF_THE_ADAPTER } from './defences-of-the-adapter.js';
import { DEFENCES_OF_THE_BRIDGE } from './defences-of-the-bridge.js';
import { DEFENCES_OF_THE_GATE } from './defences-of-the-gate.js';
import { DEFENCES_OF_THE_HOST } from './defences-of-the-host.js';
import { DEFENCES_OF_THE_PROXY } from './defences-of-the-proxy.js';
import { DEFENCES_OF_TOKENS } from './defences-of-tokens.js';

export const DEFENCES: readonly Defence[] = [
  ...DEFENCES_OF_THE_GATE,
  ...DEFENCES_OF_MESSAGES,
  ...DEFENCES_OF_THE_HOST,
  ...DEFENCES_OF_SESSIONS,
  ...DEFENCES_OF_TOKENS,
  ...DEFENCES_OF_THE_ADAPTER,
  ...DEFENCES_OF_THE_PROXY,
  ...DEFENCES_OF_THE_BRIDGE,
  ...DEFENCES_OF_MANAGEMENT,
  ...DEFENCES_OF_KEPT_VALUES,
  ...DEFENCES_OF_LIMITS,
];
