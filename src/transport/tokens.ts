/**
 * The access tokens that a page gives: one refresh at a time for each scope, also where it goes on giving a refused one.
 * Whatever is thrown here means that the person must sign in.
 */
import type { GetAccessToken, TokenRequest } from './authentication.js';

/** What is known of the token for one scope. */
interface Token {
  /** What the page gave last, and what was sent last. */
  given?: string;
  sent?: string;
  /** What the API has refused, and what came in its place. */
  refused?: string | undefined;
  fresh?: Promise<string> | undefined;
  /** The refresh that is under way. */
  running?: Promise<string> | undefined;
}

/** Who is given tokens: one transport. */
export interface Holder {
  /** The organization that the tokens are for; undefined while none can be read. */
  organization: string | undefined;
}

/** By holder and scope. */
const known = new WeakMap<Holder, Map<string, Token>>();

/**
 * Gets a better token.
 *
 * @param refused the `authorization` that the API has refused
 */
export async function refresh(
  holder: Holder,
  getAccessToken: GetAccessToken,
  request: TokenRequest,
  refused: string | undefined,
): Promise<void> {
  const token = tokenFor(holder, request.scope);
  // Somebody else was refused before and has a better one already.
  if (token.sent !== undefined && refused !== `Bearer ${token.sent}`) return;
  token.refused = token.given;
  token.running ??= ask(getAccessToken, request).finally(() => (token.running = undefined));
  token.fresh = token.running;
  try {
    token.sent = await token.fresh;
  } catch (error) {
    token.fresh = undefined;
    throw error;
  }
}

/** @param given what the page has given for this request */
export async function headers(
  holder: Holder,
  scope: string,
  given: unknown,
): Promise<Record<string, string>> {
  const token = tokenFor(holder, scope);
  token.given = requireText(given);
  const better = token.given === token.refused ? token.fresh : undefined;
  const current = better ? await better : token.given;
  token.sent = current;
  holder.organization = organizationOf(current);
  return { authorization: `Bearer ${current}` };
}

async function ask(getAccessToken: GetAccessToken, request: TokenRequest): Promise<string> {
  return requireText(await getAccessToken({ ...request, refresh: true }));
}

function tokenFor(holder: Holder, scope: string): Token {
  const tokens = known.get(holder) ?? new Map<string, Token>();
  const token = tokens.get(scope) ?? {};
  known.set(holder, tokens.set(scope, token));
  return token;
}

function requireText(token: unknown): string {
  if (typeof token === 'string' && token) return token;
  throw new Error('getAccessToken gave no token.');
}

/** The `org_id` of a token that can be read. Nothing is decided by it; the API does that. */
function organizationOf(token: string): string | undefined {
  try {
    const claims = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    const { org_id: organization } = JSON.parse(claims) as { org_id?: unknown };
    return typeof organization === 'string' ? organization : undefined;
  } catch {
    return undefined;
  }
}
