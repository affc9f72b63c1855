/** What makes the emulator's first API the My Organization API (contract part A). */
import type { Authenticate, Dialect } from '../http/api.js';
import { EMULATED_ROUTES } from './routes.js';
import {
  documentedBody,
  insufficientScope,
  invalidToken,
  noRoute,
  rateLimited,
} from '../http/wire-errors.js';

/** @param authenticate says what a caller is allowed to do */
export function myOrganizationDialect(authenticate: Authenticate): Dialect {
  return {
    authenticate,
    routes: () => EMULATED_ROUTES,
    noRoute,
    invalidToken,
    insufficientScope,
    rateLimited,
    hasRetryAfter: true,
    documentedBody,
  };
}
