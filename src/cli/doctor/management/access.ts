/** Gets the server's own token, and explains a refusal (RFC 6749, 5.2, in Auth0's form). */
import type { DomainContext } from '../domain.js';
import { fault, good, skipped, stop, type Finding } from '../finding.js';
import { inBrief, textIn, type Answer } from '../http.js';

/** A token, or a client that can get one. */
export type Credentials =
  { readonly token: string } | { readonly clientId: string; readonly clientSecret: string };

/** The token, or the tenant's refusal. */
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

/** What the check of the credentials knows. */
export interface CredentialsContext extends DomainContext {
  readonly credentials: Credentials;
  /** The token or the tenant's refusal, requested once. */
  readonly access: () => Promise<Access>;
}

export async function checkCredentials({
  credentials,
  access,
  tenant,
}: CredentialsContext): Promise<Finding> {
  if ('token' in credentials) return skipped('Not needed with --token.');
  const { refusal } = await access();
  if (!refusal) return good(`The tenant issues tokens to ${credentials.clientId}.`);
  const [why, advice] = reasonOf(refusal, credentials.clientId, tenant.managementAudience);
  return stop(fault(`The tenant issues no token: ${inBrief(refusal)}. ${why}`, advice));
}

/** Why, and what to do. Auth0 calls a wrong secret `invalid_client` or `access_denied`, but the status is always 401. */
function reasonOf(
  refusal: Answer,
  clientId: string,
  audience: string,
): readonly [why: string, advice: string] {
  const error = textIn(refusal, 'error');
  const description = textIn(refusal, 'error_description') ?? '';
  if (refusal.status === 401 || error === 'invalid_client')
    return [
      'The client ID or the secret is wrong.',
      `${APPLICATION}: copy the Client ID and the Client Secret again.`,
    ];
  if (/service not found/i.test(description))
    return [
      `There is no API ${audience}.`,
      'Use the canonical domain, such as acme.us.auth0.com: the Management API’s audience never contains a custom domain.',
    ];
  if (error === 'unauthorized_client' || /grant.type/i.test(description))
    return [
      'This application can’t use client credentials.',
      `${APPLICATION} > Advanced Settings > Grant Types: select Client Credentials; or create an application of the type Machine to Machine.`,
    ];
  if (error === 'access_denied')
    return [
      `The client ${clientId} is not authorized for the Management API.`,
      'Dashboard > Applications > APIs > Auth0 Management API > Application Access: authorize it with the scopes that a bridge needs.',
    ];
  if (refusal.status === 429)
    return [
      'Too many tokens were requested.',
      'Wait, and have your servers reuse a token until it expires, as the bridge does.',
    ];
  return ['', 'See Dashboard > Monitoring > Logs.'];
}
