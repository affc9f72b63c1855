/** Switches, settings and removals that meet an unknown state, a refusal or another change. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connection, okta, saml } from '../../helpers/connections.js';
import { settled } from '../../helpers/controlled-transport.js';
import { openListening, type ListeningPage } from '../listening-page.js';

const id = okta.id!;
const off = connection({ ...okta, isEnabled: false });

const methods = ({ transport }: ListeningPage) => transport.calls.map(({ method }) => method);
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string; isCertain: boolean }) => `${error.code}${error.isCertain ? '' : ', uncertain'}`,
  );

/** A page whose list is known, and could not be read again. */
async function doubtful() {
  const page = await openListening([okta]);
  const read = page.store.refreshConnection(id).catch(() => {});
  await page.transport.last.fail('not-found');
  await read;
  assert.equal(page.store.connection(id).status, 'failed');
  return page;
}

describe('a switch to what was true when it was last known', () => {
  it('is sent where that is not known any more, and can be refused', async () => {
    const page = await doubtful();
    const change = outcome(page.store.setEnabled(id, true));
    await settled();
    assert.deepEqual(page.transport.last.patch, { isEnabled: true });
    await page.transport.last.fail('forbidden');
    assert.equal(await change, 'forbidden');
    assert.equal(page.transport.of('updateConnection').length, 1);
    assert.equal(page.store.connection(id).refusal?.enabled, true);
  });

  it('is sent where nothing was ever known', async () => {
    const page = await openListening();
    const change = outcome(page.store.setEnabled(id, true));
    await settled();
    await page.transport.last.answer(okta);
    assert.equal(await change, 'done');
  });
});

describe('a switch', () => {
  it('that the server takes and does not make is a conflict', async () => {
    const page = await openListening([okta]);
    const change = outcome(page.store.setEnabled(id, false));
    await settled();
    await page.transport.last.answer(okta);
    assert.equal(await change, 'conflict');
    assert.equal(page.store.connection(id).refusal?.error.code, 'conflict');
    assert.equal(page.store.connection(id).value?.isEnabled, true);
  });

  it('that is answered in the way of what was asked for meanwhile needs no other request', async () => {
    const page = await openListening([okta]);
    const change = outcome(page.store.setEnabled(id, false));
    await settled();
    void page.store.setEnabled(id, true);
    await page.transport.last.answer(okta);
    assert.equal(await change, 'done');
    assert.equal(page.transport.of('updateConnection').length, 1);
  });

  it('that is refused after one whose outcome was unknown is certain, for one between was made', async () => {
    const page = await openListening([okta]);
    const change = outcome(page.store.setEnabled(id, false));
    await settled();
    void page.store.setEnabled(id, true);
    for (let call = 0; call < 2; call++) await page.transport.last.fail('network');
    void page.store.setEnabled(id, false);
    await page.transport.last.answer(okta);
    await page.transport.last.fail('forbidden');
    assert.equal(await change, 'forbidden');
    assert.equal(page.transport.of('getConnection').length, 1);
  });

  it('that is refused after one whose outcome is still unknown is looked up', async () => {
    const page = await openListening([okta]);
    const change = outcome(page.store.setEnabled(id, false));
    await settled();
    void page.store.setEnabled(id, true);
    for (let call = 0; call < 2; call++) await page.transport.last.fail('network');
    await page.transport.last.fail('forbidden');
    assert.equal(page.transport.last.method, 'getConnection');
    await page.transport.last.answer(off);
    assert.equal(await change, 'forbidden');
    assert.equal(page.store.connection(id).value?.isEnabled, false);
  });

  it('tells whoever waits what is true by then, another tab’s change included', async () => {
    const page = await openListening([okta]);
    page.clock.time = 1_100;
    const change = page.store.setEnabled(id, false);
    await settled();
    page.hear({ id, sentAt: 1_090, answeredAt: 1_110, connection: { ...okta, displayName: 'Theirs' } });
    page.clock.time = 1_200;
    await page.transport.last.answer(off);
    assert.equal(page.transport.last.method, 'getConnection');
    await page.transport.last.answer({ ...off, displayName: 'Theirs' });
    assert.equal((await change).displayName, 'Theirs');
    // The difference was made by another admin.
    assert.equal(page.store.connection(id).value?.displayName, 'Theirs');
  });

  it('is gone with its connection', async () => {
    const page = await openListening([okta, saml]);
    const change = outcome(page.store.setEnabled(id, false));
    await settled();
    await page.transport.last.fail('network');
    await page.transport.last.fail('not-found');
    assert.equal(await change, 'aborted');
    assert.deepEqual(page.store.list.value?.connections, [saml]);
    assert.equal(page.store.connection(id).pendingEnabled, null);
  });

  it('is looked up once more where another change has overtaken the lookup', async () => {
    const page = await openListening([okta]);
    page.clock.time = 1_100;
    const change = outcome(page.store.setEnabled(id, false));
    await settled();
    page.clock.time = 1_200;
    await page.transport.last.fail('network');
    page.clock.time = 1_300;
    page.hear({ id, sentAt: 1_250, answeredAt: 1_290, connection: okta });
    await page.transport.last.answer(off);
    assert.equal(page.transport.of('getConnection').length, 2);
    await page.transport.last.answer(okta);
    assert.equal(await change, 'network');
  });

  it('without a transport ends at once, and says why', async () => {
    const page = await openListening();
    page.store.transport = undefined;
    const error: unknown = await page.store.setEnabled(id, true).catch((thrown: unknown) => thrown);
    assert.match((error as Error).message, /no transport/);
  });
});

describe('settings', () => {
  it('that no answer confirmed are made only if all of them are so', async () => {
    for (const [answer, expected] of [
      [{ ...okta, displayName: 'New', showAsButton: false }, 'done'],
      [{ ...okta, displayName: 'New' }, 'timeout'],
      [{ ...okta, showAsButton: false }, 'timeout'],
    ] as const) {
      const page = await openListening([okta]);
      const change = outcome(page.store.update(id, { displayName: 'New', showAsButton: false }));
      await settled();
      await page.transport.last.fail('timeout');
      await page.transport.last.answer(answer);
      assert.equal(await change, expected);
    }
  });

  it('of a connection that is gone are not made, which is certain', async () => {
    const page = await openListening([okta]);
    const change = outcome(page.store.update(id, { displayName: okta.displayName }));
    await settled();
    await page.transport.last.fail('network');
    await page.transport.last.fail('not-found');
    assert.equal(await change, 'network');
  });

  it('that are refused are not looked up, and say so until they are tried again', async () => {
    const page = await openListening([okta]);
    const change = outcome(page.store.update(id, { displayName: 'New' }));
    await settled();
    await page.transport.last.fail('invalid');
    assert.equal(await change, 'invalid');
    assert.equal(page.transport.of('getConnection').length, 0);
  });

  it('keep the state where the answer leaves it out', async () => {
    const page = await openListening([okta]);
    const change = page.store.update(id, { displayName: 'New' });
    await settled();
    await page.transport.last.answer(connection({ id, displayName: 'New', isEnabled: null }));
    assert.equal((await change).isEnabled, true);
  });
});

describe('a wait', () => {
  for (const [what, begin] of [
    ['settings', (page: ListeningPage) => page.store.update(id, { displayName: 'New' })],
    ['a removal', (page: ListeningPage) => page.store.remove(id, 'detached')],
    ['a switch', (page: ListeningPage) => page.store.setEnabled(id, false)],
  ] as const)
    it(`of ${what} is over when they are refused`, async () => {
      const page = await openListening([okta]);
      const change = outcome(begin(page));
      await settled();
      page.transport.last.wait(9_000);
      assert.equal(page.store.connection(id).waiting?.until, 9_000);
      await page.transport.last.fail('forbidden');
      assert.equal(await change, 'forbidden');
      assert.equal(page.store.connection(id).waiting, undefined);
    });

  it('of whoever has left is not shown', async () => {
    const page = await openListening();
    const list = page.store.ensureList().catch(() => {});
    const asked = page.transport.last;
    page.store.transport = undefined;
    await list;
    asked.wait(9_000);
    assert.equal(page.store.list.waiting, undefined);
  });
});

describe('leaving a page', () => {
  it('forgets nothing that was read, and nothing is read again on return', async () => {
    const page = await openListening([okta, saml]);
    page.leave();
    await settled();
    page.store.subscribe(() => {});
    await Promise.all([page.store.ensureList(), page.store.ensureConnection(id)]);
    assert.deepEqual(methods(page), ['listConnections']);
  });

  it('ends the waits of reads, and keeps those of changes', async () => {
    const page = await openListening([okta, saml]);
    void page.store.setEnabled(id, false);
    await settled();
    page.transport.last.wait(9_000);
    void page.store.refreshConnection(saml.id!).catch(() => {});
    page.transport.last.wait(8_000);
    void page.store.refresh().catch(() => {});
    page.transport.last.wait(7_000);
    page.leave();
    await settled();
    const { store } = page;
    assert.equal(store.connection(id).waiting?.until, 9_000);
    assert.deepEqual(
      [store.connection(saml.id!).waiting, store.connection(saml.id!).status],
      [undefined, 'idle'],
    );
    assert.deepEqual([store.list.waiting, store.list.status], [undefined, 'idle']);
  });

  it('keeps why a connection waits that is being changed and read', async () => {
    const page = await openListening();
    void page.store.ensureConnection(id).catch(() => {});
    await settled();
    void page.store.setEnabled(id, false);
    await settled();
    page.transport.last.wait(9_000);
    page.leave();
    await settled();
    const { status, waiting } = page.store.connection(id);
    assert.deepEqual([status, waiting?.until], ['idle', 9_000]);
  });
});
