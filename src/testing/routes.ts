/** The routes that the emulator answers: what each needs and who does it (contract A2). */
import { detailsBody } from './bodies.js';
import { parseBody, type Call, type Outcome } from './call.js';
import * as identityProviders from './identity-providers.js';

/** One line of the contract's table. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly scope: string;
  readonly category: 'read' | 'write';
  readonly handle: (call: Call) => Outcome;
}

const LIST = '/identity-providers';
const ONE = '/identity-providers/{idp_id}';

const ROUTES: readonly Route[] = [
  read('/config', 'read:my_org:configuration', ({ state }) => ok(state.configuration)),
  read('/config/identity-providers', 'read:my_org:configuration', ({ state }) =>
    ok(state.identityProviderConfiguration),
  ),
  read('/details', 'read:my_org:details', ({ state }) => ok(state.details)),
  write('PATCH', '/details', 'update:my_org:details', updateDetails),
  read(LIST, 'read:my_org:identity_providers', identityProviders.listIdentityProviders),
  write('POST', LIST, 'create:my_org:identity_providers', identityProviders.createIdentityProvider),
  read(ONE, 'read:my_org:identity_providers', identityProviders.getIdentityProvider),
  write('PATCH', ONE, 'update:my_org:identity_providers', identityProviders.updateIdentityProvider),
  write('DELETE', ONE, 'delete:my_org:identity_providers', identityProviders.deleteIdentityProvider),
  write(
    'POST',
    `${ONE}/detach`,
    'update:my_org:identity_providers_detach',
    identityProviders.detachIdentityProvider,
  ),
  write(
    'PUT',
    `${ONE}/update-attributes`,
    'update:my_org:identity_providers',
    identityProviders.updateAttributes,
  ),
];

/** Every scope that some route needs. */
export const ALL_SCOPES: readonly string[] = [...new Set(ROUTES.map(({ scope }) => scope))];

/** The path below the API's base, whatever stands before it: `…/my-org/details` and `…/my-org/v1/details` are one. */
export function routePath(pathname: string): string {
  return /^(?:.*?)\/my-org(?:\/v1)?(\/.*)$/.exec(pathname)?.[1] ?? pathname;
}

/** The route of a request and the id in its path. */
export function findRoute(
  method: string,
  path: string,
): { route: Route; id: string | undefined } | undefined {
  for (const route of ROUTES.filter((candidate) => candidate.method === method)) {
    const match = patternOf(route.path).exec(path);
    if (match) return { route, id: match[1] && decode(match[1]) };
  }
  return undefined;
}

function read(path: string, scope: string, handle: Route['handle']): Route {
  return { method: 'GET', path, scope, category: 'read', handle };
}

function write(method: string, path: string, scope: string, handle: Route['handle']): Route {
  return { method, path, scope, category: 'write', handle };
}

function updateDetails(call: Call): Outcome {
  const details = { ...call.state.details, ...parseBody(call, detailsBody) };
  return { ...ok(details), state: { ...call.state, details } };
}

function ok(body: unknown): Outcome {
  return { status: 200, body };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace('{idp_id}', '([^/]+)')}$`);
}

/** What can not be decoded stays as it is, and is then no id. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
