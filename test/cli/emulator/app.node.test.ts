/** The emulator as a server: tokens, their refusal, CORS. In this process; the real command has its own suite. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Hono } from 'hono';
import { createEmulatorApp } from '../../../src/cli/emulator/app.js';
import { diagnose } from '../../../src/cli/doctor/diagnose.js';
import { createTokenAuthority } from '../../../src/cli/tenant/tokens.js';
import { tenantOf } from '../../../src/server/domain.js';
import { createEmulator } from '../../../src/testing/index.js';

const ORIGIN = 'http://127.0.0.1:4010';
const LIST = '/my-org/identity-providers';
const ASKED = {
  grant_type: 'client_credentials',
  client_id: 'anybody',
  client_secret: 'anything',
  audience: `${ORIGIN}/my-org/`,
  organization: 'org_9vTfQ2hLx7RkW4bN',
  scope: 'read:my_org:identity_providers',
};

describe('the emulator over HTTP', () => {
  let app: Hono;

  before(async () => {
    const tokens = await createTokenAuthority(() => ORIGIN);
    const authenticate = (request: Request) => tokens.authenticate(request, ASKED.organization);
    const emulator = createEmulator({ authenticate, rateLimit: null });
    app = createEmulatorApp(emulator, tokens);
  });

  async function askForToken(asked: Record<string, string | number>, type = 'application/json') {
    const body = type.includes('json')
      ? JSON.stringify(asked)
      : new URLSearchParams(asked as Record<string, string>).toString();
    return app.request('/oauth/token', { method: 'POST', headers: { 'Content-Type': type }, body });
  }

  async function token(changes: Record<string, string | number> = {}): Promise<string> {
    const response = await askForToken({ ...ASKED, ...changes });
    assert.equal(response.status, 200);
    return ((await response.json()) as { access_token: string }).access_token;
  }

  const ask = (accessToken: string, path = LIST, init: RequestInit = {}) =>
    app.request(ORIGIN + path, { ...init, headers: { Authorization: `Bearer ${accessToken}` } });

  it('says how a whole tenant is started where something of one is asked for', async () => {
    for (const path of [
      '/.well-known/openid-configuration',
      '/authorize?client_id=a',
      '/api/v2/organizations',
    ])
      assert.match(await (await app.request(path)).text(), /start it with --oidc/, path);
    const signIn = await askForToken({ ...ASKED, grant_type: 'authorization_code' });
    assert.match(await signIn.text(), /start it with --oidc/);
  });

  it('lets the doctor say that, too', async () => {
    const fetch = async (url: RequestInfo | URL, init?: RequestInit) => app.request(url, init);
    const examination = { target: 'tenant', tenant: tenantOf(ORIGIN), token: await token() } as const;
    const { results } = await diagnose(examination, { fetch });
    assert.match(results[0]?.advice ?? '', /npx org-connections emulator --oidc/);
    assert.match(results[0]?.text ?? '', /nobody signs in/);
  });

  it('answers a good token on both bases', async () => {
    const accessToken = await token();
    for (const path of [LIST, '/my-org/v1/identity-providers']) {
      const response = await ask(accessToken, path);
      assert.equal(response.status, 200);
      const { identity_providers: items } = (await response.json()) as { identity_providers: unknown[] };
      assert.equal(items.length, 9);
    }
  });

  it('hands on the method and the body', async () => {
    const accessToken = await token({ scope: 'update:my_org:details' });
    const response = await ask(accessToken, '/my-org/details', {
      method: 'PATCH',
      body: '{"display_name":"A"}',
    });
    assert.equal(((await response.json()) as { display_name: string }).display_name, 'A');
  });

  it('mints what is asked for, from a form too, and never lets it be stored', async () => {
    const asked = { ...ASKED, sub: 'auth0|alice' };
    const response = await askForToken(asked, 'application/x-www-form-urlencoded');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const { access_token: accessToken, ...rest } = (await response.json()) as Record<string, unknown>;
    assert.deepEqual(rest, { token_type: 'Bearer', expires_in: 600, scope: ASKED.scope });
    const claims = claimsOf(accessToken as string);
    assert.equal(claims['sub'], 'auth0|alice');
    assert.equal(claims['iss'], `${ORIGIN}/`);
    assert.equal(claims['org_id'], ASKED.organization);
    assert.equal(Number(claims['exp']) - Number(claims['iat']), 600);
  });

  it('gives a machine its own subject and, unasked, every scope', async () => {
    const response = await askForToken(without('scope'));
    const { access_token: accessToken, scope } = (await response.json()) as Record<string, string>;
    assert.equal(claimsOf(accessToken ?? '')['sub'], 'anybody@clients');
    assert.match(scope ?? '', /update:my_org:identity_providers_detach/);
  });

  const bad: [string, Record<string, string>, number, string][] = [
    ['no grant_type', without('grant_type'), 400, 'invalid_request'],
    ['another grant_type', { ...ASKED, grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['no client_id', without('client_id'), 401, 'invalid_client'],
    ['no client_secret', without('client_secret'), 401, 'invalid_client'],
    ['no audience', without('audience'), 400, 'invalid_request'],
    ['a lifetime in words', { ...ASKED, expires_in: 'soon' }, 400, 'invalid_request'],
  ];
  for (const [what, asked, status, error] of bad) {
    it(`mints nothing for ${what}`, async () => {
      const response = await askForToken(asked);
      const body = (await response.json()) as Record<string, string>;
      assert.equal(response.status, status);
      assert.equal(body['error'], error);
      assert.ok(body['error_description']);
    });
  }

  it('mints nothing for a body it can not read', async () => {
    for (const [type, body] of [
      ['text/plain', 'grant_type=client_credentials'],
      ['application/json', '{'],
      ['application/json', '[]'],
    ] as const) {
      const headers = { 'Content-Type': type };
      const response = await app.request('/oauth/token', { method: 'POST', headers, body });
      assert.equal(response.status, 400);
      assert.equal(((await response.json()) as { error: string }).error, 'invalid_request');
    }
  });

  const refusedTokens: [string, () => Promise<string>, RegExp][] = [
    ['has expired', () => token({ expires_in: -1 }), /expired/],
    ['expires now', () => token({ expires_in: 0 }), /expired/],
    ['is for another audience', () => token({ audience: `${ORIGIN}/my-org/v1/` }), /audience/],
    ['is for no organization', () => token({ organization: '' }), /org_id/],
    [
      'is for another organization',
      () => token({ organization: 'org_4sKwX7mBzP1TcQvL' }),
      /organization that/,
    ],
    ['is not a token', async () => 'nonsense', /not signed by this issuer/],
    ['is of another key', strangersToken, /not signed by this issuer/],
  ];
  for (const [what, mint, words] of refusedTokens) {
    it(`refuses a token that ${what}`, async () => {
      const response = await ask(await mint());
      const { status, detail, type } = (await response.json()) as Record<string, string>;
      assert.equal(response.status, 401);
      assert.equal(status, 401);
      assert.match(type ?? '', /A0E-401-/);
      assert.match(detail ?? '', words);
      assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer error="invalid_token"/);
    });
  }

  it('takes the organization’s name for a token, too', async () => {
    assert.equal((await ask(await token({ organization: 'acme' }))).status, 200);
  });

  it('refuses a request without a token, or with something else', async () => {
    const missing = await app.request(LIST);
    assert.equal(missing.status, 401);
    assert.match(((await missing.json()) as { type: string }).type, /A0E-401-0002/);
    assert.equal(missing.headers.get('www-authenticate'), 'Bearer');
    const basic = await app.request(LIST, { headers: { Authorization: 'Basic YTpi' } });
    assert.equal(basic.status, 401);
  });

  it('refuses a token without the scope of the route', async () => {
    const response = await ask(await token(), '/my-org/config');
    assert.equal(response.status, 403);
    assert.match(((await response.json()) as { type: string }).type, /A0E-403-0002/);
  });

  it('shows the public key and no more', async () => {
    const { keys } = (await (await app.request('/.well-known/jwks.json')).json()) as { keys: object[] };
    assert.deepEqual(Object.keys(keys[0] ?? {}).sort(), ['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });

  it('lets pages of other origins ask, and read the limits', async () => {
    const preflight = await app.request(`${LIST}/con_5GkYw8RmTz3NqLpA`, {
      method: 'OPTIONS',
      headers: { Origin: 'http://localhost:5173', 'Access-Control-Request-Method': 'PATCH' },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /PATCH/);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization.*content-type/i);
    const answer = await ask(await token());
    assert.match(answer.headers.get('access-control-expose-headers') ?? '', /X-RateLimit-Reset,Retry-After/);
  });

  it('says where things are to whoever is lost', async () => {
    const response = await app.request('/');
    assert.equal(response.status, 404);
    assert.match(await response.text(), /\/my-org/);
  });
});

function without(member: keyof typeof ASKED): Record<string, string> {
  return Object.fromEntries(Object.entries(ASKED).filter(([name]) => name !== member));
}

function claimsOf(accessToken: string): Record<string, unknown> {
  const payload = accessToken.split('.')[1] ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

/** All claims right, signed by somebody else. */
async function strangersToken(): Promise<string> {
  const stranger = await createTokenAuthority(() => ORIGIN);
  const { audience, organization, scope } = ASKED;
  return stranger.mint({ audience, organization, scope, subject: 's', clientId: 'c', expiresIn: 600 });
}
