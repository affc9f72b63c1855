/** The handlers that both families of routes share, `connections` and `enabled_connections`: two views of the associations. */
import type { Call, Outcome } from '../http/call.js';
import type { Check } from '../http/check.js';
import {
  associate,
  DEFAULT_ASSOCIATION,
  dissociate,
  findConnection,
  organizationConnections,
  type OrganizationConnection,
} from '../tenant.js';
import { parseBody } from './bodies.js';
import { parseListQuery } from './query.js';
import { changed } from './rules.js';
import { alreadyAssociated, noConnection } from './wire-errors.js';

/** The differences between the families. */
export interface Family {
  /** The member that holds the items in the format with totals; also the last segment of the list's path. */
  readonly name: 'connections' | 'enabled_connections';
  /** The name of the connection's ID in the path of a single association. */
  readonly parameter: 'connection_id' | 'connectionId';
  readonly filters: readonly string[];
  readonly addBody: Check;
  readonly changeBody: Check;
  /** Whether this family shows the association. */
  readonly shows: (entry: OrganizationConnection) => boolean;
  readonly item: (entry: OrganizationConnection) => object;
  /** The value of `limit` in the format with totals. */
  readonly limit: (perPage: number, returned: number) => number;
}

/** GET the list */
export function list(family: Family, { state, query }: Call): Outcome {
  const { page, perPage, includeTotals, isEnabled } = parseListQuery(query, family.filters);
  const all = organizationConnections(state)
    .filter(family.shows)
    .filter(({ association }) => isEnabled === undefined || association.is_enabled === isEnabled);
  const start = page * perPage;
  const items = all.slice(start, start + perPage).map(family.item);
  const totals = { start, limit: family.limit(perPage, items.length), total: all.length };
  return { status: 200, body: includeTotals ? { [family.name]: items, ...totals } : items };
}

/** POST: adds a connection of the tenant to the organization. The 404 for an unknown one is inferred from /connections. */
export function add(family: Family, call: Call): Outcome {
  const { connection_id: id, ...changes } = parseBody(call, family.addBody);
  const connection = findConnection(call.state, id as string);
  if (!connection) throw noConnection();
  if (organizationConnections(call.state).some((entry) => entry.connection.id === id))
    throw alreadyAssociated();
  return changeTo(family, call, 201, { connection, association: DEFAULT_ASSOCIATION }, changes);
}

/** GET one */
export const get = (family: Family, call: Call): Outcome => ({
  status: 200,
  body: family.item(find(family, call)),
});

/** PATCH. The 404 for an unknown connection is inferred. */
export function change(family: Family, call: Call): Outcome {
  const changes = parseBody(call, family.changeBody);
  return changeTo(family, call, 200, find(family, call), changes);
}

/** DELETE: the connection stays in the tenant. An unknown one is answered 204 too (recorded). */
export function remove(family: Family, call: Call): Outcome {
  const id = call.parameters[family.parameter];
  const isAssociated = organizationConnections(call.state).some(({ connection }) => connection.id === id);
  return isAssociated && id !== undefined
    ? { status: 204, state: dissociate(call.state, id) }
    : { status: 204 };
}

function find(family: Family, { state, parameters }: Call): OrganizationConnection {
  const id = parameters[family.parameter];
  const entry = organizationConnections(state).find(({ connection }) => connection.id === id);
  if (!entry || !family.shows(entry)) throw noConnection();
  return entry;
}

function changeTo(
  family: Family,
  { state }: Call,
  status: number,
  { connection, association }: OrganizationConnection,
  changes: Readonly<Record<string, unknown>>,
): Outcome {
  const next = changed({ connection, association }, changes);
  const body = family.item({ connection, association: next });
  return { status, body, state: associate(state, connection, next) };
}
