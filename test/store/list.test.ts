import { expect } from '@open-wc/testing';
import type { ConnectionList } from '../../src/model/connection.js';
import { OrganizationStore } from '../../src/store/organization-store.js';
import { FRESH_FOR } from '../../src/store/resource.js';
import { createMemoryTransport } from '../../src/transport/memory/memory.js';
import { ControlledTransport, settled } from '../helpers/controlled-transport.js';
import { okta, saml } from '../helpers/connections.js';
import { rejection } from '../helpers/rejection.js';
import { openStore } from './store-page.js';

describe('the store’s list', () => {
  it('is unknown until somebody asks', async () => {
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

describe('the store’s transport', () => {
  it('can come later, which those who wait are told', async () => {
    const { store, transport } = await openStore();
    const { epoch } = store;
    store.transport = undefined;
    expect((await rejection(store.ensureList())).code).to.equal('aborted');
    store.transport = transport;
    expect(store.epoch).to.be.greaterThan(epoch);
    void store.ensureList();
    expect(transport.calls).to.have.length(1);
  });

  it('takes everything with it when it is replaced', async () => {
    const { store, transport } = await openStore([okta]);
    const refresh = rejection(store.refresh());
    const save = rejection(store.setEnabled(okta.id!, false));
    await settled();
    store.transport = new ControlledTransport();
    expect(transport.calls.slice(1).map(({ isAborted }) => isAborted)).to.deep.equal([true, true]);
    expect([(await refresh).code, (await save).code]).to.deep.equal(['aborted', 'aborted']);
    expect(store.list).to.include({ status: 'idle', value: undefined });
    expect(store.connection(okta.id!)).to.include({ value: undefined, pendingEnabled: null });
  });

  it('may be set again to the same without any consequence', async () => {
    const { store, transport } = await openStore([okta]);
    store.transport = transport;
    expect(store.list.status).to.equal('ready');
  });
});

describe('a transport that does not care who has left', () => {
  it('answers nobody', async () => {
    const answers: ((list: ConnectionList) => void)[] = [];
    const listConnections = () => new Promise<ConnectionList>((resolve) => answers.push(resolve));
    const store = new OrganizationStore({ transport: { ...createMemoryTransport([]), listConnections } });
    const leave = store.subscribe(() => {});
    const list = rejection(store.ensureList());
    leave();
    await settled();
    answers[0]?.({ connections: [okta], malformed: [] });
    expect((await list).code).to.equal('aborted');
    expect(store.list).to.include({ status: 'idle', value: undefined });
  });
});

describe('the store’s listeners', () => {
  it('take everything in flight with them when the last one leaves', async () => {
    const { store, transport, leave } = await openStore();
    const list = rejection(store.ensureList());
    leave();
    expect((await list).code).to.equal('aborted');
    expect(transport.last.isAborted).to.equal(true);
    expect(store.list.status).to.equal('idle');
  });

  it('may leave and come back in one go', async () => {
    const { store, transport, leave } = await openStore();
    void store.ensureList();
    leave();
    store.subscribe(() => {});
    await settled();
    expect(transport.last.isAborted).to.equal(false);
  });

  it('find what was being changed when the last one left to be read again', async () => {
    const { store, transport, leave } = await openStore([okta]);
    const save = rejection(store.setEnabled(okta.id!, false));
    await settled();
    leave();
    await save;
    expect(store.connection(okta.id!)).to.include({ pendingEnabled: null, refusal: null });
    void store.ensureList();
    expect(transport.of('listConnections')).to.have.length(2);
  });

  it('find what nobody touched as it was', async () => {
    const { store, transport, leave } = await openStore([okta]);
    leave();
    await settled();
    await store.ensureList();
    expect(transport.calls).to.have.length(1);
  });
});
