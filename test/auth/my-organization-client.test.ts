import { expect } from '@open-wc/testing';
import { fromMyOrganizationClient } from '../../src/auth/index.js';
import type { Transport } from '../../src/transport/index.js';
import { rejection } from '../helpers/rejection.js';
import { FakeSdk } from './fake-sdk.js';
import { mfaRequired } from './fake-auth0.js';
import { everythingIn } from './secrets.js';
import { AUDIENCE, BASE_URL, ID, json } from './tenant.js';
import { tenantPage, transportOver } from './tenant-page.js';

const NEW = { name: 'new', strategy: 'okta', options: { domain: 'acme.okta.example' } } as const;

const ROUTES: readonly (readonly [string, (transport: Transport, id: string) => Promise<unknown>])[] = [
  ['GET /my-org/identity-providers', (transport) => transport.listConnections()],
  ['GET /my-org/identity-providers/*', (transport, id) => transport.getConnection(id)],
  [
    'PATCH /my-org/identity-providers/*',
    (transport, id) => transport.updateConnection(id, { isEnabled: true }),
  ],
  ['POST /my-org/identity-providers', (transport) => transport.createConnection(NEW)],
  ['DELETE /my-org/identity-providers/*', (transport, id) => transport.deleteConnection(id)],
  ['POST /my-org/identity-providers/*/detach', (transport, id) => transport.detachConnection(id)],
  ['GET /my-org/config', (transport) => transport.getConfiguration()],
  ['GET /my-org/config/identity-providers', (transport) => transport.getConnectionConfiguration()],
];

describe('Auth0’s SDK', () => {
  const page = tenantPage();
  let sdk: FakeSdk;
  beforeEach(() => {
    sdk = new FakeSdk(async () => page.tenant.issue());
    page.tenant.answer = ({ path }) =>
      path.endsWith('/config/identity-providers') ? json({ organization: {} }) : undefined;
  });
  const open = (baseUrl = BASE_URL) => transportOver({ ...fromMyOrganizationClient(sdk), baseUrl });
  const sent = () => page.tenant.calls.map(({ method, path }) => `${method} ${path}`);

  for (const [route, call] of ROUTES)
    for (const [base, id] of [
      [BASE_URL, ID],
      [`${BASE_URL}/v1`, 'i'],
      [BASE_URL, 'detach'],
      [BASE_URL, 'v1'],
      [BASE_URL, 'con 1/?%'],
    ] as const)
      it(`below ${base} carries ${route} for “${id}”, once`, async () => {
        await call(open(base), id);
        expect(sent()).to.deep.equal([route.replace('*', encodeURIComponent(id))]);
        expect(sdk.retries).to.deep.equal([0]);
      });

  it('carries what is changed, and brings what it is then', async () => {
    const connection = await open().updateConnection(ID, { isEnabled: false, displayName: 'One' });
    expect(page.tenant.calls[0]?.body).to.deep.equal({ is_enabled: false, display_name: 'One' });
    expect(connection).to.include({ id: ID, name: 'one' });
  });

  for (const hasFilter of [false, true])
    it(`lists ${hasFilter ? 'with' : 'without'} a filter before its options, and is never let retry`, async () => {
      sdk.hasFilter = hasFilter;
      await open().listConnections();
      expect(sdk.retries).to.deep.equal([0]);
    });

  it('has no method for what the kit never asks', async () => {
    const { fetch } = fromMyOrganizationClient(sdk);
    const context = { scope: [], audience: AUDIENCE, refresh: false };
    for (const [method, url] of [
      ['PUT', `${BASE_URL}/identity-providers`],
      ['GET', `${BASE_URL}/members`],
      ['GET', `${BASE_URL}/identity-providers/${ID}/detach`],
      ['GET', 'https://evil.auth0.test/my-org/config'],
      ['GET', `${BASE_URL}/toString`],
    ] as const) {
      const error = await rejection(fetch(url, { method }, context));
      expect(error.code, url).to.equal('invalid');
      expect(error.message).to.contain('fromMyOrganizationClient knows no method');
    }
    expect(page.tenant.calls).to.be.empty;
  });
});

describe('what Auth0’s SDK throws', () => {
  const page = tenantPage();
  const open = (token = async () => page.tenant.issue()) =>
    transportOver(fromMyOrganizationClient(new FakeSdk(token)));

  it('is the API’s own answer, with all that it said', async () => {
    const type = 'https://auth0.com/api-errors#A0E-409-0001';
    page.tenant.answer = () => json({ type, detail: 'Set it up.' }, 409, { 'x-request-id': 'req-42' });
    const error = await rejection(open().updateConnection(ID, { isEnabled: true }));
    expect(error).to.include({
      code: 'conflict',
      status: 409,
      apiCode: 'A0E-409-0001',
      detail: 'Set it up.',
      requestId: 'req-42',
    });
  });

  it('is sent again by the kit when the API asks to wait', async () => {
    page.tenant.answer = () =>
      page.tenant.calls.length === 1 ? json({}, 429, { 'retry-after': '0' }) : undefined;
    await open().listConnections();
    expect(page.tenant.calls).to.have.length(2);
  });

  it('is a second try with another token when the first was refused', async () => {
    page.tenant.answer = () => (page.tenant.calls.length === 1 ? json({}, 401) : undefined);
    await open().listConnections();
    const tokens = page.tenant.calls.map(({ headers }) => headers.get('authorization'));
    expect(new Set(tokens)).to.have.property('size', 2);
  });

  it('is a web page where one came', async () => {
    page.tenant.answer = () =>
      new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } });
    expect((await rejection(open().listConnections())).code).to.equal('malformed');
    page.tenant.answer = () =>
      new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } });
    expect((await rejection(open().deleteConnection(ID))).code).to.equal('unavailable');
  });

  for (const [name, thrown, code] of [
    ['no answer', new TypeError('Failed to fetch'), 'network'],
    ['an error of the page’s own fetcher for want of a second factor', mfaRequired(), 'mfa-required'],
  ] as const)
    it(`is “${code}” for ${name}`, async () => {
      page.tenant.answer = () => Promise.reject(thrown);
      const error = await rejection(open().deleteConnection(ID));
      expect(error.code).to.equal(code);
      expect(page.tenant.calls).to.have.length(1);
      expect(everythingIn(error)).not.to.contain('secret');
    });

  for (const [name, thrown, code] of [
    ['a second factor', mfaRequired(), 'mfa-required'],
    ['a person', new Error('Nobody is signed in.'), 'unauthorized'],
    ['a network', new TypeError('Failed to fetch'), 'network'],
    ['patience', new Error('Timeout exceeded when calling DELETE /identity-providers/{idp_id}.'), 'timeout'],
    ['JSON', new SyntaxError('Unexpected token <'), 'malformed'],
  ] as const)
    it(`is “${code}” for want of ${name}`, async () => {
      const error = await rejection(open(() => Promise.reject(thrown)).deleteConnection(ID));
      expect(error.code).to.equal(code);
      expect(everythingIn(error)).not.to.contain('secret');
    });

  it('never shows the answer’s headers or the token', async () => {
    page.tenant.answer = () => json({ detail: 'No.' }, 403, { 'x-secret': 'secret-header' });
    const error = await rejection(open().listConnections());
    expect(error.code).to.equal('forbidden');
    expect(everythingIn(error)).not.to.contain('secret');
  });

  it('is nothing to those who have left', async () => {
    const leaving = new AbortController();
    let signal: AbortSignal | undefined;
    page.tenant.answer = (seen) => {
      ({ signal } = seen);
      leaving.abort();
      return new Promise(() => {});
    };
    const error = await rejection(open().listConnections({ signal: leaving.signal }));
    expect(error.code).to.equal('aborted');
    expect(signal?.aborted).to.equal(true);
  });

  it('is the API’s answer also to those who cannot leave', async () => {
    const { fetch } = fromMyOrganizationClient(new FakeSdk(async () => page.tenant.issue()));
    page.tenant.answer = () => json({ title: 'None' }, 404);
    const context = { scope: [], audience: AUDIENCE, refresh: false };
    expect((await fetch(`${BASE_URL}/config`, {}, context)).status).to.equal(404);
  });

  it('is the reason of who has left, as of any fetch', async () => {
    const { fetch } = fromMyOrganizationClient(new FakeSdk(async () => page.tenant.issue()));
    const reason = new Error('Left.');
    const context = { scope: [], audience: AUDIENCE, refresh: false };
    const call = fetch(`${BASE_URL}/config`, { signal: AbortSignal.abort(reason) }, context);
    expect(await call.catch((error: unknown) => error)).to.equal(reason);
  });
});
