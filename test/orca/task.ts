/** What a task is. */
import type { Failure, WireIdentityProvider } from '../../src/testing/index.js';
import type { Expected } from './speech.js';

/** One key, and what Orca has to say then, in any order. */
export interface Step {
  /** As X names it. */
  readonly key: string;
  readonly hears: readonly Expected[];
}

export interface Task {
  readonly name: string;
  readonly connections: readonly WireIdentityProvider[];
  /** What happens to the first change. */
  readonly failure?: Failure;
  /** From the beginning of the page. */
  readonly steps: readonly Step[];
  /** What has to be put into live regions once, and not twice. */
  readonly announces: readonly string[];
}

export function step(key: string, ...hears: Expected[]): Step {
  return { key, hears };
}
