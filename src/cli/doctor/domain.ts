/** Checks whether the domain belongs to a tenant, and whether both clocks agree. */
import type { Tenant } from '../../server/domain.js';
import type { Clock } from '../../transport/http/clock.js';
import { count, fault, good, notice, skipped, stop, type Finding } from './finding.js';
import { inBrief, textIn, UnreachableError, type Answer, type Ask } from './http.js';
import { once } from './once.js';
import type { Stage } from './steps.js';

/** What every check of a tenant needs. */
export interface DomainContext {
  readonly tenant: Tenant;
  readonly clock: Clock;
  readonly ask: Ask;
  /** The tenant's OpenID configuration. */
  readonly discovery: () => Promise<Answer>;
}

/** In seconds: a smaller difference gets no token refused. */
const CLOCK_TOLERANCE = 30;

const WITH_OIDC = 'Start the emulator as a whole tenant: npx org-connections emulator --oidc';

const WHICH_DOMAIN =
  'Use the domain shown in Dashboard > Applications > Applications > your application > Settings, or your custom domain.';

export function domainContext(tenant: Tenant, clock: Clock, ask: Ask): DomainContext {
  const discovery = once(() => ask(`${tenant.origin}/.well-known/openid-configuration`));
  return { tenant, clock, ask, discovery };
}

export const DOMAIN: Stage<DomainContext> = {
  isRequired: true,
  steps: [
    { id: 'domain', title: 'Domain', check: checkDomain },
    { id: 'clock', title: 'Clock', check: checkClock },
  ],
};

/** The time by the tenant's clock, which decides about tokens, in epoch milliseconds. */
export async function tenantTime({ clock, discovery }: DomainContext): Promise<number> {
  return clock.now() - (aheadBy(await discovery(), clock) ?? 0);
}

async function checkDomain({ tenant: { origin }, discovery }: DomainContext): Promise<Finding> {
  const answer = await discovery().catch((error: unknown) => {
    if (error instanceof UnreachableError) return error;
    throw error;
  });
  if (answer instanceof UnreachableError) return stop(fault(answer.message, WHICH_DOMAIN));
  const issuer = textIn(answer, 'issuer');
  if (answer.status !== 200 || issuer === undefined)
    return stop(
      fault(
        `${origin} responds but is not a tenant: its OpenID configuration answers ${inBrief(answer)}.`,
        textIn(answer, 'error') === 'needs_oidc' ? WITH_OIDC : WHICH_DOMAIN,
      ),
    );
  if (issuer === `${origin}/`) return good(`${origin} is a tenant.`);
  return stop(
    fault(`The tenant at ${origin} issues its tokens as ${issuer}.`, `Use that domain everywhere.`),
  );
}

async function checkClock({ clock, discovery }: DomainContext): Promise<Finding> {
  const ahead = aheadBy(await discovery(), clock);
  if (ahead === undefined) return skipped('The tenant’s response has no date.');
  const seconds = Math.round(Math.abs(ahead) / 1000);
  if (seconds <= CLOCK_TOLERANCE) return good('This machine’s clock agrees with the tenant’s.');
  return notice(
    `This machine’s clock is ${count(seconds, 'second')} ${ahead > 0 ? 'ahead of' : 'behind'} the tenant’s: a server here considers tokens expired too ${ahead > 0 ? 'early' : 'late'}.`,
    'Set the clock from the network (NTP).',
  );
}

/** How far this machine is ahead, in milliseconds; undefined if the response has no date. */
function aheadBy({ headers }: Answer, clock: Clock): number | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : clock.now() - date;
}
