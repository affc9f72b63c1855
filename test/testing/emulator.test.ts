import { expect } from '@open-wc/testing';
import {
  ALL_SCOPES,
  createEmulator,
  manyConnections,
  seedConnections,
  type Emulator,
  type WireIdentityProvider,
} from '../../src/testing/index.js';
import { sharedExample } from '../helpers/shared.js';
import { settled } from '../helpers/controlled-transport.js';
import { VirtualClock } from '../helpers/virtual-clock.js';

const FULL = '/identity-providers/con_5GkYw8RmTz3NqLpA';
const LIMITED = '/identity-providers/con_B2cVx7JdHs9QfKtE';
const READ_ONLY = '/identity-providers/con_K3tLb7SgUo5WjNvD';
const OKTA = { domain: 'acme.okta.example', client_id: 'a', client_secret: 'b' };

/** Asks, and gives the status and the body. */
async function ask({ fetch }: Emulator, method: string, path: string, body?: unknown) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`/my-org${path}`, init);
  const text = await response.text();
  const parsed = text === '' ? null : (JSON.parse(text) as Record<string, unknown>);
  return { status: response.status, body: parsed, headers: response.headers };
}

/** What was not accepted, by its place. */
const pointers = (body: Record<string, unknown> | null) =>
  ((body?.['validation_errors'] ?? []) as { pointer?: string }[]).map(({ pointer }) => pointer);

describe('the emulator’s seed', () => {
  it('has every strategy, every access level, a disabled connection and a minimal one', () => {
    const seed = seedConnections();
    const strategies = new Set(seed.map(({ strategy }) => strategy));
    for (const strategy of [
      'adfs',
      'google-apps',
      'oidc',
      'okta',
      'pingfederate',
      'samlp',
      'waad',
      undefined,
    ])
      expect(strategies.has(strategy), String(strategy)).to.equal(true);
    expect(new Set(seed.map(({ access_level }) => access_level)).size).to.equal(4);
    expect(seed.some(({ is_enabled }) => is_enabled === false)).to.equal(true);
  });

  it('makes lists of any length, in which nothing is there twice', () => {
    const many = manyConnections(1000);
    for (const member of ['id', 'name', 'display_name'] as const)
      expect(new Set(many.map((connection) => connection[member])).size).to.equal(1000);
  });

  it('can be any list the API has given, which is then answered as it is', async function () {
    const path = 'examples/my-org/oas/get_identity-providers.200.json';
    const example = (await sharedExample(this, path)) as { identity_providers: WireIdentityProvider[] };
    const emulator = createEmulator({ connections: example.identity_providers });
    expect((await ask(emulator, 'GET', '/identity-providers')).body).to.deep.equal(example);
  });
});

describe('the emulator’s connections', () => {
  it('are filtered by their state and by what members may do with them', async () => {
    const emulator = createEmulator({ rateLimit: null });
    const listed = async (query: string) => {
      const { body } = await ask(emulator, 'GET', `/identity-providers?${query}`);
      return (body?.['identity_providers'] as WireIdentityProvider[]).length;
    };
    const all = await listed('');
    const [on, off] = [await listed('is_enabled=true'), await listed('is_enabled=false')];
    expect([on > 0, off > 0, on + off]).to.deep.equal([true, true, all]);
    expect(await listed('is_enabled=true&is_enabled=false')).to.equal(all);
    const full = await listed('member_access_level=full');
    expect(full).to.be.greaterThan(0).and.lessThan(all);
    expect(await listed('member_access_level=full&is_enabled=false')).to.be.at.most(off);
  });

  it('are changed member by member', async () => {
    const emulator = createEmulator();
    const { status, body } = await ask(emulator, 'PATCH', FULL, { is_enabled: false });
    expect(status).to.equal(200);
    expect(body).to.deep.equal({ ...seedConnections()[0], is_enabled: false });
    expect(emulator.connections[0]).to.deep.equal(body);
  });

  it('refuse members that are unknown, read only or of the wrong kind', async () => {
    const wrong = { is_enabled: 'no', strategy: 'okta', id: 'x', display_name: '' };
    const { status, body } = await ask(createEmulator(), 'PATCH', FULL, wrong);
    expect(status).to.equal(400);
    expect(pointers(body)).to.have.members(['/is_enabled', '/strategy', '/id', '/display_name']);
  });

  it('refuse what is not JSON', async () => {
    const response = await createEmulator().fetch(`/my-org${FULL}`, { method: 'PATCH', body: '{' });
    expect(response.status).to.equal(400);
  });

  it('keep to their access levels', async () => {
    const emulator = createEmulator({ rateLimit: null });
    const statuses = [
      await ask(emulator, 'PATCH', LIMITED, { is_enabled: false }),
      await ask(emulator, 'PATCH', LIMITED, { display_name: 'New' }),
      await ask(emulator, 'PATCH', READ_ONLY, { is_enabled: false }),
      await ask(emulator, 'DELETE', READ_ONLY),
    ].map(({ status }) => status);
    expect(statuses).to.deep.equal([200, 403, 403, 403]);
  });

  it('are made, without giving their secrets away', async () => {
    const emulator = createEmulator();
    const made = await ask(emulator, 'POST', '/identity-providers', {
      name: 'new',
      strategy: 'okta',
      options: OKTA,
    });
    expect(made.status).to.equal(201);
    expect(JSON.stringify(made.body)).not.to.contain('client_secret');
    expect(emulator.connections).to.have.length(10);
    const again = await ask(emulator, 'POST', '/identity-providers', {
      name: 'new',
      strategy: 'okta',
      options: OKTA,
    });
    expect(again.status).to.equal(409);
  });

  for (const [strategy, options, missing] of [
    ['okta', {}, '/options/domain'],
    ['oidc', { type: 'front_channel', client_id: 'a' }, '/options/discovery_url'],
    ['samlp', { signInEndpoint: 'https://a.example', signSAMLRequest: false }, '/options/signingCert'],
    ['samlp', {}, '/options/metadataUrl'],
    ['adfs', {}, '/options/adfs_server'],
    ['waad', OKTA, '/options/tenant_domain'],
    ['google-apps', {}, '/options/client_id'],
    ['pingfederate', {}, '/options/pingFederateBaseUrl'],
  ] as const) {
    it(`of ${strategy} need ${missing}`, async () => {
      const { status, body } = await ask(createEmulator(), 'POST', '/identity-providers', {
        name: 'new',
        strategy,
        options,
      });
      expect(status).to.equal(400);
      expect(JSON.stringify(body)).to.contain(missing.split('/').at(-1));
    });
  }

  it('cannot be made where discovery fails', async () => {
    const options = { type: 'front_channel', client_id: 'a', discovery_url: 'https://idp.invalid/x' };
    const { status } = await ask(createEmulator(), 'POST', '/identity-providers', {
      name: 'new',
      strategy: 'oidc',
      options,
    });
    expect(status).to.equal(400);
  });

  it('are detached, deleted, or kept while they have users', async () => {
    const emulator = createEmulator({ rateLimit: null });
    expect((await ask(emulator, 'POST', `${FULL}/detach`)).status).to.equal(204);
    expect((await ask(emulator, 'GET', FULL)).status).to.equal(404);
    const careful = createEmulator({
      rateLimit: null,
      configuration: { connection_deletion_behavior: 'allow_if_empty' },
    });
    expect((await ask(careful, 'DELETE', FULL)).status).to.be.within(400, 409);
    careful.reset({ ...careful.export(), users: {} });
    expect((await ask(careful, 'DELETE', FULL)).status).to.equal(204);
    expect(careful.connections).to.have.length(8);
  });

  it('take the tenant’s attributes afresh', async () => {
    const { status, body } = await ask(createEmulator(), 'PUT', `${FULL}/update-attributes`, {});
    expect(status).to.equal(200);
    expect((body?.['attributes'] as unknown[]).length).to.equal(3);
  });
});

describe('the emulator’s organization', () => {
  it('tells its configuration', async () => {
    const emulator = createEmulator();
    expect((await ask(emulator, 'GET', '/config')).body).to.include({
      connection_deletion_behavior: 'allow',
    });
    expect((await ask(emulator, 'GET', '/v1/config/identity-providers')).body).to.have.keys(
      'organization',
      'strategies',
    );
  });

  it('changes its details as far as they may be', async () => {
    const emulator = createEmulator({ rateLimit: null });
    const colors = { primary: '#fff', page_background: '#000000' };
    const good = await ask(emulator, 'PATCH', '/details', { display_name: 'New', branding: { colors } });
    expect(good.body).to.include({ display_name: 'New', name: 'acme' });
    const bad = await ask(emulator, 'PATCH', '/details', {
      id: 'x',
      branding: { colors: { primary: 'red' } },
    });
    expect(bad.status).to.equal(400);
    expect((await ask(emulator, 'PATCH', '/details', {})).status).to.equal(400);
  });

  it('has no other address', async () => {
    for (const path of ['/nothing', '/identity-providers/a/b/c'])
      expect((await ask(createEmulator(), 'GET', path)).status).to.equal(404);
    expect((await ask(createEmulator(), 'DELETE', '/config')).status).to.equal(404);
  });
});

describe('the emulator’s limits', () => {
  it('are the scopes of each route', async () => {
    for (const missing of ALL_SCOPES) {
      const emulator = createEmulator({
        scopes: ALL_SCOPES.filter((scope) => scope !== missing),
        rateLimit: null,
      });
      const routes = [
        ['GET', '/config'],
        ['GET', '/details'],
        ['PATCH', '/details', { name: 'x' }],
        ['GET', '/identity-providers'],
        ['POST', '/identity-providers', { name: 'new', strategy: 'okta', options: OKTA }],
        ['PATCH', FULL, { is_enabled: true }],
        ['POST', `${LIMITED}/detach`],
        ['DELETE', FULL],
      ] as const;
      const statuses: number[] = [];
      for (const [method, path, body] of routes)
        statuses.push((await ask(emulator, method, path, body)).status);
      expect(statuses.filter((status) => status === 403).length, missing).to.be.greaterThan(0);
    }
  });

  it('are so many reads and writes a second, told in headers, and fill again', async () => {
    const clock = new VirtualClock();
    const emulator = createEmulator({ clock, rateLimit: { read: 2, write: 1 } });
    const read = async () => ask(emulator, 'GET', '/config');
    expect((await read()).headers.get('x-ratelimit-remaining')).to.equal('1');
    expect((await read()).status).to.equal(200);
    const refused = await read();
    expect(refused.status).to.equal(429);
    expect(refused.headers.get('retry-after')).to.equal('1');
    expect((await ask(emulator, 'PATCH', FULL, { is_enabled: true })).status).to.equal(200);
    await clock.advance(500);
    expect((await read()).status).to.equal(200);
    emulator.rateLimit = null;
    expect((await read()).headers.has('x-ratelimit-limit')).to.equal(false);
    expect(emulator.rateLimit).to.equal(null);
  });

  it('are whoever is let in', async () => {
    const emulator = createEmulator({ authenticate: () => Promise.reject(new Error('who?')) });
    expect((await ask(emulator, 'GET', '/config')).status).to.equal(401);
  });
});

describe('an emulator that is told to fail', () => {
  it('does so in every way, as often as it is told, and only then', async () => {
    const emulator = createEmulator({ rateLimit: null });
    emulator.failNext({ status: 409 });
    emulator.failNext('html');
    emulator.failNext('login-page');
    emulator.failNext('empty');
    emulator.failNext({ status: 503, body: 'Later.', headers: { 'Retry-After': '9' } });
    const answers = [];
    for (let count = 0; count < 6; count++) answers.push(await emulator.fetch('/my-org/config'));
    expect(answers.map(({ status }) => status)).to.deep.equal([409, 502, 200, 200, 503, 200]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(texts[1]).to.contain('<h1>502 Bad Gateway</h1>');
    expect(texts[2]).to.contain('<h1>Log in</h1>');
    expect([texts[3], texts[4]]).to.deep.equal(['', 'Later.']);
    expect(answers[4]?.headers.get('retry-after')).to.equal('9');
  });

  it('lets others pass', async () => {
    const emulator = createEmulator();
    emulator.failNext('network', { matching: ({ method }) => method === 'PATCH', times: 2 });
    expect((await ask(emulator, 'GET', '/config')).status).to.equal(200);
    const change = () => emulator.fetch(`/my-org${FULL}`, { method: 'PATCH', body: '{}' });
    for (let count = 0; count < 2; count++) {
      const outcome = await change().catch((error: unknown) => error);
      expect(outcome).to.be.instanceOf(TypeError);
    }
    expect((await change()).status).to.equal(200);
  });

  it('tells when to come back after a 429 of its own', async () => {
    const emulator = createEmulator();
    emulator.failNext({ status: 429 });
    const { headers } = await ask(emulator, 'GET', '/config');
    expect(headers.get('retry-after')).to.equal('1');
    expect(headers.get('x-ratelimit-remaining')).to.equal('0');
  });

  it('may never answer, until it is given up', async () => {
    const emulator = createEmulator();
    emulator.failNext('hang');
    const leaving = new AbortController();
    const outcome = emulator
      .fetch('/my-org/config', { signal: leaving.signal })
      .catch((error: unknown) => error);
    await settled();
    leaving.abort();
    expect(await outcome).to.have.property('name', 'AbortError');
    expect(emulator.requests[0]).to.include({ aborted: true, status: null });
  });
});

describe('an emulator', () => {
  it('keeps every request', async () => {
    const clock = new VirtualClock();
    const emulator = createEmulator({ clock });
    await emulator.fetch(
      new Request(`https://acme.example/my-org${FULL}?a=1&a=2`, { headers: { scope: 'x' } }),
    );
    await ask(emulator, 'PATCH', FULL, { is_enabled: false });
    expect(emulator.requests[0]).to.deep.include({
      method: 'GET',
      path: FULL,
      query: { a: ['1', '2'] },
      body: null,
      at: clock.now(),
      status: 200,
    });
    expect(emulator.requests[0]?.headers).to.include({ scope: 'x' });
    expect(emulator.requests[1]?.body).to.deep.equal({ is_enabled: false });
    emulator.clearRequests();
    expect(emulator.requests).to.be.empty;
  });

  it('takes its time, and does nothing for who has left meanwhile', async () => {
    const clock = new VirtualClock();
    const emulator = createEmulator({ clock, latency: 300 });
    const leaving = new AbortController();
    const body = JSON.stringify({ is_enabled: false });
    const call = emulator
      .fetch(`/my-org${FULL}`, { method: 'PATCH', body, signal: leaving.signal })
      .catch((error: unknown) => error);
    await clock.advance(299);
    leaving.abort();
    await clock.advance(10);
    await call;
    expect(emulator.connections[0]?.is_enabled).to.equal(true);
    emulator.latency = 0;
    expect((await ask(emulator, 'GET', '/config')).status).to.equal(200);
  });

  it('can be taken back, and its state taken elsewhere', async () => {
    let changes = 0;
    const emulator = createEmulator({ onChange: () => changes++ });
    await ask(emulator, 'PATCH', FULL, { is_enabled: false });
    const copy = createEmulator(emulator.export());
    expect(copy.connections).to.deep.equal(emulator.connections);
    emulator.reset();
    expect(emulator.connections).to.deep.equal(seedConnections());
    expect(changes).to.equal(2);
  });
});
