/** The My Organization API's dialect, for the emulator's first API (contract part A). */
import type { Authenticate, Dialect } from '../http/api.js';
import { EMULATED_ROUTES } from './routes.js';
import {
  documentedBody,
  insufficientScope,
  invalidToken,
  noRoute,
  rateLimited,
} from '../http/wire-errors.js';

/** @param authenticate returns the caller's scopes */
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
