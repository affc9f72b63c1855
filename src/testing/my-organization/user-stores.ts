/** The route `/user-stores` (contract part E): the databases with which the organization's members sign in. */
import type { Call, Outcome } from '../http/call.js';
import { organizationConnections, type OrganizationConnection } from '../tenant.js';
import { filterOf } from './filters.js';

/** GET /user-stores. Which connections it lists is inferred: the databases of the organization, whatever their level. */
export function listUserStores({ state, query }: Call): Outcome {
  const stores = organizationConnections(state)
    .filter(({ connection }) => connection.strategy === 'auth0')
    .map(userStore);
  return { status: 200, body: { user_stores: stores.filter(filterOf(query)) } };
}

function userStore({ connection, association }: OrganizationConnection) {
  const { id, name: nameInTenant, display_name: displayName } = connection;
  const { organization_connection_name: name, organization_access_level: access_level } = association;
  const { organization_member_access_level: memberLevel, is_enabled } = association;
  return {
    id,
    ...(name !== undefined && { name }),
    display_name: typeof displayName === 'string' ? displayName : nameInTenant,
    access_level,
    ...(memberLevel && { member_access_level: memberLevel }),
    is_enabled,
  };
}
