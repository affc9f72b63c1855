import { expect } from '@open-wc/testing';
import { OrganizationStore } from '../../src/store/organization-store.js';
import type { Channel } from '../../src/store/index.js';
import type { Connection } from '../../src/model/connection.js';
import { connection, okta, saml } from '../helpers/connections.js';
import { ControlledTransport, settled } from '../helpers/controlled-transport.js';
import { waitUntil } from '../helpers/wait-until.js';

const id = okta.id!;
const off = connection({ ...okta, isEnabled: false });

/** Tabs that hear each other at once. */
class Hub {
  readonly messages: unknown[] = [];
  readonly #channels = new Set<Channel>();

  readonly open = (): Channel => {
    const channel: Channel = {
      onmessage: null,
      postMessage: (message) => {
        this.messages.push(message);
        for (const other of this.#channels)
          if (other !== channel) other.onmessage?.({ data: structuredClone(message) });
      },
      close: () => void this.#channels.delete(channel),
    };
    this.#channels.add(channel);
    return channel;
  };

  get size(): number {
    return this.#channels.size;
  }
}

/** One tab with the list read. */
async function openTab(hub: Hub, time: { now: number }, organization: string | null = 'org_1') {
  const transport = Object.assign(new ControlledTransport(), { channel: () => organization ?? undefined });
  const clock = { now: () => time.now, sleep: () => Promise.resolve() };
  const store = new OrganizationStore({ transport, clock, openChannel: hub.open });
  const leave = store.subscribe(() => {});
  const list = store.ensureList();
  await transport.last.answer([okta, saml]);
  await list;
  const isEnabled = () => store.list.value?.connections.find((one) => one.id === id)?.isEnabled;
  const setEnabled = async (wanted: boolean, answer: Connection) => {
    const saving = store.setEnabled(id, wanted);
    await settled();
    time.now += 10;
    await transport.last.answer(answer);
    await saving;
  };
  return { store, transport, leave, isEnabled, setEnabled };
}

describe('the other tabs', () => {
  it('show a confirmed change at once, marked, without a read', async () => {
    const [hub, time] = [new Hub(), { now: 1_000 }];
    const [one, two] = [await openTab(hub, time), await openTab(hub, time)];
    time.now += 10;
    await one.setEnabled(false, off);
    expect(two.isEnabled()).to.equal(false);
    expect(two.store.connection(id).changedAt).to.equal(time.now);
    expect(one.store.connection(id).changedAt).to.equal(undefined);
    expect(two.transport.calls).to.have.length(1);
  });

  it('show a removal', async () => {
    const [hub, time] = [new Hub(), { now: 1_000 }];
    const [one, two] = [await openTab(hub, time), await openTab(hub, time)];
    time.now += 10;
    const removing = one.store.remove(id, 'detached');
    await settled();
    await waitUntil(() => one.transport.last.method === 'detachConnection');
    await one.transport.last.answer();
    await removing;
    expect(two.store.list.value?.connections).to.deep.equal([saml]);
    expect(two.store.connection(id).error?.code).to.equal('not-found');
  });

  it('of another organization hear nothing, and neither do those that do not know theirs', async () => {
    const [hub, time] = [new Hub(), { now: 1_000 }];
    const one = await openTab(hub, time);
    const others = [await openTab(hub, time, 'org_2'), await openTab(hub, time, null)];
    time.now += 10;
    await one.setEnabled(false, off);
    expect(others.map(({ isEnabled }) => isEnabled())).to.deep.equal([true, true]);
    await others[1]!.setEnabled(false, off);
    expect(hub.messages).to.have.length(1);
  });

  it('do not believe what is older than what they read', async () => {
    const [hub, time] = [new Hub(), { now: 1_000 }];
    const two = await openTab(hub, time);
    hub.open().postMessage({ organization: 'org_1', id, sentAt: 900, answeredAt: 950, connection: off });
    expect(two.isEnabled()).to.equal(true);
  });

  it('ask the server when two have changed the same at the same time', async () => {
    const [hub, time] = [new Hub(), { now: 1_000 }];
    const [one, two] = [await openTab(hub, time), await openTab(hub, time)];
    time.now += 10;
    const first = one.store.setEnabled(id, false);
    const second = two.store.setEnabled(id, false);
    await settled();
    time.now += 10;
    await one.transport.last.answer(off);
    await first;
    await two.transport.last.answer(off);
    expect(two.transport.last.method).to.equal('getConnection');
    await two.transport.last.answer(okta);
    await second;
    expect(two.isEnabled()).to.equal(true);
  });

  it('are told no secret, and nothing of the provider’s settings', async () => {
    const [hub, time] = [new Hub(), { now: 1_000 }];
    const one = await openTab(hub, time);
    time.now += 10;
    await one.setEnabled(false, connection({ ...off, options: { client_id: 'abc' } }));
    expect(JSON.stringify(hub.messages)).not.to.contain('abc');
  });

  it('understand no message of another kind, and take no harm from it', async () => {
    const [hub, time] = [new Hub(), { now: 1_000 }];
    const two = await openTab(hub, time);
    const stranger = hub.open();
    const times = { sentAt: 2_000, answeredAt: 2_001 };
    for (const message of [
      null,
      'hello',
      { organization: 'org_1' },
      { organization: 'org_1', id, ...times },
      { organization: 'org_1', id, ...times, connection: { id: 'con_other' } },
      { organization: 'org_1', id: 7, ...times, connection: null },
      { organization: 'org_1', id, sentAt: 'now', answeredAt: 'later', connection: off },
    ])
      stranger.postMessage(message);
    expect(two.isEnabled()).to.equal(true);
    expect(two.store.list.value?.connections).to.have.length(2);
  });

  it('do not keep a change from being confirmed where the channel throws', async () => {
    const hub = new Hub();
    const open = (): Channel => ({
      ...hub.open(),
      postMessage: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const one = await openTab(Object.assign(new Hub(), { open }), { now: 1_000 });
    await one.setEnabled(false, off);
    expect(one.isEnabled()).to.equal(false);
  });

  it('are let go when nobody listens any more', async () => {
    const [hub, time] = [new Hub(), { now: 1_000 }];
    const one = await openTab(hub, time);
    expect(hub.size).to.equal(1);
    one.leave();
    await settled();
    expect(hub.size).to.equal(0);
  });
});
