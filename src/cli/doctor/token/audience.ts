/** Checks a token's audience, and recognizes the common mistakes (contract A1). */
import { fault, good, type Finding } from '../finding.js';
import { audiencesIn, type ReadToken } from './jwt.js';
import type { TokenContext } from './context.js';

type AudienceContext = Pick<TokenContext, 'tenant' | 'api'>;

export function checkAudience(token: ReadToken, { tenant, api }: AudienceContext): Finding {
  const found = audiencesIn(token);
  if (found.includes(api.audience)) return good(`${api.audience}, which the ${api.name} requires.`);
  if (found.length === 0) return fault('The token has no audience.', api.howToAsk);
  const mistake = found
    .map((audience) => mistakeIn(audience, token, { tenant, api }))
    .find((reason) => reason !== undefined);
  return fault(
    `The token is for ${found.join(' and ')}${mistake === undefined ? '' : `: ${mistake}`}.`,
    api.howToAsk,
  );
}

/** Why the audience is wrong, if it is a known mistake. */
function mistakeIn(
  audience: string,
  { claims }: ReadToken,
  { tenant, api }: AudienceContext,
): string | undefined {
  const url = URL.canParse(audience) ? new URL(audience) : undefined;
  if (audience === api.audience.slice(0, -1)) return 'the slash at the end is missing';
  if (audience === tenant.managementAudience) return 'that is the Management API, which is for servers';
  if (audience === tenant.myOrganizationAudience)
    return 'that is the My Organization API, which takes the tokens of users signed in to an organization';
  if (audience === `${tenant.origin}/userinfo`) return 'that endpoint only says who the user is';
  if (url?.origin === tenant.origin && /^\/my-org\/v1\/?$/.test(url.pathname))
    return 'the version belongs in URLs, not in the audience';
  if (url && /^\/(my-org|api\/v2)\/?$/.test(url.pathname) && url.origin !== tenant.origin)
    return 'that is another domain, and the API only takes tokens for its own; a custom domain counts as another';
  const isIdToken = !url && (claims['nonce'] !== undefined || claims['scope'] === undefined);
  return isIdToken ? 'that is an application, so this is an ID token; use the access token' : undefined;
}
