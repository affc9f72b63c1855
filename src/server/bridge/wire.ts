/** Converts between the Management API's JSON, associations, and the My Organization API's items. */
import type { AccessLevel } from '../../model/connection.js';
import type { Association, AssociationPatch, Family } from './association.js';

type Json = Readonly<Record<string, unknown>>;

const LEVELS: readonly unknown[] = ['none', 'readonly', 'limited', 'full'] satisfies AccessLevel[];

/**
 * Parses an item of either family (contract B1, B2). A missing member has the API's own default: a button, nothing else
 * switched on, and no access. An association is enabled unless it says that it isn't. A level that nobody knows allows
 * reading.
 *
 * @param family the items of `enabled_connections` have no level, and are always enabled
 * @returns undefined for anything but an association
 */
export function readAssociation(json: unknown, family: Family) {
  if (!isJson(json) || typeof json['connection_id'] !== 'string') return undefined;
  const connection = isJson(json['connection']) ? json['connection'] : {};
  const isNew = family === 'connections';
  const association: Association = {
    connectionId: json['connection_id'],
    name: text(json['organization_connection_name']),
    connectionName: text(connection['name']) ?? '',
    strategy: text(connection['strategy']) ?? '',
    isEnabled: isNew ? (json['is_enabled'] ?? true) === true : true,
    accessLevel: isNew ? (levelIn(json['organization_access_level']) ?? 'none') : null,
    memberAccessLevel: levelIn(json['organization_member_access_level']),
    showAsButton: (json['show_as_button'] ?? true) === true,
    assignMembershipOnLogin: json['assign_membership_on_login'] === true,
    isSignupEnabled: typeof json['is_signup_enabled'] === 'boolean' ? json['is_signup_enabled'] : undefined,
  };
  return association;
}

/** The items of a page in either format (contract B1): a bare list, or one with totals. */
export function readPage(json: unknown, family: string) {
  const items = isJson(json) ? json[family] : json;
  if (!Array.isArray(items)) return undefined;
  const total = isJson(json) && typeof json['total'] === 'number' ? json['total'] : undefined;
  return { items: items as readonly unknown[], total };
}

/** The body of an update or a creation. Undefined members are left out of its JSON. */
export function toManagementBody(
  patch: AssociationPatch & { readonly isSignupEnabled?: boolean | undefined },
) {
  return {
    is_enabled: patch.isEnabled,
    show_as_button: patch.showAsButton,
    assign_membership_on_login: patch.assignMembershipOnLogin,
    is_signup_enabled: patch.isSignupEnabled,
  };
}

/** An item of the My Organization API's list (contract A4, B5). */
export function toIdentityProvider(
  association: Association,
  {
    accessLevel,
    displayName,
    whyNotSwitch,
  }: { accessLevel: AccessLevel; displayName: string | undefined; whyNotSwitch: string | undefined },
) {
  return {
    id: association.connectionId,
    name: association.name,
    strategy: association.strategy,
    // These routes return no display name, so the connection's own name is the one that admins know.
    display_name: displayName || association.name || association.connectionName || association.connectionId,
    show_as_button: association.showAsButton,
    assign_membership_on_login: association.assignMembershipOnLogin,
    is_enabled: association.isEnabled,
    access_level: accessLevel,
    ...(association.memberAccessLevel !== undefined && {
      member_access_level: association.memberAccessLevel,
    }),
    options: {},
    ...(whyNotSwitch !== undefined && { why_not: { switch: whyNotSwitch } }),
  };
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined if there is none. */
function levelIn(value: unknown): AccessLevel | undefined {
  if (value === undefined || value === null) return undefined;
  return LEVELS.includes(value) ? (value as AccessLevel) : 'readonly';
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
