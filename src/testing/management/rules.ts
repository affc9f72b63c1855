/** Applies a change to an association, and refuses changes that contradict themselves (contract B1). */
import { DEFAULT_ASSOCIATION, type OrganizationConnection } from '../tenant.js';
import type { WireAssociation } from '../wire.js';
import { invalidBody } from './wire-errors.js';

/** The association after the change, merged member by member. Null resets a member to its default (inferred). */
export function changed(
  { connection, association }: OrganizationConnection,
  changes: Readonly<Record<string, unknown>>,
): WireAssociation {
  const defaults: Readonly<Record<string, unknown>> = { ...DEFAULT_ASSOCIATION };
  const members = Object.entries({ ...association, ...changes })
    .map(([member, value]) => [member, value ?? defaults[member]] as const)
    .filter(([, value]) => value !== undefined);
  const next = Object.fromEntries(members) as unknown as WireAssociation;
  refuseSignup({ connection, association: next });
  if ('organization_access_level' in changes || 'organization_connection_name' in changes)
    refuseNameless(next);
  return next;
}

/** Signup requires a database connection that assigns membership on login. The form of the refusal is inferred. */
function refuseSignup({ connection, association }: OrganizationConnection): void {
  if (!association.is_signup_enabled) return;
  if (connection.strategy !== 'auth0')
    throw invalidBody('is_signup_enabled is only applicable to database connections.');
  if (!association.assign_membership_on_login)
    throw invalidBody('is_signup_enabled requires assign_membership_on_login to be true.');
}

/** A connection without a name can't be visible to the organization. The form of the refusal is inferred. */
function refuseNameless({ organization_access_level, organization_connection_name }: WireAssociation): void {
  if (organization_access_level !== 'none' && organization_connection_name === undefined)
    throw invalidBody('organization_access_level requires organization_connection_name unless it is none.');
}
