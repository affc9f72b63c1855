/** What every verb on domains works with. */
import type { Connection } from '../../model/connection.js';
import type { DomainTransport } from '../../transport/domain-transport.js';
import type { CallOptions } from '../../transport/transport.js';
import type { Clock } from '../../transport/http/clock.js';
import type { DomainsState } from './state.js';

/** Calls one method of the requests for domains. */
export type DomainCall<T> = (domains: DomainTransport, options: CallOptions) => Promise<T>;

export interface DomainsContext {
  readonly clock: Clock;
  readonly state: DomainsState;
  /**
   * Sends one request.
   *
   * @throws TransportError and nothing else; `forbidden` where the transport has no requests for domains
   */
  readonly request: <T>(
    call: DomainCall<T>,
    signal: AbortSignal,
    onWait?: CallOptions['onWait'],
  ) => Promise<T>;
  /** Reads a connection again, because what leads to it has changed. @throws TransportError */
  readonly refreshConnection: (id: string) => Promise<Connection>;
}
