/** Tests signing out at the tenant: with and without confirmation, and the allowed redirects. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as oidc from 'openid-client';
import { asking, discover, refusalOf, signIn, startTenant, Visitor, type RunningTenant } from './visitor.js';

const HOME = 'http://localhost:5173/';

describe('signing out', () => {
  let tenant: RunningTenant;
  let spa: oidc.Configuration;

  before(async () => {
    tenant = await startTenant();
    spa = await discover(tenant);
  });
  after(() => tenant.stop());

  async function signedIn() {
    const visitor = new Visitor();
    const tokens = await signIn(spa, asking(tenant), { visitor });
    return { visitor, tokens };
  }

  async function isSignedIn(visitor: Visitor): Promise<boolean> {
    const visit = signIn(spa, asking(tenant, { prompt: 'none' }), { visitor });
    if (
      await visit.then(
        () => true,
        () => false,
      )
    )
      return true;
    assert.match(await refusalOf(visit), /^login_required: /);
    return false;
  }

  it('ends the session at /v2/logout, but keeps refresh tokens valid', async () => {
    const { visitor, tokens } = await signedIn();
    assert.equal(await isSignedIn(visitor), true);
    const keptCookies = visitor.copy();
    const query = new URLSearchParams({ client_id: 'demo-spa', returnTo: HOME });
    const response = await visitor.fetch(`${tenant.origin}/v2/logout?${query}`);
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('location'), HOME);
    assert.equal(await isSignedIn(visitor), false);
    assert.equal(await isSignedIn(keptCookies), false);
    assert.ok((await oidc.refreshTokenGrant(spa, tokens.refresh_token ?? '')).access_token);
  });

  it('ends it at /oidc/logout with an ID token, and returns the state', async () => {
    const { visitor, tokens } = await signedIn();
    const address = oidc.buildEndSessionUrl(spa, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: HOME,
      state: 'kept',
    });
    const response = await visitor.fetch(address);
    assert.equal(response.headers.get('location'), `${HOME}?state=kept`);
    assert.equal(await isSignedIn(visitor), false);
  });

  it('asks for confirmation without an ID token', async () => {
    const { visitor } = await signedIn();
    const page = await visitor.fetch(`${tenant.origin}/oidc/logout?client_id=demo-spa`);
    assert.match(await page.text(), /<h1>Sign out\?<\/h1>[^]*Stay signed in/);
    assert.equal(await isSignedIn(visitor), true);
  });

  it('refuses a redirect to a URL that is not allowed, and keeps the session', async () => {
    const { visitor, tokens } = await signedIn();
    const evil = 'http://localhost:6666/';
    for (const query of [
      `/v2/logout?client_id=demo-spa&returnTo=${encodeURIComponent(evil)}`,
      `/oidc/logout?id_token_hint=${tokens.id_token}&post_logout_redirect_uri=${encodeURIComponent(evil)}`,
      `/oidc/logout?id_token_hint=${tokens.access_token}`,
    ]) {
      const response = await visitor.fetch(tenant.origin + query);
      assert.equal(response.status, 400);
      assert.equal(response.headers.get('location'), null);
    }
    assert.equal(await isSignedIn(visitor), true);
  });

  it('confirms the sign-out if no redirect is requested', async () => {
    const { visitor } = await signedIn();
    assert.match(await (await visitor.fetch(`${tenant.origin}/v2/logout`)).text(), /<h1>Signed out<\/h1>/);
    assert.equal(await isSignedIn(visitor), false);
  });

  it('refers to the OpenID configuration on unknown paths', async () => {
    const response = await fetch(`${tenant.origin}/authorise`);
    assert.equal(response.status, 404);
    assert.match(await response.text(), /\/\.well-known\/openid-configuration/);
  });
});
