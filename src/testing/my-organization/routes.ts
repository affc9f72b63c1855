/** The handlers of the My Organization API's routes. The table of routes itself is the transport's. */
import { ROUTES, type RouteName } from '../../transport/routes.js';
import { detailsBody } from './bodies.js';
import { parseBody, type Call, type Outcome } from '../http/call.js';
import * as connectionDomains from './connection-domains.js';
import * as domains from './domains.js';
import * as identityProviders from './identity-providers.js';
import * as provisioning from './provisioning.js';
import type { Route } from '../http/route.js';
import * as scimTokens from './scim-tokens.js';
import { listUserStores } from './user-stores.js';

const HANDLERS: Readonly<Record<RouteName, Route['handle']>> = {
  getConfiguration: ({ state }) => ok(state.configuration),
  getConnectionConfiguration: ({ state }) => ok(state.identityProviderConfiguration),
  getDetails: ({ state }) => ok(state.details),
  updateDetails,
  listConnections: identityProviders.listIdentityProviders,
  createConnection: identityProviders.createIdentityProvider,
  getConnection: identityProviders.getIdentityProvider,
  updateConnection: identityProviders.updateIdentityProvider,
  deleteConnection: identityProviders.deleteIdentityProvider,
  detachConnection: identityProviders.detachIdentityProvider,
  refreshAttributes: identityProviders.updateAttributes,
  getProvisioning: provisioning.getProvisioning,
  createProvisioning: provisioning.createProvisioning,
  deleteProvisioning: provisioning.deleteProvisioning,
  refreshProvisioningAttributes: provisioning.refreshProvisioningAttributes,
  listScimTokens: scimTokens.listScimTokens,
  createScimToken: scimTokens.createScimToken,
  deleteScimToken: scimTokens.deleteScimToken,
  addConnectionDomain: connectionDomains.addConnectionDomain,
  removeConnectionDomain: connectionDomains.removeConnectionDomain,
  listDomains: domains.listDomains,
  createDomain: domains.createDomain,
  getDomain: domains.getDomain,
  deleteDomain: domains.deleteDomain,
  verifyDomain: domains.verifyDomain,
  listDomainConnections: domains.listDomainConnections,
  listUserStores,
};

/** The routes that the emulator supports. */
export const EMULATED_ROUTES: readonly Route[] = (
  Object.entries(HANDLERS) as [RouteName, Route['handle']][]
).map(([name, handle]) => ({ ...ROUTES[name], handle }));

/** Every scope one of these routes needs. */
export const ALL_SCOPES: readonly string[] = [
  ...new Set(EMULATED_ROUTES.flatMap(({ scope }) => scope.split(' '))),
];

function updateDetails(call: Call): Outcome {
  const details = { ...call.state.details, ...parseBody(call, detailsBody) };
  return { ...ok(details), state: { ...call.state, details } };
}

function ok(body: unknown): Outcome {
  return { status: 200, body };
}
