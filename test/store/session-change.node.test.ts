/** What is said about another session, by whom, how often, and when a page may read again by itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OrganizationStore } from '../../src/store/organization-store.js';
import { SessionChange } from '../../src/store/session-change.js';
import { TransportError } from '../../src/transport/transport-error.js';
import { okta } from '../helpers/connections.js';
import { ControlledTransport, settled } from '../helpers/controlled-transport.js';
import { openListening } from './listening-page.js';

const moved = () => new TransportError('session-changed');

function open() {
  const clock = { time: 1_000_000 };
  const calls = { count: 0 };
  const session = new SessionChange(
    { now: () => clock.time, sleep: () => Promise.resolve() },
    () => calls.count++,
  );
  return { clock, session, calls };
}

describe('a change of session', () => {
  it('is said, may be read after, and is forgotten when it is dismissed', () => {
    const { session } = open();
    assert.equal(session.error, undefined);
    assert.equal(session.dismiss(), false);
    const error = moved();
    session.note(error);
    assert.equal(session.error, error);
    assert.equal(session.refusal, undefined);
    assert.equal(session.dismiss(), true);
    assert.equal(session.error, undefined);
  });

  for (const [after, isRefused] of [
    [9_999, true],
    [10_000, false],
  ] as const)
    it(`${after} ms after another one is ${isRefused ? 'not read after' : 'one more'}`, () => {
      const { clock, session } = open();
      const [first, second] = [moved(), moved()];
      session.note(first);
      assert.equal(session.announceOnce(), true);
      clock.time += after;
      session.note(second);
      assert.equal(session.refusal, isRefused ? second : undefined);
      // What is on the page already isn't said anew.
      assert.equal(session.error, isRefused ? first : second);
      assert.equal(session.announceOnce(), !isRefused);
      // A read that the second one has ended says so itself.
      assert.deepEqual([session.covers(first), session.covers(second)], [isRefused, !isRefused]);
    });

  it('that is not read after is said where nothing is any more', () => {
    const { session } = open();
    session.note(moved());
    session.dismiss();
    const second = moved();
    session.note(second);
    assert.equal(session.error, second);
  });

  it('may be read after ten seconds later, or at once when somebody asks', () => {
    const { clock, session } = open();
    const refused = () => {
      session.note(moved());
      session.note(moved());
      assert.ok(session.refusal);
    };
    refused();
    clock.time += 9_999;
    assert.ok(session.refusal);
    clock.time++;
    assert.equal(session.refusal, undefined);
    refused();
    session.allow();
    assert.equal(session.refusal, undefined);
  });

  it('counts from the last one, however many there are', () => {
    const { clock, session } = open();
    for (let change = 0; change < 4; change++) {
      session.note(moved());
      clock.time += 6_000;
    }
    assert.ok(session.refusal);
  });
});

describe('who says it', () => {
  const [one, other] = [{}, {}];

  it('is the first to ask once there is something to say', () => {
    const { session } = open();
    assert.equal(session.isToldBy(one), false);
    session.note(moved());
    assert.deepEqual(
      [other, one, other].map((element) => session.isToldBy(element)),
      [true, false, true],
    );
  });

  it('is free again when it was dismissed', () => {
    const { session } = open();
    session.note(moved());
    session.isToldBy(one);
    session.dismiss();
    session.note(moved());
    assert.ok(session.isToldBy(other));
  });

  it('is another one when that has left, which is told to look', () => {
    const { session, calls } = open();
    session.note(moved());
    session.isToldBy(one);
    session.release(other);
    assert.equal(calls.count, 0);
    assert.equal(session.isToldBy(other), false);
    session.release(one);
    assert.equal(calls.count, 1);
    assert.ok(session.isToldBy(other));
  });

  it('leaves without a word where nothing is to be said', () => {
    const { session, calls } = open();
    session.note(moved());
    session.isToldBy(one);
    session.dismiss();
    session.release(one);
    assert.equal(calls.count, 0);
  });
});

describe('a store whose session has changed', () => {
  async function openStore() {
    const transport = new ControlledTransport();
    const clock = { time: 1_000_000 };
    const store = new OrganizationStore({
      transport,
      clock: { now: () => clock.time, sleep: () => Promise.resolve() },
      openChannel: () => undefined,
    });
    const calls = { count: 0 };
    store.subscribe(() => calls.count++);
    return { store, transport, clock, calls };
  }

  /** Two changes in a row: the page doesn't read by itself any more. */
  async function unsettled() {
    const page = await openStore();
    const { store, transport } = page;
    for (let change = 0; change < 2; change++) {
      const list = store.refresh();
      await transport.last.answer([okta]);
      await list;
      const read = store.refresh().catch(() => {});
      await transport.last.fail('session-changed');
      await read;
    }
    return page;
  }

  it('is dismissed once, and says so once', async () => {
    const { store, transport, calls } = await openStore();
    const list = store.ensureList();
    await transport.last.answer([okta]);
    await list;
    store.refresh().catch(() => {});
    await transport.last.fail('session-changed');
    const before = calls.count;
    store.dismissSessionChanged();
    store.dismissSessionChanged();
    assert.equal(calls.count, before + 1);
  });

  for (const what of ['ensureList', 'ensureConnection'] as const)
    it(`again and again fails ${what} without a request, for ten seconds`, async () => {
      const { store, transport, clock } = await unsettled();
      const ask = () => (what === 'ensureList' ? store.ensureList() : store.ensureConnection(okta.id!));
      const slice = () => (what === 'ensureList' ? store.list : store.connection(okta.id!));
      const { length } = transport.calls;
      await assert.rejects(ask(), { code: 'session-changed' });
      assert.deepEqual([slice().status, slice().error?.code], ['failed', 'session-changed']);
      assert.equal(transport.calls.length, length);
      clock.time += 10_000;
      const read = ask();
      await settled();
      assert.equal(transport.calls.length, length + 1);
      await transport.last.answer(what === 'ensureList' ? [okta] : okta);
      await read;
      assert.equal(slice().status, 'ready');
    });

  for (const [how, end] of [
    ['is shown again', (store: OrganizationStore) => store.restart()],
    ['gets another transport', (store: OrganizationStore) => (store.transport = new ControlledTransport())],
    ['begins a session itself', (store: OrganizationStore) => store.startSession(new ControlledTransport())],
  ] as const)
    it(`reads again when the page ${how}`, async () => {
      const { store } = await unsettled();
      end(store);
      const read = store.ensureList();
      await (store.transport as ControlledTransport).last.answer([okta]);
      await read;
      assert.equal(store.list.status, 'ready');
    });

  it('gets another transport says nothing of the session before', async () => {
    const { store } = await unsettled();
    assert.ok(store.sessionChanged);
    store.transport = new ControlledTransport();
    assert.equal(store.sessionChanged, undefined);
  });
});

describe('a page says that another session has begun', () => {
  const begin = (store: OrganizationStore) => store.startSession(new ControlledTransport());
  const open = () => {
    const transport = new ControlledTransport();
    const store = new OrganizationStore({ transport, openChannel: () => undefined });
    store.subscribe(() => {});
    return { store, transport };
  };

  it('and it is said where a list without connections was known', async () => {
    const { store, transport } = open();
    const list = store.ensureList();
    await transport.last.answer([]);
    await list;
    begin(store);
    assert.ok(store.sessionChanged);
  });

  it('and it is said where one connection, a refused switch or the configuration was known', async () => {
    const [one, refused, configured] = [open(), open(), open()];
    const read = one.store.refreshConnection(okta.id!);
    await one.transport.last.answer(okta);
    await read;
    const change = refused.store.setEnabled(okta.id!, true).catch(() => {});
    await settled();
    await refused.transport.last.fail('forbidden');
    await change;
    const configuration = configured.store.ensureConfiguration();
    await configured.transport.last.answer({ deletionBehavior: 'allow', allowedStrategies: null });
    await configuration;
    for (const { store } of [one, refused, configured]) {
      begin(store);
      assert.ok(store.sessionChanged);
    }
  });

  it('and it is said where only another tab had told of a change', async () => {
    const { store, hear } = await openListening();
    hear({ id: okta.id!, sentAt: 1_010, answeredAt: 1_020, connection: okta });
    begin(store);
    assert.ok(store.sessionChanged);
  });

  it('and it is said where only a change was under way, which ends with it', async () => {
    const [switched, removed] = [open(), open()];
    const changes = [switched.store.setEnabled(okta.id!, true), removed.store.remove(okta.id!, 'detached')];
    for (const { store } of [switched, removed]) begin(store);
    for (const change of changes) await assert.rejects(change, { code: 'session-changed' });
    for (const { store } of [switched, removed]) assert.ok(store.sessionChanged);
  });

  it('once more, and the words of before are gone', async () => {
    const { store, transport } = open();
    const list = store.ensureList();
    await transport.last.answer([okta]);
    await list;
    begin(store);
    assert.ok(store.sessionChanged);
    begin(store);
    assert.equal(store.sessionChanged, undefined);
  });

  it('and nothing is said where all of it had been forgotten', async () => {
    const { store, transport } = open();
    const configuration = store.ensureConfiguration();
    await transport.last.answer({ deletionBehavior: 'allow', allowedStrategies: null });
    await configuration;
    store.transport = new ControlledTransport();
    begin(store);
    assert.equal(store.sessionChanged, undefined);
  });
});
