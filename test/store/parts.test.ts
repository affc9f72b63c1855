/** What a store loads later does not always come. This file is the first to ask for it, for what has come stays. */
import { expect } from '@open-wc/testing';
import { OrganizationStore } from '../../src/store/organization-store.js';
import type { Channel } from '../../src/store/index.js';
import { createMemoryTransport } from '../../src/transport/memory/memory.js';
import { TransportError } from '../../src/transport/transport-error.js';
import type { Transport } from '../../src/transport/transport.js';
import { blockRequests } from '../helpers/browser.js';
import { connection, okta, saml } from '../helpers/connections.js';
import { needing } from '../helpers/engine.js';
import { rejection } from '../helpers/rejection.js';
import { waitUntil } from '../helpers/wait-until.js';

const id = okta.id!;

/** A store with somebody listening, and what another tab says to it. */
function openStore(transport: Partial<Transport> = {}) {
  const channel: Channel = { onmessage: null, postMessage: () => {}, close: () => {} };
  const store = new OrganizationStore({
    transport: { ...createMemoryTransport([okta, saml]), channel: () => 'org_1', ...transport },
    openChannel: () => channel,
  });
  store.subscribe(() => {});
  return { store, tell: (data: unknown) => channel.onmessage?.({ data }) };
}

needing('blocked requests').describe('a store whose parts cannot be loaded', () => {
  beforeEach(() => blockRequests('/later.js', '/later.ts'));
  afterEach(() => blockRequests());

  it('lists and switches', async () => {
    const { store } = openStore();
    await store.ensureList();
    expect((await store.setEnabled(id, false)).isEnabled).to.equal(false);
    expect((await store.ensureConnection(id)).isEnabled).to.equal(false);
  });

  it('does not know what became of a change that nobody answered', async () => {
    const updateConnection = () => Promise.reject(new TransportError('timeout'));
    const { store } = openStore({ updateConnection });
    await store.ensureList();
    const error = await rejection(store.setEnabled(id, false));
    expect([error.code, error.isCertain]).to.deep.equal(['timeout', false]);
    expect(store.connection(id)).to.include({ status: 'idle', wish: null });
  });

  it('cannot read one connection: as if there was no network', async () => {
    const { store } = openStore();
    expect((await rejection(store.ensureConnection(id))).code).to.equal('network');
    expect(store.connection(id).status).to.equal('failed');
    expect((await rejection(store.refreshConnection(id))).code).to.equal('network');
  });

  needing('second imports').it('reads it and hears the other tabs once it can', async () => {
    const { store, tell } = openStore();
    await rejection(store.ensureConnection(id));
    const [sentAt, answeredAt] = [Date.now() + 1_000, Date.now() + 1_001];
    const news = {
      organization: 'org_1',
      id,
      sentAt,
      answeredAt,
      connection: connection({ ...okta, isEnabled: false }),
    };
    tell(news);
    await blockRequests();
    expect((await store.ensureConnection(id)).isEnabled).to.equal(true);
    tell(news);
    await waitUntil(() => store.connection(id).value?.isEnabled === false, 'the news are not shown');
  });
});
