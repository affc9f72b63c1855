/**
 * The family `/organizations/{id}/enabled_connections` (contract B2): without a switch, a name or an access level. That
 * a disabled association is not seen here, and that one made here is enabled at level `none`, is inferred.
 */
import type { OrganizationConnection } from '../tenant.js';
import { changeEnabledBody, enableBody } from './bodies.js';
import type { Family } from './family.js';
import { connectionMembers, signupMember } from './items.js';

/** What every tenant has. */
export const ENABLED_CONNECTIONS: Family = {
  name: 'enabled_connections',
  parameter: 'connectionId',
  filters: [],
  addBody: enableBody,
  changeBody: changeEnabledBody,
  shows: ({ association }) => association.is_enabled,
  item,
  limit: (_perPage, returned) => returned,
};

function item({ connection, association }: OrganizationConnection): object {
  const { assign_membership_on_login, show_as_button, is_signup_enabled } = association;
  return {
    ...connectionMembers(connection),
    assign_membership_on_login,
    show_as_button,
    ...signupMember(connection, is_signup_enabled),
  };
}
