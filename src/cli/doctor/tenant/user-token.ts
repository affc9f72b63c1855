/** Checks a user's token: which organization it is for, and what it allows there. */
import {
  CONFIGURATION_SCOPE,
  DELETE_SCOPE,
  DETACH_SCOPE,
  READ_SCOPE,
  UPDATE_SCOPE,
} from '../../../model/scopes.js';
import { fault, good, type Finding } from '../finding.js';
import { claimIn, scopesIn } from '../token/jwt.js';
import { checkScopes, type ScopeNeed } from '../token/scopes.js';
import type { TokenContext } from '../token/context.js';

/** What the elements need each scope for (contract A2). */
const NEEDS: readonly ScopeNeed[] = [
  { scope: READ_SCOPE, loss: 'no connections are shown', isVital: true },
  { scope: UPDATE_SCOPE, loss: 'no connection can be switched and no settings can be changed' },
  { scope: DETACH_SCOPE, loss: 'no connection can be removed from the organization' },
  { scope: DELETE_SCOPE, loss: 'no connection can be deleted' },
  {
    scope: CONFIGURATION_SCOPE,
    loss: 'nobody sees in advance what the tenant forbids, or what deleting a connection does to its users',
  },
];

/** All three have to allow it (contract A1). */
const WHERE_TO_GRANT =
  'A scope needs three things. The application: Dashboard > Applications > APIs > My Organization API > Application Access ' +
  '> your application > Edit > User Access. The user: a role with the permission, assigned in Dashboard > Organizations > ' +
  'the organization > Members. The sign-in: scope in authorizationParams.';

export async function checkOrganization({ token }: TokenContext): Promise<Finding> {
  const organization = claimIn(await token(), 'org_id');
  if (organization !== undefined) return good(`The token is for ${organization}.`);
  return fault(
    'The token is not for an organization: org_id is missing, so the API doesn’t know whose connections to return.',
    'Sign in with authorizationParams: { organization: "org_…" }, in an application that allows it: Dashboard > Applications > ' +
      'Applications > your application > Organizations.',
  );
}

export async function checkUserScopes({ token }: TokenContext): Promise<Finding> {
  return checkScopes(scopesIn(await token()), NEEDS, WHERE_TO_GRANT);
}
