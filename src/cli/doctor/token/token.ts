/** The checks that every access token goes through before it is sent anywhere. */
import { tenantTime } from '../domain.js';
import { count, fault, good, notice, stop, type Finding } from '../finding.js';
import type { Step } from '../steps.js';
import { checkAudience } from './audience.js';
import type { TokenContext } from './context.js';
import { claimIn } from './jwt.js';

/** Ordered from the most basic mistake on. */
export const TOKEN_STEPS: readonly Step<TokenContext>[] = [
  { id: 'token', title: 'Token', check: checkFormat },
  { id: 'issuer', title: 'Issuer', check: checkIssuer },
  {
    id: 'audience',
    title: 'Audience',
    check: async (context) => checkAudience(await context.token(), context),
  },
  { id: 'expiry', title: 'Expiry', check: checkExpiry },
];

async function checkFormat({ token, api }: TokenContext): Promise<Finding> {
  const { format } = await token();
  if (format === 'jwt') return good('It is a JWT.');
  const text =
    format === 'encrypted'
      ? 'The token is encrypted: it was requested without an audience, and only works for the tenant’s own /userinfo.'
      : 'The token is not a JWT: it was requested without an audience, or it is a refresh token or an authorization code.';
  return stop(fault(text, api.howToAsk));
}

async function checkIssuer({ token, tenant: { origin } }: TokenContext): Promise<Finding> {
  const issuer = claimIn(await token(), 'iss');
  if (issuer === `${origin}/`) return good(`${issuer}, which is this tenant.`);
  if (issuer === undefined)
    return stop(fault('The token does not name its issuer.', 'Get one from this tenant.'));
  return stop(
    fault(
      `The token was issued by ${issuer}, not by ${origin}/.`,
      'A tenant and its custom domain are different issuers: use one domain for signing in, for the audience and here.',
    ),
  );
}

/** By the tenant's clock. */
async function checkExpiry(context: TokenContext): Promise<Finding> {
  const { exp } = (await context.token()).claims;
  if (typeof exp !== 'number') return notice('The token does not say when it expires.');
  const left = Math.floor(exp - (await tenantTime(context)) / 1000);
  if (left > 0) return good(`It is valid for another ${duration(left)}.`);
  return fault(`The token expired ${duration(-left)} ago.`, context.api.howToRenew);
}

function duration(seconds: number): string {
  if (seconds < 120) return count(seconds, 'second');
  return seconds < 7200
    ? count(Math.floor(seconds / 60), 'minute')
    : count(Math.floor(seconds / 3600), 'hour');
}
