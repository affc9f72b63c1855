/** The doctor's target `management`, at a whole tenant, and at token endpoints that refuse in Auth0's other ways. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { diagnose } from '../../demo/doctor/diagnose.js';
import { tenantOf } from '../../src/server/domain.js';
import { MANAGEMENT_SCOPES, seedState, type EmulatorState } from '../../src/testing/index.js';
import { assertAllGood, assertFaults, fakeTenant, stepsWith, unsigned, wordsOf } from './doctor-report.js';
import { ACME, startTenant, type RunningTenant } from './oidc-visitor.js';

const MACHINE = { clientId: 'demo-machine', clientSecret: 'demo-machine-secret' };
const OF_TOKEN = ['token', 'issuer', 'audience', 'expiry', 'scopes'];
const OF_ORGANIZATION = ['organization', 'routes', 'connections', 'access-levels'];

describe('the doctor at a Management API', () => {
  let tenant: RunningTenant;
  before(async () => (tenant = await startTenant({ organizations: [visible()] })));
  after(() => tenant.stop());
  afterEach(() => {
    emulator().organizationConnections = true;
    emulator().reset();
  });

  const emulator = () => tenant.emulators.get(ACME)!;
  const audience = () => `${tenant.origin}/api/v2/`;
  const good = () => ({ audience: audience(), scope: MANAGEMENT_SCOPES.join(' '), organization: '' });
  type Client = typeof MACHINE | { token: string };
  const examine = (credentials: Client, organization: string | undefined = ACME) =>
    diagnose({ target: 'management', tenant: tenantOf(tenant.origin), credentials, organization });

  it('finds nothing at a healthy one, whose token it gets by itself', async () => {
    assertAllGood(await examine(MACHINE), 'domain', 'clock', 'credentials', ...OF_TOKEN, ...OF_ORGANIZATION);
  });

  it('takes a token that is there already, and looks at what it can without an organization', async () => {
    const report = await diagnose({
      target: 'management',
      tenant: tenantOf(tenant.origin),
      credentials: { token: await tenant.mint(good()) },
    });
    assertFaults(report, []);
    assert.deepEqual(stepsWith(report, 'good'), ['domain', 'clock', ...OF_TOKEN]);
    assert.match(wordsOf(report, 'organization'), /--organization org_…/);
  });

  it('says that a client or its secret is not known', async () => {
    const report = await examine({ ...MACHINE, clientSecret: 'guessed' });
    assertFaults(report, ['credentials'], /no such client with this secret/, /Client Secret anew/);
    assertFaults(await examine({ ...MACHINE, clientId: 'nobody' }), ['credentials'], /no such client/);
  });

  it('says that an application is not one for machines', async () => {
    const web = { clientId: 'demo-web', clientSecret: 'demo-web-secret' };
    assertFaults(await examine(web), ['credentials'], /may not get tokens for itself/, /Grant Types/);
  });

  it('names the fault of a token that was given', async () => {
    const tokens: [string, string, RegExp][] = [
      [
        await tenant.mint({ ...good(), expiresIn: -7300 }),
        'expiry',
        /expired 2 hours ago.*clientCredentials\(\)/,
      ],
      [await tenant.mint(), 'audience', /My Organization API, whose tokens are those of a person/],
      ['v1.4mQ_t7LxWb2nRk9Zc', 'token', /opaque.*client credentials and audience "http.*\/api\/v2\/"/],
      [
        await tenant.mint({ ...good(), audience: 'https://acme.auth0.test/api/v2/' }),
        'audience',
        /another domain/,
      ],
    ];
    emulator().clearRequests();
    for (const [token, step, words] of tokens) assertFaults(await examine({ token }), [step], words);
    assert.deepEqual(emulator().requests, []);
  });

  it('says that the API does not accept a token that looks right', async () => {
    const exp = Math.floor(Date.now() / 1000) + 600;
    const token = unsigned({
      iss: `${tenant.origin}/`,
      aud: audience(),
      exp,
      scope: MANAGEMENT_SCOPES.join(' '),
    });
    assertFaults(await examine({ token }), ['organization'], /401 \(“Invalid.*does not accept the token/);
  });

  it('says what each missing scope takes away', async () => {
    const losses: [string, RegExp, string[]][] = [
      ['read', /shows no connection at all/, ['scopes', 'organization']],
      ['update', /nothing can be switched/, []],
      ['delete', /taken off the organization/, []],
      ['create', /switched on again where the tenant has only enabled_connections/, []],
    ];
    for (const [verb, loss, faults] of losses) {
      const scope = MANAGEMENT_SCOPES.filter((one) => !one.startsWith(verb)).join(' ');
      const report = await examine({ token: await tenant.mint({ ...good(), scope }) });
      assertFaults(report, faults);
      assert.match(wordsOf(report, 'scopes'), loss);
      assert.equal(stepsWith(report, 'notice').includes('scopes'), faults.length === 0);
    }
  });

  it('says that the organization is not there', async () => {
    const report = await examine(MACHINE, 'org_0000000000000000');
    assertFaults(report, ['organization'], /knows no organization org_0000000000000000/);
  });

  it('says what a tenant with only enabled_connections needs', async () => {
    emulator().organizationConnections = false;
    const report = await examine(MACHINE);
    assertFaults(report, []);
    assert.deepEqual(stepsWith(report, 'notice'), ['routes']);
    assert.match(wordsOf(report, 'routes'), /switching off takes a connection away.*keepValues/);
    assert.match(wordsOf(report, 'connections'), /has \d connections\./);
    assert.match(wordsOf(report, 'access-levels'), /whoever has the scopes/);
  });

  it('says that no connection can be seen, and how to raise them', async () => {
    const hidden = visible().connections.map((connection) => ({
      ...connection,
      access_level: 'none' as const,
    }));
    emulator().reset({ connections: hidden });
    const report = await examine(MACHINE);
    assertFaults(report, ['access-levels'], /nobody sees any/, /"organization_access_level"/, /accessLevel/);
  });

  it('names those that can not be seen among others', async () => {
    emulator().reset(seedState());
    const report = await examine(MACHINE);
    assertFaults(report, []);
    assert.match(
      wordsOf(report, 'access-levels'),
      /^2 connections of 10 .*Username-Password-Authentication and/,
    );
  });

  it('tells that there are none', async () => {
    emulator().reset({ connections: [] });
    assert.match(wordsOf(await examine(MACHINE), 'connections'), /has no connections.*Enable Connections/);
  });
});

describe('the doctor at a token endpoint', () => {
  it('prints no token that it got, whoever repeats it', async (test) => {
    const { tenant } = await fakeTenant(test, ({ headers, url }, path) => {
      const { origin } = new URL(url);
      const claims = { iss: `${origin}/`, aud: `${origin}/api/v2/`, exp: 9_999_999_999 };
      if (path === '/oauth/token') return Response.json({ access_token: unsigned(claims) });
      return Response.json({ message: headers.get('authorization') }, { status: 400 });
    });
    const asked = { target: 'management', tenant, credentials: MACHINE, organization: ACME } as const;
    const report = await diagnose(asked);
    assert.match(wordsOf(report, 'organization'), /400 \(“Bearer \(secret\)”\)/);
  });

  const refusals: [number, string, string, RegExp][] = [
    [401, 'access_denied', 'Unauthorized', /no such client with this secret/],
    [
      403,
      'access_denied',
      'Client is not authorized to access "…".',
      /not authorized for the Management API.*Access/,
    ],
    [403, 'access_denied', 'Service not found: …', /knows no API http.*canonical domain/],
    [403, 'unauthorized_client', 'Grant type …', /Grant Types/],
    [429, 'too_many_requests', 'Slow down.', /Too many tokens/],
    [500, 'server_error', 'Oh no.', /500 \(“Oh no\.”\)/],
  ];
  for (const [status, error, words, said] of refusals)
    it(`has words for ${status} ${error}: ${words}`, async (test) => {
      const body = { error, error_description: words };
      const { tenant } = await fakeTenant(test, () => Response.json(body, { status }));
      const report = await diagnose({ target: 'management', tenant, credentials: MACHINE });
      assertFaults(report, ['credentials'], said);
      assert.deepEqual(stepsWith(report, 'skipped'), [...OF_TOKEN, ...OF_ORGANIZATION]);
    });
});

/** Acme without what only the Management API sees. */
function visible(): EmulatorState {
  const { connections, tenantConnections, ...rest } = seedState();
  return {
    ...rest,
    connections: connections.filter(({ access_level: level }) => level !== 'none'),
    tenantConnections: tenantConnections.filter(({ association }) => !association),
  };
}
