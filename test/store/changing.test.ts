import { expect } from '@open-wc/testing';
import { connection, okta, saml } from '../helpers/connections.js';
import { settled, type Call } from '../helpers/controlled-transport.js';
import { rejection } from '../helpers/rejection.js';
import { waitUntil } from '../helpers/wait-until.js';
import { openStore, type StorePage } from './store-page.js';

const id = okta.id!;

/** The call of this kind, once it is made. */
async function call({ transport }: StorePage, method: Call['method']): Promise<Call> {
  await waitUntil(() => transport.of(method).length > 0, `${method} was not called`);
  await settled();
  return transport.of(method).at(-1)!;
}

for (const [how, method] of [
  ['detached', 'detachConnection'],
  ['deleted', 'deleteConnection'],
] as const)
  describe(`a connection to be ${how}`, () => {
    it('is gone when the server says so', async () => {
      const page = await openStore([okta, saml]);
      const removing = page.store.remove(id, how);
      await (await call(page, method)).answer();
      expect(await removing).to.deep.equal({ how, wasGone: false });
      expect(page.store.list.value?.connections).to.deep.equal([saml]);
      expect(page.store.connection(id)).to.include({ status: 'failed', pendingEnabled: null });
    });

    it('was gone before when the server knows neither it nor its address', async () => {
      const page = await openStore([okta, saml]);
      const removing = page.store.remove(id, how);
      await (await call(page, method)).fail('not-found');
      await (await call(page, 'getConnection')).fail('not-found');
      expect(await removing).to.deep.equal({ how, wasGone: true });
      expect(page.store.list.value?.connections).to.deep.equal([saml]);
    });

    it('is still there when only the way to remove it is unknown', async () => {
      const page = await openStore([okta, saml]);
      const removing = rejection(page.store.remove(id, how));
      await (await call(page, method)).fail('not-found', { detail: 'No such route.' });
      await (await call(page, 'getConnection')).answer(okta);
      expect(await removing).to.include({ code: 'not-found', detail: 'No such route.', isCertain: true });
      expect(page.store.list.value?.connections).to.deep.equal([okta, saml]);
    });

    it('is gone when nobody answered but the server has done it', async () => {
      const page = await openStore([okta, saml]);
      const removing = page.store.remove(id, how);
      await (await call(page, method)).fail('network');
      await (await call(page, 'getConnection')).fail('not-found');
      expect(await removing).to.deep.equal({ how, wasGone: false });
      expect(page.transport.of(method)).to.have.length(1);
    });

    it('is not known to be gone when the server cannot be asked', async () => {
      const page = await openStore([okta, saml]);
      const removing = rejection(page.store.remove(id, how));
      await (await call(page, method)).fail('timeout');
      await (await call(page, 'getConnection')).fail('unavailable');
      expect(await removing).to.include({ code: 'timeout', isCertain: false });
      expect(page.store.list.value?.connections).to.deep.equal([okta, saml]);
    });

    it('waits until it is switched', async () => {
      const page = await openStore([okta, saml]);
      const switching = page.store.setEnabled(id, false);
      const removing = page.store.remove(id, how);
      await (await call(page, 'updateConnection')).answer(connection({ ...okta, isEnabled: false }));
      await switching;
      await (await call(page, method)).answer();
      await removing;
      expect(page.transport.calls.map((made) => made.method)).to.deep.equal([
        'listConnections',
        'updateConnection',
        method,
      ]);
    });

    it('is left alone when nobody listens any more', async () => {
      const page = await openStore([okta, saml]);
      const removing = rejection(page.store.remove(id, how));
      page.leave();
      expect((await removing).code).to.equal('aborted');
      expect(page.transport.of(method).every(({ isAborted }) => isAborted)).to.equal(true);
    });
  });

describe('settings', () => {
  const renamed = connection({ ...okta, displayName: 'New' });

  it('are true when the server says so', async () => {
    const page = await openStore([okta, saml]);
    const saving = page.store.update(id, { displayName: 'New' });
    await (await call(page, 'updateConnection')).answer(renamed);
    expect((await saving).displayName).to.equal('New');
    expect(page.store.list.value?.connections[0]?.displayName).to.equal('New');
    expect(page.store.connection(id).changedAt).to.equal(undefined);
  });

  it('were saved when nobody answered but they are so', async () => {
    const page = await openStore([okta]);
    const saving = page.store.update(id, { displayName: 'New' });
    await (await call(page, 'updateConnection')).fail('unavailable');
    await (await call(page, 'getConnection')).answer(renamed);
    expect((await saving).displayName).to.equal('New');
    expect(page.store.connection(id).changedAt).to.equal(undefined);
  });

  it('were not saved when they are not so', async () => {
    const page = await openStore([okta]);
    const saving = rejection(page.store.update(id, { displayName: 'New' }));
    await (await call(page, 'updateConnection')).fail('unavailable');
    await (await call(page, 'getConnection')).answer(okta);
    expect(await saving).to.include({ code: 'unavailable', isCertain: true });
  });

  it('are not known to be saved when the server cannot be asked', async () => {
    const page = await openStore([okta]);
    const saving = rejection(page.store.update(id, { displayName: 'New' }));
    await (await call(page, 'updateConnection')).fail('network');
    await (await call(page, 'getConnection')).fail('network');
    expect(await saving).to.include({ code: 'network', isCertain: false });
  });

  it('leave a wish alone that came meanwhile', async () => {
    const page = await openStore([okta]);
    const saving = page.store.update(id, { displayName: 'New' });
    const update = await call(page, 'updateConnection');
    void page.store.setEnabled(id, false);
    await update.answer(renamed);
    await saving;
    expect(page.store.connection(id)).to.include({ pendingEnabled: false });
    await waitUntil(() => page.transport.of('updateConnection').length === 2);
    expect(page.transport.last.patch).to.deep.equal({ isEnabled: false });
  });
});

describe('the configuration', () => {
  it('is read once, by whoever asks, and again after five minutes', async () => {
    const page = await openStore();
    const both = [page.store.ensureConfiguration(), page.store.ensureConfiguration()];
    await settled();
    await page.transport.last.answer({ deletionBehavior: 'allow' });
    expect(await Promise.all(both)).to.deep.equal([
      { deletionBehavior: 'allow' },
      { deletionBehavior: 'allow' },
    ]);
    await page.store.ensureConfiguration();
    expect(page.transport.calls).to.have.length(1);
    page.clock.time += 300_000;
    void page.store.ensureConfiguration();
    await settled();
    expect(page.transport.calls).to.have.length(2);
  });

  it('is asked for again when that failed', async () => {
    const page = await openStore();
    const failed = rejection(page.store.ensureConnectionConfiguration());
    await settled();
    await page.transport.last.fail('forbidden');
    await failed;
    const again = page.store.ensureConnectionConfiguration();
    await settled();
    await page.transport.last.answer({ canSetShowAsButton: true, canSetAssignMembershipOnLogin: null });
    expect((await again).canSetShowAsButton).to.equal(true);
  });
});
