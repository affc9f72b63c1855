/**
 * Published as `org-connections/transport`: how to ask about an organization's connections, without any element.
 */
export { CSRF_HEADER } from './authentication.js';
export type { AuthenticatedFetch, FetchContext, GetAccessToken, TokenRequest } from './authentication.js';
export { systemClock } from './clock.js';
export type { Clock } from './clock.js';
export { createMemoryTransport } from './memory.js';
export { createMyOrganizationTransport } from './my-organization.js';
export type { MyOrganizationOptions } from './my-organization.js';
export { TransportError } from './transport-error.js';
export type { FieldError, TransportErrorCode, TransportErrorDetails } from './transport-error.js';
export type { CallOptions, Transport, Wait } from './transport.js';
export type * from '../model/configuration.js';
export type * from '../model/connection.js';
