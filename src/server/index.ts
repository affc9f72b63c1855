/**
 * Published as `org-connections/server`: what stands between a page and Auth0 on a host's own server. Handlers take a
 * `Request` and give a `Response`, on Node, Deno, Bun and workers; no framework, no API of one runtime.
 */
export { CSRF_HEADER } from '../transport/http/authentication.js';
export type { TokenRequest } from '../transport/http/authentication.js';
export type { AccessLevel } from '../model/connection.js';
export type { GetToken } from './tokens/access-token.js';
export type { Association } from './bridge/association.js';
export { createManagementBridge, type BridgeOptions, type BridgeSession } from './bridge/bridge.js';
export { keepValuesInMemory, type KeepValues, type KeptConnection } from './bridge/keep-values.js';
export { clientCredentials, type ClientCredentials } from './tokens/client-credentials.js';
export { ConfigurationError } from './domain.js';
export type { Handler, HandlerOptions, LogEntry } from './handler/handler.js';
export { createMyOrganizationProxy, type ProxyOptions, type ProxySession } from './proxy.js';
export type { AccessToken, ProofRequest } from './tokens/token-cache.js';
