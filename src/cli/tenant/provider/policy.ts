/** When a user has to sign in, and what they grant then: everything, as this tenant never asks for consent. */
import { errors, interactionPolicy, type KoaContextWithOIDC, type Grant } from 'oidc-provider';
import { ASKED_AUDIENCE, ASKED_SCOPE } from './dialect.js';
import type { Audiences, Directory } from '../directory/directory.js';
import type { Logins } from './logins.js';
import { IDENTITY_SCOPES } from './scopes.js';
import { text, splitList } from '../parameters.js';

const { Check, Prompt, base } = interactionPolicy;

/** The checks before an application gets its authorization code. */
export function signInPolicy(logins: Logins): interactionPolicy.DefaultPolicy {
  const policy = base();
  const reason = 'The session is for another organization.';
  policy.get('login')?.checks.add(
    new Check('organization', reason, 'login_required', ({ oidc }) => {
      const { session } = oidc;
      return session?.accountId !== undefined && !logins.isIn(session.uid, text(oidc.params, 'organization'));
    }),
  );
  policy.get('consent')?.checks.clear();
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0);
  return policy;
}

/** A grant of all that the user and the client are allowed; undefined if the user has to sign in first. */
export async function grantAll(
  { oidc }: KoaContextWithOIDC,
  { directory, logins, audiences }: { directory: Directory; logins: Logins; audiences: Audiences },
): Promise<Grant | undefined> {
  const { session, params, provider } = oidc;
  const organization = text(params, 'organization');
  if (session && oidc.result?.login) logins.enter(session.uid, organization);
  const person = directory.person(session?.accountId);
  const client = directory.client(oidc.client?.clientId);
  if (!session || !person || !client || !logins.isIn(session.uid, organization)) return undefined;
  const grant = new provider.Grant({ accountId: person.id, clientId: client.id });
  const permissions = directory.permissions(client, person, organization);
  grant.addOIDCScope(IDENTITY_SCOPES);
  grant.addResourceScope(audiences.myOrganization, [...IDENTITY_SCOPES, ...permissions]);
  logins.add(await grant.save(), {
    person: person.id,
    client: client.id,
    organization,
    asked: splitList(text(params, ASKED_SCOPE) ?? ''),
    audience: text(params, ASKED_AUDIENCE),
  });
  return grant;
}

/** Requires an organization for the My Organization API, and replaces an organization's name by its ID. */
export function checkOrganization(
  context: KoaContextWithOIDC,
  value: string | undefined,
  { directory, audiences }: { directory: Directory; audiences: Audiences },
): void {
  const { params } = context.oidc;
  if (value === undefined && text(params, ASKED_AUDIENCE) === audiences.myOrganization)
    throw new errors.InvalidRequest('parameter organization is required for this client');
  if (value === undefined || !params) return;
  const organization = directory.organization(value);
  if (!organization) throw new errors.InvalidRequest(`organization ${value} does not exist`);
  params['organization'] = organization.id;
}
