/** `POST /oauth/token` for development: issues any token that a caller asks for. Never expose it to others. */
import type { Context } from 'hono';
import { ALL_SCOPES, type Emulator } from '../../testing/index.js';
import { isObject, parseJson } from '../json.js';
import { TOKEN_LIFETIME, type TokenAuthority, type TokenClaims } from '../tenant/tokens.js';

/** Where something is asked for that only a whole tenant has. */
export const ONLY_WITH_OIDC =
  'This emulator serves one organization, in which nobody signs in. For a whole tenant, start it with --oidc.';

/** An OAuth error response (RFC 6749, 5.2). */
class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly code: string;
  readonly status: 400 | 401;

  constructor(code: string, description: string, status: 400 | 401 = 400) {
    super(description);
    this.code = code;
    this.status = status;
  }
}

/** Creates the route's handler. Like Auth0, it takes the name of the organization too. */
export function tokenEndpoint(tokens: TokenAuthority, emulator: Emulator) {
  return async (context: Context): Promise<Response> => {
    context.header('Cache-Control', 'no-store');
    try {
      const { organization: named, ...parameters } = await readParameters(context.req.raw);
      const { id, name } = emulator.export().details;
      const claims = claimsOf({ ...parameters, organization: (named === name ? id : named) ?? '' });
      const { scope, expiresIn: expires_in } = claims;
      const access_token = await tokens.mint(claims);
      return context.json({ access_token, token_type: 'Bearer', expires_in, scope });
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error;
      return context.json({ error: error.code, error_description: error.message }, error.status);
    }
  };
}

/** The parameters in the body, a form or a JSON object, each as text. */
async function readParameters(request: Request): Promise<Record<string, string>> {
  const type = request.headers.get('content-type') ?? '';
  const text = await request.text();
  if (/^application\/x-www-form-urlencoded\b/i.test(type))
    return Object.fromEntries(new URLSearchParams(text));
  if (!/^application\/json\b/i.test(type))
    throw invalidRequest('Send application/x-www-form-urlencoded or application/json.');
  const body = parseJson(text);
  if (!isObject(body)) throw invalidRequest('The body is not a JSON object.');
  const known = Object.entries(body).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(known.map(([name, value]) => [name, String(value)]));
}

function claimsOf(parameters: Record<string, string>): TokenClaims {
  const {
    grant_type: grant,
    client_id: clientId,
    client_secret: secret,
    audience,
    organization,
  } = parameters;
  if (!grant) throw invalidRequest('grant_type is missing.');
  if (grant !== 'client_credentials')
    throw new OAuthError(
      'unsupported_grant_type',
      `Only grant_type=client_credentials is supported. ${ONLY_WITH_OIDC}`,
    );
  if (!clientId || !secret)
    throw new OAuthError(
      'invalid_client',
      'client_id and client_secret are required; any value will do.',
      401,
    );
  if (!audience) throw invalidRequest('audience is missing.');
  return {
    audience,
    clientId,
    // A machine's token unless the request names a user.
    subject: parameters['sub'] || `${clientId}@clients`,
    scope: parameters['scope'] ?? ALL_SCOPES.join(' '),
    organization: organization || undefined,
    expiresIn: seconds(parameters['expires_in']),
  };
}

function seconds(text: string | undefined): number {
  if (text === undefined || text === '') return TOKEN_LIFETIME;
  if (!/^-?\d{1,9}$/.test(text)) throw invalidRequest('expires_in must be a whole number of seconds.');
  return Number(text);
}

function invalidRequest(description: string): OAuthError {
  return new OAuthError('invalid_request', description);
}
