/** The target `tenant`: may a page with this token ask the My Organization API, and will it be answered? */
import { DOMAIN, type DomainContext } from '../domain.js';
import { good, skipped, stop, type Finding } from '../finding.js';
import type { Answer } from '../http.js';
import type { ReadToken } from '../jwt.js';
import { onceEach } from '../once.js';
import type { Stage } from '../steps.js';
import { TOKEN_STEPS, type TokenContext } from '../token/token.js';
import { ACTIVATION, READING } from './api.js';
import { ANSWER_STEPS, PREFLIGHT } from './cors.js';
import { checkOrganization, checkUserScopes } from './person.js';

/** What the steps of this target know. */
export interface TenantContext extends TokenContext {
  /** The origin of the page that will ask; undefined where none was named. */
  readonly origin: string | undefined;
  /** What the API answers to a GET of this path, asked as that page would. */
  readonly read: (path: string) => Promise<Answer>;
}

export function tenantContext(
  domain: DomainContext,
  token: ReadToken,
  origin: string | undefined,
): TenantContext {
  const { tenant, ask } = domain;
  const audience = tenant.myOrganizationAudience;
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${token.text}`,
    ...(origin !== undefined && { origin }),
  };
  return {
    ...domain,
    origin,
    token: async () => token,
    read: onceEach((path) => ask(`${tenant.myOrganization}${path}`, { headers })),
    api: {
      name: 'My Organization API',
      audience,
      howToAsk: `Ask for exactly this when signing in: authorizationParams: { audience: "${audience}", organization: "org_…" }.`,
      howToRenew: 'These tokens live ten minutes: get a new one and run this at once.',
    },
  };
}

export const TENANT_STAGES: readonly Stage<TenantContext>[] = [
  DOMAIN,
  { isBasis: false, steps: [PREFLIGHT] },
  {
    isBasis: true,
    steps: [
      ...TOKEN_STEPS,
      { id: 'organization', title: 'Organization', check: checkOrganization },
      { id: 'binding', title: 'Binding', check: checkBinding },
    ],
  },
  { isBasis: false, steps: [{ id: 'scopes', title: 'Scopes', check: checkUserScopes }] },
  { isBasis: true, steps: [ACTIVATION] },
  { isBasis: false, steps: [...READING, ...ANSWER_STEPS] },
];

/** A token that is bound to a key is of no use without that key, which never leaves its page (RFC 9449). */
async function checkBinding({ token }: TenantContext): Promise<Finding> {
  const { cnf } = (await token()).claims;
  if (cnf === undefined) return good('Whoever has the token may use it (Bearer).');
  return stop(
    skipped(
      'The token is bound to a key (DPoP) that only its page has: what the API answers can not be seen here.',
    ),
  );
}
