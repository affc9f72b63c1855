/** The routes under `/identity-providers` (contract A5 to A7): pure functions from a state to a response and the next state. */
import type { AccessLevel } from '../../model/connection.js';
import type { EmulatorBehavior } from '../behavior.js';
import { ACCESS_LEVELS, createBody, emptyBody, updateBody } from './bodies.js';
import { filterOf } from './filters.js';
import { parseBody, type Call, type Outcome } from '../http/call.js';
import { answeredAs, discoveryFailure, storedOptions } from './options.js';
import { DEFAULT_ATTRIBUTES } from '../seed/acme.js';
import { destroy, dissociate } from '../tenant.js';
import {
  accessLevelTooLow,
  badRequest,
  configurationConflict,
  invalid,
  noIdentityProvider,
  type ValidationError,
} from '../http/wire-errors.js';
import { newId } from '../ids.js';
import type { EmulatorState, WireIdentityProvider } from '../wire.js';

const ID = /^con_[A-Za-z0-9]{16}$/;
const WITH_ATTRIBUTES = ['okta', 'oidc', 'samlp'];
/** Changing one of these needs access level `limited`; anything else needs `full`. */
const FLAGS = ['is_enabled', 'show_as_button', 'assign_membership_on_login'];

/** GET /identity-providers */
export function listIdentityProviders({ listed, query, behavior }: Call): Outcome {
  const asked = listed.connections.filter(filterOf(query)).map(visible);
  const items = asked.map((connection) => answeredAs(behavior, connection));
  return { status: 200, body: { identity_providers: items } };
}

/** POST /identity-providers */
export function createIdentityProvider(call: Call): Outcome {
  const { state, behavior } = call;
  if (behavior.isClientConfigured === false) throw configurationConflict();
  const body = parseBody(call, createBody(behavior)) as WireIdentityProvider;
  const { strategy = '', options = {} } = body;
  const name = `${behavior.namePrefix ?? ''}${body.name}`;
  const errors = fixedByProfile(state, body);
  // The form of the refusal of a strategy that isn't allowed is inferred.
  if (!(state.configuration.allowed_strategies ?? []).includes(strategy))
    errors.push({ detail: 'is not allowed', field: 'data/strategy', pointer: '/strategy', source: 'body' });
  if (errors.length > 0) throw invalid(errors);
  if (state.connections.some((connection) => connection.name === name)) throw configurationConflict();
  refuseUndiscoverable(behavior, options);
  const created: WireIdentityProvider = {
    id: newId('con', 16),
    // The Connection Profile sets what a client leaves out; in this one everything is optional.
    show_as_button: true,
    assign_membership_on_login: false,
    is_enabled: true,
    display_name: name,
    ...body,
    name,
    access_level: 'full',
    options: storedOptions(options),
    ...(WITH_ATTRIBUTES.includes(strategy) && { attributes: DEFAULT_ATTRIBUTES }),
  };
  const answer = answeredAs(behavior, created);
  return { status: 201, body: answer, state: { ...state, connections: [...state.connections, created] } };
}

/** GET /identity-providers/{idp_id} */
export const getIdentityProvider = (call: Call): Outcome => ({
  status: 200,
  body: answeredAs(call.behavior, findVisible(call)),
});

/** PATCH /identity-providers/{idp_id} */
export function updateIdentityProvider(call: Call): Outcome {
  const connection = findVisible(call);
  const body = parseBody(call, updateBody(connection.strategy, call.behavior)) as WireIdentityProvider;
  needLevel(connection, Object.keys(body).every((member) => FLAGS.includes(member)) ? 'limited' : 'full');
  const errors = fixedByProfile(call.state, body);
  if (errors.length > 0) throw invalid(errors);
  refuseUndiscoverable(call.behavior, body.options ?? {});
  return replaced(call, connection, {
    ...connection,
    ...body,
    ...(body.options && { options: storedOptions(body.options) }),
  });
}

/** DELETE /identity-providers/{idp_id}: with `allow`, its users are deleted too. */
export function deleteIdentityProvider(call: Call): Outcome {
  const connection = findVisible(call);
  needLevel(connection, 'full');
  const { id = '' } = connection;
  // The status and the message of this refusal are inferred; 400 is the only documented one that fits.
  if (
    call.state.configuration.connection_deletion_behavior === 'allow_if_empty' &&
    (call.state.users[id] ?? 0) > 0
  )
    throw badRequest('The identity provider still has users and can not be deleted.');
  return { status: 204, state: destroy(call.state, id) };
}

/** POST /identity-providers/{idp_id}/detach: the connection and its users stay in the tenant. */
export function detachIdentityProvider(call: Call): Outcome {
  const connection = findVisible(call);
  needLevel(connection, 'full');
  return { status: 204, state: dissociate(call.state, connection.id ?? '') };
}

/** PUT /identity-providers/{idp_id}/update-attributes */
export function updateAttributes(call: Call): Outcome {
  const connection = findVisible(call);
  parseBody(call, emptyBody);
  needLevel(connection, 'full');
  const refreshed = connection.attributes && { attributes: DEFAULT_ATTRIBUTES };
  return replaced(call, connection, { ...connection, ...refreshed });
}

/** At level `none` only these members are visible, and only in the list. */
function visible(connection: WireIdentityProvider): WireIdentityProvider {
  if (connection.access_level !== 'none') return connection;
  const { id, name, display_name, is_enabled, access_level, member_access_level: memberLevel } = connection;
  const minimal = { id, name, display_name, is_enabled, access_level } as WireIdentityProvider;
  return { ...minimal, ...(memberLevel && { member_access_level: memberLevel }) };
}

/** The connection that the path names. The 404 for one at level `none` is inferred. */
export function findVisible({ state, parameters }: Call): WireIdentityProvider {
  const { id = '' } = parameters;
  const connection = state.connections.find((candidate) => candidate.id === id);
  if (connection && connection.access_level !== 'none') return connection;
  if (connection || ID.test(id)) throw noIdentityProvider();
  throw invalid([{ detail: `must match pattern "${ID.source}"`, field: 'idp_id', source: 'params' }]);
}

/** Refuses a level below the needed one. The level `full` for deleting, detaching and refreshing is inferred. */
export function needLevel({ access_level = 'readonly' }: WireIdentityProvider, needed: AccessLevel): void {
  if (ACCESS_LEVELS.indexOf(access_level) < ACCESS_LEVELS.indexOf(needed)) throw accessLevelTooLow();
}

/** Refuses values that the Connection Profile sets; the form of the refusal is inferred. */
function fixedByProfile({ identityProviderConfiguration }: EmulatorState, body: object): ValidationError[] {
  const { organization } = identityProviderConfiguration;
  const fixed = [
    ...(organization.can_set_show_as_button ? [] : ['show_as_button']),
    ...(organization.can_set_assign_membership_on_login ? [] : ['assign_membership_on_login']),
  ];
  return fixed
    .filter((member) => member in body)
    .map((member) => ({
      detail: 'can not be set',
      field: `data/${member}`,
      pointer: `/${member}`,
      source: 'body',
    }));
}

function refuseUndiscoverable(behavior: EmulatorBehavior, options: Readonly<Record<string, unknown>>): void {
  const domain = discoveryFailure(behavior, options);
  if (domain !== undefined) throw badRequest(`discovery failure: ${domain}`);
}

function replaced(
  { state, behavior }: Call,
  old: WireIdentityProvider,
  connection: WireIdentityProvider,
): Outcome {
  const connections = state.connections.map((candidate) => (candidate === old ? connection : candidate));
  return { status: 200, body: answeredAs(behavior, connection), state: { ...state, connections } };
}
