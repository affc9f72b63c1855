/** The doctor's target `tenant` against a whole tenant over HTTP. What only a gateway gets wrong is in `gateway.node.test.ts`. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { diagnose, type Environment } from '../../../src/cli/doctor/diagnose.js';
import type { MintedToken } from '../../../src/cli/tenant/tenant.js';
import { tenantOf } from '../../../src/server/domain.js';
import { ALL_SCOPES } from '../../../src/testing/index.js';
import { systemClock } from '../../../src/transport/http/clock.js';
import { assertAllGood, assertFaults, stepsWith, wordsOf } from './report.js';
import { ACME, asking, discover, signIn, startTenant, type RunningTenant } from '../tenant/visitor.js';

const PAGE = 'http://localhost:5173';
const OF_TOKEN = ['token', 'issuer', 'audience', 'expiry', 'organization', 'binding'];
const OF_ANSWERS = [
  'connections',
  'configuration',
  'connection-configuration',
  'rate-limit',
  'cors',
  'exposed-headers',
];
const STEPS = ['domain', 'clock', 'preflight', ...OF_TOKEN, 'scopes', 'activation', ...OF_ANSWERS];

describe('the doctor for a tenant', () => {
  let tenant: RunningTenant;
  before(async () => (tenant = await startTenant()));
  after(() => tenant.stop());
  beforeEach(() => {
    const { emulator } = acme();
    emulator.isActivated = true;
    emulator.rateLimit = { read: 4, write: 2 };
    emulator.clearRequests();
  });

  const acme = () => ({ emulator: tenant.emulators.get(ACME)! });
  const examine = (token: string, origin: string | undefined = PAGE, environment?: Environment) =>
    diagnose({ target: 'tenant', tenant: tenantOf(tenant.origin), token, origin }, environment);

  it('passes all checks for a healthy one', async () => {
    assertAllGood(await examine(await tenant.mint()), ...STEPS);
  });

  it('sends no more requests than the smallest plan allows at once, and changes nothing', async () => {
    await examine(await tenant.mint());
    assert.deepEqual(
      acme().emulator.requests.map(({ method, path }) => `${method} ${path}`),
      ['GET /identity-providers', 'GET /config', 'GET /config/identity-providers'],
    );
  });

  const tokens: [string, () => MintedToken, string, ...RegExp[]][] = [
    [
      'with the version in its audience',
      () => ({ audience: `${tenant.origin}/my-org/v1/` }),
      'audience',
      /version/,
    ],
    [
      'without the slash',
      () => ({ audience: `${tenant.origin}/my-org` }),
      'audience',
      /slash at the end is missing/,
    ],
    ['for the Management API', () => ({ audience: `${tenant.origin}/api/v2/` }), 'audience', /for servers/],
    [
      'for another domain',
      () => ({ audience: 'https://login.acme.test/my-org/' }),
      'audience',
      /another domain/,
    ],
    ['for /userinfo', () => ({ audience: `${tenant.origin}/userinfo` }), 'audience', /who the user is/],
    ['that is an ID token', () => ({ audience: 'demo-spa', more: { nonce: 'n' } }), 'audience', /ID token/],
    [
      'for no organization',
      () => ({ organization: '' }),
      'organization',
      /org_id is missing/,
      /organization: "org_…"/,
    ],
    ['that has expired', () => ({ expiresIn: -90 }), 'expiry', /expired 9\d seconds ago/, /ten minutes/],
  ];
  for (const [what, claims, step, ...words] of tokens)
    it(`names the mistake in a token ${what}, and sends it nowhere`, async () => {
      assertFaults(await examine(await tenant.mint(claims())), [step], ...words);
      assert.deepEqual(acme().emulator.requests, []);
    });

  it('names every mistake in one token', async () => {
    const audience = `${tenant.origin}/my-org`;
    const token = await tenant.mint({ audience, organization: '', expiresIn: -1 });
    assertFaults(await examine(token), ['audience', 'expiry', 'organization']);
  });

  it('accepts the right audience among others', async () => {
    const scope = `openid ${ALL_SCOPES.join(' ')}`;
    const { access_token: token } = await signIn(await discover(tenant), asking(tenant, { scope }));
    assertAllGood(await examine(token), ...STEPS);
  });

  it('recognizes a token that was requested without an audience', async () => {
    const { audience: _, ...parameters } = asking(tenant);
    const { access_token: token } = await signIn(await discover(tenant), parameters);
    assertFaults(
      await examine(token),
      ['token'],
      /not a JWT.*without an audience/,
      /audience: "http.*\/my-org\/"/,
    );
    assertFaults(
      await examine('eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn'),
      ['token'],
      /encrypted.*without an audience/,
    );
  });

  it('names the issuer of a token from another tenant', async (test) => {
    const other = await startTenant();
    test.after(() => other.stop());
    const report = await examine(await other.mint());
    assertFaults(report, ['issuer'], new RegExp(`by ${other.origin}/, not by ${tenant.origin}/`));
    assert.deepEqual(acme().emulator.requests, []);
  });

  it('skips the API for a token that is bound to a key', async () => {
    const report = await examine(await tenant.mint({ more: { cnf: { jkt: 'thumbprint' } } }));
    assertFaults(report, []);
    assert.match(wordsOf(report, 'binding'), /DPoP/);
    assert.deepEqual(stepsWith(report, 'skipped'), ['binding', 'scopes', 'activation', ...OF_ANSWERS]);
  });

  it('says that the API is not activated', async () => {
    acme().emulator.isActivated = false;
    const report = await examine(await tenant.mint());
    assertFaults(report, ['activation'], /not activated/, /Dashboard > Applications > APIs/);
    assert.deepEqual(stepsWith(report, 'skipped'), OF_ANSWERS);
  });

  it('tells a user without scopes from an API that is not activated', async () => {
    const report = await examine(await tenant.mint({ scope: '' }));
    assertFaults(report, ['scopes', 'connections'], /has no scopes/, /no connections are shown/, /Members/);
  });

  it('says what does not work without each scope', async () => {
    const losses: [string, RegExp][] = [
      ['update:my_org:identity_providers', /no connection can be switched/],
      ['update:my_org:identity_providers_detach', /removed from the organization/],
      ['delete:my_org:identity_providers', /can be deleted/],
    ];
    for (const [missing, loss] of losses) {
      acme().emulator.rateLimit = null;
      const report = await examine(
        await tenant.mint({ scope: ALL_SCOPES.filter((one) => one !== missing).join(' ') }),
      );
      assertFaults(report, []);
      assert.match(wordsOf(report, 'scopes'), loss);
      assert.doesNotMatch(wordsOf(report, 'scopes'), /no connections are shown/);
    }
  });

  it('says that the page’s origin is not allowed', async () => {
    const report = await examine(await tenant.mint(), 'https://other.example');
    assertFaults(report, ['preflight', 'cors'], /not an allowed origin/, /Allowed Origins \(CORS\)/);
  });

  it('skips the checks of origins without one', async () => {
    const domain = tenantOf(tenant.origin);
    const report = await diagnose({ target: 'tenant', tenant: domain, token: await tenant.mint() });
    assert.deepEqual(stepsWith(report, 'skipped'), ['preflight', 'cors', 'exposed-headers']);
    assertFaults(report, []);
  });

  for (const status of [404, 409])
    it(`says that the application is not configured if /config answers ${status}`, async () => {
      const matching = ({ path }: { path: string }) => path.startsWith('/config');
      acme().emulator.failNext({ status }, { times: 2, matching });
      const report = await examine(await tenant.mint());
      assertFaults(report, ['configuration', 'connection-configuration']);
      assert.match(
        wordsOf(report, 'configuration'),
        /demo-spa has no my_organization_configuration.*Application Access/,
      );
    });

  it('does not blame the application if the organization is gone', async () => {
    acme().emulator.failNext({ status: 404 }, { times: 3 });
    const report = await examine(await tenant.mint());
    assertFaults(report, OF_ANSWERS.slice(0, 3), /organization does not exist.*Dashboard > Organizations/);
    assert.doesNotMatch(wordsOf(report, 'configuration'), /my_organization_configuration/);
  });

  it('tells an empty list from one that can’t be read', async () => {
    const { emulator } = acme();
    const isList = { matching: ({ path }: { path: string }) => path === '/identity-providers' };
    emulator.failNext({ status: 200, body: { identity_providers: [] } }, isList);
    const empty = await examine(await tenant.mint());
    assertFaults(empty, []);
    assert.match(wordsOf(empty, 'connections'), /list is empty.*access level none/);
    emulator.rateLimit = null;
    emulator.failNext('login-page', isList);
    assertFaults(await examine(await tenant.mint()), ['connections'], /can’t be read/);
  });

  it('tells a wrong clock from an expired token', async () => {
    const clock = { ...systemClock, now: () => Date.now() + 3_600_000 };
    const report = await examine(await tenant.mint(), PAGE, { clock });
    assertFaults(report, []);
    assert.match(wordsOf(report, 'clock'), /3600 seconds ahead|3601 seconds ahead/);
  });
});
