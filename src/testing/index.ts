/**
 * An organization to test against: `createEmulator().fetch` answers like Auth0's My Organization API, in a page and in
 * Node. What lives here follows the API's contract and knows no element, store or transport but the clock.
 */
export { DEFAULT_ATTRIBUTES } from './acme.js';
export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.js';
export type { Failure, FailureOptions } from './failures.js';
export type { RateLimit } from './rate-limit.js';
export type { RecordedRequest } from './request.js';
export { ALL_SCOPES } from './routes.js';
export { manyConnections, seedConnections, seedState } from './seed.js';
export { invalidToken, missingToken, Refusal, type Answer } from './wire-errors.js';
export type * from './wire.js';
