/** What merges a read with what is known comes late. This file is the first to ask for it, for what has come stays. */
import { expect } from '@open-wc/testing';
import { connection, okta, saml } from '../helpers/connections.js';
import { settled } from '../helpers/controlled-transport.js';
import { openKnown, openStore } from '../helpers/lists-by-hand.js';
import { rejection } from '../helpers/rejection.js';

const id = okta.id!;
const off = connection({ ...okta, isEnabled: false });

describe('a store that merges what it reads', () => {
  it('waits for what does, and keeps the list meanwhile', async () => {
    const { store, answer } = await openKnown();
    const before = store.list.value;
    const refresh = store.refresh();
    answer(off);
    expect(store.list).to.include({ status: 'pending', value: before });
    const { connections } = await refresh;
    expect(connections).to.deep.equal([off]);
    expect(store.connection(saml.id!).error?.code).to.equal('not-found');
    expect(store.connection(id).changedAt).to.be.a('number').and.equal(store.connection(id).updatedAt);
  });

  it('merges the first list with what was wished while it was read', async () => {
    const { store, answer } = openStore();
    const list = store.ensureList();
    const wish = store.setEnabled(id, false);
    await wish;
    answer(okta, saml);
    expect((await list).connections.map(({ isEnabled }) => isEnabled)).to.deep.equal([false, saml.isEnabled]);
  });

  it('takes in nothing after everybody has left', async () => {
    const { store, leave, answer } = await openKnown();
    const before = store.list.value;
    const refresh = rejection(store.refresh());
    answer(off);
    leave();
    expect((await refresh).code).to.equal('aborted');
    await settled();
    expect(store.list).to.include({ status: 'idle', value: before });
  });

  it('marks what somebody has added to an empty list', async () => {
    const { store, answer } = openStore();
    const list = store.ensureList();
    answer();
    await list;
    const refresh = store.refresh();
    answer(okta);
    await refresh;
    expect(store.connection(id).changedAt).to.be.a('number').and.equal(store.connection(id).updatedAt);
  });
});
