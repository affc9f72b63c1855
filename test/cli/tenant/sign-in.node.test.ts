/** Tests signing in at the tenant with the libraries of servers and pages: which user gets which tokens. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as oidc from 'openid-client';
import {
  ACME,
  ADA,
  ALAN,
  asking,
  claimsOf,
  discover,
  GLOBEX,
  GRACE,
  refusalOf,
  signIn,
  startTenant,
  Visitor,
  type RunningTenant,
} from './visitor.js';

const READ = 'read:my_org:identity_providers';
const UPDATE = 'update:my_org:identity_providers';
const IDENTITY = 'openid profile email offline_access';
const PERMISSIONS = 'urn:auth0:my_org_current_user_permissions';
const ROLES = 'https://org-connections.example/roles';
const CONNECTION = 'https://org-connections.example/connection';

describe('signing in', () => {
  let tenant: RunningTenant;
  let spa: oidc.Configuration;

  before(async () => {
    tenant = await startTenant();
    spa = await discover(tenant);
  });
  after(() => tenant.stop());

  const people = [
    [ADA, 'Ada Lovelace', ['Admin'], `${IDENTITY} ${READ} ${UPDATE}`, 22],
    [GRACE, 'Grace Hopper', ['Viewer'], `${IDENTITY} ${READ}`, 7],
    [ALAN, 'Alan Turing', [], IDENTITY, 0],
  ] as const;
  for (const [person, name, roles, scope, permissions] of people)
    it(`gives ${name} the requested scopes that their roles allow, and no more`, async () => {
      const tokens = await signIn(spa, asking(tenant), { person });
      assert.equal(tokens.scope, scope);
      assert.equal(tokens.expires_in, 600);
      const access = claimsOf(tokens.access_token);
      assert.equal(Number(access['exp']) - Number(access['iat']), 600);
      assert.deepEqual(access['aud'], [tenant.audience, `${tenant.origin}/userinfo`]);
      assert.equal(access['scope'], scope);
      assert.equal(access['org_id'], ACME);
      assert.equal(access['client_id'], 'demo-spa');
      const claims: Record<string, unknown> = { ...tokens.claims() };
      assert.equal(claims['iss'], `${tenant.origin}/`);
      assert.equal(claims['sub'], person);
      assert.equal(claims['name'], name);
      assert.equal(claims['email_verified'], true);
      assert.equal(claims['org_id'], ACME);
      assert.equal(claims['org_name'], 'acme');
      assert.deepEqual(claims[ROLES], roles);
      assert.equal(claims[CONNECTION], 'con_5GkYw8RmTz3NqLpA');
      assert.equal((claims[PERMISSIONS] as string[]).length, permissions);
    });

  it('returns the ID token’s claims at /userinfo, with the same access token', async () => {
    const tokens = await signIn(spa, asking(tenant), { person: GRACE });
    const told: Record<string, unknown> = await oidc.fetchUserInfo(spa, tokens.access_token, GRACE);
    assert.equal(told['email'], 'grace@acme.example');
    assert.equal(told['org_id'], ACME);
    assert.deepEqual(told[ROLES], ['Viewer']);
    const less = await signIn(spa, asking(tenant, { scope: 'openid profile' }), { person: GRACE });
    const { name, email } = await oidc.fetchUserInfo(spa, less.access_token, GRACE);
    assert.deepEqual([name, email], ['Grace Hopper', undefined]);
  });

  it('gives a token for /userinfo only if no audience is requested', async () => {
    const tokens = await signIn(spa, asking(tenant, { audience: '', scope: 'openid email' }));
    assert.equal(tokens.access_token.split('.').length, 1);
    const told: Record<string, unknown> = await oidc.fetchUserInfo(spa, tokens.access_token, ADA);
    assert.equal(told['email'], 'ada@acme.example');
    assert.equal(tokens.claims()?.['email'], 'ada@acme.example');
    assert.equal(tokens.refresh_token, undefined);
  });

  it('accepts the name of an organization instead of its ID', async () => {
    const visitor = new Visitor();
    const tokens = await signIn(spa, asking(tenant, { organization: 'globex' }), { visitor });
    assert.equal(claimsOf(tokens.access_token)['org_id'], GLOBEX);
    await signIn(spa, asking(tenant, { organization: GLOBEX, prompt: 'none', scope: 'openid' }), { visitor });
  });

  it('does not ask a signed-in user again, except for another organization', async () => {
    const visitor = new Visitor();
    await signIn(spa, asking(tenant), { visitor });
    await signIn(spa, asking(tenant, { prompt: 'none', scope: 'openid' }), { visitor });
    assert.equal(visitor.pages.length, 1);
    const silent = signIn(spa, asking(tenant, { prompt: 'none', organization: GLOBEX }), { visitor });
    assert.match(await refusalOf(silent), /^login_required: /);
    const tokens = await signIn(spa, asking(tenant, { organization: GLOBEX }), { visitor });
    assert.equal(visitor.pages.length, 2);
    assert.match(visitor.pages[1] ?? '', /<h1>Sign in to Globex<\/h1>/);
    assert.equal(claimsOf(tokens.access_token)['org_id'], GLOBEX);
    const back = signIn(spa, asking(tenant, { prompt: 'none' }), { visitor });
    assert.match(await refusalOf(back), /^login_required: /);
  });

  it('lets another user sign in during a session', async () => {
    const visitor = new Visitor();
    const ofAda = await signIn(spa, asking(tenant), { visitor });
    const ofGrace = await signIn(spa, asking(tenant, { prompt: 'login' }), { visitor, person: GRACE });
    assert.equal(ofGrace.claims()?.sub, GRACE);
    assert.equal((await oidc.refreshTokenGrant(spa, ofAda.refresh_token ?? '')).claims()?.sub, ADA);
  });

  const refused: [string, Record<string, string>, string, RegExp][] = [
    [
      'somebody who is no member',
      { organization: GLOBEX },
      GRACE,
      /^access_denied: user auth0\|grace is not part of the org_4s/,
    ],
    ['whoever cancels', {}, 'cancel', /^access_denied: The sign-in was cancelled/],
    [
      'a page that names no organization',
      { organization: '' },
      ADA,
      /^invalid_request: parameter organization is required/,
    ],
    [
      'an organization that is not there',
      { organization: 'org_none' },
      ADA,
      /^invalid_request: organization org_none does not/,
    ],
    [
      'an API that is not there',
      { audience: 'https://api.example' },
      ADA,
      /^access_denied: Service not found: https:\/\/api/,
    ],
  ];
  for (const [what, changes, person, words] of refused)
    it(`tells the application that it refuses ${what}`, async () => {
      assert.match(await refusalOf(signIn(spa, asking(tenant, changes), { person })), words);
    });

  it('refuses an API that the client has no grant for', async () => {
    const visit = signIn(spa, asking(tenant, { audience: `${tenant.origin}/api/v2/` }));
    assert.match(await refusalOf(visit), /^access_denied: Client is not authorized to access/);
  });

  it('redirects to registered URLs only, and requires PKCE', async () => {
    const address = (changes: Record<string, string>) =>
      oidc.buildAuthorizationUrl(spa, { ...asking(tenant), code_challenge_method: 'S256', ...changes });
    const evil = await fetch(
      address({ redirect_uri: 'http://localhost:6666/', code_challenge: 'x'.repeat(43) }),
      {
        redirect: 'manual',
      },
    );
    assert.equal(evil.status, 400);
    assert.match(await evil.text(), /<h1>Something went wrong<\/h1>[^]*invalid_redirect_uri/);
    const plain = await new Visitor().go(oidc.buildAuthorizationUrl(spa, asking(tenant)));
    assert.equal(plain.searchParams.get('error'), 'invalid_request');
    assert.match(plain.searchParams.get('error_description') ?? '', /PKCE/);
  });
});
