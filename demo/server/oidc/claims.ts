/** What tokens say about a person, and for which organization. */
import type { AccessToken, ClientCredentials, JWTStructured } from 'oidc-provider';
import type { Audiences, Directory } from './directory.js';
import type { Login, Logins } from './logins.js';
import type { Person } from './people.js';
import { words } from './text.js';

/** What somebody may do with the My Organization API; advisory, for pages that hide what is not allowed (contract A13). */
export const PERMISSIONS_CLAIM = 'urn:auth0:my_org_current_user_permissions';
/** Somebody's roles in the organization, as an Action would add them. */
export const ROLES_CLAIM = 'https://org-connections.example/roles';

/** Which claims each scope brings; those of the organization come always. */
export const CLAIMS = {
  openid: ['sub', 'org_id', 'org_name', PERMISSIONS_CLAIM, ROLES_CLAIM],
  profile: ['name', 'nickname'],
  email: ['email', 'email_verified'],
};

/** Everything about somebody, in the organization they signed in to. */
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
      [PERMISSIONS_CLAIM]: directory.permissions(directory.client(login?.client), person, organization.id),
    }),
  };
}

/** Makes an access token one of Auth0's. */
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
  // With `openid` it is good for `/userinfo` too.
  if (words(String(payload['scope'])).includes('openid'))
    payload['aud'] = [payload['aud'], audiences.userinfo];
}
