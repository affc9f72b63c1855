/** Bodies for the Management API's writing routes, right and wrong, and the schemas that say which. */

const SCHEMAS: Readonly<Record<string, string>> = {
  'POST connections': 'CreateOrganizationAllConnectionRequestContent',
  'PATCH connections': 'UpdateOrganizationAllConnectionRequestContent',
  'POST enabled_connections': 'AddOrganizationConnectionRequestContent',
  'PATCH enabled_connections': 'UpdateOrganizationConnectionRequestContent',
};

/** The name of the schema for the body of a route. */
export function requestSchema(method: string, path: string): string {
  return SCHEMAS[`${method} ${/\w*connections/.exec(path)?.[0]}`] ?? '';
}

/**
 * The body, each time with one member more, of each kind of value; and some that are no bodies. None of those that the
 * schema allows contradicts itself.
 */
export function* variants(start: object): Generator {
  yield start;
  yield {};
  yield [];
  yield 'text';
  const values = [true, false, null, 7, '', 'none', 'x'.repeat(51)];
  for (const member of ['assign_membership_on_login', 'show_as_button', 'organization_connection_name'])
    for (const value of values) yield { ...start, [member]: value };
  for (const member of ['is_enabled', 'organization_access_level', 'unheard_of'])
    for (const value of values) yield { ...start, [member]: value };
  for (const value of [false, null, 7]) yield { ...start, is_signup_enabled: value };
  for (const level of ['readonly', 'limited', 'full', 'Read-only'])
    yield { ...start, organization_connection_name: 'acme-x', organization_access_level: level };
  for (const id of [7, null]) yield { ...start, connection_id: id };
}
