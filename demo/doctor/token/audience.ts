/** Whom a token is for, and the ways in which that is usually wrong (contract A1). */
import { fault, good, type Finding } from '../finding.js';
import { audiencesIn, type ReadToken } from '../jwt.js';
import type { TokenContext } from './token.js';

type Parts = Pick<TokenContext, 'tenant' | 'api'>;

export function checkAudience(token: ReadToken, { tenant, api }: Parts): Finding {
  const found = audiencesIn(token);
  if (found.includes(api.audience)) return good(`${api.audience}, as the ${api.name} wants it.`);
  if (found.length === 0) return fault('The token does not say whom it is for.', api.howToAsk);
  const why = found
    .map((audience) => whyNot(audience, token, { tenant, api }))
    .find((reason) => reason !== undefined);
  return fault(
    `The token is for ${found.join(' and ')}${why === undefined ? '' : `: ${why}`}.`,
    api.howToAsk,
  );
}

/** What is wrong with it where that can be told. */
function whyNot(audience: string, { claims }: ReadToken, { tenant, api }: Parts): string | undefined {
  const url = URL.canParse(audience) ? new URL(audience) : undefined;
  if (audience === api.audience.slice(0, -1)) return 'the slash at the end is missing';
  if (audience === tenant.managementAudience) return 'that is the Management API, which is for servers';
  if (audience === tenant.myOrganizationAudience)
    return 'that is the My Organization API, whose tokens are those of a person in one organization';
  if (audience === `${tenant.origin}/userinfo`) return 'that only tells who somebody is';
  if (url?.origin === tenant.origin && /^\/my-org\/v1\/?$/.test(url.pathname))
    return 'the version is never a part of the audience, only of addresses';
  if (url && /^\/(my-org|api\/v2)\/?$/.test(url.pathname) && url.origin !== tenant.origin)
    return 'that is another domain, and the API takes tokens for its own only; a custom domain counts as another';
  const isIdToken = !url && (claims['nonce'] !== undefined || claims['scope'] === undefined);
  return isIdToken
    ? 'that is an application, so this is the ID token; the access token is wanted'
    : undefined;
}
