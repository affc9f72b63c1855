/** CORS: pages of the allowed origins can call everything; others get no CORS headers at all. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CORS_MAX_AGE, METHODS, REQUEST_HEADERS, RESPONSE_HEADERS } from './cors-headers.js';

/** Sets the headers. Answers a preflight and returns true for it. */
export function applyCors(
  request: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[],
): boolean {
  const { origin } = request.headers;
  const isPreflight = request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
  response.setHeader('Vary', 'Origin');
  if (origin !== undefined && allowed.includes(origin)) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', RESPONSE_HEADERS.join(','));
    if (isPreflight) allow(response);
  }
  if (isPreflight) response.writeHead(204).end();
  return isPreflight;
}

function allow(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Methods', METHODS.join(','));
  response.setHeader('Access-Control-Allow-Headers', REQUEST_HEADERS.join(','));
  response.setHeader('Access-Control-Max-Age', String(CORS_MAX_AGE));
}
