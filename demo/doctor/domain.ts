/** Whether the domain is that of a tenant, and whether both clocks agree. */
import type { Tenant } from '../../src/server/domain.js';
import type { Clock } from '../../src/transport/http/clock.js';
import { count, fault, good, notice, skipped, stop, type Finding } from './finding.js';
import { inBrief, textIn, Unreachable, type Answer, type Ask } from './http.js';
import { once } from './once.js';
import type { Stage } from './steps.js';

/** What every look at a tenant needs. */
export interface DomainContext {
  readonly tenant: Tenant;
  readonly clock: Clock;
  readonly ask: Ask;
  /** The document in which a tenant describes itself. */
  readonly discovery: () => Promise<Answer>;
}

/** Whoever mints and checks tokens may be off by this many seconds before somebody is refused for it. */
const TOLERANCE = 30;

const WHICH_DOMAIN =
  'Give the domain that Dashboard > Applications > Applications > your application > Settings shows, or your custom domain.';

export function domainContext(tenant: Tenant, clock: Clock, ask: Ask): DomainContext {
  const discovery = once(() => ask(`${tenant.origin}/.well-known/openid-configuration`));
  return { tenant, clock, ask, discovery };
}

export const DOMAIN: Stage<DomainContext> = {
  isBasis: true,
  steps: [
    { id: 'domain', title: 'Domain', check: checkDomain },
    { id: 'clock', title: 'Clock', check: checkClock },
  ],
};

/** Now by the tenant's clock, which decides, in epoch milliseconds. */
export async function tenantTime({ clock, discovery }: DomainContext): Promise<number> {
  return clock.now() - (aheadBy(await discovery(), clock) ?? 0);
}

async function checkDomain({ tenant: { origin }, discovery }: DomainContext): Promise<Finding> {
  const answer = await discovery().catch((error: unknown) => {
    if (error instanceof Unreachable) return error;
    throw error;
  });
  if (answer instanceof Unreachable) return stop(fault(answer.message, WHICH_DOMAIN));
  const issuer = textIn(answer, 'issuer');
  if (answer.status !== 200 || issuer === undefined)
    return stop(
      fault(
        `${origin} answers, but is no tenant: asked to describe itself it says ${inBrief(answer)}.`,
        WHICH_DOMAIN,
      ),
    );
  if (issuer === `${origin}/`) return good(`${origin} is a tenant.`);
  return stop(
    fault(`The tenant at ${origin} calls itself ${issuer} in its tokens.`, `Use that domain throughout.`),
  );
}

async function checkClock({ clock, discovery }: DomainContext): Promise<Finding> {
  const ahead = aheadBy(await discovery(), clock);
  if (ahead === undefined) return skipped('The tenant does not say what time it is.');
  const seconds = Math.round(Math.abs(ahead) / 1000);
  if (seconds <= TOLERANCE) return good('This machine and the tenant agree on the time.');
  return notice(
    `This machine is ${count(seconds, 'second')} ${ahead > 0 ? 'ahead of' : 'behind'} the tenant: a server here takes tokens for expired too early or too late.`,
    'Let the network set its clock (NTP).',
  );
}

/** Milliseconds; undefined where the answer has no date. */
function aheadBy({ headers }: Answer, clock: Clock): number | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : clock.now() - date;
}
