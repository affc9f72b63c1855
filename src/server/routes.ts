/** The My Organization API's routes that a server part lets through (contract A2); what is not here is not there. */

/** One line of the contract's table. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the base, with `{…}` for what differs. */
  readonly path: string;
  /** All that the token needs. */
  readonly scopes: readonly string[];
  readonly hasBody: boolean;
  /** The parameters that the query may hold, and which values they take. */
  readonly query: Readonly<Record<string, RegExp>>;
}

/** A route and where it leads. */
export interface RouteMatch {
  readonly route: Route;
  /** The path below the base, the version included where the page names it. Nothing in it needs to be encoded. */
  readonly path: string;
  /** What stands for the first `{…}`; empty where there is none. */
  readonly id: string;
}

const CONFIGURATION = 'read:my_org:configuration';
const DETAILS = 'my_org:details';
const PROVIDERS = 'my_org:identity_providers';
const DOMAINS = 'my_org:domains';
const PROVISIONING = `${PROVIDERS}_provisioning`;
const TOKENS = `${PROVIDERS}_scim_tokens`;
const ONE = '/identity-providers/{id}';
const DOMAIN = '/domains/{id}';

const NO_QUERY = {};
const LEVELS = { member_access_level: /^(none|readonly|limited|full)$/ };
const PAGE = { from: /^[\w.~=+/-]{1,1000}$/, take: /^([1-9]\d?|100)$/ };

/** Every route of the contract that is about connections, domains and provisioning. */
export const ROUTES: readonly Route[] = [
  read('/config', CONFIGURATION),
  read('/config/identity-providers', CONFIGURATION),
  read('/details', `read:${DETAILS}`),
  send('PATCH', '/details', `update:${DETAILS}`),
  { ...read('/identity-providers', `read:${PROVIDERS}`), query: LEVELS },
  send('POST', '/identity-providers', `create:${PROVIDERS}`),
  read(ONE, `read:${PROVIDERS}`),
  send('PATCH', ONE, `update:${PROVIDERS}`),
  act('DELETE', ONE, `delete:${PROVIDERS}`),
  act('POST', `${ONE}/detach`, `update:${PROVIDERS}_detach`),
  send('PUT', `${ONE}/update-attributes`, `update:${PROVIDERS}`),
  send('POST', `${ONE}/domains`, `create:${PROVIDERS}_domains`),
  act('DELETE', `${ONE}/domains/{domain}`, `delete:${PROVIDERS}_domains`),
  read(`${ONE}/provisioning`, `read:${PROVISIONING}`),
  act('POST', `${ONE}/provisioning`, `create:${PROVISIONING}`),
  act('DELETE', `${ONE}/provisioning`, `delete:${PROVISIONING}`),
  send('PUT', `${ONE}/provisioning/update-attributes`, `update:${PROVISIONING}`),
  read(`${ONE}/provisioning/scim-tokens`, `read:${TOKENS}`),
  send('POST', `${ONE}/provisioning/scim-tokens`, `create:${TOKENS}`),
  act('DELETE', `${ONE}/provisioning/scim-tokens/{token}`, `delete:${TOKENS}`),
  { ...read('/domains', `read:${DOMAINS}`), query: PAGE },
  send('POST', '/domains', `create:${DOMAINS}`),
  read(DOMAIN, `read:${DOMAINS}`),
  act('DELETE', DOMAIN, `delete:${DOMAINS}`),
  act('POST', `${DOMAIN}/verify`, `update:${DOMAINS}`),
  read(`${DOMAIN}/identity-providers`, `read:${DOMAINS}`, `read:${PROVIDERS}`),
];

/**
 * The segments of an address that can mean nothing but themselves: no escape, no empty one, none that is "here" or
 * "above", nothing that another server may read as a separator.
 */
const PLAIN_PATH = /^(\/(?!\.{1,2}(\/|$))[A-Za-z0-9._-]{1,255})+$/;

const PATTERNS = ROUTES.map((route) => ({
  route,
  pattern: new RegExp(`^(?:/v1)?${route.path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`),
}));

/** The routes of this path, of any method: none when there is no such address. */
export function routesOf(path: string): readonly RouteMatch[] {
  if (!PLAIN_PATH.test(path)) return [];
  return PATTERNS.flatMap(({ route, pattern }) => {
    const match = pattern.exec(path);
    return match ? [{ route, path, id: match[1] ?? '' }] : [];
  });
}

function read(path: string, ...scopes: string[]): Route {
  return { method: 'GET', path, scopes, hasBody: false, query: NO_QUERY };
}

/** A change that says what is to be. */
function send(method: Route['method'], path: string, ...scopes: string[]): Route {
  return { method, path, scopes, hasBody: true, query: NO_QUERY };
}

/** A change that says it all with its address. */
function act(method: Route['method'], path: string, ...scopes: string[]): Route {
  return { method, path, scopes, hasBody: false, query: NO_QUERY };
}
