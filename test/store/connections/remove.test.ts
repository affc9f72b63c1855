import { expect } from '@open-wc/testing';
import { connection, okta, saml } from '../../helpers/connections.js';
import { settled } from '../../helpers/controlled-transport.js';
import { rejection } from '../../helpers/rejection.js';
import { called, openStore } from '../store-page.js';

const id = okta.id!;

for (const [how, method] of [
  ['detached', 'detachConnection'],
  ['deleted', 'deleteConnection'],
] as const)
  describe(`a connection to be ${how}`, () => {
    it('is gone when the server says so', async () => {
      const page = await openStore([okta, saml]);
      const removing = page.store.remove(id, how);
      await (await called(page, method)).answer();
      expect(await removing).to.deep.equal({ how, wasGone: false });
      expect(page.store.list.value?.connections).to.deep.equal([saml]);
      expect(page.store.connection(id)).to.include({ status: 'failed', pendingEnabled: null });
    });

    it('was gone before when the server knows neither it nor its address', async () => {
      const page = await openStore([okta, saml]);
      const removing = page.store.remove(id, how);
      await (await called(page, method)).fail('not-found');
      await (await called(page, 'getConnection')).fail('not-found');
      expect(await removing).to.deep.equal({ how, wasGone: true });
      expect(page.store.list.value?.connections).to.deep.equal([saml]);
    });

    it('is still there when only the way to remove it is unknown', async () => {
      const page = await openStore([okta, saml]);
      const removing = rejection(page.store.remove(id, how));
      await (await called(page, method)).fail('not-found', { detail: 'No such route.' });
      await (await called(page, 'getConnection')).answer(okta);
      expect(await removing).to.include({ code: 'not-found', detail: 'No such route.', isCertain: true });
      expect(page.store.list.value?.connections).to.deep.equal([okta, saml]);
    });

    it('is gone when nobody answered but the server has done it', async () => {
      const page = await openStore([okta, saml]);
      const removing = page.store.remove(id, how);
      await (await called(page, method)).fail('network');
      await (await called(page, 'getConnection')).fail('not-found');
      expect(await removing).to.deep.equal({ how, wasGone: false });
      expect(page.transport.of(method)).to.have.length(1);
    });

    it('is not known to be gone when the server cannot be asked', async () => {
      const page = await openStore([okta, saml]);
      const removing = rejection(page.store.remove(id, how));
      await (await called(page, method)).fail('timeout');
      await (await called(page, 'getConnection')).fail('unavailable');
      expect(await removing).to.include({ code: 'timeout', isCertain: false });
      expect(page.store.list.value?.connections).to.deep.equal([okta, saml]);
    });

    it('waits until it is switched', async () => {
      const page = await openStore([okta, saml]);
      const switching = page.store.setEnabled(id, false);
      const removing = page.store.remove(id, how);
      await (await called(page, 'updateConnection')).answer(connection({ ...okta, isEnabled: false }));
      await switching;
      await (await called(page, method)).answer();
      await removing;
      expect(page.transport.calls.map((made) => made.method)).to.deep.equal([
        'listConnections',
        'updateConnection',
        method,
      ]);
    });

    it('is finished when nobody listens any more', async () => {
      const page = await openStore([okta, saml]);
      const removing = page.store.remove(id, how);
      await settled();
      page.leave();
      await settled();
      expect(page.transport.of(method).map(({ isAborted }) => isAborted)).to.deep.equal([false]);
      await page.transport.last.answer();
      expect((await removing).wasGone).to.equal(false);
    });
  });
