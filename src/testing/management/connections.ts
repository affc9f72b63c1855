/** The routes `/organizations/{id}/connections` (contract B1), which show every association, enabled or disabled. */
import type { OrganizationConnection } from '../tenant.js';
import { addBody, changeBody } from './bodies.js';
import type { Family } from './family.js';
import { connectionMembers, signupMember } from './items.js';

/** Early Access: not every tenant has these routes. */
export const CONNECTIONS: Family = {
  name: 'connections',
  parameter: 'connection_id',
  filters: ['is_enabled'],
  addBody,
  changeBody,
  shows: () => true,
  item,
  limit: (perPage) => perPage,
};

function item({ connection, association }: OrganizationConnection): object {
  const { organization_connection_name, is_signup_enabled, ...members } = association;
  return {
    ...connectionMembers(connection),
    ...(organization_connection_name !== undefined && { organization_connection_name }),
    ...members,
    ...signupMember(connection, is_signup_enabled),
  };
}
