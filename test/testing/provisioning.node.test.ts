/** The emulator's provisioning: switched on and off, its mapping, and its tokens, whose values are shown once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createEmulator, seedState, type Emulator, type EmulatorOptions } from '../../src/testing/index.js';
import { VirtualClock } from '../helpers/virtual-clock.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
const CORPORATE = 'con_B2cVx7JdHs9QfKtE';
const FINANCE = 'con_V1yFo6BqIz8EdJlP';
const CONTRACTORS = 'con_H6pZn4WuXa1MyRoC';

interface Token {
  readonly token_id: string;
  readonly token?: string;
  readonly valid_until?: string;
}

function open(options: EmulatorOptions = {}): Emulator {
  return createEmulator({ rateLimit: null, ...options });
}

async function ask(emulator: Emulator, method: string, path: string, body?: unknown, connection = WORKFORCE) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await emulator.fetch(`/my-org/identity-providers/${connection}/provisioning${path}`, init);
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : undefined) as Record<string, unknown> };
}

const create = (emulator: Emulator, lifetime?: number) =>
  ask(emulator, 'POST', '/scim-tokens', lifetime === undefined ? {} : { token_lifetime: lifetime });

async function tokens(emulator: Emulator): Promise<readonly Token[]> {
  return (await ask(emulator, 'GET', '/scim-tokens')).body['scim_tokens'] as Token[];
}

describe('provisioning', () => {
  it('is not there until it is switched on, and gone with its tokens once it is switched off', async () => {
    const emulator = open();
    assert.equal((await ask(emulator, 'DELETE', '')).status, 204);
    assert.equal((await ask(emulator, 'GET', '')).status, 404);
    assert.equal((await ask(emulator, 'GET', '/scim-tokens')).status, 404);
    assert.equal((await create(emulator)).status, 404);
    const { status, body } = await ask(emulator, 'POST', '');
    assert.deepEqual([status, body['method'], body['user_id_attribute']], [201, 'scim', 'externalId']);
    assert.deepEqual(await tokens(emulator), []);
    assert.equal((await ask(emulator, 'POST', '')).status, 400);
  });

  it('is by the user name for SAML, where the connection’s level allows it', async () => {
    const connections = seedState().connections.map((one) => ({ ...one, access_level: 'full' as const }));
    const { body } = await ask(open({ connections }), 'POST', '', undefined, CORPORATE);
    assert.equal(body['user_id_attribute'], 'userName');
    assert.equal((await ask(open(), 'POST', '', undefined, CORPORATE)).status, 403);
  });

  for (const connection of [FINANCE, CONTRACTORS])
    it(`is refused where the strategy has none: ${connection}`, async () => {
      assert.equal((await ask(open(), 'POST', '', undefined, connection)).status, 400);
    });

  it('gets the tenant’s mapping when it is refreshed', async () => {
    const clock = new VirtualClock();
    const emulator = open({ clock });
    const isDrifted = ({ attributes }: Record<string, unknown>) =>
      /"is_(missing|extra)":true/.test(JSON.stringify(attributes));
    const before = (await ask(emulator, 'GET', '')).body;
    const { status, body } = await ask(emulator, 'PUT', '/update-attributes', {});
    assert.deepEqual([status, isDrifted(before), isDrifted(body)], [200, true, false]);
    assert.equal(body['updated_on'], new Date(clock.now()).toISOString());
    assert.equal(body['created_at'], before['created_at']);
    assert.deepEqual((await ask(emulator, 'GET', '')).body, body);
  });

  it('is deleted with its connection', async () => {
    const emulator = open();
    await emulator.fetch(`/my-org/identity-providers/${WORKFORCE}`, { method: 'DELETE' });
    const { provisioning, scimTokens } = emulator.export();
    assert.deepEqual([provisioning, scimTokens], [{}, {}]);
  });
});

describe('a token of provisioning', () => {
  it('has a value that is answered once and stored nowhere', async () => {
    const emulator = open();
    const { status, body } = await create(emulator);
    const { token = '', token_id: id } = body as unknown as Token;
    assert.equal(status, 201);
    assert.equal(token.startsWith(`${id}.`), true);
    assert.equal('valid_until' in body, false);
    assert.equal(JSON.stringify([emulator.export(), await tokens(emulator)]).includes(token), false);
    assert.equal((await tokens(emulator)).at(-1)?.token_id, id);
  });

  it('expires by the clock of the emulator, stays in the list, and makes room for another one', async () => {
    const clock = new VirtualClock();
    const emulator = open({ clock });
    const { body } = await create(emulator, 901);
    assert.equal(body['valid_until'], new Date(clock.now() + 901_000).toISOString());
    assert.equal((await create(emulator)).status, 400);
    await clock.advance(901_000);
    assert.equal((await tokens(emulator)).length, 2);
    assert.equal((await create(emulator)).status, 201);
    assert.equal((await tokens(emulator)).length, 3);
  });

  it('is deleted once', async () => {
    const emulator = open();
    const [first] = await tokens(emulator);
    const remove = () => ask(emulator, 'DELETE', `/scim-tokens/${first?.token_id}`);
    assert.deepEqual([(await remove()).status, (await remove()).status], [204, 404]);
    assert.equal((await ask(emulator, 'DELETE', '/scim-tokens/tok_short')).status, 400);
  });

  for (const lifetime of [900, 0, -1, 901.5, '86400', null])
    it(`can’t live for ${JSON.stringify(lifetime)}`, async () => {
      assert.equal((await ask(open(), 'POST', '/scim-tokens', { token_lifetime: lifetime })).status, 400);
    });

  it('can’t live longer than the tenant allows, nor for ever then', async () => {
    const { identityProviderConfiguration: configuration } = seedState();
    const okta = { ...configuration.strategies['okta']!, max_allowed_expiry: 86_400 };
    const strategies = { ...configuration.strategies, okta };
    const emulator = open({ identityProviderConfiguration: { ...configuration, strategies } });
    assert.equal((await create(emulator, 86_401)).status, 400);
    assert.equal((await create(emulator)).status, 400);
    assert.equal((await create(emulator, 86_400)).status, 201);
  });
});
