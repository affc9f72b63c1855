/**
 * What merges a read with what is known comes late, or not at all. This file is the first to ask for it, for what has come
 * stays.
 */
import { expect } from '@open-wc/testing';
import { OrganizationStore } from '../../src/store/organization-store.js';
import type { ConnectionList } from '../../src/model/connection.js';
import { createMemoryTransport } from '../../src/transport/memory.js';
import { blockRequests } from '../helpers/browser.js';
import { connection, okta, saml } from '../helpers/connections.js';
import { loadLater } from '../helpers/controlled-transport.js';
import { needing } from '../helpers/engine.js';
import { rejection } from '../helpers/rejection.js';

const id = okta.id!;
const off = connection({ ...okta, isEnabled: false });

/** A store with somebody listening, and its lists, answered by hand. */
function openStore() {
  const answers: ((list: ConnectionList) => void)[] = [];
  const listConnections = () => new Promise<ConnectionList>((resolve) => answers.push(resolve));
  const store = new OrganizationStore({
    transport: { ...createMemoryTransport([okta, saml]), listConnections },
  });
  const leave = store.subscribe(() => {});
  const answer = (...connections: (typeof okta)[]) => answers.at(-1)!({ connections, malformed: [] });
  return { store, leave, answer };
}

/** The same, with a list that is known. */
async function openKnown() {
  const page = openStore();
  const list = page.store.ensureList();
  page.answer(okta, saml);
  await list;
  return page;
}

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
    expect(store.connection(id).changedAt).to.equal(store.list.updatedAt);
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
    await loadLater();
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
    expect(store.connection(id).changedAt).to.equal(store.list.updatedAt);
  });
});
