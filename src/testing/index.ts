/**
 * An organization to test against: `createEmulator().fetch` answers like Auth0's My Organization API and, about the same
 * connections, like its Management API, in a page and in Node. What lives here follows the APIs' contract and knows no
 * element, store or transport but the clock.
 */
export { DEFAULT_ATTRIBUTES } from './acme.js';
export type { ApiName } from './address.js';
export type { Authenticate } from './api.js';
export { createEmulator } from './emulator.js';
export type { FailingRequest, Failure, FailureOptions } from './failures.js';
export { globexState } from './globex.js';
export { MANAGEMENT_SCOPES } from './management/routes.js';
export {
  managementClientNotGlobal,
  managementSignatureInvalid,
  managementTokenExpired,
  managementTokenInvalid,
} from './management/wire-errors.js';
export type { RateLimit } from './rate-limit.js';
export type { RecordedRequest } from './request.js';
export { ALL_SCOPES } from './routes.js';
export { manyConnections, seedConnections, seedState } from './seed.js';
export type { Emulator, EmulatorOptions } from './settings.js';
export { invalidToken, missingToken, Refusal, type Answer } from './wire-errors.js';
export type * from './wire.js';
