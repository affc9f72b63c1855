/** The claims of tokens: the user, and the organization they signed in to. */
import type { AccessToken, ClientCredentials, JWTStructured } from 'oidc-provider';
import type { Audiences, Directory } from '../directory/directory.js';
import type { Login, Logins } from './logins.js';
import type { Person } from '../directory/people.js';
import { splitList } from '../parameters.js';

/** The user's scopes of the My Organization API; advisory, for pages that hide what is not allowed (contract A13). */
export const PERMISSIONS_CLAIM = 'urn:auth0:my_org_current_user_permissions';
/** The user's roles in the organization, as an Action would add them. */
export const ROLES_CLAIM = 'https://org-connections.example/roles';
/** The id of the connection with which the user has signed in, as an Action would add it. */
export const CONNECTION_CLAIM = 'https://org-connections.example/connection';

/** The claims of each scope. Those of the organization are always included. */
export const CLAIMS = {
  openid: ['sub', 'org_id', 'org_name', PERMISSIONS_CLAIM, ROLES_CLAIM, CONNECTION_CLAIM],
  profile: ['name', 'nickname'],
  email: ['email', 'email_verified'],
};

/** All claims about a user, in the organization they signed in to. */
export function claimsOf(person: Person, login: Login | undefined, directory: Directory) {
  const [nickname] = person.email.split('@');
  const organization = directory.organization(login?.organization);
  return {
    sub: person.id,
    name: person.name,
    nickname,
    email: person.email,
    email_verified: true,
    ...(organization && {
      org_id: organization.id,
      org_name: organization.name,
      [ROLES_CLAIM]: directory.rolesOf(person, organization.id) ?? [],
      [CONNECTION_CLAIM]: organization.connection,
      [PERMISSIONS_CLAIM]: directory.permissions(directory.client(login?.client), person, organization.id),
    }),
  };
}

/** Gives an access token the claims that Auth0's have. */
export function customize(
  token: AccessToken | ClientCredentials,
  { payload }: JWTStructured,
  { directory, logins, audiences }: { directory: Directory; logins: Logins; audiences: Audiences },
): void {
  const clientId = payload['client_id'];
  if (!('grantId' in token)) {
    Object.assign(payload, { sub: `${String(clientId)}@clients`, azp: clientId, gty: 'client-credentials' });
    return;
  }
  const organization = directory.organization(logins.of(token)?.organization);
  if (organization) Object.assign(payload, { org_id: organization.id, org_name: organization.name });
  // With `openid` it works for `/userinfo` too.
  if (splitList(String(payload['scope'])).includes('openid'))
    payload['aud'] = [payload['aud'], audiences.userinfo];
}
