/** Which of two pieces of news is newer: reads, changes of this page, and those of other tabs, which overlap in time. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connection, okta, saml } from '../../helpers/connections.js';
import { settled } from '../../helpers/controlled-transport.js';
import { openListening, type ListeningPage } from '../listening-page.js';

const id = okta.id!;
const off = connection({ ...okta, isEnabled: false });

const isEnabled = ({ store }: ListeningPage) => store.connection(id).value?.isEnabled;
const listed = ({ store }: ListeningPage) => store.list.value?.connections.map((one) => one.id);

/** A change by this page, sent at one time and answered at another one. */
async function change(page: ListeningPage, sentAt: number, answeredAt: number, answer = off) {
  page.clock.time = sentAt;
  const saving = page.store.setEnabled(id, answer.isEnabled!);
  await settled();
  page.clock.time = answeredAt;
  await page.transport.last.answer(answer);
  await saving;
}

describe('what another tab has changed', () => {
  for (const [what, sentAt, answeredAt, expected] of [
    ['after the read', 1_010, 1_020, 'shown'],
    ['and the read was sent as soon as it was answered', 990, 1_000, 'shown'],
    ['before the read', 980, 999, 'ignored'],
  ] as const)
    it(`${what} is ${expected}`, async () => {
      const page = await openListening([okta, saml]);
      page.hear({ id, sentAt, answeredAt, connection: off });
      assert.equal(isEnabled(page), expected === 'ignored');
      assert.equal(page.transport.calls.length, 1);
    });

  for (const [what, sentAt, answeredAt, expected] of [
    ['before it', 1_010, 1_090, 'ignored'],
    ['and ended when it began', 1_010, 1_100, 'ignored'],
    ['when it began', 1_050, 1_101, 'asked about'],
    ['meanwhile', 1_120, 1_150, 'asked about'],
    ['before it ended', 1_199, 1_300, 'asked about'],
    ['when it had ended', 1_200, 1_300, 'shown'],
  ] as const)
    it(`beside a change of this page, ${what}, is ${expected}`, async () => {
      const page = await openListening([okta, saml]);
      await change(page, 1_100, 1_200);
      const { length } = page.transport.calls;
      page.hear({ id, sentAt, answeredAt, connection: { ...okta, displayName: 'New' } });
      assert.equal(isEnabled(page), expected === 'shown');
      assert.equal(page.transport.calls.length, expected === 'asked about' ? length + 1 : length);
      if (expected !== 'asked about') return;
      await page.transport.last.answer(okta);
      assert.equal(isEnabled(page), true);
    });

  it('is one change, however often it is told', async () => {
    const page = await openListening([okta]);
    const told = { id, sentAt: 1_010, answeredAt: 1_020, connection: off };
    page.hear(told);
    const before = page.calls.count;
    page.hear(told);
    assert.equal(page.calls.count, before);
    assert.equal(page.transport.calls.length, 1);
  });

  it('keeps the options that this page has read', async () => {
    const page = await openListening([connection({ ...okta, options: { domain: 'acme.okta.com' } })]);
    page.hear({ id, sentAt: 1_010, answeredAt: 1_020, connection: { ...off, options: null } });
    assert.deepEqual(page.store.connection(id).value, { ...off, options: { domain: 'acme.okta.com' } });
    assert.deepEqual(page.store.list.value?.connections[0], page.store.connection(id).value);
  });

  it('before this page has read it is what an older read shows, with the options of that', async () => {
    const page = await openListening();
    const list = page.store.ensureList();
    page.clock.time = 1_100;
    page.hear({ id, sentAt: 1_010, answeredAt: 1_020, connection: { ...off, options: null } });
    await page.transport.last.answer([connection({ ...okta, options: { domain: 'acme.okta.com' } })]);
    const [first] = (await list).connections;
    assert.deepEqual(first, { ...off, options: { domain: 'acme.okta.com' } });
  });

  it('leaves options open that were changed before it, until they are read undisturbed', async () => {
    const page = await openListening([connection({ ...okta, options: { domain: 'old.example' } })]);
    const changed = connection({ ...okta, options: { domain: 'new.example' } });
    page.hear({ id, sentAt: 1_010, answeredAt: 1_020, connection: okta, hasNewOptions: true });
    const overtaken = page.transport.last;
    page.clock.time = 1_100;
    page.hear({ id, sentAt: 1_050, answeredAt: 1_060, connection: okta });
    const last = page.transport.last;
    await overtaken.answer(changed);
    assert.equal(page.store.connection(id).status, 'idle');
    await last.answer(changed);
    assert.equal(page.store.connection(id).status, 'ready');
    assert.deepEqual(page.store.connection(id).value?.options, { domain: 'new.example' });
  });

  it('is read once more before a change of this page, where it has overtaken that read', async () => {
    const page = await openListening([connection({ ...okta, options: { domain: 'old.example' } })]);
    const changed = connection({ ...okta, options: { domain: 'new.example' } });
    const reading = page.store.readBeforeChange(id);
    const overtaken = page.transport.last;
    page.clock.time = 1_100;
    page.hear({ id, sentAt: 1_010, answeredAt: 1_020, connection: okta, hasNewOptions: true });
    await page.transport.last.fail('network');
    await overtaken.answer(okta);
    await settled();
    await page.transport.last.answer(changed);
    assert.deepEqual((await reading).options, { domain: 'new.example' });
  });

  it('before a read was sent is older than what that brings, however late it is told', async () => {
    const page = await openListening([okta]);
    page.clock.time = 1_100;
    const read = page.store.refreshConnection(id);
    page.hear({ id, sentAt: 1_010, answeredAt: 1_020, connection: off });
    await page.transport.last.answer({ ...okta, displayName: 'Newest' });
    assert.equal((await read).displayName, 'Newest');
    assert.equal(isEnabled(page), true);
  });

  it('and removed is gone, also from a list that was sent for before', async () => {
    const page = await openListening([okta, saml]);
    const list = page.store.refresh();
    page.clock.time = 1_100;
    page.hear({ id, sentAt: 1_010, answeredAt: 1_020, connection: null });
    assert.deepEqual(listed(page), [saml.id]);
    assert.equal(page.store.connection(id).error?.code, 'not-found');
    await page.transport.last.answer([okta, saml]);
    assert.deepEqual((await list).connections, [saml]);
    assert.equal(page.store.connection(id).status, 'failed');
  });

  it('does not settle a change of this page whose outcome is unknown', async () => {
    for (const [sentAt, status] of [
      [1_199, 'idle'],
      [1_200, 'ready'],
    ] as const) {
      const page = await openListening([okta]);
      page.clock.time = 1_100;
      const change = page.store.setEnabled(id, false).catch(() => {});
      await settled();
      await page.transport.last.fail('network');
      page.clock.time = 1_200;
      await page.transport.last.fail('network');
      await change;
      assert.equal(page.store.connection(id).status, 'idle');
      const { length } = page.transport.calls;
      page.hear({ id, sentAt, answeredAt: 1_300, connection: { ...off, displayName: 'New' } });
      assert.equal(page.store.connection(id).value?.displayName, 'New');
      // Until then it is as good as not read.
      if (status === 'ready') assert.equal(page.transport.calls.length, length);
      else assert.equal(page.transport.last.method, 'getConnection');
    }
  });

  it('is marked, and a change of this page is not', async () => {
    const page = await openListening([okta, saml]);
    await change(page, 1_100, 1_200);
    assert.equal(page.store.connection(id).changedAt, undefined);
    page.clock.time = 1_400;
    page.hear({ id, sentAt: 1_300, answeredAt: 1_350, connection: okta });
    assert.equal(page.store.connection(id).changedAt, 1_400);
  });
});

describe('a read', () => {
  it('that was sent before a change does not undo it, and counts as fresh', async () => {
    const page = await openListening([okta, saml]);
    page.clock.time = 40_000;
    const read = page.store.ensureConnection(id);
    await settled();
    const stale = page.transport.last;
    await change(page, 40_010, 40_020);
    await stale.answer(okta);
    assert.equal((await read).isEnabled, false);
    const { status, updatedAt } = page.store.connection(id);
    assert.deepEqual([status, updatedAt], ['ready', 40_020]);
  });

  for (const [what, waitEndsAt, expected] of [
    ['before a change and waited until it was made', 1_300, true],
    ['and went on before the change ended', 1_150, false],
  ] as const)
    for (const kind of ['list', 'connection'] as const)
      it(`of the ${kind} that was asked for ${what} is ${expected ? 'newer' : 'older'}`, async () => {
        const page = await openListening([okta, saml]);
        const read = kind === 'list' ? page.store.refresh() : page.store.refreshConnection(id);
        const asked = page.transport.last;
        asked.wait(1_300);
        page.clock.time = 1_100;
        const saving = page.store.setEnabled(id, false);
        await settled();
        if (waitEndsAt < 1_200) asked.wait(0);
        page.clock.time = 1_200;
        await page.transport.last.answer(off);
        await saving;
        page.clock.time = waitEndsAt;
        if (waitEndsAt >= 1_200) asked.wait(0);
        await asked.answer(kind === 'list' ? [okta, saml] : okta);
        await read;
        assert.equal(isEnabled(page), expected);
      });

  it('does not replace what a read that was sent later has brought', async () => {
    const page = await openListening([okta, saml]);
    const older = page.store.refreshConnection(id);
    const first = page.transport.last;
    page.clock.time = 1_010;
    const newer = page.store.refresh();
    await page.transport.last.answer([off, saml]);
    await newer;
    await first.answer(okta);
    await older;
    assert.equal(isEnabled(page), false);
    // Nor does it take away what that has found.
    page.clock.time = 1_020;
    const gone = page.store.refreshConnection(id).catch(() => {});
    const lookup = page.transport.last;
    page.clock.time = 1_030;
    const again = page.store.refresh();
    await page.transport.last.answer([off, saml]);
    await again;
    await lookup.fail('not-found');
    await gone;
    assert.deepEqual(listed(page), [id, saml.id]);
  });

  it('does not bring back what a list that was sent for later lacks', async () => {
    const page = await openListening([okta, saml]);
    const older = page.store.refreshConnection(id);
    const first = page.transport.last;
    page.clock.time = 1_010;
    const newer = page.store.refresh();
    await page.transport.last.answer([saml]);
    await newer;
    const ended = assert.rejects(older, { code: 'not-found' });
    await first.answer(okta);
    await ended;
    assert.equal(page.store.connection(id).error?.code, 'not-found');
  });

  it('takes what is not there any more off the list, unless the admin has no access to it', async () => {
    const hidden = connection({ id: 'con_hidden', displayName: 'Hidden', accessLevel: 'none' });
    const page = await openListening([okta, hidden]);
    for (const one of [id, hidden.id!]) {
      const read = page.store.refreshConnection(one).catch(() => {});
      await page.transport.last.fail('not-found');
      await read;
    }
    assert.deepEqual(listed(page), [hidden.id]);
  });

  it('tells every listener once that something is new, and nobody where nothing is', async () => {
    const page = await openListening([okta]);
    const before = page.store.connection(id);
    page.clock.time = 2_000;
    const read = page.store.refreshConnection(id);
    await page.transport.last.answer(connection({ ...okta }));
    assert.equal((await read).id, id);
    assert.equal(page.store.connection(id).value, before.value);
    assert.equal(page.store.connection(id).changedAt, undefined);
    assert.equal(page.store.connection(id).updatedAt, 2_000);
  });

  it('keeps the state of a switch that is pending, and does not mark what it brings', async () => {
    const page = await openListening([okta]);
    void page.store.setEnabled(id, false);
    await settled();
    const read = page.store.refreshConnection(id);
    await page.transport.last.answer({ ...okta, displayName: 'New' });
    await read;
    const { value, pendingEnabled, changedAt } = page.store.connection(id);
    assert.deepEqual([value?.displayName, pendingEnabled, changedAt], ['New', false, undefined]);
  });

  it('fails for whoever asked for another organization, whatever is read for the next one', async () => {
    const page = await openListening();
    const one = assert.rejects(page.store.ensureConnection(id), { code: 'aborted' });
    const { transport } = page;
    page.store.transport = undefined;
    page.store.transport = transport;
    void page.store.ensureList();
    await page.transport.last.answer([okta]);
    await one;
  });
});

describe('a refusal', () => {
  /** A switch that nobody has answered, and that nobody could look up. */
  async function unknown() {
    const page = await openListening([okta]);
    const change = page.store.setEnabled(id, false).catch(() => {});
    await settled();
    for (let call = 0; call < 2; call++) await page.transport.last.fail('network');
    await change;
    assert.equal(page.store.connection(id).refusal?.error.isCertain, false);
    return page;
  }

  async function read(page: ListeningPage, answer = okta) {
    page.clock.time += 10;
    const list = page.store.refresh();
    await page.transport.last.answer([answer]);
    await list;
    return page.store.connection(id);
  }

  it('that was uncertain is certain once the state is known, and isn’t marked as another admin’s change', async () => {
    const { refusal, changedAt } = await read(await unknown());
    assert.deepEqual([refusal?.enabled, refusal?.error.code], [false, 'network']);
    assert.equal(refusal?.error.isCertain, true);
    assert.equal(changedAt, undefined);
  });

  it('that was uncertain is none once it shows that the switch was made', async () => {
    const { refusal, changedAt } = await read(await unknown(), off);
    assert.equal(refusal, null);
    assert.equal(changedAt, undefined);
  });

  it('that is certain stays, and what another admin does later is marked', async () => {
    const page = await unknown();
    const before = (await read(page)).refusal;
    const { refusal, changedAt } = await read(page, off);
    assert.equal(refusal, before);
    assert.equal(changedAt, page.clock.time);
  });
});
