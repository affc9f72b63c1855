/** Checks whether a page of another origin can call the API and read its responses (contract A1, A12). */
import { fault, good, list, notice, skipped, type Finding } from '../finding.js';
import { namesIn, type Answer } from '../http.js';
import type { Step } from '../steps.js';
import type { TenantContext } from './context.js';

/** No connection has this ID. Preflights do nothing, and nothing would happen if one did. */
const UNKNOWN_CONNECTION = '/identity-providers/con_0000000000000000';
const NEEDED_HEADERS = ['authorization', 'content-type'];
const RATE_HEADERS = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
const READ_HEADERS = ['retry-after', 'x-ratelimit-reset'];

const NO_ORIGIN = skipped('Add --origin to check this. A page behind a proxy or bridge doesn’t need it.');

export const PREFLIGHT: Step<TenantContext> = {
  id: 'preflight',
  title: 'CORS preflight',
  check: checkPreflight,
};

/** About the response to a GET. */
export const ANSWER_STEPS: readonly Step<TenantContext>[] = [
  { id: 'rate-limit', title: 'Rate limit', check: checkRateLimit },
  { id: 'cors', title: 'CORS', check: checkCors },
  { id: 'exposed-headers', title: 'Exposed headers', check: checkExposed },
];

/** Sent as a browser does before it switches a connection. */
async function checkPreflight({ origin, tenant, ask }: TenantContext): Promise<Finding> {
  if (origin === undefined) return NO_ORIGIN;
  const headers = {
    origin,
    'access-control-request-method': 'PATCH',
    'access-control-request-headers': NEEDED_HEADERS.join(','),
  };
  const answer = await ask(`${tenant.myOrganization}${UNKNOWN_CONNECTION}`, { method: 'OPTIONS', headers });
  if (!allows(answer, origin)) return notAllowed(origin);
  const methods = namesIn(answer, 'access-control-allow-methods');
  const allowed = namesIn(answer, 'access-control-allow-headers');
  // "*" stands for every header but Authorization (Fetch, "CORS protocol and credentials").
  const isAllowed = (name: string) =>
    allowed.includes(name) || (name !== 'authorization' && allowed.includes('*'));
  const missing = NEEDED_HEADERS.filter((name) => !isAllowed(name));
  if (answer.status < 200 || answer.status > 299)
    return fault(`The preflight answers ${answer.status}; browsers require a 2xx.`, checkGateway(origin));
  if (!methods.includes('patch') && !methods.includes('*'))
    return fault(`Pages of ${origin} are allowed, but not with PATCH.`, checkGateway(origin));
  if (missing.length > 0)
    return fault(`Pages of ${origin} can’t send the header ${list(missing)}.`, checkGateway(origin));
  return good(`Pages of ${origin} can send PATCH with a token.`);
}

async function checkCors({ origin, read }: TenantContext): Promise<Finding> {
  if (origin === undefined) return NO_ORIGIN;
  return allows(await read('/identity-providers'), origin)
    ? good(`Pages of ${origin} can read responses.`)
    : notAllowed(origin);
}

async function checkRateLimit({ read }: TenantContext): Promise<Finding> {
  const { headers } = await read('/identity-providers');
  const missing = RATE_HEADERS.filter((name) => !headers.has(name));
  if (missing.length > 0)
    return notice(
      `Responses don’t state the rate limit: ${list(missing)} missing. The elements pace their requests anyway.`,
    );
  const [limit, remaining] = RATE_HEADERS.map((name) => headers.get(name));
  return good(`${remaining} of ${limit} requests are left.`);
}

async function checkExposed({ origin, read }: TenantContext): Promise<Finding> {
  if (origin === undefined) return NO_ORIGIN;
  const answer = await read('/identity-providers');
  if (!allows(answer, origin)) return skipped('Pages of this origin can’t read any response.');
  const exposed = namesIn(answer, 'access-control-expose-headers');
  const hidden = exposed.includes('*') ? [] : READ_HEADERS.filter((name) => !exposed.includes(name));
  if (hidden.length === 0) return good('Pages can read how long to wait after a 429.');
  return notice(
    `Pages can’t read ${list(hidden)}, so after a 429 the elements have to guess how long to wait. The tenant has no setting for this.`,
  );
}

function allows({ headers }: Answer, origin: string): boolean {
  return [origin, '*'].includes(headers.get('access-control-allow-origin') ?? '');
}

function notAllowed(origin: string): Finding {
  return fault(
    `Browsers block responses for pages of ${origin}: it is not an allowed origin.`,
    `Dashboard > Applications > Applications > your application > Settings > Cross-Origin Authentication: switch on Allow ` +
      `Cross-Origin Authentication, and add ${origin} to Allowed Origins (CORS).`,
  );
}

const checkGateway = (origin: string) =>
  `Check for a gateway between ${origin} and the tenant that answers in its place, or use your own proxy (createMyOrganizationProxy).`;
