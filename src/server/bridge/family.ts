/** Which of the two families of routes a tenant has (contract B2, "feature probe"). */
import type { Clock } from '../../transport/http/clock.js';
import type { Associations } from './association.js';
import { ManagementRefusal } from './management.js';

/** The newer family may be switched on for a tenant any day. */
const ASK_AGAIN_AFTER = 600_000;

/** Gives the associations to ask, having found out once which there are. */
export type FindFamily = (organization: string) => Promise<Associations>;

/**
 * @param newer `/organizations/{id}/connections`
 * @param older `/organizations/{id}/enabled_connections`
 */
export function createFamily(newer: Associations, older: Associations, clock: Clock): FindFamily {
  let known: Associations | undefined;
  let until = Infinity;
  /** By organization: what goes wrong with one is no news for another. */
  const finding = new Map<string, Promise<Associations>>();

  const find = async (organization: string) => {
    try {
      await newer.list(organization);
      until = Infinity;
      return newer;
    } catch (error) {
      if (!mayLack(error)) throw error;
      // A 404 may mean the organization: only where the older family knows it, the newer one is not there.
      await older.list(organization).catch(() => {
        throw error;
      });
      until = clock.now() + ASK_AGAIN_AFTER;
      return older;
    }
  };

  return async (organization) => {
    if (known && clock.now() < until) return known;
    const running =
      finding.get(organization) ?? find(organization).finally(() => finding.delete(organization));
    finding.set(organization, running);
    return (known = await running);
  };
}

/** Whether an answer may mean that the tenant does not have the route (inferred). */
function mayLack(error: unknown): boolean {
  if (!(error instanceof ManagementRefusal)) return false;
  return error.status === 404 || (error.status === 403 && error.errorCode !== 'insufficient_scope');
}
