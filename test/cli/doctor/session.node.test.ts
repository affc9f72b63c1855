/** The doctor's target `server`: what a signed-in user gets from a proxy or bridge. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { keepValuesInMemory } from '../../../src/server/index.js';
import { bridgeTo, examine, page, proxyTo } from './host.js';
import { assertAllGood, assertFaults, stepsWith, wordsOf } from './report.js';
import { ACME, startTenant, type RunningTenant } from '../tenant/visitor.js';

const GATE = ['csrf', 'other-origin', 'other-site', 'cache', 'cors'];
const STEPS = ['mount', 'no-session', ...GATE, 'unknown-path', 'session', 'scopes', 'kind'];

describe('the doctor with a session', () => {
  let tenant: RunningTenant;
  before(async () => (tenant = await startTenant()));
  after(() => tenant.stop());
  afterEach(() => void (emulator().organizationConnections = true));

  const emulator = () => tenant.emulators.get(ACME)!;

  it('passes all checks for a healthy proxy, and changes nothing', async (test) => {
    const before = emulator().export();
    const report = await examine(test, proxyTo(tenant));
    assertAllGood(report, ...STEPS);
    assert.match(wordsOf(report, 'session'), /has 9 connections/);
    assert.match(wordsOf(report, 'kind'), /is a proxy/);
    assert.deepEqual(emulator().export(), before);
  });

  it('passes all checks for a healthy bridge, and says what it can’t do', async (test) => {
    const report = await examine(test, bridgeTo(tenant));
    assertAllGood(report, ...STEPS);
    assert.match(wordsOf(report, 'kind'), /bridge, which can’t do this: delete \(Deleting .*create \(/);
  });

  it('says that a bridge needs a place to keep switched-off connections', async (test) => {
    emulator().organizationConnections = false;
    const without = await examine(test, bridgeTo(tenant));
    assertFaults(without, []);
    assert.deepEqual(stepsWith(without, 'notice'), ['kind']);
    assert.match(wordsOf(without, 'kind'), /switch \(.*keepValues/);
    assertAllGood(await examine(test, bridgeTo(tenant, { keepValues: keepValuesInMemory() })), ...STEPS);
  });

  it('says why the list can’t be read', async (test) => {
    const ended = await examine(test, proxyTo(tenant), 'session=ended');
    assertFaults(ended, ['session'], /no session, or to one that has ended/);
    assertFaults(
      await examine(test, proxyTo(tenant, {}, 'openid')),
      ['session'],
      /Grant this user read:my_org/,
    );
    assertFaults(await examine(test, bridgeTo(tenant, {}, 'wrong')), ['session'], /502.*doctor management/);
    const upstream = () => Promise.reject(new TypeError());
    const cut = await examine(test, proxyTo(tenant, { fetch: upstream }));
    assertFaults(cut, ['session'], /502.*can’t reach Auth0/);
  });

  it('recognizes a page', async (test) => {
    const handler = async (request: Request) =>
      request.url.endsWith('identity-providers') && request.headers.has('cookie')
        ? page(200)
        : proxyTo(tenant)(request);
    const report = await examine(test, handler);
    assert.match(wordsOf(report, 'session'), /It answers with a page\./);
  });

  it('says what the user has no permission for', async (test) => {
    const scope = 'read:my_org:identity_providers update:my_org:identity_providers_detach';
    const report = await examine(test, proxyTo(tenant, {}, scope));
    assertFaults(report, []);
    assert.deepEqual(stepsWith(report, 'notice'), ['scopes', 'kind']);
    assert.match(
      wordsOf(report, 'scopes'),
      /does not have permission to switch and edit connections \([\w:]+\)\. /,
    );
    assert.match(wordsOf(report, 'kind'), /403 .*read:my_org:configuration/);
  });

  it('can’t determine permissions at the rate limit', async (test) => {
    emulator().failNext({ status: 429 }, { times: 2, matching: ({ method }) => method !== 'GET' });
    const report = await examine(test, proxyTo(tenant));
    assertFaults(report, []);
    assert.match(wordsOf(report, 'scopes'), /can’t be determined: 429 .*, 429 /);
  });

  it('says that the application is not configured', async (test) => {
    emulator().failNext({ status: 404 }, { matching: ({ path }) => path === '/config' });
    assertFaults(await examine(test, proxyTo(tenant)), ['kind'], /404.*my_organization_configuration/);
  });
});
