/** Connections for tests, in the kit's own model. */
import { createConnection, type Connection } from '../../src/model/connection.js';

export const okta = connection({
  id: 'con_okta000000000001',
  name: 'acme-okta',
  displayName: 'Acme Okta',
  strategy: 'okta',
  domains: ['acme.example'],
  isEnabled: true,
});

export const saml = connection({
  id: 'con_saml000000000002',
  name: 'acme-saml',
  displayName: 'Suppliers',
  strategy: 'samlp',
  isEnabled: false,
});

/** A connection that the admin can change, with the given differences. */
export function connection(known: Partial<Connection>): Connection {
  return createConnection({
    accessLevel: 'full',
    showAsButton: true,
    assignMembershipOnLogin: false,
    options: {},
    ...known,
  });
}
