/** What a page that was left had under way, as the next page shows it and goes on with it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OrganizationStore } from '../../../src/store/organization-store.js';
import type { TransportError } from '../../../src/transport/transport-error.js';
import { connection, okta, saml } from '../../helpers/connections.js';
import { ControlledTransport, settled } from '../../helpers/controlled-transport.js';

const id = okta.id!;
const off = connection({ ...okta, isEnabled: false });

async function openStore(name = 'tag-a') {
  const session: { name: string | undefined } = { name };
  const transport = Object.assign(new ControlledTransport(), { channel: () => session.name });
  let now = 1_000_000;
  const clock = { now: () => ++now, sleep: () => Promise.resolve() };
  const store = new OrganizationStore({ transport, clock, openChannel: () => undefined });
  const unsubscribe = store.subscribe(() => {});
  const list = store.ensureList();
  await transport.last.answer([okta, saml]);
  await list;
  const leave = async () => {
    await settled();
    unsubscribe();
    await settled();
  };
  return { store, transport, session, leave };
}

type Page = Awaited<ReturnType<typeof openStore>>;

/** A page that is left after this, and the next one, which knows of it. */
async function twoPages(begin: (old: Page) => void) {
  const old = await openStore();
  begin(old);
  await old.leave();
  const next = await openStore();
  next.store.offer(old.store, false);
  return { old, next };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code }: TransportError) => code,
  );

describe('the next page', () => {
  it('sends a change after the one that is under way, whatever that is', async () => {
    const { old, next } = await twoPages(({ store }) => void store.update(id, { displayName: 'New' }));
    const removal = codeOf(next.store.remove(id, 'detached'));
    await settled();
    assert.equal(next.transport.of('detachConnection').length, 0);
    assert.equal(next.store.connection(id).pendingEnabled, null);
    await old.transport.last.answer(okta);
    await settled();
    await next.transport.last.answer();
    assert.equal(await removal, 'done');
  });

  it('sends a change also after one that has failed', async () => {
    const { old, next } = await twoPages(({ store }) => void codeOf(store.remove(id, 'detached')));
    const update = codeOf(next.store.update(id, { displayName: 'New' }));
    await old.transport.last.fail('forbidden');
    await settled();
    await next.transport.last.answer(okta);
    assert.equal(await update, 'done');
  });

  it('keeps its own switch, which is newer, and sends it last', async () => {
    const old = await openStore();
    void old.store.setEnabled(id, false);
    await old.leave();
    const next = await openStore();
    const own = codeOf(next.store.setEnabled(id, true));
    next.store.offer(old.store, false);
    assert.equal(next.store.connection(id).pendingEnabled, true);
    await old.transport.last.fail('forbidden');
    await settled();
    assert.equal(await own, 'done');
    assert.equal(next.store.connection(id).refusal, null);
  });

  it('does not send the switch of the page before when its own shows that the connection is gone', async () => {
    const old = await openStore();
    void codeOf(old.store.setEnabled('con_gone', true));
    await old.leave();
    const next = await openStore();
    next.session.name = undefined;
    next.store.offer(old.store, false);
    const own = codeOf(next.store.setEnabled('con_gone', false));
    await settled();
    await next.transport.last.fail('network');
    // The answer that tells the session is the one that ends the switch.
    next.session.name = 'tag-a';
    await next.transport.last.fail('not-found');
    assert.deepEqual(
      next.transport.of('updateConnection').map(({ patch }) => patch),
      [{ isEnabled: false }],
    );
    assert.equal(next.store.connection('con_gone').pendingEnabled, null);
    assert.equal(await own, 'aborted');
  });

  it('gives whoever switches to the same state the outcome of the switch that is under way', async () => {
    for (const isRefused of [false, true]) {
      const { old, next } = await twoPages(({ store }) => void codeOf(store.setEnabled(id, false)));
      const again = codeOf(next.store.setEnabled(id, false));
      if (isRefused) await old.transport.last.fail('conflict');
      else await old.transport.last.answer(off);
      assert.equal(await again, isRefused ? 'conflict' : 'done');
      assert.equal(next.transport.of('updateConnection').length, 0);
      assert.equal(next.store.connection(id).pendingEnabled, null);
    }
  });

  it('shows a refused switch also where a later change of the same connection was made', async () => {
    const { old, next } = await twoPages(({ store }) => {
      void codeOf(store.setEnabled(id, false));
      void codeOf(store.update(id, { displayName: 'New' }));
    });
    await old.transport.last.fail('forbidden');
    await settled();
    await old.transport.last.answer(okta);
    await settled();
    const { pendingEnabled, refusal } = next.store.connection(id);
    assert.deepEqual([pendingEnabled, refusal?.enabled, refusal?.error.code], [null, false, 'forbidden']);
  });

  it('drops what it has taken over when its session changes', async () => {
    const { old, next } = await twoPages(({ store }) => void codeOf(store.setEnabled(id, false)));
    const again = codeOf(next.store.setEnabled(id, false));
    next.store.startSession(new ControlledTransport());
    await old.transport.last.fail('forbidden');
    await settled();
    assert.equal(await again, 'session-changed');
    assert.equal(next.store.connection(id).refusal, null);
  });

  it('keeps a switch of its next session apart from what it has taken over', async () => {
    const { old, next } = await twoPages(({ store }) => void codeOf(store.setEnabled(id, false)));
    const taken = codeOf(next.store.setEnabled(id, false));
    next.store.startSession(new ControlledTransport());
    void next.store.setEnabled(id, false);
    await old.transport.last.answer(off);
    await settled();
    assert.equal(await taken, 'session-changed');
    assert.equal(next.store.connection(id).pendingEnabled, false);
  });

  it('shows a switch that was refused when nobody was there', async () => {
    const old = await openStore();
    const change = codeOf(old.store.setEnabled(id, false));
    await old.leave();
    await old.transport.last.fail('forbidden');
    await change;
    assert.ok(old.store.isUnfinished);
    const next = await openStore();
    next.store.offer(old.store, false);
    assert.equal(next.store.connection(id).refusal?.error.code, 'forbidden');
    assert.equal(next.store.connection(saml.id!).refusal, null);
  });

  it('shows no refusal over a newer switch of its own, pending or refused', async () => {
    const old = await openStore();
    const changes = [id, saml.id!].map((one) => codeOf(old.store.setEnabled(one, one !== id)));
    await old.leave();
    for (const call of old.transport.of('updateConnection')) await call.fail('forbidden');
    await Promise.all(changes);
    const next = await openStore();
    void codeOf(next.store.setEnabled(id, false));
    const own = codeOf(next.store.setEnabled(saml.id!, true));
    await settled();
    await next.transport.last.fail('conflict');
    await own;
    next.store.offer(old.store, false);
    assert.equal(next.store.connection(id).pendingEnabled, false);
    assert.equal(next.store.connection(id).refusal, null);
    assert.equal(next.store.connection(saml.id!).refusal?.error.code, 'conflict');
  });

  it('knows what another one has changed by then, and what tabs tell it', async () => {
    const { old, next } = await twoPages(({ store }) => void store.setEnabled(id, false));
    const last = await openStore();
    last.store.offer(next.store, false);
    await old.transport.last.answer(off);
    await settled();
    for (const { store } of [next, last]) assert.equal(store.connection(id).value?.isEnabled, false);
  });

  it('is told of what fails by every page before', async () => {
    const { old, next } = await twoPages(({ store }) => {
      void codeOf(store.remove(id, 'detached'));
      void codeOf(store.update(saml.id!, { displayName: 'New' }));
    });
    await next.leave();
    const last = await openStore();
    last.store.offer(next.store, false);
    await old.transport.of('detachConnection')[0]!.fail('forbidden');
    await old.transport.of('updateConnection')[0]!.fail('conflict');
    await settled();
    const failures = () => last.store.failures.map(({ action, error }) => `${action}: ${error.code}`);
    assert.deepEqual(failures(), ['remove: forbidden', 'update: conflict']);
    assert.deepEqual(next.store.failures, []);
    // A page that shows it in its own way goes by the store that it has called.
    old.store.dismissFailures(last.store.failures[0]!.error);
    assert.deepEqual(failures(), ['update: conflict']);
    old.store.dismissFailures();
    assert.deepEqual(failures(), []);
  });

  it('takes over once, from no page twice, and not from itself', async () => {
    const old = await openStore();
    const removal = codeOf(old.store.remove(id, 'detached'));
    await old.leave();
    await old.transport.last.fail('forbidden');
    await removal;
    const [next, other] = [await openStore(), await openStore()];
    next.store.offer(old.store, false);
    next.store.offer(old.store, true);
    other.store.offer(old.store, true);
    next.store.offer(next.store, true);
    assert.equal(next.store.failures.length, 1);
    assert.equal(other.store.failures.length, 0);
  });

  for (const code of ['session-changed', 'aborted'] as const)
    it(`is told nothing of a change that was dropped: ${code}`, async () => {
      const { old, next } = await twoPages(({ store }) => void codeOf(store.remove(id, 'detached')));
      await old.transport.last.fail(code);
      await settled();
      assert.deepEqual(next.store.failures, []);
    });

  it('never takes over from another session, also when that shows later', async () => {
    const old = await openStore('tag-a');
    void old.store.setEnabled(id, false);
    await old.leave();
    const next = await openStore();
    next.session.name = undefined;
    next.store.offer(old.store, true);
    next.session.name = 'tag-b';
    const read = next.store.refresh();
    await next.transport.last.answer([okta]);
    await read;
    next.session.name = 'tag-a';
    void next.store.refresh();
    assert.equal(next.store.connection(id).pendingEnabled, null);
  });
});

describe('whoever hears that a switch has ended', () => {
  it('can switch anew at once', async () => {
    const { store, transport } = await openStore();
    const first = store.setEnabled(id, false);
    let second: Promise<unknown> | undefined;
    store.subscribe(() => {
      if (store.connection(id).pendingEnabled === null) second ??= store.setEnabled(id, true);
    });
    await settled();
    await transport.last.answer(off);
    await first;
    assert.notEqual(second, first);
    assert.deepEqual(transport.last.patch, { isEnabled: true });
  });
});

describe('a page that is about to be left', () => {
  it('keeps to one change of a connection at a time', async () => {
    const page = await openStore();
    void page.store.setEnabled(id, false);
    await settled();
    void page.store.setEnabled(id, true);
    page.store.flush();
    assert.deepEqual(
      page.transport.of('updateConnection').map(({ patch }) => patch),
      [{ isEnabled: false }],
    );
  });

  it('flushes its transport, where that can be flushed', async () => {
    const page = await openStore();
    let times = 0;
    page.store.flush();
    Object.assign(page.transport, { flush: () => times++ });
    page.store.flush();
    assert.equal(times, 1);
    page.store.transport = undefined;
    const change = codeOf(page.store.setEnabled(id, false));
    page.store.flush();
    assert.equal(await change, 'aborted');
  });
});
