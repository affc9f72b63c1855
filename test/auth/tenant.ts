/** A tenant in the page: an authorization server's token endpoint and a My Organization API that checks its tokens. */
export const DOMAIN = 'acme.auth0.test';
export const BASE_URL = `https://${DOMAIN}/my-org`;
export const AUDIENCE = `${BASE_URL}/`;
export const CLIENT_ID = 'client-1';
export const READ = 'read:my_org:identity_providers';
export const ID = 'con_1';
export const PLENTY = { read: 1_000, write: 1_000 };

/** One request, as far as a test looks at it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
}

export class Tenant {
  /** Of the API, and of the token endpoint. */
  readonly calls: Seen[] = [];
  readonly tokenCalls: Seen[] = [];
  /** When set, called for each request of the token endpoint, whose answer it may be. */
  answerToken: ((seen: Seen) => Response | Promise<Response> | undefined) | undefined;
  /** Tokens that the API takes no more. */
  readonly revoked = new Set<string>();
  /** When set, the API wants a proof with this nonce. */
  nonce: string | undefined;
  /** When set, called for each request of the API, whose answer it may be. */
  answer: ((seen: Seen) => Response | Promise<Response> | undefined) | undefined;
  /** The nonce of the sign-in that a popup has begun. */
  signInNonce: string | undefined;
  #issued = 0;

  /** Every token that was ever given, for what must never show one. */
  readonly secrets: string[] = ['secret-refresh-token', 'secret-mfa-token'];

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const text = await request.text();
    const seen: Seen = {
      method: request.method,
      path: pathname,
      headers: request.headers,
      body: parse(text),
      credentials: request.credentials,
      signal: request.signal,
    };
    request.signal.throwIfAborted();
    return pathname === '/oauth/token' ? this.#token(seen) : this.#api(seen);
  };

  /** A token that the API takes. */
  issue(): string {
    const token = jwt({ org_id: 'org_1', sub: 'ada', aud: AUDIENCE, jti: `secret-${++this.#issued}` });
    this.secrets.push(token);
    return token;
  }

  async #token(seen: Seen): Promise<Response> {
    this.tokenCalls.push(seen);
    const special = await this.answerToken?.(seen);
    if (special) return special;
    return json({
      access_token: this.issue(),
      token_type: seen.headers.has('dpop') ? 'DPoP' : 'Bearer',
      refresh_token: 'secret-refresh-token',
      id_token: idToken(this.signInNonce),
      expires_in: 600,
      scope: seen.body['scope'],
    });
  }

  async #api(seen: Seen): Promise<Response> {
    this.calls.push(seen);
    const special = await this.answer?.(seen);
    if (special) return special;
    const [scheme, token = ''] = (seen.headers.get('authorization') ?? '').split(' ');
    if (this.nonce !== undefined && proofOf(seen)['nonce'] !== this.nonce) return useNonce(this.nonce);
    if (!this.secrets.includes(token) || this.revoked.has(token))
      return json({ title: 'Unauthorized', status: 401, detail: `Not with ${String(scheme)}.` }, 401);
    if (seen.method === 'DELETE') return new Response(null, { status: 204 });
    const isList = seen.method === 'GET' && seen.path.endsWith('/identity-providers');
    return json(isList ? { identity_providers: [] } : ONE);
  }
}

const ONE = { id: ID, name: 'one', is_enabled: true, access_level: 'full' };

/** JSON or a form. */
function parse(text: string): Record<string, unknown> {
  if (text.startsWith('{')) return JSON.parse(text) as Record<string, unknown>;
  return Object.fromEntries(new URLSearchParams(text));
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** As the token endpoint refuses. */
export function oauthError(error: string, status = 403): Response {
  const secrets = { mfa_token: 'secret-mfa-token', mfa_requirements: {} };
  return json({ error, error_description: `It says ${error}.`, ...secrets }, status);
}

export function useNonce(nonce: string): Response {
  const headers = { 'www-authenticate': 'DPoP error="use_dpop_nonce"', 'dpop-nonce': nonce };
  return json({ error: 'use_dpop_nonce' }, 401, headers);
}

/** What the DPoP proof of a request says; empty without one. */
export function proofOf({ headers }: Seen): Record<string, unknown> {
  const claims = headers.get('dpop')?.split('.')[1];
  if (claims === undefined) return {};
  return JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as Record<string, unknown>;
}

/** Signed by nobody: nobody here checks that. */
export function jwt(claims: object): string {
  const part = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.signature`;
}

export function idToken(nonce?: string): string {
  const now = Math.floor(Date.now() / 1000);
  return jwt({
    iss: `https://${DOMAIN}/`,
    aud: CLIENT_ID,
    sub: 'user_1',
    org_id: 'org_1',
    iat: now,
    exp: now + 600,
    ...(nonce !== undefined && { nonce }),
  });
}
