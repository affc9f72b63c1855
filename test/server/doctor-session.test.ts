/** The doctor's target `server`: what somebody who is signed in gets from a proxy or bridge. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { keepValuesInMemory } from '../../src/server/index.js';
import { bridgeTo, examine, page, proxyTo } from './doctor-host.js';
import { assertAllGood, assertFaults, stepsWith, wordsOf } from './doctor-report.js';
import { ACME, startTenant, type RunningTenant } from './oidc-visitor.js';

const GATE = ['csrf', 'other-origin', 'other-site', 'cache', 'cors'];
const STEPS = ['mount', 'no-session', ...GATE, 'unknown-path', 'session', 'scopes', 'kind'];

describe('the doctor with somebody’s session', () => {
  let tenant: RunningTenant;
  before(async () => (tenant = await startTenant()));
  after(() => tenant.stop());
  afterEach(() => void (emulator().organizationConnections = true));

  const emulator = () => tenant.emulators.get(ACME)!;

  it('finds nothing at a healthy proxy, and changes nothing', async (test) => {
    const before = emulator().export();
    const report = await examine(test, proxyTo(tenant));
    assertAllGood(report, ...STEPS);
    assert.match(wordsOf(report, 'session'), /has 9 connections/);
    assert.match(wordsOf(report, 'kind'), /is a proxy/);
    assert.deepEqual(emulator().export(), before);
  });

  it('finds nothing at a healthy bridge, and says what it can not do', async (test) => {
    const report = await examine(test, bridgeTo(tenant));
    assertAllGood(report, ...STEPS);
    assert.match(wordsOf(report, 'kind'), /bridge, which can not do this: delete \(Deleting .*create \(/);
  });

  it('says that a bridge needs a place for what is switched off', async (test) => {
    emulator().organizationConnections = false;
    const without = await examine(test, bridgeTo(tenant));
    assertFaults(without, []);
    assert.deepEqual(stepsWith(without, 'notice'), ['kind']);
    assert.match(wordsOf(without, 'kind'), /switch \(.*keepValues/);
    assertAllGood(await examine(test, bridgeTo(tenant, { keepValues: keepValuesInMemory() })), ...STEPS);
  });

  it('says why they get no list', async (test) => {
    const ended = await examine(test, proxyTo(tenant), 'session=ended');
    assertFaults(ended, ['session'], /no session, or of one that has ended/);
    assertFaults(
      await examine(test, proxyTo(tenant, {}, 'openid')),
      ['session'],
      /Give this person read:my_org/,
    );
    assertFaults(
      await examine(test, bridgeTo(tenant, {}, 'wrong')),
      ['session'],
      /502.*doctor -- management/,
    );
    const upstream = () => Promise.reject(new TypeError());
    const cut = await examine(test, proxyTo(tenant, { fetch: upstream }));
    assertFaults(cut, ['session'], /502.*does not get through to Auth0/);
  });

  it('knows a page for none', async (test) => {
    const handler = async (request: Request) =>
      request.url.endsWith('identity-providers') && request.headers.has('cookie')
        ? page(200)
        : proxyTo(tenant)(request);
    const report = await examine(test, handler);
    assert.match(wordsOf(report, 'session'), /A page is shown instead\./);
  });

  it('says what they may not do', async (test) => {
    const scope = 'read:my_org:identity_providers update:my_org:identity_providers_detach';
    const report = await examine(test, proxyTo(tenant, {}, scope));
    assertFaults(report, []);
    assert.deepEqual(stepsWith(report, 'notice'), ['scopes', 'kind']);
    assert.match(wordsOf(report, 'scopes'), /may not switch and change connections \([\w:]+\)\. /);
    assert.match(wordsOf(report, 'kind'), /403 .*read:my_org:configuration/);
  });

  it('says that it can not tell while the API wants it to wait', async (test) => {
    emulator().failNext({ status: 429 }, { times: 2, matching: ({ method }) => method !== 'GET' });
    const report = await examine(test, proxyTo(tenant));
    assertFaults(report, []);
    assert.match(wordsOf(report, 'scopes'), /can not be told: 429 .*, 429 /);
  });

  it('says that the application is not set up', async (test) => {
    emulator().failNext({ status: 404 }, { matching: ({ path }) => path === '/config' });
    assertFaults(await examine(test, proxyTo(tenant)), ['kind'], /404.*my_organization_configuration/);
  });
});
