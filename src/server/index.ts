/**
 * Published as `org-connections/server`: request handlers between a page and Auth0, for the host's own server. A handler
 * takes a `Request` and returns a `Response`, on Node, Deno, Bun and workers, without a framework or a runtime's own API.
 */
export { CSRF_HEADER, ORGANIZATION_HEADER, PAGE_HEADER } from '../transport/http/authentication.js';
export type { TokenRequest } from '../transport/http/authentication.js';
export type { AccessLevel } from '../model/connection.js';
export type { GetToken } from './tokens/access-token.js';
export type { Association, Family } from './bridge/association.js';
export { createManagementBridge, type BridgeOptions, type BridgeSession } from './bridge/bridge.js';
export { atMost, type AtMostOptions } from './bridge/levels.js';
export { keepValuesInMemory, type KeepValues, type KeptConnection } from './bridge/keep-values.js';
export type { LimitsOptions } from './limits/limits.js';
export type { Limit, LimitStore, Taken } from './limits/store.js';
export { clientCredentials, type ClientCredentials } from './tokens/client-credentials.js';
export { ConfigurationError } from './domain.js';
export type { Handler, HandlerOptions, LogEntry } from './handler/handler.js';
export {
  createMyOrganizationProxy,
  type ProxyHandler,
  type ProxyOptions,
  type ProxySession,
} from './proxy.js';
export type { SignedIn } from './session-tag.js';
export type { AccessToken, ProofRequest } from './tokens/token-cache.js';
