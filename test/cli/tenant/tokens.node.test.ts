/** Tests the tenant's tokens: refreshing, calling the APIs, revocation, and refused tokens. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import type { MintedToken } from '../../../src/cli/tenant/tenant.js';
import {
  ACME,
  ADA,
  asking,
  claimsOf,
  discover,
  GLOBEX,
  GRACE,
  refusalOf,
  signIn,
  startTenant,
  type RunningTenant,
} from './visitor.js';

const READ = 'read:my_org:identity_providers';
const UPDATE = 'update:my_org:identity_providers';

describe('the tokens of a tenant', () => {
  let tenant: RunningTenant;
  let spa: oidc.Configuration;

  before(async () => {
    tenant = await startTenant();
    spa = await discover(tenant);
  });
  after(() => tenant.stop());

  const ask = (path: string, token: string) =>
    fetch(tenant.origin + path, { headers: { Authorization: `Bearer ${token}` } });

  it('can be verified with the published keys', async () => {
    const { access_token: token } = await signIn(spa, asking(tenant));
    const keys = createRemoteJWKSet(new URL(`${tenant.origin}/.well-known/jwks.json`));
    const expected = {
      issuer: `${tenant.origin}/`,
      audience: tenant.audience,
      typ: 'at+jwt',
      algorithms: ['RS256'],
    };
    const { payload } = await jwtVerify(token, keys, expected);
    assert.equal(payload['org_id'], ACME);
    const { keys: published } = (await (await fetch(`${tenant.origin}/.well-known/jwks.json`)).json()) as {
      keys: object[];
    };
    assert.ok(published.every((key) => !('d' in key)));
  });

  it('are refreshed with the same scopes, or with others that the roles allow', async () => {
    const tokens = await signIn(spa, asking(tenant, { scope: `openid offline_access ${READ}` }));
    const same = await oidc.refreshTokenGrant(spa, tokens.refresh_token ?? '');
    assert.equal(same.scope, `openid offline_access ${READ}`);
    assert.equal(claimsOf(same.access_token)['org_id'], ACME);
    const other = { audience: tenant.audience, scope: `openid ${UPDATE} delete:everything` };
    const more = await oidc.refreshTokenGrant(spa, same.refresh_token ?? '', other);
    assert.equal(more.scope, `openid ${UPDATE}`);
  });

  it('are refreshed with no more than the roles allow', async () => {
    const tokens = await signIn(spa, asking(tenant), { person: GRACE });
    const scope = `openid ${READ} ${UPDATE}`;
    const { scope: given } = await oidc.refreshTokenGrant(spa, tokens.refresh_token ?? '', { scope });
    assert.equal(given, `openid ${READ}`);
  });

  it('of a login without an API can be refreshed as tokens for one', async () => {
    const tokens = await signIn(spa, asking(tenant, { audience: '', scope: 'openid offline_access' }));
    const given = { audience: tenant.audience, scope: `openid ${READ}` };
    const renewed = await oidc.refreshTokenGrant(spa, tokens.refresh_token ?? '', given);
    assert.equal((await ask('/my-org/identity-providers', renewed.access_token)).status, 200);
  });

  it('of a page are refreshed once: reusing a refresh token revokes all of them', async () => {
    const tokens = await signIn(spa, asking(tenant));
    const { refresh_token: next = '' } = await oidc.refreshTokenGrant(spa, tokens.refresh_token ?? '');
    assert.notEqual(next, tokens.refresh_token);
    assert.match(
      await refusalOf(oidc.refreshTokenGrant(spa, tokens.refresh_token ?? '')),
      /^invalid_grant: /,
    );
    assert.match(await refusalOf(oidc.refreshTokenGrant(spa, next)), /^invalid_grant: /);
  });

  it('of a server are refreshed with the same refresh token, until it is revoked', async () => {
    const web = await discover(tenant, 'demo-web', 'demo-web-secret');
    const tokens = await signIn(web, asking(tenant));
    const { refresh_token: refreshToken = '' } = tokens;
    for (let time = 0; time < 2; time++)
      assert.ok((await oidc.refreshTokenGrant(web, refreshToken)).access_token);
    await oidc.tokenRevocation(web, refreshToken);
    assert.match(await refusalOf(oidc.refreshTokenGrant(web, refreshToken)), /^invalid_grant: /);
  });

  it('give access to their own organization', async () => {
    for (const [organization, name] of [
      [ACME, 'acme'],
      [GLOBEX, 'globex'],
    ]) {
      const scope = 'openid read:my_org:details';
      const { access_token: token } = await signIn(
        spa,
        asking(tenant, { organization: organization ?? '', scope }),
      );
      const details = (await (await ask('/my-org/details', token)).json()) as { name: string };
      assert.equal(details.name, name);
      assert.equal((await ask('/my-org/identity-providers', token)).status, 403);
    }
  });

  const refused: [string, MintedToken, RegExp][] = [
    ['has expired', { expiresIn: -1 }, /expired/],
    ['is for another audience', { audience: 'https://api.example' }, /audience/],
    ['is for no organization', { organization: '' }, /org_id/],
    ['is for an organization of somebody else', { organization: 'org_0000000000000000' }, /does not have/],
    ['is bound to a key', { more: { cnf: { jkt: 'x' } } }, /bound to a key/],
  ];
  for (const [what, claims, words] of refused)
    it(`are refused if one ${what}`, async () => {
      assert.equal((await ask('/my-org/identity-providers', await tenant.mint())).status, 200);
      const response = await ask('/my-org/identity-providers', await tenant.mint(claims));
      assert.equal(response.status, 401);
      assert.match(((await response.json()) as { detail: string }).detail, words);
      assert.match(response.headers.get('www-authenticate') ?? '', /error="invalid_token"/);
    });

  it('of another tenant’s page are refused', async () => {
    const other = await startTenant();
    const token = await other.mint({ audience: tenant.audience });
    other.stop();
    const { detail } = (await (await ask('/my-org/details', token)).json()) as { detail: string };
    assert.match(detail, /not signed by this issuer/);
  });

  it('don’t prevent a simulated connection failure', async () => {
    const token = await tenant.mint();
    tenant.emulators.get(ACME)?.failNext('network');
    await assert.rejects(ask('/my-org/details', token), TypeError);
    assert.equal((await ask('/my-org/details', token)).status, 200);
  });

  it('have the configured lifetime', async () => {
    const hasty = await startTenant({ accessTokenLifetime: 7 });
    const tokens = await signIn(await discover(hasty), asking(hasty));
    hasty.stop();
    assert.equal(tokens.expires_in, 7);
    assert.equal(claimsOf(tokens.access_token)['sub'], ADA);
  });
});
