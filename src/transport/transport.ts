/**
 * How to ask somebody about an organization's connections. `memory.ts` is the reference implementation,
 * `my-organization.ts` speaks to Auth0; a page may bring its own. One contract suite runs against all of them.
 */
import type { Configuration, ConnectionConfiguration } from '../model/configuration.js';
import type { Connection, ConnectionList, ConnectionPatch } from '../model/connection.js';

/** Why a request is not sent yet. */
export interface Wait {
  /**
   * `turn`: others go first, so that the server's limit is never met; `rate-limit`: the server has asked for a pause;
   * `retry`: it failed on the way and is sent again.
   */
  readonly reason: 'turn' | 'rate-limit' | 'retry';
  /** Until when, in epoch milliseconds; undefined where nobody knows. */
  readonly until: number | undefined;
}

/** What every call takes. */
export interface CallOptions {
  /** Aborting it rejects the call with code `aborted`; what the server did by then stays done. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Told when the call has to wait, and with undefined when it goes on, so that people are not left in front of a
   * silent page.
   */
  readonly onWait?: ((wait: Wait | undefined) => void) | undefined;
}

/** Every method rejects with a `TransportError` and with nothing else. */
export interface Transport {
  /** All connections the person may see, in the server's order, with what could not be understood set apart. */
  listConnections(options?: CallOptions): Promise<ConnectionList>;
  /** One connection. Rejects with `not-found` when the organization has none of that id. */
  getConnection(id: string, options?: CallOptions): Promise<Connection>;
  /** Changes what the patch names, keeps the rest, and resolves with the connection as it is then. */
  updateConnection(id: string, patch: ConnectionPatch, options?: CallOptions): Promise<Connection>;
  /**
   * Takes the connection off the organization; it and its users stay in the tenant. Never sent twice by itself. Rejects
   * with `not-found` when it is gone already.
   */
  detachConnection(id: string, options?: CallOptions): Promise<void>;
  /** Deletes the connection for good; see {@link Configuration} for its users. Never sent twice by itself. */
  deleteConnection(id: string, options?: CallOptions): Promise<void>;
  /** What deleting means in this tenant. */
  getConfiguration(options?: CallOptions): Promise<Configuration>;
  /** Which of a connection's settings this tenant leaves to the organization's admins. */
  getConnectionConfiguration(options?: CallOptions): Promise<ConnectionConfiguration>;
  /**
   * A name for the organization that is asked, the same in every tab of a browser: under it tabs tell each other what
   * was changed. Undefined, or left out, while that is not known: then they do not. Never a secret.
   */
  channel?(): string | undefined;
}
