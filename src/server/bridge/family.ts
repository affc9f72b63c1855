/** Detects which of the Management API's two families of routes a tenant has (contract B2, "feature probe"). */
import type { Clock } from '../../transport/http/clock.js';
import { BoundedMap } from '../bounded-map.js';
import type { Caller } from '../limits/pace.js';
import { ManagementRefusal } from '../management/refusal.js';
import type { Association, Associations, Family } from './association.js';

/** In milliseconds: the newer family can become available to a tenant at any time. */
const ASK_AGAIN_AFTER = 600_000;

/** Returns the associations to use for an organization. */
export type FindFamily = (caller: Caller) => Promise<Associations>;

/** What is needed to find the family. */
export interface FamilyParts {
  readonly newer: Associations;
  readonly older: Associations;
  /** The host's answer; undefined to detect it. */
  readonly named: Family | undefined;
  readonly clock: Clock;
  /** Reads a list through a family. */
  readonly list: (associations: Associations, caller: Caller) => Promise<readonly Association[]>;
}

/**
 * The older family is used only on evidence, for one organization and for ten minutes: the newer one answers 404 twice, not
 * about an organization, and the older one works in between. It has no access levels, so a mistake would show what the tenant
 * hides. A 403 is about permissions, and a tenant in which the newer family has worked once doesn't lose it.
 */
export function createFamily({ newer, older, named, clock, list }: FamilyParts): FindFamily {
  /** By organization: until when the older family is used. */
  const olderUntil = new BoundedMap<number>();
  let hasNewer = false;

  const find = async (caller: Caller) => {
    const first = await lackOf(caller);
    if (!first) return newer;
    // Without such an organization, neither family works.
    await list(older, caller).catch((error: unknown) => {
      throw isNotFound(error) ? first : error;
    });
    if (!(await lackOf(caller))) return newer;
    olderUntil.set(caller.organization, clock.now() + ASK_AGAIN_AFTER);
    return older;
  };

  /** The refusal that means that there is no such route; undefined if the newer family works. */
  const lackOf = async (caller: Caller): Promise<ManagementRefusal | undefined> => {
    try {
      await list(newer, caller);
      hasNewer = true;
      return undefined;
    } catch (error) {
      if (!hasNewer && meansNoRoute(error)) return error;
      throw error;
    }
  };

  return async (caller) => {
    if (named) return named === 'connections' ? newer : older;
    if (hasNewer) return newer;
    if (clock.now() < (olderUntil.get(caller.organization) ?? -Infinity)) return older;
    return find(caller);
  };
}

/** Whether a response can mean that the tenant doesn't have the route (inferred). */
function meansNoRoute(error: unknown): error is ManagementRefusal {
  return isNotFound(error) && !error.saysNoOrganization;
}

function isNotFound(error: unknown): error is ManagementRefusal {
  return error instanceof ManagementRefusal && error.status === 404;
}
