/**
 * The routes of the My Organization API (contract A2): the one table that the client, the proxy and the emulator read, in
 * parts by resource. A new resource is a new part here; each of the three then only says what it does for its rows.
 */
import { CONFIGURATION_ROUTES } from './routes/configuration.js';
import { CONNECTION_ROUTES } from './routes/connections.js';
import { DOMAIN_ROUTES } from './routes/domains.js';
import { PROVISIONING_ROUTES } from './routes/provisioning.js';
import { get, withBody, type Route } from './routes/route.js';

export type { Method, ParameterOf, Route } from './routes/route.js';

/** Every route about connections, their domains and their provisioning, and the list of user stores. */
export const ROUTES = {
  ...CONFIGURATION_ROUTES,
  getDetails: get('/details', 'read:my_org:details'),
  updateDetails: withBody('PATCH', '/details', 'update:my_org:details'),
  ...CONNECTION_ROUTES,
  ...PROVISIONING_ROUTES,
  listUserStores: get('/user-stores', 'read:my_org:user_stores'),
  ...DOMAIN_ROUTES,
} as const satisfies Readonly<Record<string, Route>>;

/** A row of {@link ROUTES} by its name. */
export type RouteName = keyof typeof ROUTES;

/** Matches the paths of a template, with a named group for each `{name}`. What stands in the segments stays encoded. */
export function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}
