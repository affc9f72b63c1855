/** Says which session a page was rendered for, so that a page of an earlier session can change nothing in the next one. */
import { ORGANIZATION_HEADER, PAGE_HEADER } from '../transport/http/authentication.js';
import { ConfigurationError } from './domain.js';
import { problem } from './problem.js';

/** Whose session it is. */
export interface SignedIn {
  /** Identifies the session; best a new random value at each sign-in. It is never sent anywhere. */
  readonly id: string;
  /** The signed-in user: `sub` of their token. */
  readonly subject: string;
  /** Their organization: `org_id` of their token, `org_…`. */
  readonly organization: string;
  /** The organization's technical name: `org_name`, if the tenant puts it into tokens. */
  readonly organizationName?: string | undefined;
}

const REQUIRED = ['id', 'subject', 'organization'] as const;

/**
 * Validates what the host's `getSession` has returned. Without one of these, sessions would share what is kept for them.
 *
 * @throws ConfigurationError
 */
export function checkSession(session: SignedIn): void {
  const missing = REQUIRED.find((name) => typeof session[name] !== 'string' || session[name] === '');
  if (missing)
    throw new ConfigurationError(
      `getSession must return ${missing} as a text that is not empty: id identifies the session, subject the user ` +
        '("sub" of their token), organization their organization ("org_id", such as "org_…").',
    );
  if (session.organizationName !== undefined && typeof session.organizationName !== 'string')
    throw new ConfigurationError('getSession must return organizationName as a text, or not at all.');
}

/**
 * The tag of a session: base64url(HMAC-SHA-256) without padding. The same on every instance, another one for another id,
 * user or organization, and it tells none of them.
 *
 * @param secret the key; by default the session's id
 */
export async function sessionTag(
  { id, subject, organization }: SignedIn,
  secret: string = id,
): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const message = encoder.encode(JSON.stringify([id, subject, organization]));
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, message));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Refuses a request whose page was rendered for another session, or names another organization than the session's. The tag
 * opens nothing (the session's cookie does) and every answer shows it, so the time of the comparison reveals nothing.
 *
 * @throws Problem
 */
export function refuseOtherPage(headers: Headers, session: SignedIn, tag: string): void {
  const page = headers.get(PAGE_HEADER);
  if (page !== null && page !== tag)
    throw problem('session-changed', 'This page belongs to an earlier session: load it again.');
  const named = headers.get(ORGANIZATION_HEADER);
  if (named !== null && isOther(decoded(named), session))
    throw problem('session-changed', 'This page is for another organization than the session.');
}

/** Whether the session's organization is certainly another one. An id can't be compared with a name. */
function isOther(named: string, { organization, organizationName }: SignedIn): boolean {
  const comparable = [organization, organizationName]
    .filter((value) => value !== undefined)
    .filter((value) => isId(value) === isId(named));
  return comparable.length > 0 && !comparable.some((value) => isSame(value, named));
}

const isId = (organization: string) => organization.startsWith('org_');

/** Names are lower-case at Auth0, whatever the page has written. */
const isSame = (one: string, other: string) =>
  isId(one) ? one === other : one.toLowerCase() === other.toLowerCase();

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw problem('bad-request', `The header ${ORGANIZATION_HEADER} is not encoded as a part of a URL.`);
  }
}
