/** What a person's token says of them: for which organization it is, and what they may do there. */
import {
  CONFIGURATION_SCOPE,
  DELETE_SCOPE,
  DETACH_SCOPE,
  READ_SCOPE,
  UPDATE_SCOPE,
} from '../../../src/model/scopes.js';
import { fault, good, type Finding } from '../finding.js';
import { claimIn, scopesIn } from '../jwt.js';
import { checkScopes, type Need } from '../token/scopes.js';
import type { TokenContext } from '../token/token.js';

/** What of the kit each scope carries (contract A2). */
const NEEDS: readonly Need[] = [
  { scope: READ_SCOPE, loss: 'no connection is shown at all', isVital: true },
  { scope: UPDATE_SCOPE, loss: 'nothing can be switched, and no settings changed' },
  { scope: DETACH_SCOPE, loss: 'no connection can be taken off the organization' },
  { scope: DELETE_SCOPE, loss: 'no connection can be deleted for good' },
  {
    scope: CONFIGURATION_SCOPE,
    loss: 'nobody sees beforehand what the tenant forbids, nor what deleting does to users',
  },
];

/** All three have to allow it (contract A1). */
const WHERE_SCOPES_COME_FROM =
  'A scope takes three things. The application: Dashboard > Applications > APIs > My Organization API > Application Access ' +
  '> your application > Edit > User Access. The person: a role with the permission, given to them in Dashboard > ' +
  'Organizations > the organization > Members. The sign-in: scope in authorizationParams.';

export async function checkOrganization({ token }: TokenContext): Promise<Finding> {
  const organization = claimIn(await token(), 'org_id');
  if (organization !== undefined) return good(`It is for ${organization}.`);
  return fault(
    'The token is for no organization: org_id is missing, so the API can not know whose connections are meant.',
    'Sign in with authorizationParams: { organization: "org_…" }, in an application that allows it: Dashboard > Applications > ' +
      'Applications > your application > Organizations.',
  );
}

export async function checkUserScopes({ token }: TokenContext): Promise<Finding> {
  return checkScopes(scopesIn(await token()), NEEDS, WHERE_SCOPES_COME_FROM);
}
