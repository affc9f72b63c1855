/** The target `management`: can a server get at an organization's connections through the Management API, as a bridge does? */
import { readToken } from '../jwt.js';
import { DOMAIN, type DomainContext } from '../domain.js';
import { onceEach, once } from '../once.js';
import type { Stage } from '../steps.js';
import { TOKEN_STEPS, type TokenContext } from '../token/token.js';
import { checkCredentials, requestToken, type Access, type Credentials } from './access.js';
import { probe, type Probe } from './probe.js';
import { CONNECTION_STEPS, ORGANIZATION } from './connections.js';
import { checkServerScopes } from './scopes.js';

/** What the steps of this target know. */
export interface ManagementContext extends TokenContext {
  readonly credentials: Credentials;
  /** The token, or why there is none; asked for once. */
  readonly access: () => Promise<Access>;
  /** `org_…`; undefined where none was named. */
  readonly organization: string | undefined;
  /** What the API says about an organization's connections. */
  readonly probe: (organization: string) => Promise<Probe>;
}

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
      howToAsk: `Ask for it with client credentials and audience "${audience}", as clientCredentials() does.`,
      howToRenew:
        'These tokens live a day unless the tenant says otherwise: get a new one, or let a server get its own with ' +
        'clientCredentials(), which this looks at with --client-id and --client-secret.',
    },
  };
}

export const MANAGEMENT_STAGES: readonly Stage<ManagementContext>[] = [
  DOMAIN,
  { isBasis: true, steps: [{ id: 'credentials', title: 'Client credentials', check: checkCredentials }] },
  { isBasis: true, steps: TOKEN_STEPS },
  { isBasis: false, steps: [{ id: 'scopes', title: 'Scopes', check: checkServerScopes }] },
  { isBasis: true, steps: [ORGANIZATION] },
  { isBasis: false, steps: CONNECTION_STEPS },
];
