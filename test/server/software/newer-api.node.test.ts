/** What the API has gained since its last OpenAPI document: through the proxy, from the emulator, into the kit and not back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createManagementBridge, createMyOrganizationProxy } from '../../../src/server/index.js';
import { createEmulator, type WireIdentityProvider } from '../../../src/testing/index.js';
import { createMyOrganizationTransport } from '../../../src/transport/index.js';
import { missingContract, OpenApi } from '../../testing/openapi.js';

const ORIGIN = 'https://app.example';
const [FULL, LIMITED, HIDDEN] = ['con_5GkYw8RmTz3NqLpA', 'con_B2cVx7JdHs9QfKtE', 'con_Z7uCr2GxMd4KsWbQ'];
const DATABASE = 'con_D5nGv3PqRy8UkXaJ';
const LIST = '/identity-providers';
const STORES = '/user-stores';

/** As the newest API may answer: without options and attributes, with members that the kit doesn't know. */
const NEWEST: WireIdentityProvider = {
  id: FULL,
  name: 'acme-workforce',
  strategy: 'okta',
  display_name: 'Acme Workforce',
  is_enabled: true,
  access_level: 'full',
  member_access_level: 'readonly',
  use_for_third_party_client_access: true,
  cross_app_access_resource_app: { status: 'enabled' },
  what_comes_next: { is: ['unknown'] },
};

type Items = readonly { readonly id: string; readonly [member: string]: unknown }[];

/** A proxy in front of an emulator. */
function proxyPage(connections?: readonly WireIdentityProvider[]) {
  const emulator = createEmulator({ rateLimit: null, ...(connections && { connections }) });
  const session = {
    id: '1',
    subject: 'auth0|ada',
    organization: 'org_1',
    getAccessToken: async () => 'token',
  };
  const proxy = createMyOrganizationProxy({
    domain: 'acme.auth0.test',
    origins: [ORIGIN],
    getSession: async () => session,
    fetch: emulator.fetch,
  });
  const send = async (path: string, method = 'GET', body?: object) => {
    const headers = { 'x-org-connections': '1', ...(body && { 'content-type': 'application/json' }) };
    const init = { method, headers, body: body ? JSON.stringify(body) : null };
    const response = await proxy(new Request(`${ORIGIN}/my-org${path}`, init));
    // Read, as a page does: an unread answer keeps the proxy waiting.
    return new Response((await response.text()) || null, { status: response.status });
  };
  const items = async (path: string, member: string) =>
    ((await (await send(path)).json()) as Record<string, Items>)[member] ?? assert.fail(path);
  return { emulator, proxy, send, items };
}

const idsOf = (items: Items) => items.map(({ id }) => id);

describe('the filters of a list', () => {
  it('show what is enabled, and what is not', async () => {
    const { emulator, items } = proxyPage();
    const enabled = idsOf(await items(`${LIST}?is_enabled=true`, 'identity_providers'));
    const disabled = idsOf(await items(`${LIST}?is_enabled=false`, 'identity_providers'));
    assert.deepEqual(disabled, ['con_C9rMq1FyPw6ZtXuB']);
    assert.equal(enabled.length + disabled.length, emulator.connections.length);
  });

  it('combine, and go by the members’ own level where there is one', async () => {
    const { items } = proxyPage([NEWEST, { ...NEWEST, id: LIMITED, is_enabled: false }]);
    const path = (level: string, state: boolean) =>
      `${LIST}?member_access_level=${level}&is_enabled=${state}`;
    assert.deepEqual(idsOf(await items(path('readonly', true), 'identity_providers')), [FULL]);
    assert.deepEqual(idsOf(await items(path('readonly', false), 'identity_providers')), [LIMITED]);
    assert.deepEqual(idsOf(await items(path('full', true), 'identity_providers')), []);
  });

  for (const query of [
    'is_enabled=yes',
    'is_enabled=',
    'is_enabled=true&is_enabled=TRUE',
    'is_enabled[]=true',
  ])
    for (const path of [LIST, STORES])
      it(`are refused before anything is sent: ${path}?${query}`, async () => {
        const { emulator, send } = proxyPage();
        assert.equal((await send(`${path}?${query}`)).status, 400);
        assert.deepEqual(emulator.requests, []);
      });

  it('are those of these lists alone', async () => {
    const { send } = proxyPage();
    for (const path of ['/config', '/domains', `${LIST}/${FULL}`])
      assert.equal((await send(`${path}?is_enabled=true`)).status, 400, path);
  });

  it('apply to a bridge, too', async () => {
    const emulator = createEmulator({ rateLimit: null });
    const scopes = ['read:my_org:identity_providers'];
    const bridge = createManagementBridge({
      domain: 'acme.auth0.test',
      origins: [ORIGIN],
      getSession: async () => ({
        id: '1',
        subject: 'auth0|ada',
        organization: 'org_9vTfQ2hLx7RkW4bN',
        scopes,
      }),
      getManagementToken: async () => 'token',
      fetch: emulator.fetch,
    });
    const url = `${ORIGIN}/my-org${LIST}?is_enabled=false`;
    const response = await bridge(new Request(url, { headers: { 'x-org-connections': '1' } }));
    const { identity_providers: items } = (await response.json()) as { identity_providers: Items };
    assert.deepEqual(idsOf(items), ['con_C9rMq1FyPw6ZtXuB']);
  });
});

describe('the user stores', () => {
  it('are the organization’s databases', async () => {
    const { items, emulator } = proxyPage();
    assert.deepEqual(await items(STORES, 'user_stores'), [
      {
        id: DATABASE,
        display_name: 'Username-Password-Authentication',
        access_level: 'none',
        is_enabled: true,
      },
    ]);
    assert.equal(emulator.requests[0]?.path, STORES);
  });

  it('can be filtered', async () => {
    const { items } = proxyPage();
    for (const [query, ids] of [
      ['is_enabled=true', [DATABASE]],
      ['is_enabled=false', []],
      ['member_access_level=none&member_access_level=full', [DATABASE]],
      ['member_access_level=full', []],
    ] as const)
      assert.deepEqual(idsOf(await items(`${STORES}?${query}`, 'user_stores')), ids, query);
  });

  it('need a scope of their own', async () => {
    const { emulator, send } = proxyPage();
    emulator.scopes = ['read:my_org:identity_providers'];
    assert.equal((await send(STORES)).status, 403);
    emulator.scopes = ['read:my_org:user_stores'];
    assert.equal((await send(STORES)).status, 200);
    assert.equal((await send(STORES, 'POST', {})).status, 405);
  });

  it('have the documented shape', { skip: missingContract }, async () => {
    const body: unknown = await (await proxyPage().send(STORES)).json();
    assert.deepEqual(new OpenApi().schemaFaults('ListUserStoresResponseContent', body), []);
  });
});

describe('the newer members of a connection', () => {
  it('are passed on as they are', async () => {
    const { items, send } = proxyPage([NEWEST]);
    assert.deepEqual(await items(LIST, 'identity_providers'), [NEWEST]);
    assert.deepEqual(await (await send(`${LIST}/${FULL}`)).json(), NEWEST);
  });

  it('can be created and changed, but not the level', async () => {
    const { send, emulator } = proxyPage();
    const access = { use_for_third_party_client_access: true };
    const changes = { ...access, cross_app_access_resource_app: { status: 'disabled' } };
    assert.equal((await send(`${LIST}/${FULL}`, 'PATCH', changes)).status, 200);
    const changed = emulator.connections.find(({ id }) => id === FULL);
    assert.deepEqual({ ...changed, ...changes }, changed);
    // Needs more than the flags do.
    assert.equal((await send(`${LIST}/${LIMITED}`, 'PATCH', access)).status, 403);
    for (const wrong of [
      { member_access_level: 'full' },
      { use_for_third_party_client_access: 'yes' },
      { cross_app_access_resource_app: { status: 'on' } },
      { cross_app_access_resource_app: {} },
    ])
      assert.equal((await send(`${LIST}/${FULL}`, 'PATCH', wrong)).status, 400, JSON.stringify(wrong));
    const options = { domain: 'a.example', client_id: 'a', client_secret: 'b' };
    const created = { name: 'new', strategy: 'okta', options, ...changes };
    assert.equal((await send(LIST, 'POST', created)).status, 201);
    // Cross-app access is for okta, oidc and samlp.
    const google = { ...created, name: 'other', strategy: 'google-apps' };
    assert.equal((await send(LIST, 'POST', google)).status, 400);
  });

  it('may be missing or unknown: the kit shows the connection, and sends back what was changed alone', async () => {
    const minimal = { id: HIDDEN, display_name: 'Hidden', is_enabled: true, access_level: 'none' } as const;
    const { emulator, proxy } = proxyPage([NEWEST, { ...minimal, member_access_level: 'readonly' }]);
    const transport = createMyOrganizationTransport({
      baseUrl: `${ORIGIN}/my-org`,
      fetch: (url, init) => {
        const request = new Request(url, init);
        request.headers.set('x-org-connections', '1');
        return proxy(request);
      },
    });
    const { connections, malformed } = await transport.listConnections();
    assert.deepEqual(malformed, []);
    assert.deepEqual(
      connections.map(({ id, accessLevel, options }) => ({ id, accessLevel, options })),
      [
        // The organization's level counts for its admin, not the members'.
        { id: FULL, accessLevel: 'full', options: null },
        { id: HIDDEN, accessLevel: 'none', options: null },
      ],
    );
    const changed = await transport.updateConnection(FULL, { isEnabled: false, displayName: 'Staff' });
    assert.equal(changed.displayName, 'Staff');
    assert.deepEqual(emulator.requests.at(-1)?.body, { is_enabled: false, display_name: 'Staff' });
  });

  it('are kept by the Management API, too', async () => {
    const { emulator, items } = proxyPage();
    const url = `https://acme.auth0.test/api/v2/organizations/org_9vTfQ2hLx7RkW4bN/connections/${FULL}`;
    const change = (body: object) =>
      emulator.fetch(url, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    assert.equal((await change({ organization_member_access_level: 'readonly' })).status, 200);
    const response = await emulator.fetch(url);
    assert.equal(((await response.json()) as Items[0])['organization_member_access_level'], 'readonly');
    const [shown] = (await items(LIST, 'identity_providers')).filter(({ id }) => id === FULL);
    assert.equal(shown?.['member_access_level'], 'readonly');
    assert.equal((await change({ organization_member_access_level: 'all' })).status, 400);
    await change({ organization_member_access_level: null });
    assert.ok(
      !('organization_member_access_level' in ((await (await emulator.fetch(url)).json()) as object)),
    );
  });
});

describe('the newer members of the configuration and the details', () => {
  const thirdParty = { default_value: 'block', allowed_values: ['block', 'allow'] };

  it('are passed on, and leave what the kit reads as it is', async () => {
    const { emulator, send } = proxyPage();
    const { configuration, details } = emulator.export();
    emulator.reset({
      configuration: { ...configuration, third_party_client_access: thirdParty },
      details: { ...details, third_party_client_access: 'block' },
    });
    const config = (await (await send('/config')).json()) as { third_party_client_access: unknown };
    assert.deepEqual(config.third_party_client_access, thirdParty);
    const changed = await send('/details', 'PATCH', { third_party_client_access: 'allow' });
    assert.equal(changed.status, 200);
    assert.equal(emulator.export().details.third_party_client_access, 'allow');
    const transport = createMyOrganizationTransport({ baseUrl: `${ORIGIN}/my-org`, fetch: emulator.fetch });
    assert.deepEqual(await transport.getConfiguration(), {
      deletionBehavior: 'allow',
      allowedStrategies: configuration.allowed_strategies,
    });
  });
});
