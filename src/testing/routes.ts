/** The routes of the My Organization API: what each needs and who does it (contract A2). */
import { detailsBody } from './bodies.js';
import { parseBody, type Call, type Outcome } from './call.js';
import * as identityProviders from './identity-providers.js';
import { read, write, type Route } from './route.js';

const LIST = '/identity-providers';
const ONE = '/identity-providers/{idp_id}';

/** All of them. */
export const ROUTES: readonly Route[] = [
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

function updateDetails(call: Call): Outcome {
  const details = { ...call.state.details, ...parseBody(call, detailsBody) };
  return { ...ok(details), state: { ...call.state, details } };
}

function ok(body: unknown): Outcome {
  return { status: 200, body };
}
