/** Which access level the organization's admins have for a connection (contract A7). */
import type { AccessLevel } from '../../model/connection.js';
import { isKnownStrategy } from '../../model/strategy.js';
import { ConfigurationError } from '../domain.js';
import { checkOptions } from '../options.js';
import type { Association } from './association.js';

/** Each access level includes what the lower ones allow. */
export const RANK: Readonly<Record<AccessLevel, number>> = { none: 0, readonly: 1, limited: 2, full: 3 };

/** Not for names that every object has, such as `constructor`. */
export function isLevel(value: unknown): value is AccessLevel {
  return typeof value === 'string' && Object.hasOwn(RANK, value);
}

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
 * @throws ConfigurationError for what is no level
 */
export function atMost(
  level: AccessLevel,
  options: AtMostOptions = {},
): (association: Association) => AccessLevel {
  checkOptions('atMost', options, { otherStrategies: 'value' });
  const { otherStrategies = 'readonly' } = options;
  requireLevel('atMost', level);
  requireLevel('otherStrategies of atMost', otherStrategies);
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

/** @throws ConfigurationError for what is no level: it would set no limit */
function requireLevel(who: string, level: unknown): void {
  if (!isLevel(level))
    throw new ConfigurationError(
      `${who} takes none, readonly, limited or full, not ${JSON.stringify(level)}.`,
    );
}

function lowest(...levels: readonly AccessLevel[]): AccessLevel {
  return levels.reduce((low, level) => (RANK[level] < RANK[low] ? level : low));
}
