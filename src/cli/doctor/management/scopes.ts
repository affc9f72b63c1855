/** Checks which of the bridge's operations a server's token allows. */
import type { Finding } from '../finding.js';
import { scopesIn } from '../token/jwt.js';
import { checkScopes, type ScopeNeed } from '../token/scopes.js';
import type { TokenContext } from '../token/context.js';

const OLDER = 'if the tenant only has enabled_connections';

/** What the bridge needs each scope for (contract B). */
const NEEDS: readonly ScopeNeed[] = [
  { scope: 'read:organization_connections', loss: 'the bridge shows no connections', isVital: true },
  {
    scope: 'update:organization_connections',
    loss: 'no connection can be switched and no settings can be changed',
  },
  {
    scope: 'delete:organization_connections',
    loss: `no connection can be removed from the organization, or switched off ${OLDER}`,
  },
  { scope: 'create:organization_connections', loss: `no connection can be switched back on ${OLDER}` },
];

const WHERE_TO_GRANT =
  'Dashboard > Applications > APIs > Auth0 Management API > Application Access > your application: select them. ' +
  'They apply to new tokens only.';

export async function checkServerScopes({ token }: TokenContext): Promise<Finding> {
  return checkScopes(scopesIn(await token()), NEEDS, WHERE_TO_GRANT);
}
