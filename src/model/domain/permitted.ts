/** Why the domains of a connection cannot be changed: its access level (contract A5, A7), or a missing scope. */
import type { Connection } from '../connection.js';

export type WhyNotUseDomains = 'access' | 'scope-missing';

/**
 * Why this admin cannot change which domains lead to a connection, or null when that is possible.
 *
 * @param may whether the admin holds the scope for it, as far as is known
 */
export function whyNotUseDomains(
  { id, accessLevel }: Pick<Connection, 'id' | 'accessLevel'>,
  may: boolean,
): WhyNotUseDomains | null {
  if (id === null || accessLevel !== 'full') return 'access';
  return may ? null : 'scope-missing';
}
