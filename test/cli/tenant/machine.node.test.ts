/** Tests the tenant's Management API for machines with a secret. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { clientCredentials } from '../../../src/server/index.js';
import { ACME, claimsOf, GLOBEX, startTenant, type RunningTenant } from './visitor.js';

const MACHINE = { client_id: 'demo-machine', client_secret: 'demo-machine-secret' };

describe('machines at a tenant', () => {
  let tenant: RunningTenant;
  before(async () => (tenant = await startTenant()));
  after(() => tenant.stop());

  async function askForToken(changes: Record<string, string> = {}, type = 'application/json') {
    const form = {
      grant_type: 'client_credentials',
      audience: `${tenant.origin}/api/v2/`,
      ...MACHINE,
      ...changes,
    };
    const body = type.includes('json') ? JSON.stringify(form) : new URLSearchParams(form).toString();
    const response = await fetch(`${tenant.origin}/oauth/token`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  }

  const ask = (path: string, token: string) =>
    fetch(`${tenant.origin}/api/v2/organizations/${path}`, { headers: { Authorization: `Bearer ${token}` } });

  for (const type of ['application/json', 'application/x-www-form-urlencoded'])
    it(`get a token with all granted scopes, requested as ${type}`, async () => {
      const { status, body } = await askForToken({}, type);
      assert.equal(status, 200);
      assert.equal(body['scope']?.split(' ').length, 4);
      const claims = claimsOf(body['access_token'] ?? '');
      assert.equal(claims['sub'], 'demo-machine@clients');
      assert.equal(claims['gty'], 'client-credentials');
      assert.equal(Number(claims['exp']) - Number(claims['iat']), 86_400);
    });

  it('get no more than the requested scopes', async () => {
    const scope = 'read:organization_connections delete:tenants';
    const { body } = await askForToken({ scope });
    assert.equal(body['scope'], 'read:organization_connections');
    const response = await fetch(
      `${tenant.origin}/api/v2/organizations/${ACME}/connections/con_5GkYw8RmTz3NqLpA`,
      {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${body['access_token']}` },
      },
    );
    assert.equal(response.status, 403);
  });

  const refused: [string, Record<string, string>, number, string][] = [
    ['with a wrong secret', { client_secret: 'guessed' }, 401, 'invalid_client'],
    ['that are not known', { client_id: 'nobody' }, 401, 'invalid_client'],
    ['without an audience', { audience: '' }, 400, 'invalid_request'],
    ['for an API that there is not', { audience: 'https://api.example' }, 403, 'access_denied'],
    [
      'of a client that is no machine',
      { client_id: 'demo-web', client_secret: 'demo-web-secret' },
      400,
      'invalid_request',
    ],
    ['for an API without a grant', { audience: 'my-org' }, 403, 'access_denied'],
  ];
  for (const [what, changes, status, error] of refused)
    it(`get no token ${what}`, async () => {
      const audience = changes['audience'] === 'my-org' ? { audience: tenant.audience } : {};
      const answer = await askForToken({ ...changes, ...audience });
      assert.equal(answer.status, status);
      assert.equal(answer.body['error'], error);
      assert.equal(answer.body['access_token'], undefined);
    });

  it('see both organizations, each with its own connections', async () => {
    const { body } = await askForToken();
    for (const [organization, connection] of [
      [ACME, 'con_5GkYw8RmTz3NqLpA'],
      [GLOBEX, 'con_E6rTk9BvLw2NsXcH'],
    ] as const) {
      const list = (await (
        await ask(`${organization}/connections`, body['access_token'] ?? '')
      ).json()) as object[];
      assert.ok(list.some((one) => 'connection_id' in one && one.connection_id === connection));
    }
    assert.equal((await ask('org_0000000000000000/connections', body['access_token'] ?? '')).status, 404);
  });

  it('get the Management API’s errors for invalid tokens', async () => {
    const audience = `${tenant.origin}/api/v2/`;
    const other = await startTenant();
    const words: [string, RegExp][] = [
      [await tenant.mint({ audience, expiresIn: -1 }), /^Expired token received/],
      [await other.mint({ audience }), /^Invalid token|^Invalid signature/],
      [await tenant.mint(), /^Client is not global/],
      [await tenant.mint({ audience, more: { cnf: { jkt: 'x' } } }), /^Invalid token/],
      ['nonsense', /^Invalid token/],
    ];
    other.stop();
    for (const [token, message] of words) {
      const response = await ask(`${ACME}/connections`, token);
      assert.equal(response.status, 401);
      assert.match(((await response.json()) as { message: string }).message, message);
    }
  });

  it('can get their token with the kit’s own function', async () => {
    const { client_id: clientId, client_secret: clientSecret } = MACHINE;
    const getToken = clientCredentials({ domain: tenant.origin, clientId, clientSecret });
    const given = await getToken({ audience: `${tenant.origin}/api/v2/` } as Parameters<typeof getToken>[0]);
    const token = typeof given === 'string' ? given : given.accessToken;
    assert.equal((await ask(`${ACME}/enabled_connections`, token)).status, 200);
  });
});
