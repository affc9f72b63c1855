/**
 * An organization to test against: `createEmulator().fetch` answers like Auth0's My Organization API and, for the same
 * connections, like its Management API, in a page and in Node. The code here follows the APIs' contract and imports no
 * element, store or transport but the clock.
 */
export { DEFAULT_ATTRIBUTES } from './seed/acme.js';
export type { ApiName } from './http/address.js';
export type { EmulatorBehavior } from './behavior.js';
export type { Authenticate } from './http/api.js';
export { createDns, type Dns } from './dns.js';
export { createEmulator } from './emulator.js';
export type { FailingRequest, Failure, FailureOptions } from './http/failures.js';
export { globexState } from './seed/globex.js';
export { MANAGEMENT_SCOPES } from './management/routes.js';
export {
  managementClientNotGlobal,
  managementSignatureInvalid,
  managementTokenExpired,
  managementTokenInvalid,
} from './management/wire-errors.js';
export type { RateLimit } from './http/rate-limit.js';
export type { RecordedRequest } from './http/request.js';
export { ALL_SCOPES } from './my-organization/routes.js';
export { manyConnections, seedConnections, seedState } from './seed/seed.js';
export type { Emulator, EmulatorOptions } from './settings.js';
export { invalidToken, missingToken, Refusal, type Answer } from './http/wire-errors.js';
export { createTenantEmulators } from './tenant-emulators.js';
export type * from './wire.js';
