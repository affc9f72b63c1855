/** What a server's token lets a bridge do. */
import type { Finding } from '../finding.js';
import { scopesIn } from '../jwt.js';
import { checkScopes, type Need } from '../token/scopes.js';
import type { TokenContext } from '../token/token.js';

const OLDER = 'where the tenant has only enabled_connections';

/** What of the bridge each scope carries (contract B). */
const NEEDS: readonly Need[] = [
  { scope: 'read:organization_connections', loss: 'the bridge shows no connection at all', isVital: true },
  { scope: 'update:organization_connections', loss: 'nothing can be switched, and no settings changed' },
  {
    scope: 'delete:organization_connections',
    loss: `no connection can be taken off the organization, nor be switched off ${OLDER}`,
  },
  { scope: 'create:organization_connections', loss: `no connection can be switched on again ${OLDER}` },
];

const WHERE_SCOPES_COME_FROM =
  'Dashboard > Applications > APIs > Auth0 Management API > Application Access > your application: tick them. ' +
  'Tokens that are there already do not get them.';

export async function checkServerScopes({ token }: TokenContext): Promise<Finding> {
  return checkScopes(scopesIn(await token()), NEEDS, WHERE_SCOPES_COME_FROM);
}
