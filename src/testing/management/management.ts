/** What makes the emulator's second API the Management API (contract part B). */
import type { Authenticate, Dialect } from '../http/api.js';
import type { Route } from '../http/route.js';
import {
  documentedBody,
  insufficientScope,
  managementTokenInvalid,
  noRoute,
  rateLimited,
} from './wire-errors.js';

/** The dialect, for callers that are told apart like this. */
export function managementDialect(authenticate: Authenticate, routes: () => readonly Route[]): Dialect {
  return {
    authenticate,
    routes,
    noRoute,
    invalidToken: managementTokenInvalid,
    insufficientScope,
    rateLimited,
    // Not documented for this limit: the time is in `X-RateLimit-Reset` (contract B4).
    hasRetryAfter: false,
    documentedBody,
  };
}
