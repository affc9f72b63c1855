/** How to ask for an organization's domains and change them, and which connections they lead to. */
import type { DomainList, DomainUse, OrganizationDomain } from '../model/domain/organization-domain.js';
import type { CallOptions } from './call-options.js';

/** Every method rejects with a `TransportError` and with nothing else. None that changes something is retried automatically. */
export interface DomainTransport {
  /** All domains, however many pages they come in. */
  listDomains(options?: CallOptions): Promise<DomainList>;
  /** One domain. Rejects with `not-found` when the organization has none with this id. */
  getDomain(id: string, options?: CallOptions): Promise<OrganizationDomain>;
  /**
   * Claims a domain, and resolves with it and the record that proves it. Rejects with `conflict` when this organization has
   * it already; others may have it, too.
   *
   * @param domain in ASCII, without a dot at its end
   */
  createDomain(domain: string, options?: CallOptions): Promise<OrganizationDomain>;
  /** Looks for the record. The verdict is the status of the domain, now or, while it is `pending`, in a later read. */
  verifyDomain(id: string, options?: CallOptions): Promise<OrganizationDomain>;
  /** Gives the domain up. Claiming it again takes a new record. */
  deleteDomain(id: string, options?: CallOptions): Promise<void>;
  /** The connections that the domain leads to. */
  listDomainConnections(id: string, options?: CallOptions): Promise<readonly DomainUse[]>;
  /** Lets a verified domain lead to a connection. Rejects with `conflict` when it does already. */
  addConnectionDomain(connectionId: string, domain: string, options?: CallOptions): Promise<void>;
  /** Undoes that. Rejects with `not-found` when it doesn't lead there. */
  removeConnectionDomain(connectionId: string, domain: string, options?: CallOptions): Promise<void>;
}
