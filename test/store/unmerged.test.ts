/** What merges a read with what is known cannot be loaded: in a file of its own, for some browsers remember that. */
import { expect } from '@open-wc/testing';
import { blockRequests } from '../helpers/browser.js';
import { connection, okta, saml } from '../helpers/connections.js';
import { needing } from '../helpers/engine.js';
import { openKnown, openStore } from '../helpers/lists-by-hand.js';
import { rejection } from '../helpers/rejection.js';

const id = okta.id!;
const off = connection({ ...okta, isEnabled: false });

needing('blocked requests').describe('a store that cannot merge what it reads', () => {
  beforeEach(() => blockRequests('/later.js', '/later.ts'));
  afterEach(() => blockRequests());

  it('takes in the first list as it is, and freezes it', async () => {
    const { store } = await openKnown();
    expect(store.list).to.include({ status: 'ready', error: undefined });
    expect(store.list.value?.connections).to.deep.equal([okta, saml]);
    expect(store.connection(id).value).to.equal(store.list.value?.connections[0]);
    expect(store.connection(id)).to.include({ status: 'ready', changedAt: undefined });
    expect(Object.isFrozen(store.list.value?.connections)).to.equal(true);
  });

  it('keeps what is known, and fails as if there was no network', async () => {
    const { store, answer } = await openKnown();
    const { value, updatedAt } = store.list;
    const refresh = rejection(store.refresh());
    answer(off);
    expect((await refresh).code).to.equal('network');
    expect(store.list).to.include({ status: 'failed', value, updatedAt });
    expect(store.list.error?.code).to.equal('network');
    expect(store.connection(id)).to.include({ status: 'ready', value: value?.connections[0] });
  });

  it('keeps what was wished while the first list was read', async () => {
    const { store, answer } = openStore();
    const list = rejection(store.ensureList());
    const wish = store.setEnabled(id, false);
    answer(okta, saml);
    expect((await list).code).to.equal('network');
    expect(store.list).to.include({ status: 'failed', value: undefined });
    await wish;
    expect(store.connection(id).value?.isEnabled).to.equal(false);
  });
});
