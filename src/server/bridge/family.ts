/** Detects which of the Management API's two families of routes a tenant has (contract B2, "feature probe"). */
import type { Clock } from '../../transport/http/clock.js';
import type { Associations } from './association.js';
import { ManagementRefusal } from './management.js';

/** In milliseconds: the newer family can become available to a tenant at any time. */
const ASK_AGAIN_AFTER = 600_000;

/** Returns the associations to use. The result of the detection is cached. */
export type FindFamily = (organization: string) => Promise<Associations>;

/**
 * @param newer `/organizations/{id}/connections`
 * @param older `/organizations/{id}/enabled_connections`
 */
export function createFamily(newer: Associations, older: Associations, clock: Clock): FindFamily {
  let known: Associations | undefined;
  let until = Infinity;
  /** By organization: a failed detection for one must not fail another's requests. */
  const finding = new Map<string, Promise<Associations>>();

  const find = async (organization: string) => {
    try {
      await newer.list(organization);
      until = Infinity;
      return newer;
    } catch (error) {
      if (!mayLack(error)) throw error;
      // A 404 can also mean that there is no such organization. The newer family is missing only if the older one works.
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

/** Whether a response can mean that the tenant doesn't have the route (inferred). */
function mayLack(error: unknown): boolean {
  if (!(error instanceof ManagementRefusal)) return false;
  return error.status === 404 || (error.status === 403 && error.errorCode !== 'insufficient_scope');
}
