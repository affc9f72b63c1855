/**
 * The routes `/organizations/{id}/enabled_connections` (contract B2), whose associations have no state, name or access
 * level. Two things are inferred: disabled associations are not shown, and new ones are enabled at level `none`.
 */
import type { OrganizationConnection } from '../tenant.js';
import { changeEnabledBody, enableBody } from './bodies.js';
import type { Family } from './family.js';
import { connectionMembers, signupMember } from './items.js';

/** Every tenant has these routes. */
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
