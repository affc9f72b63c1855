/** A session that moves: nothing of the old one is shown, sent or waited for any more. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OrganizationStore } from '../../src/store/organization-store.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import { connection, okta, saml } from '../helpers/connections.js';
import { ControlledTransport, settled } from '../helpers/controlled-transport.js';

const id = okta.id!;

/** A store whose list is read, with a listener that reads again with every epoch, as an element does. */
async function openStore(isRead = true) {
  const transport = new ControlledTransport();
  const clock = { time: 1_000_000 };
  const store = new OrganizationStore({
    transport,
    clock: { now: () => clock.time, sleep: () => Promise.resolve() },
    openChannel: () => undefined,
  });
  const failures: TransportError[] = [];
  let epoch = store.epoch;
  const read = () => store.ensureList().catch((error: TransportError) => void failures.push(error));
  store.subscribe(() => {
    if (store.epoch === epoch) return;
    epoch = store.epoch;
    void read();
  });
  void read();
  await settled();
  if (isRead) await transport.last.answer([okta, saml]);
  return { store, transport, clock, failures };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code }: TransportError) => code,
  );

describe('when another session answers', () => {
  it('the page is emptied, says so, and reads again once', async () => {
    const { store, transport } = await openStore();
    const { epoch } = store;
    const reading = codeOf(store.refresh());
    await transport.last.fail('session-changed');
    assert.equal(await reading, 'session-changed');
    assert.equal(store.list.value, undefined);
    assert.equal(store.connection(id).value, undefined);
    assert.equal(store.sessionChanged?.code, 'session-changed');
    assert.equal(store.epoch, epoch + 1);
    assert.equal(transport.of('listConnections').length, 3);
    await transport.last.answer([saml]);
    assert.deepEqual(store.list.value, { connections: [saml], malformed: [] });
    assert.equal(store.sessionChanged.code, 'session-changed');
  });

  it('everything that waits ends and says why, and no pending change is sent', async () => {
    const { store, transport } = await openStore();
    const [first, second] = [codeOf(store.setEnabled(id, false)), codeOf(store.remove(saml.id!, 'detached'))];
    const queued = codeOf(store.update(id, { displayName: 'New' }));
    const configuration = codeOf(store.ensureConfiguration());
    await settled();
    transport.of('updateConnection')[0]!.wait(2_000_000);
    assert.equal(store.connection(id).waiting?.reason, 'rate-limit');
    const { length } = transport.of('updateConnection');
    void store.refreshConnection(id).catch(() => {});
    await settled();
    await transport.last.fail('session-changed');
    assert.deepEqual(
      await Promise.all([first, second, queued, configuration]),
      Array(4).fill('session-changed'),
    );
    assert.equal(transport.of('updateConnection').length, length);
    assert.equal(store.connection(id).pendingEnabled, null);
    assert.equal(store.connection(id).waiting, undefined);
    assert.ok(transport.of('updateConnection')[0]!.isAborted);
  });

  it('what was known of the person is forgotten, too', async () => {
    const { store, transport } = await openStore();
    const refused = codeOf(store.setEnabled(id, false));
    await settled();
    await transport.last.fail('forbidden', { missingScope: 'update:my_org:identity_providers' });
    await refused;
    const ended = codeOf(store.refreshConnection(id));
    await transport.last.fail('unauthorized');
    await ended;
    assert.equal(store.may('update:my_org:identity_providers'), false);
    assert.equal(store.signedOut?.code, 'unauthorized');
    void store.refresh().catch(() => {});
    await transport.last.fail('session-changed');
    assert.equal(store.may('update:my_org:identity_providers'), true);
    assert.equal(store.signedOut, undefined);
    assert.equal(store.connection(id).refusal, null);
  });

  it('a late answer of the old session is not shown', async () => {
    const { store, transport } = await openStore();
    void store.refreshConnection(id).catch(() => {});
    const late = transport.last;
    void store.refresh().catch(() => {});
    await transport.last.fail('session-changed');
    await transport.last.answer([saml]);
    await late.answer(okta);
    assert.equal(store.connection(id).value, undefined);
  });

  it('the words stay until somebody acts or dismisses them', async () => {
    const { store, transport } = await openStore();
    void store.refresh().catch(() => {});
    await transport.last.fail('session-changed');
    await transport.last.answer([okta]);
    assert.ok(store.sessionChanged);
    void store.setEnabled(id, false).catch(() => {});
    assert.equal(store.sessionChanged, undefined);
  });

  it('one element of all says them, and another one when that has left', async () => {
    const { store, transport } = await openStore();
    void store.refresh().catch(() => {});
    await transport.last.fail('session-changed');
    const [one, other] = [{}, {}];
    assert.deepEqual(
      [one, other].map((element) => store.sessionTeller.isToldBy(element)),
      [true, false],
    );
    assert.deepEqual([store.sessionTeller.announceOnce(), store.sessionTeller.announceOnce()], [true, false]);
    store.sessionTeller.release(one);
    assert.ok(store.sessionTeller.isToldBy(other));
    assert.equal(store.sessionTeller.announceOnce(), false);
  });

  it('before anything is known, that is a failure like any other', async () => {
    const { store, transport, failures } = await openStore(false);
    const { epoch } = store;
    await transport.last.fail('session-changed');
    assert.deepEqual(
      failures.map(({ code }) => code),
      ['session-changed'],
    );
    assert.equal(store.epoch, epoch);
    assert.equal(store.sessionChanged, undefined);
    assert.equal(store.list.error?.code, 'session-changed');
    assert.equal(transport.calls.length, 1);
  });

  it('again and again, it does not read for ever', async () => {
    const { store, transport, clock } = await openStore();
    const isUnderWay = () => !['failed', 'ready'].includes(store.list.status);
    void store.refresh().catch(() => {});
    await transport.last.fail('session-changed');
    // Servers that disagree: the list is read in one session, and everything else in another one.
    for (let round = 0; round < 20 && isUnderWay(); round++) {
      await transport.last.answer([okta]);
      void store.refreshConnection(id).catch(() => {});
      await transport.last.fail('session-changed');
    }
    assert.equal(store.list.status, 'failed');
    assert.equal(store.list.value, undefined);
    const { length } = transport.calls;
    assert.equal(await codeOf(store.ensureConnection(id)), 'session-changed');
    assert.equal(transport.calls.length, length);
    assert.ok(length < 8, `${length} requests`);
    // Whoever asks for it reads.
    const retry = codeOf(store.refresh());
    await transport.last.answer([saml]);
    assert.equal(await retry, 'done');
    clock.time += 10_000;
  });
});

describe('when the page itself says that another session has begun', () => {
  it('everything is dropped, and the store says so', async () => {
    const { store } = await openStore();
    const pending = codeOf(store.setEnabled(id, false));
    const next = new ControlledTransport();
    store.startSession(next);
    assert.equal(await pending, 'session-changed');
    assert.equal(store.list.value, undefined);
    assert.ok(store.sessionChanged);
    assert.equal(next.calls.length, 1);
  });

  it('nothing is said where nothing was known', async () => {
    const { store } = await openStore(false);
    store.startSession(new ControlledTransport());
    assert.equal(store.sessionChanged, undefined);
  });
});

describe('when a page is shown again that was left', () => {
  it('everything is forgotten and read again, without a word', async () => {
    const { store, transport } = await openStore();
    store.restart();
    assert.equal(store.list.value, undefined);
    assert.equal(store.connection(id).value, undefined);
    assert.equal(transport.of('listConnections').length, 2);
    await transport.last.answer([okta]);
    assert.equal(store.sessionChanged, undefined);
    assert.equal(store.list.status, 'ready');
  });

  it('another session is said, and read', async () => {
    const { store, transport } = await openStore();
    store.restart();
    await transport.last.fail('session-changed');
    assert.ok(store.sessionChanged);
    assert.equal(transport.of('listConnections').length, 3);
  });
});

describe('before a question about a lock-out', () => {
  it('a list counts as fresh for thirty seconds', async () => {
    const { store, clock } = await openStore();
    assert.ok(store.isListFresh);
    clock.time += 30_000;
    assert.equal(store.isListFresh, false);
  });

  it('a list that could not be read again is not relied on', async () => {
    const { store, transport } = await openStore();
    const read = store.refresh();
    await transport.last.answer([okta, connection({ ...saml, isEnabled: true })]);
    await read;
    assert.deepEqual(store.lockOutReasons(id), []);
    void store.refresh().catch(() => {});
    await transport.last.fail('unavailable');
    assert.deepEqual(store.lockOutReasons(id), ['unchecked']);
  });
});
