/** The kit behind the middleware of nextjs-auth0, which needs no code of ours, against a tenant on this machine. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createMyOrganizationTransport, type Transport } from '../../../src/transport/index.js';
import type { TransportError } from '../../../src/transport/transport-error.js';
import { ACME } from '../../cli/tenant/visitor.js';
import { APPLICATION, startNextApplication, type NextApplication } from './next-application.js';

const PLENTY = { read: 1_000, write: 1_000 };
const ONE = 'con_5GkYw8RmTz3NqLpA';
const OTHER = 'con_H6pZn4WuXa1MyRoC';
/** All that the list, its switches and its removal need. */
const ALL_SCOPES = [
  'read:my_org:identity_providers',
  'update:my_org:identity_providers',
  'update:my_org:identity_providers_detach',
  'delete:my_org:identity_providers',
  'read:my_org:configuration',
].join(' ');

const transportTo = (path: string, tokenScope?: string): Transport =>
  createMyOrganizationTransport({ baseUrl: APPLICATION + path, pace: PLENTY, random: () => 0, tokenScope });

const failure = (call: Promise<unknown>): Promise<TransportError> =>
  call.then(
    () => assert.fail('It did not fail.'),
    (error: TransportError) => error,
  );

describe('behind nextjs-auth0', () => {
  let page: NextApplication;
  const transport = transportTo('/my-org');
  const acme = () => page.tenant.emulators.get(ACME)!;

  before(async () => {
    page = await startNextApplication();
  });
  after(() => page.stop());
  beforeEach(async () => {
    page.answerToken = undefined;
    acme().reset();
    await page.enter();
    page.asked.length = page.tokenRequests.length = 0;
  });

  it('lists and switches in an API that answers nobody without a token', async () => {
    const { connections } = await transport.listConnections();
    assert.ok(connections.some(({ id, isEnabled }) => id === ONE && isEnabled));
    const switched = await transport.updateConnection(ONE, { isEnabled: false });
    assert.equal(switched.isEnabled, false);
    assert.equal(acme().connections.find(({ id }) => id === ONE)?.is_enabled, false);
    assert.deepEqual(page.asked, [
      'GET /my-org/identity-providers',
      `PATCH /my-org/identity-providers/${ONE}`,
    ]);
  });

  /** A journey over all five scopes; the scopes of the tokens that it took, and the size of the cookie. */
  async function journey(journeyTransport: Transport) {
    await journeyTransport.listConnections();
    await journeyTransport.getConfiguration();
    await journeyTransport.updateConnection(ONE, { isEnabled: false });
    await journeyTransport.detachConnection(ONE);
    await journeyTransport.deleteConnection(OTHER);
    const scopes = page.tokenRequests.map((form) => form.get('scope') ?? '');
    return { scopes, cookie: page.cookie.length };
  }

  it('takes a token per set of scopes, and one where the page asks for one set', async () => {
    const each = await journey(transport);
    assert.equal(each.scopes.length, 5);
    acme().reset();
    await page.enter();
    page.tokenRequests.length = 0;
    const one = await journey(transportTo('/my-org', ALL_SCOPES));
    assert.equal(one.scopes.length, 1);
    for (const scope of ALL_SCOPES.split(' ')) assert.ok(one.scopes[0]?.split(' ').includes(scope), scope);
    // Each token tells all permissions of the session, besides its own scopes.
    assert.ok(one.cookie * 1.5 < each.cookie, `${one.cookie} of ${each.cookie} bytes`);
  });

  /** What ends a session, and the status with which the middleware says so. */
  const ENDS: readonly [what: string, status: number, end: () => Promise<void>][] = [
    ['the refresh token is dead', 500, async () => page.enter({ refreshToken: 'dead' })],
    ['Auth0 says so in its own words', 500, async () => refuse('Unknown or invalid refresh token.')],
    ['there is no refresh token', 401, async () => page.enter({ refreshToken: '' })],
    [
      'the session is at its end',
      401,
      async () => page.enter({ internal: { sid: '1', createdAt: 1, sessionExpiresAt: 1 } }),
    ],
    ['there is no session', 401, async () => void (await page.enter(), page.forget())],
  ];
  function refuse(error_description: string, error = 'invalid_grant', status = 403): void {
    page.answerToken = () => Response.json({ error, error_description }, { status });
  }

  for (const [what, status, end] of ENDS)
    it(`asks to sign in again, at once, where ${what}`, async () => {
      await end();
      for (const call of [() => transport.listConnections(), () => transport.deleteConnection(ONE)]) {
        const error = await failure(call());
        assert.equal(`${error.code} ${error.status}`, `unauthorized ${status}`, error.detail);
      }
      assert.equal(page.asked.length, 2);
      assert.ok(acme().connections.some(({ id }) => id === ONE));
    });

  it('asks for the second factor that a token needs', async () => {
    page.answerToken = () =>
      Response.json(
        { error: 'mfa_required', error_description: 'More.', mfa_token: 'secret' },
        { status: 403 },
      );
    assert.equal((await failure(transport.deleteConnection(ONE))).code, 'mfa-required');
  });

  for (const [what, answer] of [
    ['asks to wait', () => Response.json({ error: 'too_many_requests' }, { status: 429 })],
    ['fails', () => new Response('Bad gateway', { status: 502 })],
    ['can’t be reached', () => assert.fail('connect ECONNREFUSED')],
  ] as const)
    it(`does not send an admin to the sign-in where the token endpoint ${what}`, async () => {
      page.answerToken = answer;
      assert.equal((await failure(transport.deleteConnection(ONE))).code, 'unavailable');
    });

  it('tells of an address that the middleware does not serve, and takes nothing for gone', async () => {
    const elsewhere = transportTo('/api/my-org');
    for (const call of [
      () => elsewhere.listConnections(),
      () => elsewhere.getConnection(ONE),
      () => elsewhere.deleteConnection(ONE),
    ]) {
      const error = await failure(call());
      assert.equal(`${error.code} ${error.status}`, 'malformed 404');
    }
  });
});
