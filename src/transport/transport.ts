/**
 * How to ask somebody about an organization's connections. `memory.ts` is the reference implementation,
 * `my-organization.ts` speaks to Auth0; a page may bring its own. One contract suite runs against all of them.
 */
import type { Connection, ConnectionList, ConnectionPatch } from '../model/connection.js';
import type { TransportError } from './transport-error.js';

/** What every call takes. */
export interface CallOptions {
  /** Aborting it rejects the call with code `aborted`; what the server did by then stays done. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Told when the call waits before it tries again, with the reason and, in `retryAt`, until when; so that people
   * are not left in front of a silent page.
   */
  readonly onWait?: ((error: TransportError) => void) | undefined;
}

/** Every method rejects with a {@link TransportError} and with nothing else. */
export interface Transport {
  /** All connections the person may see, in the server's order, with what could not be understood set apart. */
  listConnections(options?: CallOptions): Promise<ConnectionList>;
  /** One connection. Rejects with `not-found` when the organization has none of that id. */
  getConnection(id: string, options?: CallOptions): Promise<Connection>;
  /** Changes what the patch names, keeps the rest, and resolves with the connection as it is then. */
  updateConnection(id: string, patch: ConnectionPatch, options?: CallOptions): Promise<Connection>;
}
