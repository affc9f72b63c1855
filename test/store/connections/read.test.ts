import { expect } from '@open-wc/testing';
import { FRESH_FOR } from '../../../src/store/resource.js';
import { systemClock } from '../../../src/transport/http/clock.js';
import { okta, saml } from '../../helpers/connections.js';
import { settled } from '../../helpers/controlled-transport.js';
import { rejection } from '../../helpers/rejection.js';
import { openStore, type StorePage } from '../store-page.js';

/** Waits until the store has asked for so many things. */
async function asked({ transport }: StorePage, count: number): Promise<void> {
  while (transport.calls.length < count) await settled();
}

/** Until a connection that was asked for before has looked for a list: timers of the same length end in turn. */
async function hasLooked(): Promise<void> {
  await systemClock.sleep(0);
  await settled();
}

describe('the store’s list', () => {
  it('is unknown until it is asked for', async () => {
    const { store, transport } = await openStore();
    expect(store.list).to.include({ status: 'idle', value: undefined });
    expect(transport.calls).to.be.empty;
  });

  it('is pending while it is read and then ready', async () => {
    const { store, transport, clock } = await openStore();
    const list = store.ensureList();
    expect(store.list.status).to.equal('pending');
    await transport.last.answer([okta, saml]);
    expect((await list).connections).to.deep.equal([okta, saml]);
    expect(store.list).to.include({ status: 'ready', updatedAt: clock.time });
    expect(store.connection(saml.id!).value).to.equal(saml);
  });

  it('is read once for all who ask meanwhile', async () => {
    const { store, transport } = await openStore();
    const lists = [store.ensureList(), store.ensureList()];
    await transport.last.answer([okta]);
    await Promise.all(lists);
    expect(transport.calls).to.have.length(1);
  });

  it('is not read again while it is fresh', async () => {
    const { store, transport, clock } = await openStore([okta]);
    clock.time += FRESH_FOR - 1;
    expect((await store.ensureList()).connections).to.deep.equal([okta]);
    expect(transport.calls).to.have.length(1);
  });

  it('is read again when it is old, and kept meanwhile', async () => {
    const { store, transport, clock } = await openStore([okta]);
    clock.time += FRESH_FOR;
    void store.ensureList();
    expect(transport.calls).to.have.length(2);
    expect(store.list.status).to.equal('pending');
    expect(store.list.value?.connections).to.deep.equal([okta]);
  });

  it('is kept, with its age, when reading it again fails', async () => {
    const { store, transport, clock } = await openStore([okta]);
    const readAt = clock.time;
    clock.time += 120_000;
    const refresh = rejection(store.refresh());
    await transport.last.fail('unavailable');
    expect((await refresh).code).to.equal('unavailable');
    expect(store.list).to.include({ status: 'failed', updatedAt: readAt });
    expect(store.list.error?.code).to.equal('unavailable');
    expect(store.list.value?.connections).to.deep.equal([okta]);
  });

  it('keeps its error while it is tried again, until that succeeds', async () => {
    const { store, transport } = await openStore();
    const first = rejection(store.ensureList());
    await transport.last.fail('network');
    await first;
    const second = store.ensureList();
    expect(store.list).to.include({ status: 'pending' });
    expect(store.list.error?.code).to.equal('network');
    await transport.last.answer([]);
    await second;
    expect(store.list.error).to.equal(undefined);
  });

  it('says why it waits, and no longer when it does not', async () => {
    const { store, transport } = await openStore();
    const list = store.ensureList();
    transport.last.wait(5_000);
    expect(store.list.waiting?.until).to.equal(5_000);
    await transport.last.answer([okta]);
    await list;
    expect(store.list.waiting).to.equal(undefined);
  });

  it('comes from the newest refresh; the older one is aborted', async () => {
    const { store, transport } = await openStore([okta]);
    const older = rejection(store.refresh());
    const newer = store.refresh();
    const [, first, second] = transport.calls;
    expect(first?.isAborted).to.equal(true);
    await second?.answer([saml]);
    expect((await older).code).to.equal('aborted');
    expect((await newer).connections).to.deep.equal([saml]);
    expect(store.list).to.include({ status: 'ready', error: undefined });
  });

  it('does not change for those who only look', async () => {
    const { store, changes } = await openStore([okta]);
    const before = changes.count;
    const { list } = store;
    expect(store.list).to.equal(list);
    expect(changes.count).to.equal(before);
  });

  it('forgets connections that are not in it any more', async () => {
    const { store, transport } = await openStore([okta, saml]);
    const refresh = store.refresh();
    await transport.last.answer([saml]);
    await refresh;
    expect(store.connection(okta.id!)).to.include({ status: 'failed' });
    expect(store.connection(okta.id!).error?.code).to.equal('not-found');
    expect(store.connection(saml.id!).status).to.equal('ready');
  });
});

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
    await hasLooked();
    await page.transport.last.answer([saml, okta]);
    await list;
    expect(await one).to.equal(okta);
    expect(page.transport.calls).to.have.length(1);
  });

  it('is not there when the list that is being read lacks it', async () => {
    const page = await openStore();
    const one = rejection(page.store.ensureConnection(okta.id!));
    void page.store.ensureList();
    await hasLooked();
    await page.transport.last.answer([saml]);
    expect((await one).code).to.equal('not-found');
    expect(page.store.connection(okta.id!).status).to.equal('failed');
    expect(page.transport.calls).to.have.length(1);
  });

  it('fails with the list that would have brought it', async () => {
    const page = await openStore();
    const one = rejection(page.store.ensureConnection(okta.id!));
    const list = rejection(page.store.ensureList());
    await hasLooked();
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
