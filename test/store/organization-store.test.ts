import { expect } from '@open-wc/testing';
import type { ConnectionList } from '../../src/model/connection.js';
import { OrganizationStore } from '../../src/store/organization-store.js';
import { createMemoryTransport } from '../../src/transport/memory/memory.js';
import { ControlledTransport, settled } from '../helpers/controlled-transport.js';
import { okta } from '../helpers/connections.js';
import { rejection } from '../helpers/rejection.js';
import { openStore } from './store-page.js';

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
  it('take every read in flight with them when the last one leaves', async () => {
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

  it('find what was being changed when the last one left still pending', async () => {
    const { store, transport, leave } = await openStore([okta]);
    const save = rejection(store.setEnabled(okta.id!, false));
    await settled();
    leave();
    await settled();
    expect(store.connection(okta.id!).pendingEnabled).to.equal(false);
    await transport.last.fail('conflict');
    await save;
    expect(store.connection(okta.id!)).to.include({ pendingEnabled: null });
    expect(store.connection(okta.id!).refusal?.error.code).to.equal('conflict');
  });

  it('find what nobody touched as it was', async () => {
    const { store, transport, leave } = await openStore([okta]);
    leave();
    await settled();
    await store.ensureList();
    expect(transport.calls).to.have.length(1);
  });
});
