/** Runs all checks of a target. */
import type { Tenant } from '../../server/domain.js';
import { systemClock, type Clock } from '../../transport/http/clock.js';
import { domainContext } from './domain.js';
import { createAsk } from './http.js';
import type { Credentials } from './management/access.js';
import { managementContext, MANAGEMENT_STAGES } from './management/management.js';
import { printable, type Report } from './report.js';
import { serverContext } from './server/requests.js';
import { SERVER_STAGES } from './server/server.js';
import { runSteps } from './steps.js';
import { tenantContext, TENANT_STAGES } from './tenant/tenant.js';
import { readToken } from './token/jwt.js';

/** What to check, secrets included. */
export type Examination =
  | {
      readonly target: 'tenant';
      readonly tenant: Tenant;
      readonly token: string;
      readonly origin?: string | undefined;
    }
  | {
      readonly target: 'management';
      readonly tenant: Tenant;
      readonly credentials: Credentials;
      readonly organization?: string | undefined;
    }
  | { readonly target: 'server'; readonly url: string; readonly cookie?: string | undefined };

/** What a test can replace. */
export interface Environment {
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
}

/** Shorter cookie values are words such as `true` or `dark`, not secrets. */
const SHORTEST_SECRET = 8;

/** All findings, safe to print. */
export async function diagnose(
  examination: Examination,
  { fetch = globalThis.fetch, clock = systemClock }: Environment = {},
): Promise<Report> {
  const ask = createAsk(fetch);
  const secrets = secretsOf(examination);
  const { target } = examination;
  if (target === 'server') {
    const { url, cookie } = examination;
    const results = await runSteps(SERVER_STAGES, serverContext(url, cookie, ask));
    return printable({ target, subject: url, results }, secrets);
  }
  const domain = domainContext(examination.tenant, clock, ask);
  const subject = examination.tenant.origin;
  if (target === 'tenant') {
    const context = tenantContext(domain, readToken(examination.token), examination.origin);
    return printable({ target, subject, results: await runSteps(TENANT_STAGES, context) }, secrets);
  }
  const { credentials, organization } = examination;
  const context = managementContext(domain, credentials, organization);
  return printable({ target, subject, results: await runSteps(MANAGEMENT_STAGES, context) }, secrets);
}

/** A Cookie header holds several values, and a server might repeat any one of them. */
function secretsOf(examination: Examination): readonly string[] {
  if (examination.target === 'tenant') return [examination.token];
  if (examination.target === 'management') {
    const { credentials } = examination;
    return ['token' in credentials ? credentials.token : credentials.clientSecret];
  }
  const { cookie = '' } = examination;
  const values = cookie.split(/; */).map((pair) => pair.slice(pair.indexOf('=') + 1));
  return [cookie, ...values].filter(({ length }) => length >= SHORTEST_SECRET);
}
