/** The routes of the Management API: what each needs and who does it (contract B1, B2). */
import type { Call, Outcome } from '../call.js';
import { read, write, type Route } from '../route.js';
import { CONNECTIONS } from './connections.js';
import { ENABLED_CONNECTIONS } from './enabled-connections.js';
import { add, change, get, list, remove, type Family } from './family.js';
import { invalidUri, noOrganization } from './wire-errors.js';

const LONGEST_ID = 50;

const EARLY_ACCESS_ROUTES = routesOf(CONNECTIONS);
const GENERAL_ROUTES = routesOf(ENABLED_CONNECTIONS);

/** Every scope that some route needs. */
export const MANAGEMENT_SCOPES: readonly string[] = [...new Set(GENERAL_ROUTES.map(({ scope }) => scope))];

/** @param hasEarlyAccess whether the tenant has `/organizations/{id}/connections` */
export function managementRoutes(hasEarlyAccess: boolean): readonly Route[] {
  return hasEarlyAccess ? [...EARLY_ACCESS_ROUTES, ...GENERAL_ROUTES] : GENERAL_ROUTES;
}

function routesOf(family: Family): readonly Route[] {
  const all = `/organizations/{id}/${family.name}`;
  const one = `${all}/{${family.parameter}}`;
  const to = (handle: (family: Family, call: Call) => Outcome) => (call: Call) => {
    checkPath(call);
    return handle(family, call);
  };
  return [
    read(all, 'read:organization_connections', to(list)),
    write('POST', all, 'create:organization_connections', to(add)),
    read(one, 'read:organization_connections', to(get)),
    write('PATCH', one, 'update:organization_connections', to(change)),
    write('DELETE', one, 'delete:organization_connections', to(remove)),
  ];
}

/** The path has ids of a possible length, and the first is this organization's. */
function checkPath({ state, parameters }: Call): void {
  for (const [name, { length }] of Object.entries(parameters))
    if (length > LONGEST_ID)
      throw invalidUri(`String is too long (${length} chars), maximum ${LONGEST_ID}`, name);
  if (parameters['id'] !== state.details.id) throw noOrganization();
}
