/**
 * The routes that the proxy and the bridge accept: those of the transport's table, and nothing else. Anything unexpected in
 * a request, such as an encoded separator or an unknown parameter, is refused here and in `gate.ts`.
 */
import { patternOf, ROUTES, type Route, type RouteName } from '../transport/routes.js';

/** The route of a request, and the path that matched it. */
export interface RouteMatch {
  readonly name: RouteName;
  readonly route: Route;
  /** The path below the base URL, with the version if the page sent one. Nothing in it needs to be encoded. */
  readonly path: string;
  /** The value of `{id}` in the path; empty for a route without it. */
  readonly id: string;
}

/** The allowed query parameters and the values of each. */
export type QueryParameters = Readonly<Record<string, RegExp>>;

const NO_PARAMETERS: QueryParameters = {};
/** The filters of the lists of identity providers and of user stores (contract A5, part E). */
const FILTERS: QueryParameters = {
  member_access_level: /^(none|readonly|limited|full)$/,
  is_enabled: /^(true|false)$/,
};
const PARAMETERS: Partial<Readonly<Record<RouteName, QueryParameters>>> = {
  listConnections: FILTERS,
  listUserStores: FILTERS,
  listDomains: { from: /^[\w.~=+/-]{1,1000}$/, take: /^([1-9]\d?|100)$/ },
};

/**
 * A path that every server interprets in the same way: no escapes, no empty segments, no `.` or `..`, and no characters that
 * another server might treat as a separator.
 */
const PLAIN_PATH = /^(\/(?!\.{1,2}(\/|$))[A-Za-z0-9._-]{1,255})+$/;
const VERSION = /^\/v1(?=\/)/;

const ROWS = (Object.entries(ROUTES) as [RouteName, Route][]).map(([name, route]) => ({
  name,
  route,
  pattern: patternOf(route.path),
}));

/** The routes with this path, of any method; none if the path is unknown. */
export function routesOf(path: string): readonly RouteMatch[] {
  if (!PLAIN_PATH.test(path)) return [];
  const withoutVersion = path.replace(VERSION, '');
  return ROWS.flatMap(({ name, route, pattern }) => {
    const match = pattern.exec(withoutVersion);
    return match ? [{ name, route, path, id: match.groups?.['id'] ?? '' }] : [];
  });
}

/** The query parameters of a route. */
export function queryParametersOf(name: RouteName): QueryParameters {
  return PARAMETERS[name] ?? NO_PARAMETERS;
}

/** The scopes of a route, as a list. */
export function scopesOf({ scope }: Route): readonly string[] {
  return scope.split(' ');
}
