import { expect } from '@open-wc/testing';
import {
  createEmulator,
  globexState,
  managementClientNotGlobal,
  managementSignatureInvalid,
  manyConnections,
  seedState,
  type Emulator,
  type EmulatorOptions,
} from '../../src/testing/index.js';
import { VirtualClock } from '../helpers/virtual-clock.js';

const ORGANIZATION = 'org_9vTfQ2hLx7RkW4bN';
const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
const OLD_INTRANET = 'con_C9rMq1FyPw6ZtXuB';
const DIRECTORY = 'con_Z7uCr2GxMd4KsWbQ';
const DATABASE = 'con_D5nGv3PqRy8UkXaJ';
const RESEARCH = 'con_L2gYs6VnCk9TmDwF';
const SOCIAL = 'con_N8kRb4XjWt1QzPeG';

type Body = Record<string, unknown>;

/** Asks one of the two families, and gives the status and the body. */
async function ask({ fetch }: Emulator, method: string, path: string, body?: unknown) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`https://acme.example/api/v2/organizations/${ORGANIZATION}${path}`, init);
  const text = await response.text();
  const parsed = (text === '' ? null : JSON.parse(text)) as Body | null;
  return { status: response.status, body: parsed, headers: response.headers };
}

/** The ids in a list. */
async function ids(emulator: Emulator, path: string): Promise<unknown[]> {
  const { body } = await ask(emulator, 'GET', path);
  return (body as unknown as Body[]).map(({ connection_id }) => connection_id);
}

/** What the My Organization API says. */
async function askMyOrganization({ fetch }: Emulator, path: string, method = 'GET') {
  const response = await fetch(`/my-org${path}`, { method });
  return {
    status: response.status,
    body: response.status === 204 ? null : ((await response.json()) as Body),
  };
}

const acme = (options: EmulatorOptions = {}) => createEmulator({ rateLimit: null, ...options });

describe('the Management API’s lists', () => {
  it('have what the organization uses, also what My Organization never shows, by id', async () => {
    const emulator = acme();
    const all = await ids(emulator, '/connections');
    expect(all).to.have.length(10).and.to.include.members([DATABASE, DIRECTORY, OLD_INTRANET]);
    expect(all).not.to.include.members([RESEARCH]).and.not.to.include.members([SOCIAL]);
    expect(all.slice(1, 4)).to.deep.equal(['con_B2cVx7JdHs9QfKtE', OLD_INTRANET, DATABASE]);
    const { body } = await askMyOrganization(emulator, '/identity-providers');
    expect(JSON.stringify(body)).to.contain(DIRECTORY).and.not.to.contain(DATABASE);
  });

  it('tell what a loaded list leaves out, and each connection once', async () => {
    const [, , , , entra] = seedState().connections;
    const { association } = seedState().tenantConnections[0]!;
    const emulator = acme({
      connections: [{ id: WORKFORCE, strategy: 'okta' }, { strategy: 'samlp' }, entra!],
      tenantConnections: [{ id: WORKFORCE, name: 'the-tenants-name', association: association! }],
    });
    const { body } = await ask(emulator, 'GET', '/connections');
    expect(body).to.have.length(2);
    expect(body?.[0]).to.deep.equal({
      connection_id: WORKFORCE,
      assign_membership_on_login: false,
      show_as_button: true,
      is_enabled: true,
      organization_access_level: 'readonly',
      connection: { name: 'the-tenants-name', strategy: 'okta' },
    });
  });

  it('are filtered by whether a connection is on; one of them has no others at all', async () => {
    const emulator = acme();
    expect(await ids(emulator, '/connections?is_enabled=false')).to.deep.equal([OLD_INTRANET]);
    expect(await ids(emulator, '/connections?is_enabled=true')).to.have.length(9);
    expect(await ids(emulator, '/enabled_connections'))
      .to.have.length(9)
      .and.not.to.include(OLD_INTRANET);
    expect((await ask(emulator, 'GET', '/enabled_connections?is_enabled=true')).status).to.equal(400);
  });

  it('come in pages, with totals for those who want them', async () => {
    const emulator = acme({ connections: manyConnections(60), tenantConnections: [] });
    const enabled = emulator.connections.filter(({ is_enabled }) => is_enabled).length;
    expect(await ids(emulator, '/connections')).to.have.length(50);
    expect(await ids(emulator, '/connections?page=1')).to.have.length(10);
    expect(await ids(emulator, '/connections?page=2')).to.have.length(0);
    const page = async (path: string) => (await ask(emulator, 'GET', path)).body ?? {};
    const { connections, ...totals } = await page('/connections?page=7&per_page=8&include_totals=true');
    expect(connections).to.have.length(4);
    expect(totals).to.deep.equal({ start: 56, limit: 8, total: 60 });
    const last = await page(`/enabled_connections?page=1&per_page=${enabled - 1}&include_totals=true`);
    expect(last['enabled_connections']).to.have.length(1);
    expect(last).to.include({ start: enabled - 1, limit: 1, total: enabled });
  });

  for (const query of [
    'page=-1',
    'page=x',
    'per_page=0',
    'per_page=101',
    'per_page=',
    'include_totals=1',
    'q=x',
  ])
    it(`refuse ?${query}`, async () => {
      const { status, body } = await ask(acme(), 'GET', `/connections?${query}`);
      expect(status).to.equal(400);
      expect(body).to.include({ statusCode: 400, errorCode: 'invalid_query_string' });
      expect(body?.['message']).to.contain(query.split('=')[0]);
    });
});

describe('the Management API’s associations', () => {
  it('are made of a connection of the tenant, with the recorded defaults', async () => {
    const emulator = acme();
    const made = await ask(emulator, 'POST', '/connections', { connection_id: RESEARCH });
    expect(made.status).to.equal(201);
    expect(made.body).to.deep.equal({
      connection_id: RESEARCH,
      assign_membership_on_login: false,
      show_as_button: true,
      is_enabled: true,
      organization_access_level: 'none',
      connection: { name: 'acme-research', strategy: 'oidc' },
    });
    expect((await ask(emulator, 'GET', `/connections/${RESEARCH}`)).body).to.deep.equal(made.body);
    for (const path of ['/connections', '/enabled_connections'])
      expect((await ask(emulator, 'POST', path, { connection_id: RESEARCH })).status).to.equal(409);
    const unknown = await ask(emulator, 'POST', '/connections', { connection_id: 'con_0000000000000000' });
    expect(unknown.body).to.include({ statusCode: 404, errorCode: 'inexistent_connection' });
    const nameless = await ask(emulator, 'POST', '/connections', { connection_id: '' });
    expect(nameless.body).to.include({ statusCode: 400, errorCode: 'invalid_body' });
  });

  it('keep their values while they are off, and are then not among the enabled ones', async () => {
    const emulator = acme();
    const before = (await ask(emulator, 'GET', `/connections/${WORKFORCE}`)).body;
    const off = await ask(emulator, 'PATCH', `/connections/${WORKFORCE}`, { is_enabled: false });
    expect(off.body).to.deep.equal({ ...before, is_enabled: false });
    expect((await ask(emulator, 'GET', `/enabled_connections/${WORKFORCE}`)).status).to.equal(404);
    expect((await ask(emulator, 'PATCH', `/enabled_connections/${WORKFORCE}`, {})).status).to.equal(404);
    const seen = (await askMyOrganization(emulator, `/identity-providers/${WORKFORCE}`)).body;
    expect(seen).to.deep.equal({ ...seedState().connections[0], is_enabled: false });
  });

  it('raise what the organization sees of a connection, once that has a name', async () => {
    const emulator = acme();
    const address = `/identity-providers/${DIRECTORY}`;
    expect((await askMyOrganization(emulator, address)).status).to.equal(404);
    const level = { organization_access_level: 'limited' };
    expect((await ask(emulator, 'PATCH', `/connections/${DIRECTORY}`, level)).status).to.equal(400);
    const named = { ...level, organization_connection_name: 'group-directory' };
    expect((await ask(emulator, 'PATCH', `/connections/${DIRECTORY}`, named)).body).to.deep.include({
      ...named,
      connection: { name: 'acme-group-directory', strategy: 'waad' },
    });
    const { body } = await askMyOrganization(emulator, address);
    expect(body).to.include({ name: 'group-directory', access_level: 'limited', strategy: 'waad' });
    expect(body).to.have.nested.property('options.tenant_domain', 'group.acme.example');
  });

  it('go back to where they began by null', async () => {
    const emulator = acme();
    const path = `/connections/${WORKFORCE}`;
    const name = { organization_connection_name: null };
    expect((await ask(emulator, 'PATCH', path, name)).status).to.equal(400);
    const { body } = await ask(emulator, 'PATCH', path, { ...name, organization_access_level: null });
    expect(body)
      .to.include({ organization_access_level: 'none' })
      .and.not.to.have.key('organization_connection_name');
    expect((await ask(emulator, 'GET', path)).body).to.deep.equal(body);
    expect(body).to.deep.include({ connection: { name: 'acme-workforce', strategy: 'okta' } });
    expect((await askMyOrganization(emulator, `/identity-providers/${WORKFORCE}`)).status).to.equal(404);
  });

  it('let people sign up with a database that makes them members, and not otherwise', async () => {
    const emulator = acme();
    const signup = { is_signup_enabled: true };
    const members = { assign_membership_on_login: true };
    for (const family of ['/connections', '/enabled_connections']) {
      const patch = async (id: string, body: object) => ask(emulator, 'PATCH', `${family}/${id}`, body);
      expect((await patch(WORKFORCE, signup)).status).to.equal(400);
      expect((await patch(DATABASE, signup)).status).to.equal(400);
      expect((await patch(DATABASE, { ...signup, ...members })).body).to.include({ ...signup, ...members });
      expect((await patch(DATABASE, { assign_membership_on_login: false })).status).to.equal(400);
      const back = { is_signup_enabled: false, assign_membership_on_login: false };
      expect((await patch(DATABASE, back)).body).to.include(back);
    }
  });

  it('made as enabled ones are on, at level none', async () => {
    const emulator = acme();
    const made = await ask(emulator, 'POST', '/enabled_connections', {
      connection_id: SOCIAL,
      show_as_button: false,
    });
    expect(made.body).to.deep.equal({
      connection_id: SOCIAL,
      assign_membership_on_login: false,
      show_as_button: false,
      connection: { name: 'google-oauth2', strategy: 'google-oauth2' },
    });
    expect((await ask(emulator, 'GET', `/connections/${SOCIAL}`)).body).to.deep.equal({
      ...made.body,
      is_enabled: true,
      organization_access_level: 'none',
    });
    const { body } = await askMyOrganization(emulator, '/identity-providers');
    expect(JSON.stringify(body)).not.to.contain(SOCIAL);
  });

  it('are found by an id however it is escaped, and not by what no id can be', async () => {
    expect((await ask(acme(), 'GET', `/connections/${WORKFORCE.replace('_', '%5F')}`)).status).to.equal(200);
    expect((await ask(acme(), 'GET', '/connections/%E0%A4')).status).to.equal(404);
  });

  it('refuse what is not JSON', async () => {
    const emulator = acme();
    const url = `/api/v2/organizations/${ORGANIZATION}/connections/${WORKFORCE}`;
    const response = await emulator.fetch(url, { method: 'PATCH', body: '{' });
    expect(response.status).to.equal(400);
    expect(await response.json()).to.include({ errorCode: 'invalid_body' });
  });
});

describe('a connection of the tenant', () => {
  const ways: [what: string, takeOff: (emulator: Emulator) => Promise<{ status: number }>][] = [
    [
      'detached',
      (emulator) => askMyOrganization(emulator, `/identity-providers/${WORKFORCE}/detach`, 'POST'),
    ],
    ['taken off', (emulator) => ask(emulator, 'DELETE', `/connections/${WORKFORCE}`)],
    ['no longer enabled', (emulator) => ask(emulator, 'DELETE', `/enabled_connections/${WORKFORCE}`)],
  ];
  for (const [what, takeOff] of ways) {
    it(`that is ${what} lives on, with its users, and comes back as it was`, async () => {
      const emulator = acme();
      expect((await takeOff(emulator)).status).to.equal(204);
      expect(await ids(emulator, '/connections')).not.to.include(WORKFORCE);
      expect(emulator.connections).to.have.length(8);
      expect(emulator.export().users).to.have.property(WORKFORCE, 214);
      const { access_level, ...original } = seedState().connections[0] ?? {};
      const back = {
        connection_id: WORKFORCE,
        organization_connection_name: original.name,
        organization_access_level: access_level,
        assign_membership_on_login: true,
      };
      expect((await ask(emulator, 'POST', '/connections', back)).status).to.equal(201);
      const { body } = await askMyOrganization(emulator, `/identity-providers/${WORKFORCE}`);
      expect(body).to.deep.equal(seedState().connections[0]);
    });
  }

  it('that the My Organization API never shows comes and goes, too', async () => {
    const emulator = acme();
    const { tenantConnections } = emulator.export();
    for (const path of ['/connections', '/enabled_connections'])
      expect((await ask(emulator, 'DELETE', `${path}/${DATABASE}`)).status).to.equal(204);
    expect(await ids(emulator, '/connections')).to.have.length(9);
    expect(emulator.export().tenantConnections).to.have.length(tenantConnections.length);
    expect((await ask(emulator, 'POST', '/connections', { connection_id: DATABASE })).body).to.include({
      is_signup_enabled: false,
    });
  });

  it('that was deleted through My Organization is gone for good', async () => {
    const emulator = acme();
    await ask(emulator, 'PATCH', `/connections/${WORKFORCE}`, { show_as_button: false });
    await askMyOrganization(emulator, `/identity-providers/${WORKFORCE}`, 'DELETE');
    expect(JSON.stringify(emulator.export())).not.to.contain(WORKFORCE);
    expect((await ask(emulator, 'POST', '/connections', { connection_id: WORKFORCE })).status).to.equal(404);
  });
});

describe('an emulator of both APIs', () => {
  it('can be of a tenant without the Early Access routes', async () => {
    const emulator = acme({ organizationConnections: false });
    const missing = await ask(emulator, 'GET', '/connections');
    expect(missing.body).to.deep.equal({ statusCode: 404, error: 'Not Found', message: 'Not Found' });
    expect((await ask(emulator, 'GET', '/enabled_connections')).status).to.equal(200);
    emulator.organizationConnections = true;
    expect((await ask(emulator, 'GET', '/connections')).status).to.equal(200);
  });

  it('can be of a tenant that has not activated My Organization', async () => {
    const emulator = acme({ isActivated: false, authenticate: () => Promise.reject(new Error('who?')) });
    const { status, body } = await askMyOrganization(emulator, '/identity-providers');
    expect(status).to.equal(403);
    expect(body?.['detail']).to.contain('not activated');
    expect(body?.['type']).not.to.contain('A0E-403-0002');
    expect((await ask(emulator, 'GET', '/connections')).status).to.equal(200);
    emulator.isActivated = true;
    expect((await askMyOrganization(emulator, '/identity-providers')).status).to.equal(401);
  });

  it('tells its callers apart, and its limits', async () => {
    for (const [refused, words] of [
      [managementClientNotGlobal, 'Client is not global'],
      [managementSignatureInvalid, 'Invalid signature received for JSON Web Token validation'],
    ] as const) {
      const emulator = acme({ authenticateManagement: () => Promise.reject(refused()) });
      expect((await ask(emulator, 'GET', '/connections')).body).to.include({
        statusCode: 401,
        message: words,
      });
      expect((await askMyOrganization(emulator, '/config')).status).to.equal(200);
    }
    const emulator = createEmulator({
      clock: new VirtualClock(),
      managementRateLimit: { read: 1, write: 1 },
    });
    expect((await ask(emulator, 'GET', '/connections')).headers.get('x-ratelimit-remaining')).to.equal('0');
    const refused = await ask(emulator, 'GET', '/connections');
    expect(refused.body).to.include({ statusCode: 429, errorCode: 'too_many_requests' });
    expect(refused.headers.has('x-ratelimit-reset')).to.equal(true);
    expect(refused.headers.has('retry-after')).to.equal(false);
    expect((await askMyOrganization(emulator, '/config')).status).to.equal(200);
    emulator.managementRateLimit = null;
    expect(emulator.managementRateLimit).to.equal(null);
    expect((await ask(emulator, 'GET', '/connections')).status).to.equal(200);
  });

  it('fails for one API and not for the other, in the words of each', async () => {
    const emulator = acme();
    emulator.failNext({ status: 429 }, { matching: ({ api }) => api === 'management' });
    emulator.failNext({ status: 500 }, { matching: ({ api }) => api === 'management' });
    expect((await askMyOrganization(emulator, '/config')).status).to.equal(200);
    const limited = await ask(emulator, 'GET', '/connections');
    expect(limited.body).to.include({ statusCode: 429, errorCode: 'too_many_requests' });
    expect(limited.headers.get('x-ratelimit-remaining')).to.equal('0');
    expect(limited.headers.has('retry-after')).to.equal(false);
    expect((await ask(emulator, 'GET', '/connections')).body).to.include({
      statusCode: 500,
      error: 'Internal Server Error',
    });
  });

  it('keeps every request with the API it was for', async () => {
    const emulator = acme();
    await ask(emulator, 'PATCH', `/connections/${WORKFORCE}`, { is_enabled: false });
    await askMyOrganization(emulator, '/config');
    expect(emulator.requests.map(({ api, path }) => [api, path])).to.deep.equal([
      ['management', `/organizations/${ORGANIZATION}/connections/${WORKFORCE}`],
      ['my-org', '/config'],
    ]);
    expect(emulator.requests[0]?.body).to.deep.equal({ is_enabled: false });
  });

  it('has no other address below /api/v2', async () => {
    for (const path of ['/clients', '/organizations', `/organizations/${ORGANIZATION}`]) {
      const response = await acme().fetch(`/api/v2${path}`);
      expect(await response.json()).to.deep.equal({
        statusCode: 404,
        error: 'Not Found',
        message: 'Not Found',
      });
    }
  });

  it('tells of every change, and of nothing that is none', async () => {
    let changes = 0;
    const emulator = acme({ onChange: () => changes++ });
    await ask(emulator, 'GET', '/connections');
    await ask(emulator, 'DELETE', `/connections/${SOCIAL}`);
    expect(changes).to.equal(0);
    await ask(emulator, 'DELETE', `/connections/${DATABASE}`);
    expect(changes).to.equal(1);
  });

  it('can be Globex, with nothing of Acme in it', async () => {
    const emulator = createEmulator(globexState());
    const { details, connections } = emulator.export();
    expect(connections).to.have.length(3);
    const response = await emulator.fetch(`/api/v2/organizations/${details.id ?? ''}/connections`);
    expect(await response.json()).to.have.length(4);
    expect((await ask(emulator, 'GET', '/connections')).status).to.equal(404);
    expect(JSON.stringify(emulator.export())).not.to.match(/acme|org_9v/i);
  });
});
