/** Provisioning as a page knows it: read once, changed with one request, and told truly where an answer is lost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OrganizationStore } from '../../../src/store/organization-store.js';
import {
  provisioningStoreOf,
  type ProvisioningStore,
} from '../../../src/store/provisioning/provisioning-store.js';
import type { EmulatorOptions } from '../../../src/testing/index.js';
import { createMemoryTransport } from '../../../src/transport/memory/memory.js';
import { rejection } from '../../helpers/rejection.js';
import { openEmulatedStore, type EmulatedStore } from '../emulated-store.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';

interface Page extends EmulatedStore {
  readonly provisioning: ProvisioningStore;
}

function open(options: EmulatorOptions = {}): Page {
  const page = openEmulatedStore(options);
  return {
    ...page,
    provisioning: provisioningStoreOf(page.store),
    sent: () => page.sent().map((one) => one.replace(`/identity-providers/${WORKFORCE}`, '')),
  };
}

const count = (page: Page, request: string) => page.sent().filter((one) => request === one).length;
const tokens = ({ provisioning }: Page) => provisioning.tokens(WORKFORCE).value?.tokens ?? [];
const stored = ({ emulator }: Page) => emulator.export().scimTokens[WORKFORCE] ?? [];

describe('what is known of provisioning', () => {
  it('is one store for each store of an organization', () => {
    const { store, provisioning } = open();
    assert.equal(provisioningStoreOf(store), provisioning);
    assert.notEqual(open().provisioning, provisioning);
  });

  it('is read once for everybody, and again once it has grown old', async () => {
    const page = open();
    const read = () => page.provisioning.ensureProvisioning(WORKFORCE);
    await Promise.all([read(), read()]);
    await page.clock.advance(29_999);
    await read();
    assert.equal(count(page, 'GET /provisioning'), 1);
    await page.clock.advance(1);
    await read();
    assert.equal(count(page, 'GET /provisioning'), 2);
  });

  it('is null while it is off, which is no error', async () => {
    const page = open({ provisioning: {} });
    assert.equal(await page.provisioning.ensureProvisioning(WORKFORCE), null);
    const { status, value, error } = page.provisioning.provisioning(WORKFORCE);
    assert.deepEqual([status, value, error], ['ready', null, undefined]);
  });

  it('stays where it can’t be read again', async () => {
    const page = open();
    const before = await page.provisioning.ensureProvisioning(WORKFORCE);
    page.emulator.failNext({ status: 500 }, { times: 3 });
    await page.clock.advance(30_000);
    const failed = page.provisioning.ensureProvisioning(WORKFORCE).catch(() => 'failed');
    await page.clock.advance(60_000);
    assert.equal(await failed, 'failed');
    const { status, value, error } = page.provisioning.provisioning(WORKFORCE);
    assert.deepEqual([status, value, error?.code], ['failed', before, 'unavailable']);
  });

  it('is what a change says, and not what was asked before it', async () => {
    const page = open({ latency: 1000, provisioning: {} });
    const read = page.provisioning.ensureProvisioning(WORKFORCE);
    await page.clock.advance(500);
    const enabled = page.provisioning.enable(WORKFORCE);
    await page.clock.advance(2000);
    assert.equal(await read, null);
    assert.equal(page.provisioning.provisioning(WORKFORCE).value, await enabled);
  });

  it('is never taken for off where the transport has no requests for it', async () => {
    const { provisioning: _provisioning, ...transport } = createMemoryTransport([]);
    const provisioning = provisioningStoreOf(new OrganizationStore({ transport }));
    for (const work of [provisioning.ensureProvisioning('con_1'), provisioning.disable('con_1')])
      assert.equal((await rejection(work)).code, 'forbidden');
    assert.equal(provisioning.provisioning('con_1').value, undefined);
  });

  it('is forgotten with its session', async () => {
    const page = open();
    await page.provisioning.ensureTokens(WORKFORCE);
    assert.equal(page.provisioning.isInUse, true);
    page.provisioning.forget();
    assert.equal(page.provisioning.tokens(WORKFORCE).status, 'idle');
    assert.equal(page.provisioning.isInUse, false);
  });

  it('is no longer read once nobody listens', async () => {
    const page = open({ latency: 1000 });
    const read = page.provisioning.ensureTokens(WORKFORCE).catch(({ code }: { code: string }) => code);
    page.provisioning.abandon();
    await page.clock.advance(2000);
    assert.equal(await read, 'aborted');
    assert.equal(page.provisioning.tokens(WORKFORCE).status, 'idle');
  });

  it('tells what the tenant offers for a strategy', async () => {
    const page = open();
    assert.equal((await page.provisioning.ensureOffer('okta')).isOffered, true);
    assert.equal((await page.provisioning.ensureOffer('adfs')).isOffered, false);
    assert.equal(page.provisioning.offer('okta').value?.isOffered, true);
  });
});

describe('provisioning', () => {
  it('is switched on and off, with one request each, and takes its tokens along', async () => {
    const page = open();
    await page.provisioning.ensureTokens(WORKFORCE);
    await page.provisioning.disable(WORKFORCE);
    assert.equal(page.provisioning.provisioning(WORKFORCE).value, null);
    assert.equal(page.provisioning.tokens(WORKFORCE).status, 'idle');
    const { userIdAttribute } = await page.provisioning.enable(WORKFORCE);
    assert.equal(userIdAttribute, 'externalId');
    assert.deepEqual((await page.provisioning.ensureTokens(WORKFORCE)).tokens, []);
    assert.equal(count(page, 'POST /provisioning') + count(page, 'DELETE /provisioning'), 2);
  });

  it('counts as on where another admin was faster, and as off likewise', async () => {
    const page = open();
    assert.notEqual(await page.provisioning.enable(WORKFORCE), undefined);
    await page.provisioning.disable(WORKFORCE);
    await page.provisioning.disable(WORKFORCE);
    assert.equal(page.provisioning.provisioning(WORKFORCE).value, null);
  });

  it('is looked at where the answer is lost, and never switched twice', async () => {
    const page = open({ provisioning: {} });
    page.lose('POST');
    await page.provisioning.enable(WORKFORCE);
    page.lose('DELETE');
    await page.provisioning.disable(WORKFORCE);
    assert.equal(page.emulator.export().provisioning[WORKFORCE], undefined);
    assert.equal(count(page, 'POST /provisioning') + count(page, 'DELETE /provisioning'), 2);
  });

  it('is looked at after the change, and not as a read before it says', async () => {
    const page = open({ latency: 1000, provisioning: {} });
    page.lose('POST');
    const enabled = page.provisioning.enable(WORKFORCE);
    await page.clock.advance(500);
    const before = page.provisioning
      .ensureProvisioning(WORKFORCE)
      .catch(({ code }: { code: string }) => code);
    await page.clock.advance(10_000);
    assert.equal(page.provisioning.provisioning(WORKFORCE).value, await enabled);
    assert.equal(await before, 'aborted');
  });

  it('stays uncertain where it can’t be looked at either', async () => {
    const page = open({ provisioning: {} });
    for (const change of ['POST', 'DELETE'] as const) {
      page.lose(change);
      for (let tries = 0; tries < 3; tries++) page.lose('GET');
      const work =
        change === 'POST' ? page.provisioning.enable(WORKFORCE) : page.provisioning.disable(WORKFORCE);
      const failed = rejection(work);
      await page.clock.advance(60_000);
      assert.equal((await failed).isCertain, false, change);
    }
  });

  it('says why it is refused', async () => {
    const page = open({ provisioning: {} });
    page.emulator.failNext({ status: 403 });
    const error = await rejection(page.provisioning.enable(WORKFORCE));
    assert.deepEqual([error.code, error.isCertain], ['forbidden', true]);
  });

  it('says what is being done meanwhile', async () => {
    const page = open({ provisioning: {}, latency: 10 });
    const before = page.provisioning.changes;
    const enabled = page.provisioning.enable(WORKFORCE);
    assert.equal(page.provisioning.pending(WORKFORCE), 'enable');
    await page.clock.advance(10);
    await enabled;
    assert.equal(page.provisioning.pending(WORKFORCE), undefined);
    assert.equal(page.provisioning.changes, before + 2);
  });
});

describe('the app’s mapping', () => {
  const isDrifted = (rows: readonly { isMissing: boolean; isExtra: boolean }[] | null | undefined) =>
    rows?.some(({ isMissing, isExtra }) => isMissing || isExtra);

  it('is used for provisioning', async () => {
    const page = open();
    await page.provisioning.ensureProvisioning(WORKFORCE);
    assert.equal(isDrifted(page.provisioning.provisioning(WORKFORCE).value?.attributes), true);
    await page.provisioning.refreshProvisioningAttributes(WORKFORCE);
    assert.equal(isDrifted(page.provisioning.provisioning(WORKFORCE).value?.attributes), false);
  });

  it('is used for signing in', async () => {
    const page = open();
    await page.provisioning.ensureSignInAttributes(WORKFORCE);
    await page.provisioning.refreshSignInAttributes(WORKFORCE);
    assert.equal(isDrifted(page.provisioning.signInAttributes(WORKFORCE).value), false);
    assert.equal(count(page, 'PUT /update-attributes'), 1);
  });

  it('is looked at where the answer is lost', async () => {
    const page = open();
    page.lose('PUT');
    await page.provisioning.refreshProvisioningAttributes(WORKFORCE);
    page.lose('PUT');
    await page.provisioning.refreshSignInAttributes(WORKFORCE);
    assert.equal(page.sent().filter((one) => one.startsWith('PUT')).length, 2);
  });
});

describe('a SCIM token', () => {
  it('is created with its value, which nothing that is known has', async () => {
    const page = open();
    const { value, id } = await page.provisioning.createToken(WORKFORCE, 86_400);
    assert.equal(tokens(page).at(-1)?.id, id);
    assert.equal(tokens(page).at(-1)?.validUntil, page.clock.now() + 86_400_000);
    const { provisioning } = page;
    const known = JSON.stringify([provisioning.tokens(WORKFORCE), provisioning.provisioning(WORKFORCE)]);
    assert.equal(known.includes(value), false);
  });

  it('is in the list although the list lags behind, until a minute is over', async () => {
    const page = open({ behavior: { listLag: 120_000 } });
    await page.provisioning.ensureTokens(WORKFORCE);
    const { id } = await page.provisioning.createToken(WORKFORCE, null);
    await page.clock.advance(30_000);
    await page.provisioning.ensureTokens(WORKFORCE);
    assert.equal(
      tokens(page).some((token) => token.id === id),
      true,
    );
    await page.clock.advance(30_000);
    await page.provisioning.ensureTokens(WORKFORCE);
    assert.equal(
      tokens(page).some((token) => token.id === id),
      false,
    );
  });

  it('is never created twice, and told as lost where nobody has seen its value', async () => {
    const page = open();
    page.lose('POST');
    const error = await rejection(page.provisioning.createToken(WORKFORCE, null));
    assert.equal(error.isCertain, false);
    assert.equal(count(page, 'POST /provisioning/scim-tokens'), 1);
    const lost = stored(page).at(-1)!.token_id;
    assert.deepEqual([...page.provisioning.lostTokens(WORKFORCE)], [lost]);
    await page.provisioning.revokeToken(WORKFORCE, lost);
    assert.deepEqual([...page.provisioning.lostTokens(WORKFORCE)], []);
    assert.equal(stored(page).length, 1);
  });

  it('of another admin, created since the list was read, is never told as lost', async () => {
    const page = open();
    await page.provisioning.ensureTokens(WORKFORCE);
    const path = `/my-org/identity-providers/${WORKFORCE}/provisioning/scim-tokens`;
    await page.emulator.fetch(path, { method: 'POST', body: '{}' });
    page.emulator.failNext('network', { matching: ({ method }: { method: string }) => method === 'POST' });
    await rejection(page.provisioning.createToken(WORKFORCE, null));
    assert.equal(page.provisioning.lostTokens(WORKFORCE).size, 0);
  });

  it('that was there before is never told as lost', async () => {
    const page = open();
    page.emulator.failNext('network', { matching: ({ method }: { method: string }) => method === 'POST' });
    await rejection(page.provisioning.createToken(WORKFORCE, null));
    assert.equal(page.provisioning.lostTokens(WORKFORCE).size, 0);
  });

  it('is refused as the third one', async () => {
    const page = open();
    await page.provisioning.createToken(WORKFORCE, null);
    const error = await rejection(page.provisioning.createToken(WORKFORCE, null));
    assert.deepEqual([error.code, error.isCertain], ['invalid', true]);
    assert.equal(tokens(page).length, 2);
  });

  it('is revoked once, also where the answer is lost or another admin was faster', async () => {
    const page = open();
    const { id } = await page.provisioning.createToken(WORKFORCE, null);
    await page.clock.advance(30_000);
    await page.provisioning.ensureTokens(WORKFORCE);
    page.lose('DELETE');
    await page.provisioning.revokeToken(WORKFORCE, id);
    await page.provisioning.revokeToken(WORKFORCE, id);
    assert.equal(
      tokens(page).some((token) => token.id === id),
      false,
    );
    assert.equal(stored(page).length, 1);
  });

  it('stays where it is unknown whether it was revoked', async () => {
    const page = open();
    const [{ id } = { id: '' }] = (await page.provisioning.ensureTokens(WORKFORCE)).tokens;
    page.lose('DELETE');
    for (let tries = 0; tries < 3; tries++) page.lose('GET');
    const failed = rejection(page.provisioning.revokeToken(WORKFORCE, id));
    await page.clock.advance(60_000);
    assert.equal((await failed).isCertain, false);
    assert.equal(tokens(page).length, 1);
  });
});
