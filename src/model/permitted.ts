/** What may be done with a connection, and why not: by its access level (contract A7), the scopes, the configuration. */
import type { ConnectionConfiguration } from './configuration.js';
import type { Connection, ConnectionPatch } from './connection.js';

/** Why a connection cannot be removed by this person. */
export type WhyNotRemove = 'no-id' | 'access' | 'scope-missing';

/**
 * Why this connection cannot be detached or deleted, or null when it can. That both need level `full` is not documented;
 * it is the safe reading.
 *
 * @param may whether the person holds the scope that it needs, as far as is known
 */
export function whyNotRemove({ id, accessLevel }: Connection, may: boolean): WhyNotRemove | null {
  if (id === null) return 'no-id';
  if (accessLevel !== 'full') return 'access';
  return may ? null : 'scope-missing';
}

/** A setting of a connection that admins may change. */
export type Setting = Exclude<keyof ConnectionPatch, 'isEnabled'>;

/** Why a setting cannot be changed by this person. */
export type WhyNotEdit =
  'no-id' | 'access-none' | 'access-readonly' | 'access-limited' | 'fixed' | 'scope-missing' | 'server';

/**
 * Why this setting cannot be changed, or null when it can; `server` where the configuration itself says why.
 *
 * @param may whether the person holds `update:my_org:identity_providers`, as far as is known
 * @param configuration what the tenant leaves to admins; undefined where that is not known: then the server decides
 */
export function whyNotEdit(
  setting: Setting,
  { id, accessLevel }: Connection,
  may: boolean,
  configuration: ConnectionConfiguration | undefined,
): WhyNotEdit | null {
  if (id === null) return 'no-id';
  if (accessLevel === 'none') return 'access-none';
  if (accessLevel === 'readonly') return 'access-readonly';
  if (!may) return 'scope-missing';
  if (accessLevel === 'limited' && setting === 'displayName') return 'access-limited';
  if (setting === 'displayName' && configuration?.whyNotSetDisplayName) return 'server';
  const isFixed = {
    displayName: false,
    showAsButton: configuration?.canSetShowAsButton === false,
    assignMembershipOnLogin: configuration?.canSetAssignMembershipOnLogin === false,
  }[setting];
  return isFixed ? 'fixed' : null;
}
