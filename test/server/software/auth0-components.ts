/**
 * What Auth0's own components send to a proxy, as data: read in their public sources (auth0-ui-components of February and
 * August 2026, and the SDK below them, myorganization-js 1.1) and written down by hand.
 */

/** One request, relative to the proxy's path. */
export interface ComponentRequest {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  /** The scopes that the SDK knows for it; what a component asks for is wider. */
  readonly scope: string;
}

/** The constants with which each component asks, for all of its requests. */
const TABLE =
  'read:my_org:details read:my_org:identity_providers create:my_org:identity_providers update:my_org:identity_providers delete:my_org:identity_providers update:my_org:identity_providers_detach read:my_org:configuration';
const DOMAINS =
  'read:my_org:domains delete:my_org:domains create:my_org:domains update:my_org:domains read:my_org:identity_providers create:my_org:identity_providers_domains delete:my_org:identity_providers_domains';
const EDIT =
  'read:my_org:details update:my_org:details read:my_org:identity_providers create:my_org:identity_providers update:my_org:identity_providers delete:my_org:identity_providers update:my_org:identity_providers_detach read:my_org:identity_providers_provisioning create:my_org:identity_providers_provisioning delete:my_org:identity_providers_provisioning create:my_org:identity_providers_domains delete:my_org:identity_providers_domains read:my_org:identity_providers_scim_tokens create:my_org:identity_providers_scim_tokens delete:my_org:identity_providers_scim_tokens read:my_org:domains delete:my_org:domains create:my_org:domains update:my_org:domains read:my_org:configuration';
/** Several components on a page: the scopes of all of them, sorted. */
const ALL = [...new Set(`${TABLE} ${DOMAINS} ${EDIT}`.split(' '))].sort().join(' ');

/** The telemetry of the newer releases, base64 of JSON. */
const TELEMETRY = Buffer.from(
  JSON.stringify({
    name: 'universal-components',
    version: '3.1.2',
    is_proxy_mode: true,
    framework: 'react',
    component: 'sso-provider-table',
    distribution: 'npm',
    css: 'tailwind',
  }),
).toString('base64');

/** How the headers of a release come to be. */
export interface Release {
  readonly name: string;
  readonly headers: (request: ComponentRequest) => Readonly<Record<string, string>>;
}

/** Sets the type only where there is a body, and asks for the scopes of all components on the page. */
const FEBRUARY: Release = {
  name: 'of February 2026',
  headers: ({ body }) => ({
    accept: '*/*',
    ...(body && { 'content-type': 'application/json' }),
    'auth0-scope': ALL,
  }),
};

/** Each component asks for its own constant. */
const SPRING: Release = {
  name: 'of May 2026',
  headers: ({ path, body }) => ({
    accept: '*/*',
    ...(body && { 'content-type': 'application/json' }),
    'auth0-scope': path.includes('domains') ? DOMAINS : /provisioning|attributes/.test(path) ? EDIT : TABLE,
  }),
};

/** Sets the type of every request, with a body or without, and asks for what the SDK knows. */
const AUGUST: Release = {
  name: 'of August 2026',
  headers: ({ scope }) => ({
    accept: '*/*',
    'content-type': 'application/json',
    'auth0-scope': scope,
    'auth0-client': TELEMETRY,
  }),
};

export const RELEASES = [FEBRUARY, SPRING, AUGUST];

/** What a browser adds to a script's request to its own origin. */
export function browserHeaders({ method }: ComponentRequest): Readonly<Record<string, string>> {
  return {
    'accept-language': 'en-US,en;q=0.9',
    cookie: '__session=opaque',
    referer: 'https://app.example/organization/sso',
    'sec-ch-ua': '"Chromium";v="146", "Not)A;Brand";v="24"',
    'sec-fetch-dest': 'empty',
    'sec-fetch-mode': 'cors',
    'sec-fetch-site': 'same-origin',
    'user-agent': 'Mozilla/5.0 (X11; Linux x64) Chrome/146.0.0.0',
    ...(method !== 'GET' && { origin: 'https://app.example' }),
  };
}

const READ = 'read:my_org:identity_providers';
const UPDATE = 'update:my_org:identity_providers';
const PROVISIONING = 'identity_providers_provisioning';
const TOKENS = 'identity_providers_scim_tokens';
const ONE = '/identity-providers/con_5GkYw8RmTz3NqLpA';
const OTHER = '/identity-providers/con_H6pZn4WuXa1MyRoC';
const DOMAIN = '/domains/ord_AAAAAAAAAAAAAAAAAAAAAA';

/** Their requests in an order that can be carried out. */
export const REQUESTS: readonly ComponentRequest[] = [
  request('the table loads its rows', 'GET', '/identity-providers', READ),
  request('the table loads the organization', 'GET', '/details', 'read:my_org:details'),
  request('the table loads the configuration', 'GET', '/config', 'read:my_org:configuration'),
  request(
    'the table loads what connections may have',
    'GET',
    '/config/identity-providers',
    'read:my_org:configuration',
  ),
  request('the table switches', 'PATCH', ONE, UPDATE, { is_enabled: false }),
  request('a connection is created', 'POST', '/identity-providers', 'create:my_org:identity_providers', {
    strategy: 'okta',
    name: 'field-office',
    display_name: 'Field office',
    options: { domain: 'field.acme.example', client_id: '0oa1', client_secret: 'a-secret' },
  }),
  request('the form loads a connection', 'GET', ONE, READ),
  request('the form saves', 'PATCH', ONE, UPDATE, { display_name: 'Workforce', show_as_button: false }),
  request('attributes are synchronized', 'PUT', `${ONE}/update-attributes`, UPDATE, {}),
  request('the details are saved', 'PATCH', '/details', 'update:my_org:details', {
    display_name: 'Acme Inc.',
  }),
  request('the domains load', 'GET', '/domains', 'read:my_org:domains'),
  request('a domain is added', 'POST', '/domains', 'create:my_org:domains', { domain: 'new.acme.example' }),
  request('a domain is verified', 'POST', `${DOMAIN}/verify`, 'update:my_org:domains'),
  request(
    'the connections of a domain load',
    'GET',
    `${DOMAIN}/identity-providers`,
    `read:my_org:domains ${READ}`,
  ),
  request(
    'a connection gets a domain',
    'POST',
    `${ONE}/domains`,
    'create:my_org:identity_providers_domains',
    { domain: 'new.acme.example' },
  ),
  request(
    'a connection loses a domain',
    'DELETE',
    `${ONE}/domains/new.acme.example`,
    'delete:my_org:identity_providers_domains',
  ),
  request('a domain is deleted', 'DELETE', DOMAIN, 'delete:my_org:domains'),
  request('provisioning loads', 'GET', `${ONE}/provisioning`, `read:my_org:${PROVISIONING}`),
  request('provisioning is set up', 'POST', `${ONE}/provisioning`, `create:my_org:${PROVISIONING}`),
  request(
    'its attributes are synchronized',
    'PUT',
    `${ONE}/provisioning/update-attributes`,
    `update:my_org:${PROVISIONING}`,
    {},
  ),
  request('its tokens load', 'GET', `${ONE}/provisioning/scim-tokens`, `read:my_org:${TOKENS}`),
  request('a token is made', 'POST', `${ONE}/provisioning/scim-tokens`, `create:my_org:${TOKENS}`, {
    token_lifetime: 86_400,
  }),
  request(
    'a token is revoked',
    'DELETE',
    `${ONE}/provisioning/scim-tokens/tok_AAAAAAAAAAAAAAAA`,
    `delete:my_org:${TOKENS}`,
  ),
  request('provisioning ends', 'DELETE', `${ONE}/provisioning`, `delete:my_org:${PROVISIONING}`),
  request(
    'a connection leaves the organization',
    'POST',
    `${ONE}/detach`,
    'update:my_org:identity_providers_detach',
  ),
  request('a connection is deleted', 'DELETE', OTHER, 'delete:my_org:identity_providers'),
];

function request(name: string, method: string, path: string, scope: string, body?: object): ComponentRequest {
  return { name, method, path, scope, ...(body && { body }) };
}
