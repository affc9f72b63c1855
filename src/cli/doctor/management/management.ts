/** The target `management`: can a server reach an organization's connections through the Management API, as a bridge does? */
import { DOMAIN, type DomainContext } from '../domain.js';
import { once, onceEach } from '../once.js';
import type { Stage } from '../steps.js';
import { readToken } from '../token/jwt.js';
import { TOKEN_STEPS } from '../token/token.js';
import { checkCredentials, requestToken, type Credentials } from './access.js';
import { CONNECTION_STEPS, ORGANIZATION } from './connections.js';
import type { ManagementContext } from './context.js';
import { probe } from './probe.js';
import { checkServerScopes } from './scopes.js';

export function managementContext(
  domain: DomainContext,
  credentials: Credentials,
  organization: string | undefined,
): ManagementContext {
  const audience = domain.tenant.managementAudience;
  const access = once(() => requestToken(credentials, domain));
  const token = async () => readToken((await access()).token ?? '');
  return {
    ...domain,
    credentials,
    access,
    organization,
    token,
    probe: onceEach(async (id) => probe(id, await token(), domain)),
    api: {
      name: 'Management API',
      audience,
      howToAsk: `Request it with client credentials and audience "${audience}", as clientCredentials() does.`,
      howToRenew:
        'These tokens are valid for a day by default: get a new one, or let your server get its own with ' +
        'clientCredentials(), which --client-id and --client-secret check.',
    },
  };
}

export const MANAGEMENT_STAGES: readonly Stage<ManagementContext>[] = [
  DOMAIN,
  { isRequired: true, steps: [{ id: 'credentials', title: 'Client credentials', check: checkCredentials }] },
  { isRequired: true, steps: TOKEN_STEPS },
  { isRequired: false, steps: [{ id: 'scopes', title: 'Scopes', check: checkServerScopes }] },
  { isRequired: true, steps: [ORGANIZATION] },
  { isRequired: false, steps: CONNECTION_STEPS },
];
