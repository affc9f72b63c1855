/** Which access level the organization's admins have for a connection (contract A7). */
import type { AccessLevel } from '../../model/connection.js';
import { isKnownStrategy } from '../../model/strategy.js';
import type { Association } from './association.js';

/** Each access level includes what the lower ones allow. */
export const RANK: Readonly<Record<AccessLevel, number>> = { none: 0, readonly: 1, limited: 2, full: 3 };

/** What {@link atMost} does where the tenant says nothing. */
export interface AtMostOptions {
  /**
   * The highest level of connections whose strategy the My Organization API doesn't have, such as database and social ones.
   * Default `readonly`.
   */
  readonly otherStrategies?: AccessLevel | undefined;
}

/**
 * A rule for the option `accessLevel`: the level that the tenant gives the connection, but no higher than this one. With the
 * older family of routes, which has no levels, it is this level itself. Connections of other strategies than the seven of
 * the My Organization API are at most `readonly`.
 *
 * @param level the highest level
 */
export function atMost(
  level: AccessLevel,
  { otherStrategies = 'readonly' }: AtMostOptions = {},
): (association: Association) => AccessLevel {
  return ({ accessLevel: given, strategy }) =>
    lowest(given ?? level, level, isKnownStrategy(strategy) ? 'full' : otherStrategies);
}

/** The rule of a bridge without one: what the tenant gives, and reading only where it has no levels. */
export function givenLevel(association: Association): AccessLevel {
  return association.accessLevel === null ? 'readonly' : atMost('full')(association);
}

/** Whether a level allows less than the tenant's own. */
export function isRaised(level: AccessLevel, { accessLevel: given }: Association): boolean {
  return given !== null && RANK[level] > RANK[given];
}

function lowest(...levels: readonly AccessLevel[]): AccessLevel {
  return levels.reduce((low, level) => (RANK[level] < RANK[low] ? level : low));
}
