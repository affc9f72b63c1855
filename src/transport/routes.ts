/**
 * The routes of the My Organization API (contract A2): the one table that the client, the proxy and the emulator read.
 * A new resource is new rows here; each of the three then only says what it does for them.
 */
import {
  CONFIGURATION_SCOPE,
  DELETE_SCOPE,
  DETACH_SCOPE,
  READ_SCOPE,
  UPDATE_SCOPE,
} from '../model/scopes.js';

/** The HTTP methods the API uses. */
export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One row of the table. */
export interface Route<Path extends string = string> {
  readonly method: Method;
  /** Below the API's base URL, starting with a slash; `{name}` stands for one segment. */
  readonly path: Path;
  /** The scopes the access token needs, separated by spaces; it needs all of them. */
  readonly scope: string;
  /** Whether the request carries a JSON body. */
  readonly hasBody: boolean;
}

const CONNECTIONS = '/identity-providers';
const CONNECTION = `${CONNECTIONS}/{id}` as const;
const PROVISIONING = `${CONNECTION}/provisioning` as const;
const SCIM_TOKENS = `${PROVISIONING}/scim-tokens` as const;
const DOMAIN = '/domains/{id}';

/** Every route about connections, their domains and their provisioning, and the list of user stores. */
export const ROUTES = {
  getConfiguration: get('/config', CONFIGURATION_SCOPE),
  getConnectionConfiguration: get('/config/identity-providers', CONFIGURATION_SCOPE),
  getDetails: get('/details', 'read:my_org:details'),
  updateDetails: withBody('PATCH', '/details', 'update:my_org:details'),

  listConnections: get(CONNECTIONS, READ_SCOPE),
  createConnection: withBody('POST', CONNECTIONS, 'create:my_org:identity_providers'),
  getConnection: get(CONNECTION, READ_SCOPE),
  updateConnection: withBody('PATCH', CONNECTION, UPDATE_SCOPE),
  deleteConnection: withoutBody('DELETE', CONNECTION, DELETE_SCOPE),
  detachConnection: withoutBody('POST', `${CONNECTION}/detach`, DETACH_SCOPE),
  refreshAttributes: withBody('PUT', `${CONNECTION}/update-attributes`, UPDATE_SCOPE),
  addConnectionDomain: withBody('POST', `${CONNECTION}/domains`, 'create:my_org:identity_providers_domains'),
  removeConnectionDomain: withoutBody(
    'DELETE',
    `${CONNECTION}/domains/{domain}`,
    'delete:my_org:identity_providers_domains',
  ),

  getProvisioning: get(PROVISIONING, 'read:my_org:identity_providers_provisioning'),
  createProvisioning: withoutBody('POST', PROVISIONING, 'create:my_org:identity_providers_provisioning'),
  deleteProvisioning: withoutBody('DELETE', PROVISIONING, 'delete:my_org:identity_providers_provisioning'),
  refreshProvisioningAttributes: withBody(
    'PUT',
    `${PROVISIONING}/update-attributes`,
    'update:my_org:identity_providers_provisioning',
  ),
  listScimTokens: get(SCIM_TOKENS, 'read:my_org:identity_providers_scim_tokens'),
  createScimToken: withBody('POST', SCIM_TOKENS, 'create:my_org:identity_providers_scim_tokens'),
  deleteScimToken: withoutBody(
    'DELETE',
    `${SCIM_TOKENS}/{token}`,
    'delete:my_org:identity_providers_scim_tokens',
  ),

  listUserStores: get('/user-stores', 'read:my_org:user_stores'),

  listDomains: get('/domains', 'read:my_org:domains'),
  createDomain: withBody('POST', '/domains', 'create:my_org:domains'),
  getDomain: get(DOMAIN, 'read:my_org:domains'),
  deleteDomain: withoutBody('DELETE', DOMAIN, 'delete:my_org:domains'),
  verifyDomain: withoutBody('POST', `${DOMAIN}/verify`, 'update:my_org:domains'),
  listDomainConnections: get(`${DOMAIN}/identity-providers`, `read:my_org:domains ${READ_SCOPE}`),
} as const satisfies Readonly<Record<string, Route>>;

/** A row of {@link ROUTES} by its name. */
export type RouteName = keyof typeof ROUTES;

/** The names in a path template: `'id' | 'domain'` for `/identity-providers/{id}/domains/{domain}`. */
export type ParameterOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

/** Matches the paths of a template, with a named group for each `{name}`. What stands in the segments stays encoded. */
export function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function get<Path extends string>(path: Path, scope: string): Route<Path> {
  return { method: 'GET', path, scope, hasBody: false };
}

function withBody<Path extends string>(method: Method, path: Path, scope: string): Route<Path> {
  return { method, path, scope, hasBody: true };
}

function withoutBody<Path extends string>(method: Method, path: Path, scope: string): Route<Path> {
  return { method, path, scope, hasBody: false };
}
