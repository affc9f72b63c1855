/** The steps that every access token goes through before it is sent anywhere, and what they have to know. */
import { tenantTime, type DomainContext } from '../domain.js';
import { count, fault, good, notice, stop, type Finding } from '../finding.js';
import { claimIn, type ReadToken } from '../jwt.js';
import type { Step } from '../steps.js';
import { checkAudience } from './audience.js';

/** A token that is to be looked at. */
export interface TokenContext extends DomainContext {
  readonly token: () => Promise<ReadToken>;
  readonly api: TokenApi;
}

/** The API that the token is to be for. */
export interface TokenApi {
  readonly name: 'My Organization API' | 'Management API';
  readonly audience: string;
  /** How a token for it is asked for, as an instruction. */
  readonly howToAsk: string;
  /** What helps against tokens that have expired. */
  readonly howToRenew: string;
}

/** In the order in which a person would want to know. */
export const TOKEN_STEPS: readonly Step<TokenContext>[] = [
  { id: 'token', title: 'Token', check: checkReadable },
  { id: 'issuer', title: 'Issuer', check: checkIssuer },
  {
    id: 'audience',
    title: 'Audience',
    check: async (context) => checkAudience(await context.token(), context),
  },
  { id: 'expiry', title: 'Expiry', check: checkExpiry },
];

async function checkReadable({ token, api }: TokenContext): Promise<Finding> {
  const read = await token();
  const { kind } = read;
  if (kind === 'jwt') return good('It is a JWT and can be read.');
  const text =
    kind === 'encrypted'
      ? 'The token is encrypted: it is for the tenant’s own /userinfo, as no audience was asked for.'
      : 'The token is opaque, no JWT: no audience was asked for, or it is a refresh token or a code.';
  return stop(fault(text, api.howToAsk));
}

async function checkIssuer({ token, tenant: { origin } }: TokenContext): Promise<Finding> {
  const issuer = claimIn(await token(), 'iss');
  if (issuer === `${origin}/`) return good(`${issuer}, which is this tenant.`);
  if (issuer === undefined)
    return stop(fault('The token does not say who has issued it.', 'Get one from this tenant.'));
  return stop(
    fault(
      `The token is from ${issuer}, not from ${origin}/.`,
      'A tenant and its custom domain count as two: use one domain to sign in, in the audience and here.',
    ),
  );
}

/** By the tenant's clock. */
async function checkExpiry(context: TokenContext): Promise<Finding> {
  const { exp } = (await context.token()).claims;
  if (typeof exp !== 'number') return notice('The token does not say when it expires.');
  const left = Math.floor(exp - (await tenantTime(context)) / 1000);
  if (left > 0) return good(`It is good for another ${inWords(left)}.`);
  return fault(`The token has expired ${inWords(-left)} ago.`, context.api.howToRenew);
}

function inWords(seconds: number): string {
  if (seconds < 120) return count(seconds, 'second');
  return seconds < 7200
    ? count(Math.floor(seconds / 60), 'minute')
    : count(Math.floor(seconds / 3600), 'hour');
}
