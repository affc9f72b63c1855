/** What makes the emulator's first API the My Organization API (contract part A). */
import type { Authenticate, Dialect } from './api.js';
import { ROUTES } from './routes.js';
import { documentedBody, insufficientScope, invalidToken, noRoute, rateLimited } from './wire-errors.js';

/** The dialect, for callers that are told apart like this. */
export function myOrganizationDialect(authenticate: Authenticate): Dialect {
  return {
    authenticate,
    routes: () => ROUTES,
    noRoute,
    invalidToken,
    insufficientScope,
    rateLimited,
    hasRetryAfter: true,
    documentedBody,
  };
}
