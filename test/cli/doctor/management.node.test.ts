/** The doctor's target `management` against a whole tenant, and against token endpoints that refuse in Auth0's other ways. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { diagnose } from '../../../src/cli/doctor/diagnose.js';
import { tenantOf } from '../../../src/server/domain.js';
import { MANAGEMENT_SCOPES, seedState, type EmulatorState } from '../../../src/testing/index.js';
import { assertAllGood, assertFaults, fakeTenant, stepsWith, unsigned, wordsOf } from './report.js';
import { ACME, startTenant, type RunningTenant } from '../tenant/visitor.js';

const MACHINE = { clientId: 'demo-machine', clientSecret: 'demo-machine-secret' };
const OF_TOKEN = ['token', 'issuer', 'audience', 'expiry', 'scopes'];
const OF_ORGANIZATION = ['organization', 'routes', 'connections', 'access-levels'];

describe('the doctor for a Management API', () => {
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

  it('passes all checks for a healthy one, whose token it requests itself', async () => {
    assertAllGood(await examine(MACHINE), 'domain', 'clock', 'credentials', ...OF_TOKEN, ...OF_ORGANIZATION);
  });

  it('accepts a token, and checks what it can without an organization', async () => {
    const report = await diagnose({
      target: 'management',
      tenant: tenantOf(tenant.origin),
      credentials: { token: await tenant.mint(good()) },
    });
    assertFaults(report, []);
    assert.deepEqual(stepsWith(report, 'good'), ['domain', 'clock', ...OF_TOKEN]);
    assert.match(wordsOf(report, 'organization'), /--organization org_…/);
  });

  it('says that the client ID or the secret is wrong', async () => {
    const report = await examine({ ...MACHINE, clientSecret: 'guessed' });
    assertFaults(report, ['credentials'], /client ID or the secret is wrong/, /Client Secret again/);
    assertFaults(
      await examine({ ...MACHINE, clientId: 'nobody' }),
      ['credentials'],
      /client ID or the secret/,
    );
  });

  it('says that an application can’t use client credentials', async () => {
    const web = { clientId: 'demo-web', clientSecret: 'demo-web-secret' };
    assertFaults(await examine(web), ['credentials'], /can’t use client credentials/, /Grant Types/);
  });

  it('names the mistake in a token', async () => {
    const tokens: [string, string, RegExp][] = [
      [
        await tenant.mint({ ...good(), expiresIn: -7300 }),
        'expiry',
        /expired 2 hours ago.*clientCredentials\(\)/,
      ],
      [await tenant.mint(), 'audience', /My Organization API, which takes the tokens of users/],
      ['v1.4mQ_t7LxWb2nRk9Zc', 'token', /not a JWT.*client credentials and audience "http.*\/api\/v2\/"/],
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

  it('says what does not work without each scope', async () => {
    const losses: [string, RegExp, string[]][] = [
      ['read', /shows no connections/, ['scopes', 'organization']],
      ['update', /no connection can be switched/, []],
      ['delete', /removed from the organization/, []],
      ['create', /switched back on if the tenant only has enabled_connections/, []],
    ];
    for (const [verb, loss, faults] of losses) {
      const scope = MANAGEMENT_SCOPES.filter((one) => !one.startsWith(verb)).join(' ');
      const report = await examine({ token: await tenant.mint({ ...good(), scope }) });
      assertFaults(report, faults);
      assert.match(wordsOf(report, 'scopes'), loss);
      assert.equal(stepsWith(report, 'notice').includes('scopes'), faults.length === 0);
    }
  });

  it('says that the organization does not exist', async () => {
    const report = await examine(MACHINE, 'org_0000000000000000');
    assertFaults(report, ['organization'], /there is no organization org_0000000000000000/);
  });

  it('says what a tenant with only enabled_connections needs', async () => {
    emulator().organizationConnections = false;
    const report = await examine(MACHINE);
    assertFaults(report, []);
    assert.deepEqual(stepsWith(report, 'notice'), ['routes', 'access-levels']);
    assert.match(wordsOf(report, 'routes'), /switching a connection off deletes its settings.*keepValues/);
    assert.match(wordsOf(report, 'connections'), /has \d connections\./);
    assert.match(
      wordsOf(report, 'access-levels'),
      /view every connection, and change none.*atMost\("limited"\)/,
    );
  });

  it('says that the bridge shows no connection, and how to raise their level', async () => {
    const hidden = visible().connections.map((connection) => ({
      ...connection,
      access_level: 'none' as const,
    }));
    emulator().reset({ connections: hidden });
    const report = await examine(MACHINE);
    assertFaults(
      report,
      ['access-levels'],
      /shows none of them/,
      /"organization_access_level"/,
      /accessLevel/,
    );
  });

  it('names the connections that the bridge hides', async () => {
    emulator().reset(seedState());
    const report = await examine(MACHINE);
    assertFaults(report, []);
    assert.match(
      wordsOf(report, 'access-levels'),
      /hides 2 of 10 connections.*Username-Password-Authentication and/,
    );
  });

  it('says that there are no connections', async () => {
    emulator().reset({ connections: [] });
    assert.match(wordsOf(await examine(MACHINE), 'connections'), /has no connections.*Enable Connections/);
  });
});

describe('the doctor for a token endpoint', () => {
  it('prints no token, even if a server repeats it', async (test) => {
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
    [401, 'access_denied', 'Unauthorized', /client ID or the secret is wrong/],
    [
      403,
      'access_denied',
      'Client is not authorized to access "…".',
      /not authorized for the Management API.*Access/,
    ],
    [403, 'access_denied', 'Service not found: …', /no API http.*canonical domain/],
    [403, 'unauthorized_client', 'Grant type …', /Grant Types/],
    [429, 'too_many_requests', 'Slow down.', /Too many tokens/],
    [500, 'server_error', 'Oh no.', /500 \(“Oh no\.”\)/],
  ];
  for (const [status, error, words, said] of refusals)
    it(`explains ${status} ${error}: ${words}`, async (test) => {
      const body = { error, error_description: words };
      const { tenant } = await fakeTenant(test, () => Response.json(body, { status }));
      const report = await diagnose({ target: 'management', tenant, credentials: MACHINE });
      assertFaults(report, ['credentials'], said);
      assert.deepEqual(stepsWith(report, 'skipped'), [...OF_TOKEN, ...OF_ORGANIZATION]);
    });
});

/** Acme without the connections that only the Management API shows. */
function visible(): EmulatorState {
  const { connections, tenantConnections, ...rest } = seedState();
  return {
    ...rest,
    connections: connections.filter(({ access_level: level }) => level !== 'none'),
    tenantConnections: tenantConnections.filter(({ association }) => !association),
  };
}
