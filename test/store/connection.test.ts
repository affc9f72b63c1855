import { expect } from '@open-wc/testing';
import { okta, saml } from '../helpers/connections.js';
import { settled } from '../helpers/controlled-transport.js';
import { rejection } from '../helpers/rejection.js';
import { openStore, type StorePage } from './store-page.js';

/** Waits until the store has asked for so many things. */
async function asked({ transport }: StorePage, count: number): Promise<void> {
  while (transport.calls.length < count) await settled();
}

describe('one connection in the store', () => {
  it('is read alone, once, when no list is', async () => {
    const page = await openStore();
    const reads = [page.store.ensureConnection(okta.id!), page.store.ensureConnection(okta.id!)];
    expect(page.store.connection(okta.id!).status).to.equal('pending');
    await asked(page, 1);
    expect(page.transport.last).to.include({ method: 'getConnection', id: okta.id });
    await page.transport.last.answer(okta);
    expect((await Promise.all(reads)).map(({ id }) => id)).to.deep.equal([okta.id, okta.id]);
    expect(page.transport.calls).to.have.length(1);
    expect(page.store.connection(okta.id!)).to.include({ status: 'ready' });
  });

  it('comes out of the list that is being read', async () => {
    const page = await openStore();
    const one = page.store.ensureConnection(okta.id!);
    const list = page.store.ensureList();
    await page.transport.last.answer([saml, okta]);
    await list;
    expect(await one).to.equal(okta);
    expect(page.transport.calls).to.have.length(1);
  });

  it('is not there when the list that is being read lacks it', async () => {
    const page = await openStore();
    const one = rejection(page.store.ensureConnection(okta.id!));
    void page.store.ensureList();
    await settled();
    await page.transport.last.answer([saml]);
    expect((await one).code).to.equal('not-found');
    expect(page.store.connection(okta.id!).status).to.equal('failed');
    expect(page.transport.calls).to.have.length(1);
  });

  it('fails with the list that would have brought it', async () => {
    const page = await openStore();
    const one = rejection(page.store.ensureConnection(okta.id!));
    const list = rejection(page.store.ensureList());
    await settled();
    await page.transport.last.fail('forbidden');
    expect((await list).code).to.equal('forbidden');
    expect((await one).code).to.equal('forbidden');
    expect(page.store.connection(okta.id!).error?.code).to.equal('forbidden');
  });

  it('needs no reading when the list has just brought it', async () => {
    const { store, transport } = await openStore([okta]);
    expect(await store.ensureConnection(okta.id!)).to.equal(okta);
    expect(transport.calls).to.have.length(1);
  });

  it('says that it could not be read, and can be asked for again', async () => {
    const page = await openStore();
    const first = rejection(page.store.ensureConnection(okta.id!));
    await asked(page, 1);
    await page.transport.last.fail('unavailable');
    await first;
    expect(page.store.connection(okta.id!)).to.include({ status: 'failed', value: undefined });
    const second = page.store.ensureConnection(okta.id!);
    await asked(page, 2);
    await page.transport.last.answer(okta);
    await second;
    expect(page.store.connection(okta.id!)).to.include({ status: 'ready', error: undefined });
  });

  it('says why it waits', async () => {
    const page = await openStore();
    void page.store.ensureConnection(okta.id!);
    await asked(page, 1);
    page.transport.last.wait(7_000);
    expect(page.store.connection(okta.id!).waiting?.until).to.equal(7_000);
  });

  it('is abandoned when nobody listens any more', async () => {
    const page = await openStore();
    const one = rejection(page.store.ensureConnection(okta.id!));
    await asked(page, 1);
    page.leave();
    expect((await one).code).to.equal('aborted');
    expect(page.transport.last.isAborted).to.equal(true);
    expect(page.store.connection(okta.id!)).to.include({ status: 'idle', error: undefined });
  });

  it('keeps the id it was asked by when the answer leaves it out', async () => {
    const page = await openStore();
    const one = page.store.ensureConnection(okta.id!);
    await asked(page, 1);
    await page.transport.last.answer({ ...okta, id: null });
    expect((await one).id).to.equal(okta.id);
  });
});
