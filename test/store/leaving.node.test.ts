/** Leaving a page: reads are aborted, changes are finished, and the next page shows how they end. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OrganizationStore } from '../../src/store/organization-store.js';
import type { Channel } from '../../src/store/index.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import { connection, okta, saml } from '../helpers/connections.js';
import { ControlledTransport, settled } from '../helpers/controlled-transport.js';

const id = okta.id!;
const off = connection({ ...okta, isEnabled: false });

/** Posts that were made, and whether the channel is open. */
class Posts implements Channel {
  readonly messages: unknown[] = [];
  isOpen = true;
  onmessage = null;

  postMessage(message: unknown): void {
    if (this.isOpen) this.messages.push(message);
  }

  close(): void {
    this.isOpen = false;
  }
}

async function openStore({ name, isRead = true }: { name?: string; isRead?: boolean } = {}) {
  const channel = () => name;
  const transport = Object.assign(new ControlledTransport(), { channel });
  const posts = new Posts();
  let now = 1_000_000;
  const clock = { now: () => ++now, sleep: () => Promise.resolve() };
  const store = new OrganizationStore({ transport, clock, openChannel: () => posts });
  const leave = store.subscribe(() => {});
  const list = store.ensureList().catch(() => {});
  if (isRead) {
    await transport.last.answer([okta, saml]);
    await list;
  }
  return { store, transport, posts, leave };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code }: TransportError) => code,
  );

describe('a page that is left', () => {
  it('aborts its reads, and keeps what is being changed', async () => {
    const { store, transport, leave } = await openStore();
    const [read, change] = [codeOf(store.refresh()), codeOf(store.setEnabled(id, false))];
    await settled();
    leave();
    await settled();
    assert.equal(await read, 'aborted');
    assert.equal(store.list.status, 'idle');
    assert.equal(store.connection(id).pendingEnabled, false);
    assert.equal(transport.last.method, 'updateConnection');
    await transport.last.answer(off);
    assert.equal(await change, 'done');
    assert.equal(store.connection(id).value?.isEnabled, false);
  });

  it('sends what waits for an earlier change, and tells the other tabs of both', async () => {
    const { store, transport, posts, leave } = await openStore({ name: 'org_1' });
    const changes = [store.update(id, { displayName: 'New' }), store.remove(id, 'detached')];
    await settled();
    leave();
    await settled();
    assert.ok(posts.isOpen);
    await transport.last.answer(okta);
    assert.equal(transport.last.method, 'detachConnection');
    await transport.last.answer();
    await Promise.all(changes);
    await settled();
    assert.equal(posts.messages.length, 2);
    assert.equal(posts.isOpen, false);
  });

  it('reads nothing for what other tabs say meanwhile', async () => {
    const { store, transport, posts, leave } = await openStore({ name: 'org_1' });
    void store.setEnabled(id, false);
    await settled();
    leave();
    await settled();
    const { length } = transport.calls;
    const { onmessage } = posts as Channel;
    const overlapping = { id: saml.id, sentAt: 0, answeredAt: 2_000_000, connection: saml };
    onmessage?.({ data: { organization: 'org_1', ...overlapping } });
    onmessage?.({ data: { organization: 'org_1', ...overlapping, answeredAt: 2_000_001 } });
    await settled();
    assert.equal(transport.calls.length, length);
  });

  it('keeps the failure of a removal and of settings for whoever comes back', async () => {
    const { store, transport, leave } = await openStore();
    const change = codeOf(store.remove(id, 'detached'));
    await settled();
    leave();
    await settled();
    await transport.last.fail('forbidden');
    assert.equal(await change, 'forbidden');
    assert.deepEqual(
      store.failures.map(({ action, connection: one, error }) => [action, one?.id, error.code]),
      [['remove', id, 'forbidden']],
    );
    store.dismissFailures();
    assert.deepEqual(store.failures, []);
    assert.equal(store.isUnfinished, false);
  });

  it('keeps no failure that somebody has seen', async () => {
    const { store, transport, leave } = await openStore();
    const [removal, change] = [
      codeOf(store.remove(saml.id!, 'detached')),
      codeOf(store.setEnabled(id, false)),
    ];
    await settled();
    await transport.of('detachConnection')[0]!.fail('forbidden');
    await transport.of('updateConnection')[0]!.fail('forbidden');
    await Promise.all([removal, change]);
    leave();
    await settled();
    assert.equal(store.isUnfinished, false);
  });
});

describe('the next page', () => {
  /** A page that is left while a switch is under way, and the next one. */
  async function twoPages(before: string | undefined, after: string | undefined, isSame = false) {
    const old = await openStore({ name: before! });
    const change = codeOf(old.store.setEnabled(id, false));
    await settled();
    old.leave();
    await settled();
    const next = await openStore({ name: after! });
    next.store.offer(old.store, isSame);
    return { old, next, change };
  }

  it('shows a change of the same session as pending, and then its outcome', async () => {
    const { old, next, change } = await twoPages('tag-a', 'tag-a');
    assert.equal(next.store.connection(id).pendingEnabled, false);
    await old.transport.last.answer(off);
    await change;
    await settled();
    assert.equal(next.store.connection(id).pendingEnabled, null);
    assert.equal(next.store.connection(id).value?.isEnabled, false);
    assert.equal(next.transport.of('updateConnection').length, 0);
    assert.equal(next.transport.of('getConnection').length, 0);
  });

  it('shows why it was refused', async () => {
    const { old, next, change } = await twoPages('tag-a', 'tag-a');
    await old.transport.last.fail('forbidden');
    await change;
    await settled();
    const { pendingEnabled, refusal } = next.store.connection(id);
    assert.deepEqual([pendingEnabled, refusal?.enabled, refusal?.error.code], [null, false, 'forbidden']);
  });

  it('does not show a refusal that the page has shown in its own way', async () => {
    const old = await openStore({ name: 'tag-a' });
    const change = old.store.setEnabled(id, false).catch(() => old.store.dismissRefusal(id));
    await settled();
    old.leave();
    await settled();
    const next = await openStore({ name: 'tag-a' });
    next.store.offer(old.store, false);
    await old.transport.last.fail('forbidden');
    await change;
    await settled();
    assert.equal(next.store.connection(id).pendingEnabled, null);
    assert.equal(next.store.connection(id).refusal, null);
  });

  it('sends a newer switch after the one that is under way', async () => {
    const { old, next } = await twoPages('tag-a', 'tag-a');
    void next.store.setEnabled(id, true);
    await settled();
    assert.equal(next.transport.of('updateConnection').length, 0);
    await old.transport.last.answer(off);
    await settled();
    assert.deepEqual(next.transport.last.patch, { isEnabled: true });
  });

  it('shows nothing of another session, nor of one that nobody can tell', async () => {
    for (const [before, after, isSame] of [
      ['tag-a', 'tag-b', true],
      [undefined, undefined, false],
    ] as const) {
      const { next } = await twoPages(before, after, isSame);
      assert.equal(next.store.connection(id).pendingEnabled, null);
    }
  });

  it('goes by what the page says where no answer tells the session', async () => {
    const { next } = await twoPages(undefined, undefined, true);
    assert.equal(next.store.connection(id).pendingEnabled, false);
  });

  for (const [what, name] of [
    ['nothing', undefined],
    ['the organization alone', 'org_1'],
  ] as const)
    it(`waits until its own session is known, while ${what} is named`, async () => {
      const old = await openStore({ name: 'tag-a' });
      void old.store.setEnabled(id, false);
      await settled();
      old.leave();
      await settled();
      const session: { name: string | undefined } = { name };
      const transport = Object.assign(new ControlledTransport(), { channel: () => session.name });
      const store = new OrganizationStore({ transport, openChannel: () => undefined });
      store.subscribe(() => {});
      store.offer(old.store, true);
      void store.ensureList();
      const refused = codeOf(store.setEnabled(saml.id!, true));
      await settled();
      await transport.last.fail('network');
      await transport.last.fail('network');
      assert.equal(await refused, 'network');
      assert.equal(store.connection(id).pendingEnabled, null);
      session.name = 'tag-a';
      await transport.calls[0]!.answer([okta, saml]);
      assert.equal(store.connection(id).pendingEnabled, false);
    });

  it('shows a removal that failed when nobody was there, and one that fails later', async () => {
    const old = await openStore({ name: 'tag-a' });
    const [first, second] = [
      codeOf(old.store.remove(id, 'detached')),
      codeOf(old.store.remove(saml.id!, 'deleted')),
    ];
    await settled();
    old.leave();
    await settled();
    await old.transport.of('detachConnection')[0]!.fail('forbidden');
    await first;
    const next = await openStore({ name: 'tag-a' });
    next.store.offer(old.store, false);
    await old.transport.of('deleteConnection')[0]!.fail('conflict');
    await second;
    assert.deepEqual(
      next.store.failures.map(({ error }) => error.code),
      ['forbidden', 'conflict'],
    );
  });

  for (const isLate of [false, true])
    it(`shows no ${isLate ? 'later ' : ''}failure to another session, also where it had read nothing itself`, async () => {
      const old = await openStore({ name: 'tag-a' });
      const { store, transport } = old;
      const removal = codeOf(store.readBeforeChange(id).then(() => store.remove(id, 'detached')));
      await settled();
      old.leave();
      await settled();
      const fail = async () => {
        await transport.last.fail('forbidden');
        await removal;
      };
      const next = await openStore({ name: 'tag-a', isRead: false });
      next.store.offer(store, false);
      await transport.last.answer(okta);
      if (!isLate) await fail();
      assert.equal(next.store.failures.length, isLate ? 0 : 1);
      await next.transport.last.fail('session-changed');
      if (isLate) await fail();
      assert.deepEqual(next.store.failures, []);
      assert.equal(next.store.sessionChanged?.code, 'session-changed');
    });
});
