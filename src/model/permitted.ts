/**
 * Why a connection cannot be created, removed or edited: its access level (contract A7), a missing scope, the
 * configuration.
 */
import type { Configuration, ConnectionConfiguration } from './configuration.js';
import type { Connection, ConnectionPatch } from './connection.js';
import { STRATEGIES, type Strategy } from './strategy.js';

/** Why this admin cannot create a connection. */
export type WhyNotCreate = 'scope-missing' | 'no-strategy' | 'server';

/**
 * Why no connection can be created, or null when one can; `server` where the configuration itself says why, `no-strategy`
 * where it allows none that the kit knows.
 *
 * @param mayCreate whether the admin holds `create:my_org:identity_providers`, as far as is known
 * @param configuration undefined where it is not known: then the server decides
 */
export function whyNotCreate(
  mayCreate: boolean,
  configuration: Configuration | undefined,
): WhyNotCreate | null {
  if (!mayCreate) return 'scope-missing';
  if (configuration?.whyNotCreate) return 'server';
  return offeredStrategies(configuration).length === 0 ? 'no-strategy' : null;
}

/** The strategies that can be chosen for a new connection: all that the kit knows, unless the configuration says which. */
export function offeredStrategies(configuration: Configuration | undefined): readonly Strategy[] {
  const allowed = configuration?.allowedStrategies;
  return allowed ? STRATEGIES.filter((strategy) => allowed.includes(strategy)) : STRATEGIES;
}

/** Why this admin cannot remove a connection. */
export type WhyNotRemove = 'no-id' | 'access' | 'scope-missing';

/**
 * Why this connection cannot be detached or deleted, or null when it can. The documentation does not say that both need
 * level `full`; it is the safe reading.
 *
 * @param may whether the admin holds the scope for it, as far as is known
 */
export function whyNotRemove({ id, accessLevel }: Connection, may: boolean): WhyNotRemove | null {
  if (id === null) return 'no-id';
  if (accessLevel !== 'full') return 'access';
  return may ? null : 'scope-missing';
}

/** Whether any setting of a connection can be changed, as far as is known without the configuration. */
export function mayEdit(connection: Connection, may: boolean): boolean {
  return whyNotEdit('showAsButton', connection, may, undefined) === null;
}

/** A setting of a connection that admins can change, whatever its strategy. */
export type Setting = Exclude<keyof ConnectionPatch, 'isEnabled' | 'options'>;

/** Why this admin cannot change a setting. */
export type WhyNotEdit =
  'no-id' | 'access-none' | 'access-readonly' | 'access-limited' | 'fixed' | 'scope-missing' | 'server';

/**
 * Why this setting, or the options of the strategy, cannot be changed, or null when they can; `server` where the configuration
 * itself says why.
 *
 * @param may whether the admin holds `update:my_org:identity_providers`, as far as is known
 * @param configuration undefined where it is not known: then the server decides
 */
export function whyNotEdit(
  setting: Setting | 'options',
  { id, accessLevel }: Connection,
  may: boolean,
  configuration: ConnectionConfiguration | undefined,
): WhyNotEdit | null {
  if (id === null) return 'no-id';
  if (accessLevel === 'none') return 'access-none';
  if (accessLevel === 'readonly') return 'access-readonly';
  if (!may) return 'scope-missing';
  const needsFull = setting === 'displayName' || setting === 'options';
  if (accessLevel === 'limited' && needsFull) return 'access-limited';
  if (setting === 'displayName' && configuration?.whyNotSetDisplayName) return 'server';
  const isFixed = {
    displayName: false,
    options: false,
    showAsButton: configuration?.canSetShowAsButton === false,
    assignMembershipOnLogin: configuration?.canSetAssignMembershipOnLogin === false,
  }[setting];
  return isFixed ? 'fixed' : null;
}
