/** What a store says, whom it tells, and what it remembers of who may do what. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OrganizationStore } from '../../src/store/organization-store.js';
import { Permissions } from '../../src/store/permissions.js';
import { Requests } from '../../src/store/requests.js';
import { TransportError } from '../../src/transport/transport-error.js';
import { connection, okta, saml } from '../helpers/connections.js';
import { ControlledTransport, settled } from '../helpers/controlled-transport.js';
import { openListening } from './listening-page.js';

const id = okta.id!;

describe('a listener', () => {
  for (const [what, set] of [
    ['problem', (store: OrganizationStore, value: string) => (store.problem = value)],
    ['scope', (store: OrganizationStore, value: string) => (store.scope = value)],
    ['currentConnection', (store: OrganizationStore, value: string) => (store.currentConnection = value)],
  ] as const)
    it(`hears of another ${what} once, and of the same not at all`, async () => {
      const { store, calls } = await openListening();
      for (const value of ['one', 'one', 'two']) set(store, value);
      assert.equal(calls.count, 2);
      assert.equal(store[what], 'two');
    });

  it('can leave, and others still hear', async () => {
    const { store, calls, leave } = await openListening();
    const others = { count: 0 };
    store.subscribe(() => others.count++);
    leave();
    store.problem = 'x';
    assert.deepEqual([calls.count, others.count], [0, 1]);
  });

  it('that leaves while it is told keeps nobody from being told', async () => {
    const { store } = await openListening();
    const told: string[] = [];
    const leave = store.subscribe(() => {
      told.push('one');
      leave();
    });
    store.subscribe(() => told.push('two'));
    store.problem = 'x';
    assert.deepEqual(told, ['one', 'two']);
  });

  it('opens one channel with all others, and closes it when the last one has left', async () => {
    const opened: string[] = [];
    let closed = 0;
    const store = new OrganizationStore({
      transport: new ControlledTransport(),
      openChannel: (name) => {
        opened.push(name);
        return { onmessage: null, postMessage: () => {}, close: () => closed++ };
      },
    });
    assert.deepEqual(opened, []);
    const leave = [store.subscribe(() => {}), store.subscribe(() => {})];
    assert.deepEqual(opened, ['org-connections']);
    leave[0]!();
    await settled();
    assert.equal(closed, 0);
    leave[1]!();
    await settled();
    assert.equal(closed, 1);
    store.subscribe(() => {});
    assert.equal(opened.length, 2);
  });

  it('hears of every step of a read', async () => {
    const { store, transport, calls } = await openListening();
    const list = store.ensureList();
    assert.equal(calls.count, 1);
    transport.last.wait(9_000);
    assert.equal(calls.count, 2);
    await transport.last.answer([okta]);
    await list;
    assert.equal(calls.count, 3);
  });
});

describe('work that was left', () => {
  it('sends nothing, and uses no answer', async () => {
    const requests = new Requests(new Permissions(), () => {});
    requests.start(new ControlledTransport());
    const sent: string[] = [];
    const leaving = new AbortController();
    const send = (signal: AbortSignal) =>
      requests.send(async () => {
        sent.push('request');
        leaving.abort();
        return 'answer';
      }, signal);
    await assert.rejects(send(AbortSignal.abort()), { code: 'aborted' });
    assert.deepEqual(sent, []);
    await assert.rejects(send(leaving.signal), { code: 'aborted' });
    assert.deepEqual(sent, ['request']);
  });
});

describe('what is fresh', () => {
  for (const [after, isFresh] of [
    [29_999, true],
    [30_000, false],
  ] as const)
    it(`is ${isFresh ? 'not ' : ''}read again after ${after} ms`, async () => {
      const { store, transport, clock } = await openListening([okta]);
      clock.time += after;
      assert.equal(store.isListFresh, isFresh);
      void store.ensureList();
      void store.ensureConnection(saml.id!).catch(() => {});
      assert.equal(transport.of('listConnections').length, isFresh ? 1 : 2);
    });

  for (const [after, reads] of [
    [299_999, 1],
    [300_000, 2],
  ] as const)
    for (const method of ['ensureConfiguration', 'ensureConnectionConfiguration'] as const)
      it(`of the configuration is read ${reads} times in ${after} ms: ${method}`, async () => {
        const { store, transport, clock } = await openListening();
        const read = store[method]();
        await transport.last.answer({ deletionBehavior: 'allow', allowedStrategies: null });
        await read;
        clock.time += after;
        void store[method]();
        assert.equal(transport.calls.length, reads);
      });

  it('was not a failure, nor what was left', async () => {
    const { store, transport } = await openListening([okta]);
    const failed = store.refresh().catch(() => {});
    await transport.last.fail('unavailable');
    await failed;
    assert.equal(store.isListFresh, false);
    assert.deepEqual(store.list.value?.connections, [okta]);
    assert.equal(store.list.error?.code, 'unavailable');
  });

  it('keeps the error while it is read again', async () => {
    const { store, transport } = await openListening([okta]);
    const failed = store.refresh().catch(() => {});
    await transport.last.fail('unavailable');
    await failed;
    void store.refresh();
    assert.deepEqual([store.list.status, store.list.error?.code], ['pending', 'unavailable']);
  });
});

describe('a page that has been left and is shown again', () => {
  it('says that another session answers where something was known before', async () => {
    for (const [known, isSaid] of [
      [[okta], true],
      [undefined, false],
    ] as const) {
      const { store, transport } = await openListening(known);
      store.restart();
      const read = store.ensureList().catch(() => {});
      await transport.last.fail('session-changed');
      await read;
      assert.equal(store.sessionChanged !== undefined, isSaid);
    }
  });

  it('and gets another transport owes nothing to what was known before', async () => {
    const { store } = await openListening([okta]);
    store.restart();
    const next = new ControlledTransport();
    store.transport = next;
    const read = store.ensureList().catch(() => {});
    await next.last.fail('session-changed');
    await read;
    assert.equal(store.sessionChanged, undefined);
  });

  it('without a transport stays as it is', async () => {
    const { store } = await openListening([okta]);
    store.transport = undefined;
    const { epoch } = store;
    store.restart();
    assert.equal(store.epoch, epoch);
  });

  it('has ended all that was under way', async () => {
    const { store, transport } = await openListening([okta]);
    const change = store.setEnabled(id, false);
    await settled();
    store.restart();
    await assert.rejects(change, { code: 'aborted' });
    assert.ok(transport.last.isAborted);
    assert.deepEqual(store.failures, []);
  });
});

describe('who may do what', () => {
  const unauthorized = () => new TransportError('unauthorized');

  it('goes by whole scopes, however they are separated', () => {
    const permissions = new Permissions();
    permissions.scope = 'read:a  update:b\tdelete:c';
    for (const scope of ['read:a', 'update:b', 'delete:c']) assert.ok(permissions.has(scope));
    for (const scope of ['read', 'update:bb', 'create:a']) assert.equal(permissions.has(scope), false);
  });

  it('is learned from a refusal, which outweighs what the page says, until it is forgotten', () => {
    const permissions = new Permissions();
    permissions.scope = 'read:a';
    const refusal = new TransportError('forbidden', { missingScope: 'read:a' });
    assert.equal(permissions.learn(refusal, permissions.round), true);
    assert.equal(permissions.learn(refusal, permissions.round), false);
    assert.equal(permissions.has('read:a'), false);
    permissions.forget();
    assert.ok(permissions.has('read:a'));
  });

  it('is nothing once the session has ended, until a request succeeds; of several only the first is news', () => {
    const permissions = new Permissions();
    const { round } = permissions;
    const [first, second, later] = [unauthorized(), unauthorized(), unauthorized()];
    assert.equal(permissions.learn(first, round), true);
    assert.equal(permissions.learn(second, round), false);
    assert.equal(permissions.signedOut, first);
    assert.equal(permissions.learn(later, permissions.round), true);
    assert.equal(permissions.signedOut, later);
    assert.equal(permissions.learn(undefined, round), true);
    assert.equal(permissions.signedOut, undefined);
    // A request of before the success, which ends after it.
    assert.equal(permissions.learn(unauthorized(), round), false);
    assert.equal(permissions.signedOut, undefined);
    assert.equal(permissions.learn(new TransportError('forbidden'), permissions.round), false);
  });

  it('is told to the listeners as it is learned', async () => {
    const { store, transport, calls } = await openListening([okta]);
    const failed = store.refreshConnection(id).catch(() => {});
    const before = calls.count;
    await transport.last.fail('unauthorized');
    await failed;
    assert.ok(calls.count > before);
    assert.equal(store.signedOut?.code, 'unauthorized');
    const read = store.refreshConnection(id);
    await transport.last.answer(okta);
    await read;
    assert.equal(store.signedOut, undefined);
  });
});

describe('another session', () => {
  it('may do what the one before was refused, and is signed in', async () => {
    const { store, transport } = await openListening([okta]);
    const scope = 'update:my_org:identity_providers';
    for (const code of ['forbidden', 'unauthorized'] as const) {
      const change = store.setEnabled(id, false).catch(() => {});
      await settled();
      await transport.last.fail(code, { missingScope: scope });
      await change;
    }
    assert.deepEqual([store.may(scope), store.signedOut?.code], [false, 'unauthorized']);
    store.startSession(new ControlledTransport());
    assert.deepEqual([store.may(scope), store.signedOut], [true, undefined]);
  });
});

describe('what has failed unseen', () => {
  it('is not what a listener was there to see, whichever way the page goes on', async () => {
    const { store, transport } = await openListening([okta]);
    const change = store.remove(id, 'detached').catch(() => {});
    await settled();
    await transport.last.fail('forbidden');
    await change;
    assert.deepEqual(store.failures, []);
    assert.equal(store.isUnfinished, false);
  });

  it('keeps the connection as it was known, and can be dismissed one by one', async () => {
    const { store, transport, leave } = await openListening([okta, saml]);
    const patch = { displayName: 'New' };
    const changes = Promise.allSettled([store.update(id, patch), store.update(saml.id!, patch)]);
    leave();
    await settled();
    for (const call of transport.of('updateConnection')) await call.fail('forbidden');
    await changes;
    assert.deepEqual(
      store.failures.map((failure) => failure.connection),
      [okta, saml],
    );
    assert.ok(store.isUnfinished);
    assert.ok(Object.isFrozen(store.failures));
    store.dismissFailures(store.failures[0]!.error);
    assert.deepEqual(
      store.failures.map((failure) => failure.connection),
      [saml],
    );
    store.dismissFailures();
    assert.equal(store.isUnfinished, false);
  });

  it('is forgotten with the session', async () => {
    const { store, transport, leave } = await openListening([okta]);
    const change = store.remove(id, 'detached').catch(() => {});
    leave();
    await settled();
    await transport.last.fail('forbidden');
    await change;
    store.startSession(new ControlledTransport());
    assert.deepEqual(store.failures, []);
  });
});

describe('a connection that is gone', () => {
  it('fails for whoever asks for it while a list is read that lacks it', async () => {
    const { store, transport } = await openListening();
    const one = assert.rejects(store.ensureConnection(id), { code: 'not-found' });
    const list = store.ensureList();
    await settled();
    await transport.last.answer([saml]);
    await list;
    await one;
  });

  it('is there again when a later list has it, and nothing of before is pending', async () => {
    const { store, transport, clock } = await openListening([okta, saml]);
    for (const list of [[saml], [connection({ ...okta }), saml]]) {
      clock.time += 10;
      const read = store.refresh();
      await transport.last.answer(list);
      await read;
    }
    const { status, error, pendingEnabled } = store.connection(id);
    assert.deepEqual([status, error, pendingEnabled], ['ready', undefined, null]);
  });
});
