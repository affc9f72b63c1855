/** The emulator's domains: claimed, verified by a DNS, used by connections, and listed in pages. In Node, as nothing needs a page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createDns,
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type WireDomain,
} from '../../src/testing/index.js';
import { VirtualClock } from '../helpers/virtual-clock.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
const FINANCE = 'con_V1yFo6BqIz8EdJlP';

function open(options: EmulatorOptions = {}): Emulator {
  return createEmulator({ rateLimit: null, ...options });
}

async function ask(emulator: Emulator, method: string, path: string, body?: unknown) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await emulator.fetch(`/my-org${path}`, init);
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : undefined) as unknown };
}

async function claim(emulator: Emulator, domain: string): Promise<WireDomain> {
  const { status, body } = await ask(emulator, 'POST', '/domains', { domain });
  assert.equal(status, 201);
  return body as WireDomain;
}

const verify = async (emulator: Emulator, { id }: WireDomain) =>
  ((await ask(emulator, 'POST', `/domains/${id}/verify`)).body as WireDomain).status;

const read = async (emulator: Emulator, { id }: WireDomain) =>
  ((await ask(emulator, 'GET', `/domains/${id}`)).body as WireDomain).status;

const domainsOf = (emulator: Emulator, connection: string) =>
  emulator.connections.find(({ id }) => id === connection)?.domains;

/** All pages of a list. */
async function pages(emulator: Emulator, query: string): Promise<string[][]> {
  const all: string[][] = [];
  for (let next: string | undefined = ''; next !== undefined;) {
    const from: string = next ? `&from=${encodeURIComponent(next)}` : '';
    const { body } = await ask(emulator, 'GET', `/domains?${query}${from}`);
    const page = body as { next?: string; organization_domains: WireDomain[] };
    all.push(page.organization_domains.map(({ domain }) => domain));
    next = page.next;
  }
  return all;
}

describe('a domain', () => {
  it('is pending once it is claimed, and verified once its record is there', async () => {
    const emulator = open();
    const claimed = await claim(emulator, 'New.Acme.Example');
    assert.deepEqual([claimed.domain, claimed.status], ['new.acme.example', 'pending']);
    assert.equal(await verify(emulator, claimed), 'failed');
    emulator.dns.set(`${claimed.verification_host.toUpperCase()}.`, claimed.verification_txt);
    assert.equal(await verify(emulator, claimed), 'verified');
    assert.equal(await read(emulator, claimed), 'verified');
  });

  it('is not verified by another value, or by a resolver that lies', async () => {
    const emulator = open();
    const claimed = await claim(emulator, 'new.acme.example');
    emulator.dns.set(claimed.verification_host, `"${claimed.verification_txt}"`);
    assert.equal(await verify(emulator, claimed), 'failed');
    emulator.dns.set(claimed.verification_host, claimed.verification_txt);
    emulator.dns.liar = (host) => (host === claimed.verification_host.toLowerCase() ? ['old'] : undefined);
    assert.equal(await verify(emulator, claimed), 'failed');
    emulator.dns.liar = undefined;
    assert.equal(await verify(emulator, claimed), 'verified');
  });

  it('is verified once its record has spread', async () => {
    const clock = new VirtualClock();
    const emulator = open({ clock });
    const claimed = await claim(emulator, 'new.acme.example');
    emulator.dns.set(claimed.verification_host, claimed.verification_txt, 1000);
    assert.equal(await verify(emulator, claimed), 'failed');
    await clock.advance(1000);
    assert.equal(await verify(emulator, claimed), 'verified');
  });

  it('shows the verdict only in the next answer, where a tenant takes its time', async () => {
    const emulator = open({ behavior: { verdict: 'later', unverified: 'pending' } });
    const claimed = await claim(emulator, 'new.acme.example');
    assert.deepEqual(
      [await verify(emulator, claimed), await read(emulator, claimed)],
      ['pending', 'pending'],
    );
    emulator.dns.set(claimed.verification_host, claimed.verification_txt);
    assert.deepEqual(
      [await verify(emulator, claimed), await read(emulator, claimed)],
      ['pending', 'verified'],
    );
  });

  it('is not claimed twice, nor beyond the limit of an organization', async () => {
    const emulator = open({ domains: [] });
    for (let number = 1; number <= 100; number++) await claim(emulator, `team-${number}.example`);
    const again = await ask(emulator, 'POST', '/domains', { domain: 'TEAM-1.example' });
    assert.deepEqual(
      [again.status, (again.body as { detail: string }).detail],
      [409, 'Domain name must be unique'],
    );
    assert.equal((await ask(emulator, 'POST', '/domains', { domain: 'one-more.example' })).status, 400);
  });

  for (const domain of ['', 'ä.example', 'a b.example', '-a.example', 'https://a.example', 'a..example'])
    it(`is no domain: ${JSON.stringify(domain)}`, async () => {
      assert.equal((await ask(open(), 'POST', '/domains', { domain })).status, 400);
    });

  it('leads to a connection only once it is verified, and once', async () => {
    const emulator = open();
    const add = (domain: string) =>
      ask(emulator, 'POST', `/identity-providers/${FINANCE}/domains`, { domain });
    assert.equal((await add('labs.acme.example')).status, 400);
    assert.deepEqual(await add('acme.test'), { status: 201, body: { domain: 'acme.test' } });
    assert.equal((await add('Acme.Test')).status, 409);
    assert.deepEqual(domainsOf(emulator, FINANCE), ['finance.acme.example', 'acme.test']);
    const remove = () => ask(emulator, 'DELETE', `/identity-providers/${FINANCE}/domains/acme.test`);
    assert.deepEqual([(await remove()).status, (await remove()).status], [204, 404]);
    assert.deepEqual(domainsOf(emulator, FINANCE), ['finance.acme.example']);
  });

  it('names the connections that use it, and leaves them when it is deleted', async () => {
    const emulator = open();
    const [{ id, domain }] = emulator.export().domains as [WireDomain];
    const { body } = await ask(emulator, 'GET', `/domains/${id}/identity-providers`);
    assert.deepEqual(body, {
      identity_providers: [{ id: WORKFORCE, name: 'acme-workforce', display_name: 'Acme Workforce' }],
    });
    assert.equal((await ask(emulator, 'DELETE', `/domains/${id}`)).status, 204);
    assert.equal((await ask(emulator, 'GET', `/domains/${id}`)).status, 404);
    assert.equal(domainsOf(emulator, WORKFORCE)?.includes(domain), false);
  });
});

describe('the list of domains', () => {
  it('comes in pages, each domain once', async () => {
    const emulator = open({ domains: [] });
    for (let number = 1; number <= 51; number++) await claim(emulator, `team-${number}.example`);
    const all = await pages(emulator, '');
    assert.deepEqual(
      all.map(({ length }) => length),
      [50, 1],
    );
    const tens = await pages(emulator, 'take=10');
    assert.deepEqual(
      tens.map(({ length }) => length),
      [10, 10, 10, 10, 10, 1],
    );
    assert.equal(new Set(tens.flat()).size, 51);
    assert.deepEqual(tens.flat(), all.flat());
  });

  it('goes on where it was when the last domain of a page is deleted', async () => {
    const emulator = open();
    const { body } = await ask(emulator, 'GET', '/domains?take=1');
    const { next, organization_domains: first } = body as {
      next: string;
      organization_domains: WireDomain[];
    };
    await ask(emulator, 'DELETE', `/domains/${first[0]?.id}`);
    const rest = await ask(emulator, 'GET', `/domains?from=${encodeURIComponent(next)}`);
    assert.equal((rest.body as { organization_domains: WireDomain[] }).organization_domains.length, 9);
  });

  for (const query of ['take=0', 'take=101', 'take=ten', 'take=', 'from=nonsense', 'from='])
    it(`refuses ${query}`, async () => {
      assert.equal((await ask(open(), 'GET', `/domains?${query}`)).status, 400);
    });

  it('lags behind where the tenant does, and single domains don’t', async () => {
    const clock = new VirtualClock();
    const emulator = open({ clock, behavior: { listLag: 5000 } });
    const claimed = await claim(emulator, 'new.acme.example');
    const isListed = async () => (await pages(emulator, '')).flat().includes('new.acme.example');
    assert.deepEqual([await isListed(), await read(emulator, claimed)], [false, 'pending']);
    await clock.advance(4999);
    assert.equal(await isListed(), false);
    await clock.advance(1);
    assert.equal(await isListed(), true);
  });
});

describe('a DNS', () => {
  it('shows the old record until the new one has spread', async () => {
    const clock = new VirtualClock();
    const dns = createDns(clock);
    dns.set('a.example', 'old');
    dns.set('a.example', 'new', 100);
    assert.deepEqual(dns.resolve('A.example.'), ['old']);
    await clock.advance(100);
    assert.deepEqual(dns.resolve('a.example'), ['new']);
    dns.delete('a.example');
    assert.deepEqual(dns.resolve('a.example'), []);
  });

  it('can be shared by organizations, of which each has its own record', async () => {
    const dns = createDns(new VirtualClock());
    const [acme, globex] = [open({ dns }), open({ dns, details: { id: 'org_4sKwX7mBzP1TcQvL' } })];
    const [first, second] = [await claim(acme, 'both.example'), await claim(globex, 'both.example')];
    dns.set(first.verification_host, first.verification_txt);
    assert.deepEqual([await verify(acme, first), await verify(globex, second)], ['verified', 'failed']);
  });
});
