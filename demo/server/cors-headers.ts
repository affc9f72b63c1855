/** What pages of other origins may send and read. */

/** Undocumented: these are the headers that the official pages send, and those they need to read (contract A1, A12). */
export const REQUEST_HEADERS = ['Authorization', 'Content-Type', 'Auth0-Client', 'DPoP'];
export const RESPONSE_HEADERS = [
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Retry-After',
  'WWW-Authenticate',
  'DPoP-Nonce',
];
export const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
/** How long a browser may remember it, in seconds. */
export const CORS_MAX_AGE = 600;
