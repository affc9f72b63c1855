/** A store of another resource of the same organization, such as domains: loaded once something needs it. */
import type { Connection } from '../model/connection.js';
import type { Clock } from '../transport/http/clock.js';
import type { TransportError } from '../transport/transport-error.js';
import type { CallOptions } from '../transport/transport.js';
import type { Call } from './requests.js';

export interface StorePart {
  /** Whether anything is known, awaited or being changed that would be wrong for another session. */
  readonly isInUse: boolean;
  /** Drops everything, because another session has begun or the page was left and is shown again. */
  forget(reason?: TransportError): void;
  /** Nobody listens any more: reads are aborted, and changes finished. */
  abandon(): void;
}

/** What a part works with. */
export interface PartContext {
  readonly clock: Clock;
  /**
   * Sends one request; what its answer says of the session and of permissions counts for the whole organization.
   *
   * @throws TransportError and nothing else
   */
  readonly send: <T>(call: Call<T>, signal: AbortSignal, onWait?: CallOptions['onWait']) => Promise<T>;
  /** Tells all subscribers that a slice has changed. */
  readonly notify: () => void;
  /** Reads a connection again, because what leads to it has changed. */
  readonly refreshConnection: (id: string) => Promise<Connection>;
}

/** Creates a part, once for each store. */
export type CreatePart<Part extends StorePart> = (context: PartContext) => Part;
