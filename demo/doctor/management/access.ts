/** The server's own token, and what the tenant says where it gives none (RFC 6749, 5.2, as Auth0 does it). */
import type { DomainContext } from '../domain.js';
import { fault, good, skipped, stop, type Finding } from '../finding.js';
import { inBrief, textIn, type Answer } from '../http.js';
import type { ManagementContext } from './management.js';

/** A token that was given, or a client that gets one. */
export type Credentials =
  { readonly token: string } | { readonly clientId: string; readonly clientSecret: string };

/** What came of it: one of the two is there. */
export interface Access {
  readonly token?: string | undefined;
  readonly refusal?: Answer | undefined;
}

const APPLICATION = 'Dashboard > Applications > Applications > your application > Settings';

export async function requestToken(
  credentials: Credentials,
  { tenant, ask }: DomainContext,
): Promise<Access> {
  if ('token' in credentials) return credentials;
  const body = JSON.stringify({
    grant_type: 'client_credentials',
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
    audience: tenant.managementAudience,
  });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await ask(`${tenant.origin}/oauth/token`, { method: 'POST', headers, body });
  const token = textIn(answer, 'access_token');
  if (answer.status !== 200 || token === undefined) return { refusal: answer };
  return { token };
}

export async function checkCredentials({ credentials, access, tenant }: ManagementContext): Promise<Finding> {
  if ('token' in credentials) return skipped('A token was given in place of them.');
  const { refusal } = await access();
  if (!refusal) return good(`The tenant gives ${credentials.clientId} a token.`);
  const [why, advice] = reasonOf(refusal, credentials.clientId, tenant.managementAudience);
  return stop(fault(`The tenant gives no token: ${inBrief(refusal)}. ${why}`, advice));
}

/** Why, and what to do. A wrong secret is `invalid_client` or `access_denied`, but always 401. */
function reasonOf(
  refusal: Answer,
  clientId: string,
  audience: string,
): readonly [why: string, advice: string] {
  const error = textIn(refusal, 'error');
  const description = textIn(refusal, 'error_description') ?? '';
  if (refusal.status === 401 || error === 'invalid_client')
    return [
      'It knows no such client with this secret.',
      `${APPLICATION}: copy Client ID and Client Secret anew.`,
    ];
  if (/service not found/i.test(description))
    return [
      `It knows no API ${audience}.`,
      'Give the canonical domain, such as acme.us.auth0.com: the Management API’s audience has no custom domain.',
    ];
  if (error === 'unauthorized_client' || /grant.type/i.test(description))
    return [
      'This application may not get tokens for itself.',
      `${APPLICATION} > Advanced Settings > Grant Types: tick Client Credentials; or make an application of the type Machine to Machine.`,
    ];
  if (error === 'access_denied')
    return [
      `The client ${clientId} is not authorized for the Management API.`,
      'Dashboard > Applications > APIs > Auth0 Management API > Application Access: authorize it, with the scopes that a bridge needs.',
    ];
  if (refusal.status === 429)
    return [
      'Too many tokens are asked for.',
      'Wait, and let servers keep theirs until it expires, as the bridge does.',
    ];
  return ['', 'Look for it in Dashboard > Monitoring > Logs.'];
}
