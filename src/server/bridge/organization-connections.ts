/** Associations through `/organizations/{id}/connections` (contract B1), where switching keeps all settings. */
import { problem } from '../problem.js';
import type { Association, Associations } from './association.js';
import { ManagementRefusal, type Management } from './management.js';
import { readAssociation, readPage, toManagementBody } from './wire.js';

/** Associations through the newer family of routes. */
export function organizationConnections(management: Management): Associations {
  const base = (organization: string) => `/organizations/${encodeURIComponent(organization)}/connections`;
  const one = (organization: string, id: string) => `${base(organization)}/${encodeURIComponent(id)}`;

  return {
    whyNotSwitch: undefined,
    list: (organization, signal) => listAll(management, base(organization), 'connections', signal),
    get: (organization, id, signal) => getOne(management, one(organization, id), 'connections', signal),
    async update(organization, { connectionId }, patch) {
      const body = toManagementBody(patch);
      const json = await management.request({ method: 'PATCH', path: one(organization, connectionId), body });
      return understood(json, 'connections');
    },
    async remove(organization, { connectionId }) {
      await management.request({ method: 'DELETE', path: one(organization, connectionId) });
    },
  };
}

type Family = 'connections' | 'enabled_connections';

/** The largest page that every tenant accepts (contract B1). */
const PER_PAGE = 50;
/** The entity limit is ten connections per organization. More pages than this mean a server whose list never ends. */
const MOST_PAGES = 40;

/** Reads every page of a list. An association that moves to another page in the meantime is returned once. */
export async function listAll(
  management: Management,
  path: string,
  family: Family,
  signal: AbortSignal | undefined,
): Promise<readonly Association[]> {
  const all = new Map<string, Association>();
  let read = 0;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = { page: String(page), per_page: String(PER_PAGE), include_totals: 'true' };
    const answer = readPage(await management.request({ method: 'GET', path, query, signal }), family);
    if (!answer) throw unreadable();
    const { items, total } = answer;
    for (const association of items.map((item) => understood(item, family)))
      all.set(association.connectionId, association);
    read += items.length;
    const isAll = total === undefined ? items.length < PER_PAGE : read >= total;
    if (isAll || items.length === 0) return [...all.values()];
  }
  throw problem('upstream-failed', 'The organization has more connections than can be read.');
}

/** Reads one association, or returns undefined if there is none. */
export async function getOne(
  management: Management,
  path: string,
  family: Family,
  signal: AbortSignal | undefined,
): Promise<Association | undefined> {
  try {
    return understood(await management.request({ method: 'GET', path, signal }), family);
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
