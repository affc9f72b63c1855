/** Which headers and methods pages of other origins can use. */

/** Undocumented: the request headers that Auth0's own pages send, and the response headers they read (contract A1, A12). */
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
/** How long a browser caches a preflight, in seconds. */
export const CORS_MAX_AGE = 600;
