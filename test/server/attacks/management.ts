/** A minimal Management API for attacks: the connections of `org_acme`, one with each access level. */
const BASE = '/api/v2/organizations/org_acme/connections';

/** A connection of `org_acme`, with unknown members. */
export function connection(id: string, level: unknown): object {
  return {
    connection_id: id,
    connection: { name: id, strategy: 'okta' },
    is_enabled: true,
    show_as_button: true,
    assign_membership_on_login: false,
    organization_access_level: level,
  };
}

/** By ID; `con_limitless` has an unknown level. */
export const CONNECTIONS: Readonly<Record<string, object>> = {
  con_full: connection('con_full', 'full'),
  con_limited: connection('con_limited', 'limited'),
  con_readonly: connection('con_readonly', 'readonly'),
  con_none: connection('con_none', 'none'),
  con_limitless: connection('con_limitless', 'limitless'),
  con_without: connection('con_without', undefined),
};

/** The response to a request. */
export function managementAnswer(method: string, path: string): Response {
  const isList = path === BASE;
  const id = path.startsWith(`${BASE}/`) ? path.slice(BASE.length + 1) : '';
  const found = Object.hasOwn(CONNECTIONS, id) ? CONNECTIONS[id] : undefined;
  if (isList && method === 'GET') return listAnswer(Object.values(CONNECTIONS));
  if (!found) return refusal(404, 'inexistent_connection', 'The connection does not exist');
  return method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(found);
}

/** A page with totals that contains all connections. */
export function listAnswer(connections: readonly object[], family = 'connections'): Response {
  const { length: total } = connections;
  return Response.json({ [family]: connections, start: 0, limit: 50, total });
}

/** One of the Management API's errors (contract B3). */
export function refusal(statusCode: number, errorCode: string, message: string): Response {
  return Response.json({ statusCode, error: 'Error', message, errorCode }, { status: statusCode });
}
