/**
 * How to ask for an organization's connections and change them. `my-organization/` speaks to Auth0, `memory/` is the
 * reference implementation, and a page can bring its own; one contract suite, `test/transport/contract.ts`, runs against all.
 */
import type { Configuration, ConnectionConfiguration } from '../model/configuration.js';
import type { Connection, ConnectionList, ConnectionPatch, NewConnection } from '../model/connection.js';
import type { CallOptions } from './call-options.js';
import type { DomainTransport } from './domain-transport.js';
import type { RequestSender } from './http/request.js';
import type { ProvisioningTransport } from './provisioning-transport.js';

export type { CallOptions, Wait } from './call-options.js';

/** Every method rejects with a `TransportError` and with nothing else. */
export interface Transport {
  /** All connections the admin has access to, in the server's order; items that can't be read are listed separately. */
  listConnections(options?: CallOptions): Promise<ConnectionList>;
  /** One connection. Rejects with `not-found` when the organization has none with this id. */
  getConnection(id: string, options?: CallOptions): Promise<Connection>;
  /**
   * Creates a connection, and resolves with it as it is then: the server might have put a prefix before its name, and it
   * answers no secret. Never retried automatically, and sent once, but where the server refuses what it calls the
   * certificate. Rejects with `conflict` when the name is taken or the tenant isn't set up, and with `invalid` when the
   * server refuses a value; {@link TransportError.fieldErrors} then says which, as a pointer such as `/options/domain`.
   */
  createConnection(wanted: NewConnection, options?: CallOptions): Promise<Connection>;
  /** Changes the members the patch names, leaves the others alone, and resolves with the connection as it is afterwards. */
  updateConnection(id: string, patch: ConnectionPatch, options?: CallOptions): Promise<Connection>;
  /**
   * Takes the connection off the organization; the connection and its users stay in the tenant. Never retried
   * automatically. Rejects with `not-found` when the organization no longer has it.
   */
  detachConnection(id: string, options?: CallOptions): Promise<void>;
  /** Deletes the connection for good; {@link Configuration} says what happens to its users. Never retried automatically. */
  deleteConnection(id: string, options?: CallOptions): Promise<void>;
  /** What deleting a connection means in this tenant, and which strategies a new one can have. */
  getConfiguration(options?: CallOptions): Promise<Configuration>;
  /** Which settings of a connection this tenant leaves to the organization's admins. */
  getConnectionConfiguration(options?: CallOptions): Promise<ConnectionConfiguration>;
  /** The requests for domains. Left out by a transport without them, and by one whose {@link http} sends them. */
  readonly domains?: DomainTransport | undefined;
  /** The requests for provisioning and for mapped attributes. Left out as {@link domains} is. */
  readonly provisioning?: ProvisioningTransport | undefined;
  /** Sends the requests for what is loaded only when it is needed, such as domains. Only the kit's own transports have it. */
  readonly http?: RequestSender | undefined;
  /**
   * A name for the organization and its session, the same in every tab of a browser, under which tabs tell each other
   * about changes. Undefined, or left out, while it isn't known: then they don't. Never a secret.
   */
  channel?(): string | undefined;
  /** Sends the changes that wait for their turn at once, because the page is about to be left. */
  flush?(): void;
}
