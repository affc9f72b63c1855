/** Another transport is another organization: nothing that was known of the one before is true of it. */
import { expect } from '@open-wc/testing';
import { DELETE_SCOPE } from '../../src/model/scopes.js';
import { okta } from '../helpers/connections.js';
import { ControlledTransport, settled } from '../helpers/controlled-transport.js';
import { rejection } from '../helpers/rejection.js';
import { called, openStore } from './store-page.js';

describe('a new transport', () => {
  it('has its own session: an earlier one that ended is forgotten, and the listeners know', async () => {
    const page = await openStore();
    const list = rejection(page.store.ensureList());
    await page.transport.last.fail('unauthorized');
    await list;
    expect(page.store.signedOut?.code).to.equal('unauthorized');
    const before = page.changes.count;
    page.store.transport = new ControlledTransport();
    expect(page.store.signedOut?.code).to.equal(undefined);
    expect(page.changes.count).to.equal(before + 1);
  });

  it('has its own scopes: what the earlier organization refused is assumed again', async () => {
    const page = await openStore([okta]);
    const removal = rejection(page.store.remove(okta.id!, 'deleted'));
    await (await called(page, 'deleteConnection')).fail('forbidden', { missingScope: DELETE_SCOPE });
    await removal;
    expect(page.store.may(DELETE_SCOPE)).to.equal(false);
    page.store.transport = new ControlledTransport();
    expect(page.store.may(DELETE_SCOPE)).to.equal(true);
  });

  for (const [method, what] of [
    ['ensureConfiguration', 'getConfiguration'],
    ['ensureConnectionConfiguration', 'getConnectionConfiguration'],
  ] as const)
    it(`has its own rules: ${method} asks it, however fresh the earlier ones are`, async () => {
      const page = await openStore();
      const earlier = page.store[method]();
      await (await called(page, what)).answer({ deletionBehavior: 'allow', allowedStrategies: null });
      await earlier;
      const other = new ControlledTransport();
      page.store.transport = other;
      const rules = page.store[method]();
      await settled();
      expect(other.of(what)).to.have.length(1);
      await other.last.answer({ deletionBehavior: 'allow-if-empty', allowedStrategies: null });
      expect(await rules).to.deep.equal({ deletionBehavior: 'allow-if-empty', allowedStrategies: null });
    });
});

describe('the end of a session', () => {
  it('is over once anything is answered', async () => {
    const page = await openStore([okta]);
    const switching = rejection(page.store.setEnabled(okta.id!, false));
    await settled();
    await page.transport.last.fail('unauthorized');
    await switching;
    expect(page.store.signedOut?.code).to.equal('unauthorized');
    const list = page.store.refresh();
    await page.transport.last.answer([okta]);
    await list;
    expect(page.store.signedOut?.code).to.equal(undefined);
  });

  it('is the first of the errors that it has caused, and a later end is another one', async () => {
    const page = await openStore([okta]);
    const first = rejection(page.store.refresh());
    const second = rejection(page.store.ensureConfiguration());
    await settled();
    await page.transport.of('listConnections').at(-1)!.fail('unauthorized');
    await page.transport.of('getConfiguration').at(-1)!.fail('unauthorized');
    await second;
    expect(page.store.signedOut === (await first)).to.equal(true);
    const later = rejection(page.store.refresh());
    await page.transport.last.fail('unauthorized');
    expect(page.store.signedOut === (await later)).to.equal(true);
  });
});
