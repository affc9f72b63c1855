/** Translates requests from Auth0's dialect into the standards that the provider implements. */
import { ALL_SCOPES, MANAGEMENT_SCOPES } from '../../../testing/index.js';
import { isObject, parseJson } from '../../json.js';
import type { Audiences, Directory } from '../directory/directory.js';
import { splitList } from '../parameters.js';

/** Keeps the scopes that the client requested; `scope` itself is extended to all that it can ever request. */
export const ASKED_SCOPE = 'asked_scope';
/** Keeps the API that the client requested; `resource` itself is extended likewise. */
export const ASKED_AUDIENCE = 'asked_audience';

/**
 * `/authorize?…` with `resource` instead of `audience`. Auth0's multi-resource refresh tokens let clients with a grant for the
 * My Organization API request scopes that they did not request when the user signed in. So everything is requested here, and
 * {@link ASKED_SCOPE} says what the first token is for.
 */
export function translateAuthorize(url: string, directory: Directory, audiences: Audiences): string {
  const { pathname, searchParams: parameters } = new URL(url, audiences.userinfo);
  const asked = parameters.get('scope') ?? '';
  const audience = parameters.get('audience') ?? parameters.get('resource') ?? '';
  const granted = directory.client(parameters.get('client_id') ?? undefined)?.grants.myOrganization;
  const isForOrganization =
    granted && (parameters.has('organization') || audience === audiences.myOrganization);
  const resources = [audience, ...(isForOrganization ? [audiences.myOrganization] : [])].filter(Boolean);
  const prompt = promptOf(parameters.get('prompt') ?? '', splitList(asked));

  for (const name of ['audience', 'resource', 'prompt']) parameters.delete(name);
  for (const resource of new Set(resources)) parameters.append('resource', resource);
  if (prompt) parameters.set('prompt', prompt);
  if (isForOrganization) parameters.set('scope', [...new Set([...splitList(asked), ...granted])].join(' '));
  parameters.set(ASKED_SCOPE, asked);
  parameters.set(ASKED_AUDIENCE, audience);
  return `${pathname}?${parameters}`;
}

/** The provider only issues refresh tokens with `prompt=consent`. The consent prompt itself has no checks here, so nobody sees it. */
function promptOf(prompt: string, scopes: readonly string[]): string {
  const prompts = splitList(prompt);
  if (!scopes.includes('offline_access') || prompts.includes('none')) return prompt;
  return [...new Set([...prompts, 'consent'])].join(' ');
}

/**
 * Translates the form of a request to `/oauth/token`.
 *
 * @param refreshable the scopes of a refresh token; undefined for an unknown one
 */
export async function translateToken(
  form: URLSearchParams,
  refreshable: (refreshToken: string) => Promise<ReadonlySet<string> | undefined>,
): Promise<URLSearchParams> {
  const translated = new URLSearchParams(form);
  const audience = form.get('audience');
  if (audience) translated.set('resource', audience);
  translated.delete('audience');
  const scopes = splitList(form.get('scope') ?? '');
  if (form.get('grant_type') === 'client_credentials' && scopes.length === 0)
    // Without a scope, a machine gets all that its grant allows; the provider removes the rest.
    translated.set('scope', [...MANAGEMENT_SCOPES, ...ALL_SCOPES].join(' '));
  const allowed = await refreshable(form.get('refresh_token') ?? '');
  if (allowed && scopes.length > 0)
    // Auth0 leaves out scopes that the token can't have; the provider would refuse the request.
    translated.set('scope', scopes.filter((scope) => allowed.has(scope)).join(' ') || 'openid');
  return translated;
}

/** Reads a form or, as Auth0 also accepts, JSON. */
export function readForm(text: string, type: string): URLSearchParams {
  if (!/^application\/json\b/i.test(type)) return new URLSearchParams(text);
  const body = parseJson(text);
  const members = isObject(body) ? Object.entries(body) : [];
  return new URLSearchParams(
    members.filter(([, value]) => value != null).map(([name, value]) => [name, String(value)]),
  );
}
