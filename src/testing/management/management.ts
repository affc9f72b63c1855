/** The Management API's dialect, for the emulator's second API (contract part B). */
import type { Authenticate, Dialect } from '../http/api.js';
import type { Route } from '../http/route.js';
import {
  documentedBody,
  insufficientScope,
  managementTokenInvalid,
  noRoute,
  rateLimited,
} from './wire-errors.js';

/** @param authenticate returns the caller's scopes */
export function managementDialect(authenticate: Authenticate, routes: () => readonly Route[]): Dialect {
  return {
    authenticate,
    routes,
    noRoute,
    invalidToken: managementTokenInvalid,
    insufficientScope,
    rateLimited,
    // Not documented for this API, whose responses give the time in `X-RateLimit-Reset` (contract B4).
    hasRetryAfter: false,
    documentedBody,
  };
}
