import type { Clock } from '../transport/clock.js';
import type { Change, Knowledge } from './knowledge.js';
import type { Session } from './session.js';

/** What reading and writing work with. */
export interface Desk {
  readonly clock: Clock;
  readonly knowledge: Knowledge;
  /** What is under way; ended once everybody has left. */
  readonly session: Session;
  /** Tells the other tabs. */
  tell(change: Change): void;
}
