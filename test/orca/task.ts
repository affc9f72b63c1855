/** The type of a task for a screen-reader user. */
import type { Failure, WireIdentityProvider } from '../../src/testing/index.js';
import type { Expected } from './speech.js';

/** A key, and the texts that Orca has to say then, in any order. */
export interface Step {
  /** X's name of the key. */
  readonly key: string;
  readonly hears: readonly Expected[];
  /** What is in the file that is chosen in the dialog of the system that the key opens; default: it opens none. */
  readonly file?: string;
}

export interface Task {
  readonly name: string;
  readonly connections: readonly WireIdentityProvider[];
  /** The failure of the first change. */
  readonly failure?: Failure;
  /** The steps, from the beginning of the page. */
  readonly steps: readonly Step[];
  /** Texts that have to be announced exactly once. */
  readonly announces: readonly string[];
}

export function step(key: string, ...hears: Expected[]): Step {
  return { key, hears };
}
