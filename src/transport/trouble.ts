/**
 * What a transport needs once there is trouble: how a request goes on after a failure, how long all are silent after a 429,
 * and the words for what cannot be read. One file, loaded with the first of these: each one would cost every page its name.
 */
export { explain } from './my-organization.wire.words.js';
export { recover, untilAllowed } from './recovery.js';
