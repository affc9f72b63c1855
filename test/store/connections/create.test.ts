import { expect } from '@open-wc/testing';
import type { Connection, NewConnection } from '../../../src/model/connection.js';
import type { TransportError } from '../../../src/transport/transport-error.js';
import { connection, okta, saml } from '../../helpers/connections.js';
import { settled } from '../../helpers/controlled-transport.js';
import { rejection } from '../../helpers/rejection.js';
import { OrganizationStore } from '../../../src/store/organization-store.js';
import { openListening } from '../listening-page.js';
import { called, openStore, type StorePage } from '../store-page.js';

const WANTED: NewConnection = {
  name: 'new',
  strategy: 'okta',
  displayName: 'New',
  options: { domain: 'new.example', client_id: 'id', client_secret: 'secret' },
};
const id = 'con_new0000000000003';
const created = connection({
  id,
  name: 'new',
  displayName: 'New',
  strategy: 'okta',
  isEnabled: true,
  options: { domain: 'new.example', client_id: 'id' },
});
const names = ({ store }: StorePage) => store.list.value?.connections.map(({ name }) => name);

/** Creates, without an answer; then the list is read. */
async function unanswered(page: StorePage) {
  const creating = page.store.createConnection(WANTED);
  creating.catch(() => {});
  await (await called(page, 'createConnection')).fail('timeout');
  await settled();
  return { creating, list: page.transport.last };
}

describe('a creation', () => {
  it('is one request, and then the connection is true and last in the list', async () => {
    const page = await openStore([okta, saml]);
    const creating = page.store.createConnection(WANTED);
    const call = await called(page, 'createConnection');
    expect(call.wanted).to.equal(WANTED);
    await call.answer(created);
    expect(await creating).to.deep.equal(created);
    expect(names(page)).to.deep.equal(['acme-okta', 'acme-saml', 'new']);
    expect(page.store.connection(id)).to.include({ status: 'ready', changedAt: undefined });
    expect(page.transport.calls.map(({ method }) => method)).to.deep.equal([
      'listConnections',
      'createConnection',
    ]);
  });

  it('that nobody answered is found in the list by its name', async () => {
    for (const name of ['new', 'prefix-new']) {
      const page = await openStore([okta]);
      const { creating, list } = await unanswered(page);
      await list.answer([okta, connection({ ...created, name })]);
      expect((await creating).id).to.equal(id);
      expect(page.store.connection(id).changedAt).to.equal(undefined);
      expect(page.transport.of('createConnection')).to.have.length(1);
    }
  });

  for (const [what, listed] of [
    ['is not listed', []],
    ['has a name of another strategy', [connection({ ...created, strategy: 'oidc' })]],
    ['has a name that was there before', [connection({ ...okta, name: 'old-new' })]],
    [
      'could be either of two',
      [
        { ...created, name: 'a-new' },
        { ...created, id: 'con_4', name: 'b-new' },
      ].map(connection),
    ],
  ] as const)
    it(`that nobody answered and that ${what} is not known to have failed`, async () => {
      const page = await openStore([connection({ ...okta, name: 'old-new' })]);
      const { creating, list } = await unanswered(page);
      await list.answer([...listed]);
      expect(await rejection(creating)).to.include({ code: 'timeout', isCertain: false });
      expect(page.transport.of('createConnection')).to.have.length(1);
    });

  it('that nobody answered is uncertain where the list can’t be read', async () => {
    const page = await openStore([okta]);
    const { creating, list } = await unanswered(page);
    await list.fail('network');
    expect(await rejection(creating)).to.include({ code: 'timeout', isCertain: false });
    expect(page.store.list).to.include({ status: 'ready' });
  });

  it('that nobody answered is not taken for one that another admin has created by the same name', async () => {
    const page = await openStore([okta]);
    const { creating, list } = await unanswered(page);
    await list.answer([
      okta,
      connection({ ...created, options: { domain: 'other.example', client_id: 'id' } }),
    ]);
    expect(await rejection(creating)).to.include({ code: 'timeout', isCertain: false });
  });

  it('is told by what the connection is like where the list was not known', async () => {
    for (const [found, expected] of [
      [created, true],
      [connection({ ...created, options: { client_id: 'other' } }), false],
      [connection({ ...created, displayName: 'Other' }), false],
      [connection({ ...created, name: 'old-new' }), false],
    ] as const) {
      const page = await openStore();
      const { creating, list } = await unanswered(page);
      await list.answer([found]);
      const outcome = await creating.then(
        () => true,
        () => false,
      );
      expect(outcome).to.equal(expected);
    }
  });

  it('that is refused has failed, and asks nothing else', async () => {
    const page = await openStore([okta]);
    const creating = rejection(page.store.createConnection(WANTED));
    await (await called(page, 'createConnection')).fail('conflict');
    expect(await creating).to.include({ code: 'conflict', isCertain: true });
    expect(page.transport.calls).to.have.length(2);
  });

  it('stays in the list when an older answer lacks it, and leaves it with a newer one', async () => {
    const page = await openStore([okta]);
    const reading = page.store.refresh();
    const older = page.transport.last;
    const creating = page.store.createConnection(WANTED);
    await (await called(page, 'createConnection')).answer(created);
    await creating;
    await older.answer([okta]);
    await reading;
    expect(names(page)).to.deep.equal(['acme-okta', 'new']);
    const again = page.store.refresh();
    await page.transport.last.answer([okta]);
    await again;
    expect(names(page)).to.deep.equal(['acme-okta']);
  });

  it('says why it waits', async () => {
    const page = await openStore([okta]);
    const waits: unknown[] = [];
    const creating = page.store.createConnection(WANTED, { onWait: (wait) => waits.push(wait?.reason) });
    const call = await called(page, 'createConnection');
    call.wait(5);
    await call.answer(created);
    await creating;
    expect(waits).to.deep.equal(['rate-limit']);
  });

  it('goes on when the page is left, and its failure waits for somebody, under its name', async () => {
    const page = await openStore([okta]);
    const creating = rejection(page.store.createConnection(WANTED));
    const call = await called(page, 'createConnection');
    page.leave();
    await settled();
    expect([call.isAborted, page.store.isUnfinished]).to.deep.equal([false, true]);
    const next = new OrganizationStore({ transport: page.transport });
    next.offer(page.store, true);
    expect(next.isUnfinished).to.equal(true);
    await call.fail('forbidden');
    await creating;
    const [failure] = next.failures;
    expect(failure).to.include({ action: 'create', connection: undefined, displayName: 'New' });
  });
});

describe('another attempt at a creation that nobody answered', () => {
  /** The attempt, once it looks at the list. Nothing was known before the first one, or this list. */
  async function again(known?: readonly Connection[]) {
    const page = await openStore(known);
    const { creating, list } = await unanswered(page);
    await list.fail('network');
    await rejection(creating);
    const outcome = page.store.createConnection(WANTED);
    outcome.catch(() => {});
    await settled();
    return { page, outcome, list: page.transport.last };
  }

  it('finds the connection in the list, and sends nothing', async () => {
    for (const known of [undefined, [okta]]) {
      const { page, outcome, list } = await again(known);
      await list.answer([okta, created]);
      expect((await outcome).id).to.equal(id);
      expect(page.transport.of('createConnection')).to.have.length(1);
    }
  });

  it('sends nothing where the list can’t be read', async () => {
    const { page, outcome, list } = await again([okta]);
    await list.fail('forbidden');
    expect(await rejection(outcome)).to.include({ code: 'forbidden', isCertain: false });
    expect(page.transport.of('createConnection')).to.have.length(1);
  });

  for (const [what, listed, expected] of [
    ['is found where the first one was carried out at last', [okta, created], id],
    ['leaves it open whose the name is that is taken', [okta], 'conflict'],
  ] as const)
    it(what, async () => {
      const { page, outcome, list } = await again([okta]);
      await list.answer([okta]);
      await page.transport.last.fail('conflict');
      await settled();
      await page.transport.last.answer(listed);
      const told = await outcome.catch((error: unknown) => error as TransportError);
      expect('code' in told ? [told.code, told.isCertain] : [told.id]).to.deep.equal(
        expected === id ? [id] : [expected, false],
      );
    });
});

describe('a creation in another tab', () => {
  const change = { id, sentAt: 2_000, answeredAt: 2_100, isNew: true };

  it('is last in the list, without a read', async () => {
    const page = await openListening([okta]);
    page.hear({ ...change, connection: { ...created, options: null } });
    expect(page.store.list.value?.connections.map(({ name }) => name)).to.deep.equal(['acme-okta', 'new']);
    expect(page.transport.calls).to.have.length(1);
  });

  it('is listed, too, where the list was being read for the first time', async () => {
    const page = await openListening();
    const list = page.store.ensureList();
    page.clock.time = 2_200;
    page.hear({ ...change, connection: { ...created, options: null } });
    await page.transport.last.answer([okta]);
    expect((await list).connections.map(({ name }) => name)).to.deep.equal(['acme-okta', 'new']);
    expect(page.store.connection(id)).to.include({ status: 'ready' });
  });

  it('that changes options is read, since they are not told', async () => {
    const page = await openListening([okta]);
    const { isNew: _, ...changed } = change;
    page.hear({ ...changed, id: okta.id!, connection: { ...okta, options: null }, hasNewOptions: true });
    await settled();
    expect(page.transport.last).to.include({ method: 'getConnection', id: okta.id });
  });
});
