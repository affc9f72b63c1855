import { expect } from '@open-wc/testing';
import { connection, okta, saml } from '../../helpers/connections.js';
import { settled } from '../../helpers/controlled-transport.js';
import { rejection } from '../../helpers/rejection.js';
import { openStore } from '../store-page.js';

const id = okta.id!;
const off = connection({ ...okta, isEnabled: false });

describe('a list that is merged', () => {
  it('is taken as it is where nothing is known, and frozen', async () => {
    const { store } = await openStore([okta, saml]);
    expect(store.connection(id).value).to.equal(store.list.value?.connections[0]);
    expect(store.connection(id)).to.include({ status: 'ready', changedAt: undefined });
    expect(Object.isFrozen(store.list.value?.connections)).to.equal(true);
  });

  it('brings changes of another admin, which are marked, and removals', async () => {
    const { store, transport } = await openStore([okta, saml]);
    const before = store.list.value;
    const refresh = store.refresh();
    expect(store.list).to.include({ status: 'pending', value: before });
    await transport.last.answer([off]);
    expect((await refresh).connections).to.deep.equal([off]);
    expect(store.connection(saml.id!).error?.code).to.equal('not-found');
    expect(store.connection(id).changedAt).to.be.a('number').and.equal(store.connection(id).updatedAt);
  });

  it('keeps what was switched while the first one was read', async () => {
    const { store, transport } = await openStore();
    const list = store.ensureList();
    const [read] = transport.calls;
    const saving = store.setEnabled(id, false);
    await settled();
    await transport.last.answer(off);
    await saving;
    await read?.answer([okta, saml]);
    expect((await list).connections.map(({ isEnabled }) => isEnabled)).to.deep.equal([false, saml.isEnabled]);
  });

  it('changes nothing after the last subscriber has left', async () => {
    const { store, transport, leave } = await openStore([okta, saml]);
    const before = store.list.value;
    const refresh = rejection(store.refresh());
    void transport.last.answer([off]);
    leave();
    expect((await refresh).code).to.equal('aborted');
    expect(store.list).to.include({ status: 'idle', value: before });
  });

  it('marks what another admin has added to an empty one', async () => {
    const { store, transport } = await openStore([]);
    const refresh = store.refresh();
    await transport.last.answer([okta]);
    await refresh;
    expect(store.connection(id).changedAt).to.be.a('number').and.equal(store.connection(id).updatedAt);
  });
});
