/** Where Auth0 asks in other words than the standards that the provider knows: requests are put into theirs. */
import { ALL_SCOPES, MANAGEMENT_SCOPES } from '../../../src/testing/index.js';
import { isObject, parseJson } from '../state-file.js';
import type { Audiences, Directory } from './directory.js';
import { words } from './text.js';

/** The parameter that keeps what a client asked for, while `scope` grows to what it may ever ask for. */
export const ASKED_SCOPE = 'asked_scope';
/** The parameter that keeps the API that a client asked for, while `resource` grows likewise. */
export const ASKED_AUDIENCE = 'asked_audience';

/**
 * `/authorize?…` with `resource` in place of `audience`. Clients with a grant for the My Organization API may use their
 * refresh tokens for it with scopes that they did not ask for at once, as with Auth0's multi-resource refresh tokens;
 * so everything is asked for here, and {@link ASKED_SCOPE} says what the first token is for.
 */
export function translateAuthorize(url: string, directory: Directory, audiences: Audiences): string {
  const { pathname, searchParams: parameters } = new URL(url, audiences.userinfo);
  const asked = parameters.get('scope') ?? '';
  const audience = parameters.get('audience') ?? parameters.get('resource') ?? '';
  const granted = directory.client(parameters.get('client_id') ?? undefined)?.grants.myOrganization;
  const isForOrganization =
    granted && (parameters.has('organization') || audience === audiences.myOrganization);
  const resources = [audience, ...(isForOrganization ? [audiences.myOrganization] : [])].filter(Boolean);
  const prompt = promptOf(parameters.get('prompt') ?? '', words(asked));

  for (const name of ['audience', 'resource', 'prompt']) parameters.delete(name);
  for (const resource of new Set(resources)) parameters.append('resource', resource);
  if (prompt) parameters.set('prompt', prompt);
  if (isForOrganization) parameters.set('scope', [...new Set([...words(asked), ...granted])].join(' '));
  parameters.set(ASKED_SCOPE, asked);
  parameters.set(ASKED_AUDIENCE, audience);
  return `${pathname}?${parameters}`;
}

/** A refresh token takes consent for the provider; here nobody is ever asked for it, so that this is no question. */
function promptOf(prompt: string, scopes: readonly string[]): string {
  const prompts = words(prompt);
  if (!scopes.includes('offline_access') || prompts.includes('none')) return prompt;
  return [...new Set([...prompts, 'consent'])].join(' ');
}

/**
 * The form of a request to `/oauth/token`, which Auth0 also takes as JSON.
 *
 * @param refreshable the scopes of a refresh token; undefined for one that is not known
 */
export async function translateToken(
  form: URLSearchParams,
  refreshable: (refreshToken: string) => Promise<ReadonlySet<string> | undefined>,
): Promise<URLSearchParams> {
  const translated = new URLSearchParams(form);
  const audience = form.get('audience');
  if (audience) translated.set('resource', audience);
  translated.delete('audience');
  const scopes = words(form.get('scope') ?? '');
  if (form.get('grant_type') === 'client_credentials' && scopes.length === 0)
    // Unasked a machine gets all that its grant allows; the provider takes off what it does not.
    translated.set('scope', [...MANAGEMENT_SCOPES, ...ALL_SCOPES].join(' '));
  const allowed = await refreshable(form.get('refresh_token') ?? '');
  if (allowed && scopes.length > 0)
    // Whoever asks for more than there is gets less. The provider would refuse.
    translated.set('scope', scopes.filter((scope) => allowed.has(scope)).join(' ') || 'openid');
  return translated;
}

/** What was sent as a form or, as only Auth0 takes it, as JSON. */
export function readForm(text: string, type: string): URLSearchParams {
  if (!/^application\/json\b/i.test(type)) return new URLSearchParams(text);
  const body = parseJson(text);
  const known = isObject(body) ? Object.entries(body) : [];
  return new URLSearchParams(
    known.filter(([, value]) => value != null).map(([name, value]) => [name, String(value)]),
  );
}
