/**
 * Published as `org-connections/transport`: how to ask for an organization's connections, without any element.
 */
export { CSRF_HEADER, ORGANIZATION_HEADER, PAGE_HEADER } from './http/authentication.js';
export type {
  AuthenticatedFetch,
  FetchContext,
  GetAccessToken,
  TokenRequest,
} from './http/authentication.js';
export { systemClock } from './http/clock.js';
export type { Clock } from './http/clock.js';
export { createMemoryTransport } from './memory/memory.js';
export { createMyOrganizationTransport } from './my-organization/my-organization.js';
export type { MyOrganizationOptions } from './my-organization/my-organization.js';
export { TransportError } from './transport-error.js';
export type { FieldError, TransportErrorCode, TransportErrorDetails } from './transport-error.js';
export type { DomainTransport } from './domain-transport.js';
export { domainsOf } from './domains-of.js';
export type { ProvisioningTransport } from './provisioning-transport.js';
export { provisioningOf } from './provisioning-of.js';
export type { CallOptions, Transport, Wait } from './transport.js';
export type * from '../model/configuration.js';
export type * from '../model/connection.js';
export type * from '../model/domain/organization-domain.js';
export type * from '../model/provisioning/attribute-mapping.js';
export type * from '../model/provisioning/provisioning.js';
