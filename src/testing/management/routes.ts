/** The Management API's routes, with their scopes and handlers (contract B1, B2). */
import type { Call, Outcome } from '../http/call.js';
import type { Method } from '../../transport/routes.js';
import type { Route } from '../http/route.js';
import { CONNECTIONS } from './connections.js';
import { ENABLED_CONNECTIONS } from './enabled-connections.js';
import { add, change, get, list, remove, type Family } from './family.js';
import { invalidUri, noOrganization } from './wire-errors.js';

const LONGEST_ID = 50;

const EARLY_ACCESS_ROUTES = routesOf(CONNECTIONS);
const GENERAL_ROUTES = routesOf(ENABLED_CONNECTIONS);

/** Every scope one of these routes needs. */
export const MANAGEMENT_SCOPES: readonly string[] = [...new Set(GENERAL_ROUTES.map(({ scope }) => scope))];

/**
 * The routes of a tenant.
 *
 * @param hasEarlyAccess whether it has `/organizations/{id}/connections`
 */
export function managementRoutes(hasEarlyAccess: boolean): readonly Route[] {
  return hasEarlyAccess ? [...EARLY_ACCESS_ROUTES, ...GENERAL_ROUTES] : GENERAL_ROUTES;
}

function routesOf(family: Family): readonly Route[] {
  const all = `/organizations/{id}/${family.name}`;
  const one = `${all}/{${family.parameter}}`;
  const route = (
    method: Method,
    path: string,
    action: 'read' | 'create' | 'update' | 'delete',
    handle: (family: Family, call: Call) => Outcome,
  ): Route => ({
    method,
    path,
    scope: `${action}:organization_connections`,
    handle(call) {
      checkPath(call);
      return handle(family, call);
    },
  });
  return [
    route('GET', all, 'read', list),
    route('POST', all, 'create', add),
    route('GET', one, 'read', get),
    route('PATCH', one, 'update', change),
    route('DELETE', one, 'delete', remove),
  ];
}

/** Refuses a path with an id that is too long, or with another organization's. */
function checkPath({ state, parameters }: Call): void {
  for (const [name, { length }] of Object.entries(parameters))
    if (length > LONGEST_ID)
      throw invalidUri(`String is too long (${length} chars), maximum ${LONGEST_ID}`, name);
  if (parameters['id'] !== state.details.id) throw noOrganization();
}
