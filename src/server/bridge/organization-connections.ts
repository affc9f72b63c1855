/** Associations through `/organizations/{id}/connections` (contract B1), where switching keeps all settings. */
import type { Caller } from '../limits/pace.js';
import type { Management } from '../management/management.js';
import { ManagementRefusal } from '../management/refusal.js';
import { problem } from '../problem.js';
import type { Association, Associations, Family } from './association.js';
import { readAssociation, readPage, toManagementBody } from './wire.js';

/** Associations through the newer family of routes. */
export function organizationConnections(management: Management): Associations {
  const family = 'connections';
  return {
    family,
    whyNotSwitch: undefined,
    list: (caller) => listAll(management, family, caller),
    get: (caller, id) => getOne(management, family, caller, id),
    async update(caller, { connectionId: id }, patch) {
      const body = toManagementBody(patch);
      return understood(await management.request(caller, { method: 'PATCH', family, id, body }), family);
    },
    async remove(caller, { connectionId: id }) {
      await management.request(caller, { method: 'DELETE', family, id });
    },
  };
}

/** The largest page that every tenant accepts (contract B1). */
const PER_PAGE = 50;
/** The entity limit is ten connections per organization. More pages than this mean a server whose list never ends. */
const MOST_PAGES = 40;

/**
 * Reads every page of a list. An association that moves to another page in the meantime is returned once. A page without
 * totals is the last one only if it is shorter than an earlier one, or is empty or repeated: a tenant can have smaller pages
 * than were asked for.
 */
export async function listAll(
  management: Management,
  family: Family,
  caller: Caller,
): Promise<readonly Association[]> {
  const all = new Map<string, Association>();
  let [read, longest] = [0, 0];
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = { page: String(page), per_page: String(PER_PAGE), include_totals: 'true' };
    const request = { method: 'GET', family, query, isContinued: page > 0 } as const;
    const answer = readPage(await management.request(caller, request), family);
    if (!answer) throw unreadable();
    const { items, total } = answer;
    const known = all.size;
    for (const association of items.map((item) => understood(item, family)))
      all.set(association.connectionId, association);
    read += items.length;
    const isRepeated = items.length < PER_PAGE && all.size === known;
    const isAll = total === undefined ? items.length < longest || isRepeated : read >= total;
    if (isAll || items.length === 0) return [...all.values()];
    longest = Math.max(longest, items.length);
  }
  throw problem('upstream-failed', 'The organization has more connections than can be read.');
}

/** Reads one association, or returns undefined if there is none. */
export async function getOne(
  management: Management,
  family: Family,
  caller: Caller,
  id: string,
): Promise<Association | undefined> {
  try {
    return understood(await management.request(caller, { method: 'GET', family, id }), family);
  } catch (error) {
    if (error instanceof ManagementRefusal && error.status === 404) return undefined;
    throw error;
  }
}

/**
 * Parses an association.
 *
 * @throws Problem when it is malformed, so that it doesn't look as if it were missing
 */
export function understood(json: unknown, family: Family): Association {
  const association = readAssociation(json, family);
  if (!association) throw unreadable();
  return association;
}

const unreadable = () => problem('upstream-failed', 'Auth0’s response could not be read.');
