/** The routes under `/identity-providers/{idp_id}/provisioning`, without its tokens (contract A8). */
import { parseBody, type Call, type Outcome } from '../http/call.js';
import { badRequest, noProvisioning } from '../http/wire-errors.js';
import { PROVISIONING_ATTRIBUTES } from '../seed/provisioning.js';
import type { EmulatorState, WireIdentityProvider, WireProvisioning } from '../wire.js';
import { emptyBody } from './bodies.js';
import { findVisible, needLevel } from './identity-providers.js';

/** GET …/provisioning */
export const getProvisioning = (call: Call): Outcome => ({ status: 200, body: findProvisioning(call) });

/** POST …/provisioning. The answers for a strategy without it, and where it is on already, are inferred. */
export function createProvisioning(call: Call): Outcome {
  const connection = findVisible(call);
  const { id = '', name, strategy = '' } = connection;
  needLevel(connection, 'full');
  if (!isOffered(call.state, strategy)) throw badRequest('The strategy does not support provisioning.');
  if (call.state.provisioning[id]) throw badRequest('Provisioning is configured already.');
  const now = new Date(call.now).toISOString();
  const created: WireProvisioning = {
    identity_provider_id: id,
    identity_provider_name: name ?? id,
    strategy,
    method: 'scim',
    attributes: PROVISIONING_ATTRIBUTES,
    user_id_attribute: strategy === 'samlp' ? 'userName' : 'externalId',
    created_at: now,
    updated_on: now,
  };
  return { status: 201, body: created, state: withProvisioning(call.state, created) };
}

/** DELETE …/provisioning. That its tokens go with it is inferred. */
export function deleteProvisioning(call: Call): Outcome {
  needLevel(findVisible(call), 'full');
  const { identity_provider_id: id } = findProvisioning(call);
  const { [id]: _provisioning, ...provisioning } = call.state.provisioning;
  const { [id]: _tokens, ...scimTokens } = call.state.scimTokens;
  return { status: 204, state: { ...call.state, provisioning, scimTokens } };
}

/** PUT …/provisioning/update-attributes */
export function refreshProvisioningAttributes(call: Call): Outcome {
  parseBody(call, emptyBody);
  needLevel(findVisible(call), 'full');
  const before = findProvisioning(call);
  const updated_on = new Date(call.now).toISOString();
  const after = { ...before, attributes: PROVISIONING_ATTRIBUTES, updated_on };
  return { status: 200, body: after, state: withProvisioning(call.state, after) };
}

/** The provisioning of the connection that the path names. */
export function findProvisioning(call: Call): WireProvisioning {
  const { id = '' }: WireIdentityProvider = findVisible(call);
  const found = call.state.provisioning[id];
  if (!found) throw noProvisioning();
  return found;
}

function isOffered({ identityProviderConfiguration }: EmulatorState, strategy: string): boolean {
  const offered =
    identityProviderConfiguration.strategies[strategy === 'google-apps' ? 'googleapps' : strategy];
  const { enabled_features: features = [], provisioning_methods: methods = [] } = offered ?? {};
  return features.includes('provisioning') && methods.includes('scim');
}

function withProvisioning(state: EmulatorState, one: WireProvisioning): EmulatorState {
  return { ...state, provisioning: { ...state.provisioning, [one.identity_provider_id]: one } };
}
