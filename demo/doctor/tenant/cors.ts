/** Whether a page of another origin gets to ask, and to read the answer (contract A1, A12). */
import { fault, good, list, notice, skipped, type Finding } from '../finding.js';
import { namesIn, type Answer } from '../http.js';
import type { Step } from '../steps.js';
import type { TenantContext } from './tenant.js';

/** No connection has this id: preflights do nothing, and nothing would be done if one did. */
const ANY = '/identity-providers/con_0000000000000000';
const NEEDED_HEADERS = ['authorization', 'content-type'];
const RATE_HEADERS = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
const READ_HEADERS = ['retry-after', 'x-ratelimit-reset'];

const NO_ORIGIN = skipped('No --origin was named. A page behind a proxy or bridge needs none of this.');

export const PREFLIGHT: Step<TenantContext> = {
  id: 'preflight',
  title: 'CORS preflight',
  check: checkPreflight,
};

/** About the answer to a GET. */
export const ANSWER_STEPS: readonly Step<TenantContext>[] = [
  { id: 'rate-limit', title: 'Rate limit', check: checkRateLimit },
  { id: 'cors', title: 'CORS', check: checkCors },
  { id: 'exposed-headers', title: 'Exposed headers', check: checkExposed },
];

/** As a browser asks before it switches a connection. */
async function checkPreflight({ origin, tenant, ask }: TenantContext): Promise<Finding> {
  if (origin === undefined) return NO_ORIGIN;
  const headers = {
    origin,
    'access-control-request-method': 'PATCH',
    'access-control-request-headers': NEEDED_HEADERS.join(','),
  };
  const answer = await ask(`${tenant.myOrganization}${ANY}`, { method: 'OPTIONS', headers });
  if (!allows(answer, origin)) return notAllowed(origin);
  const methods = namesIn(answer, 'access-control-allow-methods');
  const allowed = namesIn(answer, 'access-control-allow-headers');
  // A star stands for all but the most important one (Fetch, "CORS protocol and credentials").
  const isAllowed = (name: string) =>
    allowed.includes(name) || (name !== 'authorization' && allowed.includes('*'));
  const missing = NEEDED_HEADERS.filter((name) => !isAllowed(name));
  if (answer.status < 200 || answer.status > 299)
    return fault(`The preflight is answered ${answer.status}; browsers want a 2xx.`, elsewhere(origin));
  if (!methods.includes('patch') && !methods.includes('*'))
    return fault(`Pages of ${origin} may ask, but not with PATCH.`, elsewhere(origin));
  if (missing.length > 0)
    return fault(`Pages of ${origin} may not send the header ${list(missing)}.`, elsewhere(origin));
  return good(`Pages of ${origin} may send PATCH with a token.`);
}

async function checkCors({ origin, read }: TenantContext): Promise<Finding> {
  if (origin === undefined) return NO_ORIGIN;
  return allows(await read('/identity-providers'), origin)
    ? good(`Pages of ${origin} may read answers.`)
    : notAllowed(origin);
}

async function checkRateLimit({ read }: TenantContext): Promise<Finding> {
  const { headers } = await read('/identity-providers');
  const missing = RATE_HEADERS.filter((name) => !headers.has(name));
  if (missing.length > 0)
    return notice(
      `Answers do not say how much may be asked: ${list(missing)} missing. The kit paces itself anyway.`,
    );
  const [limit, remaining] = RATE_HEADERS.map((name) => headers.get(name));
  return good(`${remaining} of ${limit} requests are left.`);
}

async function checkExposed({ origin, read }: TenantContext): Promise<Finding> {
  if (origin === undefined) return NO_ORIGIN;
  const answer = await read('/identity-providers');
  if (!allows(answer, origin)) return skipped('Pages of this origin can read nothing at all.');
  const exposed = namesIn(answer, 'access-control-expose-headers');
  const hidden = exposed.includes('*') ? [] : READ_HEADERS.filter((name) => !exposed.includes(name));
  if (hidden.length === 0) return good('Pages can read how long to wait after a 429.');
  return notice(
    `Pages can not read ${list(hidden)}: after a 429 the kit guesses how long to wait. Nothing can be done about it in the tenant.`,
  );
}

function allows({ headers }: Answer, origin: string): boolean {
  return [origin, '*'].includes(headers.get('access-control-allow-origin') ?? '');
}

function notAllowed(origin: string): Finding {
  return fault(
    `Browsers keep answers from pages of ${origin}: it is not among the allowed origins.`,
    `Dashboard > Applications > Applications > your application > Settings > Cross-Origin Authentication: switch on Allow ` +
      `Cross-Origin Authentication, and add ${origin} to Allowed Origins (CORS).`,
  );
}

const elsewhere = (origin: string) =>
  `Look for a gateway between ${origin} and the tenant that answers in its place, or use a proxy of your own (createMyOrganizationProxy).`;
