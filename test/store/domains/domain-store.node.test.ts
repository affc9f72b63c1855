/** The domains as a page knows them: read once for everybody, changed with one request, and told truly where an answer is lost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EmulatorOptions } from '../../../src/testing/index.js';
import { domainStoreOf, type DomainStore } from '../../../src/store/domains/domain-store.js';
import { rejection } from '../../helpers/rejection.js';
import { openEmulatedStore, type EmulatedStore } from '../emulated-store.js';

const FINANCE = 'con_V1yFo6BqIz8EdJlP';
const NEW = 'new.acme.example';

interface Page extends EmulatedStore {
  readonly domains: DomainStore;
}

function open(options: EmulatorOptions = {}): Page {
  const page = openEmulatedStore(options);
  return { ...page, domains: domainStoreOf(page.store) };
}

const names = ({ domains }: Page) => domains.list.value?.domains.map(({ domain }) => domain) ?? [];
const count = (page: Page, request: RegExp) => page.sent().filter((one) => request.test(one)).length;
const statusOf = (page: Page, domain: string) =>
  page.emulator.export().domains.find((one) => one.domain === domain)?.status;

/** Claims a domain, and publishes its record. */
async function claim(page: Page) {
  const claimed = await page.domains.create(NEW);
  page.emulator.dns.set(claimed.record?.host ?? '', claimed.record?.value ?? '');
  return claimed;
}

describe('the list of domains', () => {
  it('is read once for everybody, and again once it has grown old', async () => {
    const page = open();
    await Promise.all([page.domains.ensureList(), page.domains.ensureList()]);
    assert.equal(page.domains.list.status, 'ready');
    await page.clock.advance(29_999);
    await page.domains.ensureList();
    assert.equal(count(page, /^GET \/domains$/), 1);
    await page.clock.advance(1);
    await page.domains.ensureList();
    assert.equal(count(page, /^GET \/domains$/), 2);
  });

  it('keeps what is known where it can’t be read again', async () => {
    const page = open();
    await page.domains.ensureList();
    const before = names(page);
    page.emulator.failNext({ status: 403 });
    const error = await rejection(page.domains.refresh());
    assert.deepEqual([page.domains.list.status, page.domains.list.error], ['failed', error]);
    assert.deepEqual(names(page), before);
  });

  it('is the same store for everybody who asks for it', () => {
    const page = open();
    assert.equal(domainStoreOf(page.store), page.domains);
  });

  it('belongs to one session', async () => {
    const page = open();
    await page.domains.ensureList();
    page.store.startSession(page.store.transport);
    assert.deepEqual([page.domains.list.status, names(page)], ['idle', []]);
    assert.notEqual(page.store.sessionChanged, undefined);
  });

  it('tells the subscribers of the store what has changed', async () => {
    const page = open();
    let calls = 0;
    page.store.subscribe(() => calls++);
    await page.domains.ensureList();
    assert.ok(calls > 0);
  });
});

describe('claiming a domain', () => {
  it('lists it at once, though lists lag behind', async () => {
    const page = open({ behavior: { listLag: 45_000 } });
    await page.domains.ensureList();
    await page.domains.create(NEW);
    assert.ok(names(page).includes(NEW));
    await page.clock.advance(31_000);
    await page.domains.ensureList();
    assert.ok(names(page).includes(NEW), 'the older list has dropped it');
    await page.clock.advance(31_000);
    await page.domains.ensureList();
    assert.ok(names(page).includes(NEW));
  });

  it('is pending until it is confirmed', async () => {
    const page = open();
    const claimed = page.domains.create(NEW);
    assert.equal(page.domains.pending(NEW), 'create');
    await claimed;
    assert.equal(page.domains.pending(NEW), undefined);
  });

  it('is found in the list where its answer is lost, and not sent again', async () => {
    const page = open();
    await page.domains.ensureList();
    page.lose('POST');
    assert.equal((await page.domains.create(NEW)).domain, NEW);
    assert.equal(count(page, /^POST/), 1);
  });

  it('stays uncertain where its answer is lost and the list lacks it', async () => {
    const page = open();
    page.emulator.failNext('network', { matching: ({ method }) => method === 'POST' });
    const error = await rejection(page.domains.create(NEW));
    assert.equal(error.isCertain, false);
  });

  it('is refused for certain where the organization has it', async () => {
    const page = open();
    const error = await rejection(page.domains.create('acme.example'));
    assert.deepEqual([error.code, error.isCertain], ['conflict', true]);
  });
});

describe('verifying a domain', () => {
  it('is one request, whose answer is the truth', async () => {
    const page = open();
    const { id } = await claim(page);
    await page.domains.ensureList();
    await page.domains.verify(id);
    assert.equal(page.domains.domain(id)?.status, 'verified');
    assert.equal(count(page, /verify$/), 1);
  });

  it('is looked up where its answer is lost', async () => {
    const page = open();
    const { id } = await claim(page);
    page.lose('POST');
    assert.equal((await page.domains.verify(id)).status, 'verified');
    assert.equal(count(page, /verify$/), 1);
  });

  it('is waited for with reads at growing intervals, until it is verified', async () => {
    const page = open();
    const { id } = await page.domains.create(NEW);
    const watched = page.domains.watch(id, new AbortController().signal);
    for (const [interval, reads] of [
      [9_999, 0],
      [1, 1],
      [30_000, 2],
    ] as const) {
      await page.clock.advance(interval);
      assert.equal(count(page, /^GET \/domains\//), reads);
    }
    const { record } = page.domains.domain(id)!;
    page.emulator.dns.set(record!.host, record!.value);
    await page.emulator.fetch(`https://acme.example/my-org/domains/${id}/verify`, { method: 'POST' });
    await page.clock.advance(60_000);
    assert.equal((await watched)?.status, 'verified');
    await page.clock.advance(1_000_000);
    assert.equal(count(page, /^GET \/domains\//), 3);
  });

  it('is not waited for any more once nobody looks', async () => {
    const page = open();
    const { id } = await page.domains.create(NEW);
    const looking = new AbortController();
    const watched = page.domains.watch(id, looking.signal);
    await page.clock.advance(10_000);
    looking.abort();
    assert.equal((await watched)?.status, 'pending');
    await page.clock.advance(1_000_000);
    assert.equal(count(page, /^GET \/domains\//), 1);
  });
});

describe('giving a domain up', () => {
  it('takes it off the list, though lists lag behind', async () => {
    const page = open({ behavior: { listLag: 45_000 } });
    const { domains } = await page.domains.ensureList();
    await page.domains.delete(domains[0]!.id);
    await page.domains.refresh();
    assert.equal(names(page).includes('acme.example'), false);
  });

  it('is looked up where its answer is lost, and done where it is gone', async () => {
    const page = open();
    const { domains } = await page.domains.ensureList();
    page.lose('DELETE');
    await page.domains.delete(domains[0]!.id);
    assert.equal(statusOf(page, 'acme.example'), undefined);
    await page.domains.delete(domains[0]!.id);
    assert.equal(count(page, /^DELETE/), 2);
  });

  it('stays uncertain where it is still there', async () => {
    const page = open();
    const { domains } = await page.domains.ensureList();
    page.emulator.failNext('network', { matching: ({ method }) => method === 'DELETE' });
    const error = await rejection(page.domains.delete(domains[0]!.id));
    assert.equal(error.isCertain, false);
    assert.ok(names(page).includes('acme.example'));
  });
});

describe('a domain that leads to a connection', () => {
  it('shows there, and no longer once that is undone', async () => {
    const page = open();
    await page.store.refreshConnection(FINANCE);
    const shown = () => page.store.connection(FINANCE).value?.domains;
    await page.domains.use('acme.test', FINANCE, true);
    assert.deepEqual(shown(), ['finance.acme.example', 'acme.test']);
    await page.domains.use('acme.test', FINANCE, false);
    assert.deepEqual(shown(), ['finance.acme.example']);
  });

  it('names the connections that it leads to', async () => {
    const page = open();
    const { domains } = await page.domains.ensureList();
    const uses = await page.domains.connectionsOf(domains[0]!.id, new AbortController().signal);
    assert.deepEqual(
      uses.map(({ displayName }) => displayName),
      ['Acme Workforce'],
    );
  });
});

describe('a permission for domains', () => {
  it('that is missing is learned from the refusal', async () => {
    const page = open({ scopes: ['read:my_org:domains'] });
    await page.domains.ensureList();
    const error = await rejection(page.domains.create(NEW));
    assert.equal(error.code, 'forbidden');
    assert.equal(page.store.may('create:my_org:domains'), false);
  });
});

describe('a change of where a domain leads', () => {
  const change = { true: 'POST', false: 'DELETE' } as const;

  for (const isUsed of [true, false]) {
    it(`is looked up where its answer is lost, when it ${isUsed ? 'adds' : 'removes'} it`, async () => {
      const page = open();
      if (!isUsed) await page.domains.use('acme.test', FINANCE, true);
      page.lose(change[`${isUsed}`]);
      await page.domains.use('acme.test', FINANCE, isUsed);
      assert.equal(page.store.connection(FINANCE).value?.domains?.includes('acme.test'), isUsed);
      assert.equal(count(page, new RegExp(`^${change[`${isUsed}`]} /identity-providers`)), 1);
    });
  }

  it('that another admin has made already counts as done', async () => {
    const page = open();
    await page.domains.use('acme.test', FINANCE, true);
    await page.domains.use('acme.test', FINANCE, true);
    await page.domains.use('acme.test', FINANCE, false);
    await page.domains.use('acme.test', FINANCE, false);
    assert.deepEqual(page.store.connection(FINANCE).value?.domains, ['finance.acme.example']);
  });

  it('stays uncertain where it did not happen and no answer came', async () => {
    const page = open();
    page.emulator.failNext('network', { matching: ({ method }) => method === 'POST' });
    const error = await rejection(page.domains.use('acme.test', FINANCE, true));
    assert.equal(error.isCertain, false);
  });

  it('has worked, though the connection can’t be read afterwards', async () => {
    const page = open();
    page.emulator.failNext({ status: 403 }, { matching: ({ method }) => method === 'GET' });
    await page.domains.use('acme.test', FINANCE, true);
  });
});
