/** What every verb on connections works with. */
import type { Clock } from '../../transport/http/clock.js';
import type { Requests } from '../requests.js';
import type { Change, ConnectionsState } from './state.js';

export interface ConnectionsContext {
  readonly clock: Clock;
  readonly state: ConnectionsState;
  readonly requests: Requests;
  /** Tells the other tabs of a confirmed change. */
  publish(change: Change): void;
}
