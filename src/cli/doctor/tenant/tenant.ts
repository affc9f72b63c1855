/** The target `tenant`: can a page with this token call the My Organization API? */
import { DOMAIN, type DomainContext } from '../domain.js';
import { good, skipped, stop, type Finding } from '../finding.js';
import { onceEach } from '../once.js';
import type { Stage } from '../steps.js';
import type { ReadToken } from '../token/jwt.js';
import { TOKEN_STEPS } from '../token/token.js';
import type { TenantContext } from './context.js';
import { ACTIVATION, READING } from './api.js';
import { ANSWER_STEPS, PREFLIGHT } from './cors.js';
import { checkOrganization, checkUserScopes } from './user-token.js';

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
      howToAsk: `Request exactly this when signing in: authorizationParams: { audience: "${audience}", organization: "org_…" }.`,
      howToRenew: 'These tokens are valid for ten minutes: get a new one and run the doctor right away.',
    },
  };
}

export const TENANT_STAGES: readonly Stage<TenantContext>[] = [
  DOMAIN,
  { isRequired: false, steps: [PREFLIGHT] },
  {
    isRequired: true,
    steps: [
      ...TOKEN_STEPS,
      { id: 'organization', title: 'Organization', check: checkOrganization },
      { id: 'binding', title: 'Binding', check: checkBinding },
    ],
  },
  { isRequired: false, steps: [{ id: 'scopes', title: 'Scopes', check: checkUserScopes }] },
  { isRequired: true, steps: [ACTIVATION] },
  { isRequired: false, steps: [...READING, ...ANSWER_STEPS] },
];

/** A token that is bound to a key is useless without that key, which never leaves its page (RFC 9449). */
async function checkBinding({ token }: TenantContext): Promise<Finding> {
  const { cnf } = (await token()).claims;
  if (cnf === undefined) return good('It is a bearer token, not bound to a key.');
  return stop(
    skipped(
      'The token is bound to a key (DPoP) that only its page has, so the API’s responses can’t be checked from here.',
    ),
  );
}
