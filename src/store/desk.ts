import type { Clock } from '../transport/http/clock.js';
import type { Change, Knowledge } from './knowledge.js';
import type { Session } from './session.js';
import type * as Later from './later.js';

/** What reading and writing work with. */
export interface Desk {
  readonly clock: Clock;
  readonly knowledge: Knowledge;
  /** What is under way; ended once everybody has left. */
  readonly session: Session;
  /**
   * Loads what a list that is well does not need. The store does it for all: where a module would that is part of what
   * is loaded, bundlers make a file of it, which every page would wait for.
   */
  later(): Promise<typeof Later>;
  /** Tells the other tabs. */
  tell(change: Change): void;
}
