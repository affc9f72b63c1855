/** How to ask for a connection's provisioning and its mapped attributes, and change them. */
import type { AttributeMapping } from '../model/provisioning/attribute-mapping.js';
import type {
  CreatedScimToken,
  Provisioning,
  ProvisioningOffer,
  ScimTokenList,
} from '../model/provisioning/provisioning.js';
import type { CallOptions } from './call-options.js';

/** Every method rejects with a `TransportError` and with nothing else. None that changes something is retried automatically. */
export interface ProvisioningTransport {
  /** Whether the tenant offers provisioning for a strategy, and for how long its tokens may live. */
  getProvisioningOffer(strategy: string, options?: CallOptions): Promise<ProvisioningOffer>;
  /** The provisioning of a connection. Rejects with `not-found` while it is off. */
  getProvisioning(connectionId: string, options?: CallOptions): Promise<Provisioning>;
  /** Switches it on. Rejects with `invalid` where the strategy has none, or it is on already. */
  createProvisioning(connectionId: string, options?: CallOptions): Promise<Provisioning>;
  /** Switches it off, and its tokens end with it. Rejects with `not-found` while it is off. */
  deleteProvisioning(connectionId: string, options?: CallOptions): Promise<void>;
  /** Replaces the mapping of provisioning with the one that the app asks for. */
  refreshProvisioningAttributes(connectionId: string, options?: CallOptions): Promise<Provisioning>;
  /** All tokens, also those that have expired. Rejects with `not-found` while provisioning is off. */
  listScimTokens(connectionId: string, options?: CallOptions): Promise<ScimTokenList>;
  /**
   * Creates a token, and resolves with its value, which no later answer has. Rejects with `invalid` where two are there that
   * have not expired.
   *
   * @param lifetime in seconds, more than 900; null for a token that never expires
   */
  createScimToken(
    connectionId: string,
    lifetime: number | null,
    options?: CallOptions,
  ): Promise<CreatedScimToken>;
  /** Revokes a token at once. Rejects with `not-found` when there is none with this ID. */
  deleteScimToken(connectionId: string, tokenId: string, options?: CallOptions): Promise<void>;
  /** What each field of the provider becomes when people sign in; null for a strategy whose mapping can't be seen. */
  getSignInAttributes(
    connectionId: string,
    options?: CallOptions,
  ): Promise<readonly AttributeMapping[] | null>;
  /** Replaces that mapping with the one that the app asks for. */
  refreshSignInAttributes(
    connectionId: string,
    options?: CallOptions,
  ): Promise<readonly AttributeMapping[] | null>;
}
