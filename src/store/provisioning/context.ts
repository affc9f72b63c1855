/** What every verb on provisioning works with. */
import type { AttributeMapping } from '../../model/provisioning/attribute-mapping.js';
import type { Provisioning, ScimTokenList } from '../../model/provisioning/provisioning.js';
import type { ProvisioningTransport } from '../../transport/provisioning-transport.js';
import type { CallOptions } from '../../transport/transport.js';
import type { Known } from './known.js';
import type { TokenMemory } from './token-memory.js';

/** Calls one method of the requests for provisioning. */
export type ProvisioningCall<T> = (provisioning: ProvisioningTransport, options: CallOptions) => Promise<T>;

export interface ProvisioningContext {
  /** By connection; null: it is off. */
  readonly provisioning: Known<Provisioning | null>;
  /** By connection. */
  readonly tokens: Known<ScimTokenList>;
  readonly tokenMemory: TokenMemory;
  /** By connection; null: the mapping can't be seen. */
  readonly signInAttributes: Known<readonly AttributeMapping[] | null>;
  /**
   * Sends one request.
   *
   * @throws TransportError and nothing else; `forbidden` where the transport has no requests for provisioning
   */
  readonly request: <T>(
    call: ProvisioningCall<T>,
    signal: AbortSignal,
    onWait?: CallOptions['onWait'],
  ) => Promise<T>;
}
