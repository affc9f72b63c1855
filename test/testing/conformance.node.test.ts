/** Every answer of the emulator against the API's OpenAPI document; in Node, as the schema validator is CommonJS. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  createEmulator,
  manyConnections,
  missingToken,
  seedState,
  type Emulator,
  type EmulatorOptions,
  type WireIdentityProvider,
} from '../../src/testing/index.js';
import { example, examplesLike, missingContract, OpenApi } from './openapi.js';

const FULL = 'con_5GkYw8RmTz3NqLpA';
const READ_ONLY = 'con_K3tLb7SgUo5WjNvD';
const UNKNOWN = 'con_0000000000000000';
const ONE = '/identity-providers/{idp_id}';
const OKTA = { domain: 'acme.okta.example', client_id: 'a', client_secret: 'b' };
const NEW = { name: 'new', strategy: 'okta', options: OKTA };

const DOMAIN = '/domains/{domain_id}';
const PROVISIONING = `${ONE}/provisioning`;
const TOKENS = `${PROVISIONING}/scim-tokens`;

/** What stands in a path unless a test says otherwise. */
const PARAMETERS: Readonly<Record<string, string>> = {
  idp_id: FULL,
  domain_id: seedState().domains[0]!.id,
  domain: 'acme.example',
  idp_scim_token_id: seedState().scimTokens[FULL]![0]!.token_id,
};

/** Every route with a request that it accepts, and what the emulator starts with for that. */
const ROUTES: readonly [method: string, path: string, body?: unknown, options?: EmulatorOptions][] = [
  ['GET', '/config'],
  ['GET', '/config/identity-providers'],
  ['GET', '/details'],
  ['PATCH', '/details', { display_name: 'Acme Inc.' }],
  ['GET', '/identity-providers'],
  ['POST', '/identity-providers', NEW],
  ['GET', ONE],
  ['PATCH', ONE, { is_enabled: false }],
  ['DELETE', ONE],
  ['POST', `${ONE}/detach`],
  ['PUT', `${ONE}/update-attributes`, {}],
  ['POST', `${ONE}/domains`, { domain: 'finance.acme.example' }],
  ['DELETE', `${ONE}/domains/{domain}`],
  ['GET', PROVISIONING],
  ['POST', PROVISIONING, undefined, { provisioning: {} }],
  ['DELETE', PROVISIONING],
  ['PUT', `${PROVISIONING}/update-attributes`, {}],
  ['GET', TOKENS],
  ['POST', TOKENS, { token_lifetime: 86_400 }],
  ['DELETE', `${TOKENS}/{idp_scim_token_id}`],
  ['GET', '/domains'],
  ['POST', '/domains', { domain: 'new.acme.example' }],
  ['GET', DOMAIN],
  ['DELETE', DOMAIN],
  ['POST', `${DOMAIN}/verify`],
  ['GET', `${DOMAIN}/identity-providers`],
];

describe('the emulator against the OpenAPI document', { skip: missingContract }, () => {
  let document: OpenApi;

  before(() => {
    document = new OpenApi();
  });

  /** Asks, and has the answer judged. */
  async function ask(emulator: Emulator, method: string, path: string, body?: unknown, id?: string) {
    // An id that a test gives is the one of the thing that the route is about.
    const [, first = ''] = /\{(\w+)\}/.exec(path) ?? [];
    const values = { ...PARAMETERS, ...(id !== undefined && { [first]: id }) };
    const url = `/my-org${path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')}`;
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await emulator.fetch(url, init);
    const text = await response.text();
    assert.deepEqual(document.faults(method, path, response.status, text), [], `${method} ${path}: ${text}`);
    return response;
  }

  for (const [method, path, body, options] of ROUTES) {
    it(`${method} ${path} succeeds as documented`, async () => {
      const response = await ask(createEmulator(options), method, path, body);
      assert.equal(response.status, Math.min(...document.statuses(method, path)));
      for (const name of ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'])
        assert.match(response.headers.get(name) ?? '', /^\d+$/, name);
    });

    it(`${method} ${path} fails as documented`, async () => {
      const noToken = createEmulator({ authenticate: () => Promise.reject(missingToken()) });
      const empty = createEmulator({ rateLimit: { read: 0.1, write: 0.1 } });
      assert.equal((await ask(noToken, method, path, body)).status, 401);
      assert.equal((await ask(createEmulator({ scopes: [] }), method, path, body)).status, 403);
      assert.equal((await ask(empty, method, path, body)).status, 429);
    });

    it(`${method} ${path} can be told to fail in every documented way`, async () => {
      const emulator = createEmulator();
      for (const status of document.statuses(method, path).filter((documented) => documented >= 400)) {
        emulator.failNext({ status });
        assert.equal((await ask(emulator, method, path, body)).status, status);
      }
    });

    if (path.startsWith(ONE)) {
      it(`${method} ${path} refuses ids as documented`, async () => {
        const emulator = createEmulator({ rateLimit: null });
        assert.equal((await ask(emulator, method, path, body, UNKNOWN)).status, 404);
        assert.equal((await ask(emulator, method, path, body, 'con_short')).status, 400);
        if (method !== 'GET') assert.equal((await ask(emulator, method, path, body, READ_ONLY)).status, 403);
      });
    }

    if (path.startsWith(DOMAIN)) {
      it(`${method} ${path} refuses ids as documented`, async () => {
        const emulator = createEmulator({ rateLimit: null });
        assert.equal((await ask(emulator, method, path, body, 'ord_0000000000000000000000')).status, 404);
        assert.equal((await ask(emulator, method, path, body, 'ord_short')).status, 400);
      });
    }

    if (body !== undefined) {
      it(`${method} ${path} refuses bodies as documented`, async () => {
        const emulator = createEmulator({ rateLimit: null });
        for (const wrong of [[], 'text', { ...(body as object), unheard_of: 1 }])
          assert.equal((await ask(emulator, method, path, wrong)).status, 400);
      });
    }
  }

  it('refuses a name that is taken as documented', async () => {
    const taken = { ...NEW, name: 'acme-workforce' };
    assert.equal((await ask(createEmulator(), 'POST', '/identity-providers', taken)).status, 409);
  });

  it('has a long list of the documented shape', async () => {
    await ask(createEmulator({ connections: manyConnections(50) }), 'GET', '/identity-providers');
  });

  it('shows each connection of the seed alone in the documented shape', async () => {
    const emulator = createEmulator({ rateLimit: null });
    for (const { id = '' } of emulator.connections) await ask(emulator, 'GET', ONE, undefined, id);
  });

  for (const { name, body } of creations()) {
    it(`accepts the example ${name}`, async () => {
      const emulator = createEmulator({ connections: [], rateLimit: null });
      assert.equal((await ask(emulator, 'POST', '/identity-providers', body)).status, 201);
      const [created] = emulator.connections;
      const update = await ask(emulator, 'PATCH', ONE, { options: body.options }, created?.id);
      assert.equal(update.status, 200);
    });

    it(`agrees with the document about what is wrong with variants of ${name}`, async () => {
      for (const variant of variants(body)) {
        const emulator = createEmulator({ connections: [], rateLimit: null });
        const isLegal = document.schemaFaults('CreateIdentityProviderRequestContent', variant).length === 0;
        const { status } = await ask(emulator, 'POST', '/identity-providers', variant);
        assert.equal(status, isLegal ? 201 : 400, JSON.stringify(variant));
      }
    });
  }

  it('serves the documented example list as it is', async () => {
    const list = example<{ identity_providers: WireIdentityProvider[] }>(
      'oas/get_identity-providers.200.json',
    );
    const emulator = createEmulator({ connections: list.identity_providers });
    const response = await emulator.fetch('/my-org/identity-providers');
    assert.deepEqual(await response.json(), list);
  });
});

type Body = Record<string, unknown> & { options: Record<string, unknown> };

/** The documented bodies of `POST /identity-providers`, of every strategy. */
function creations(): { name: string; body: Body }[] {
  if (missingContract) return [];
  return examplesLike('derived', 'post_identity-providers.201').map((name) => ({
    name,
    body: example<{ request: { body: Body } }>(name).request.body,
  }));
}

/** The body with one thing changed: each member and option left out or of another type, and one too many. */
function* variants(body: Body): Generator<Record<string, unknown>> {
  const { options, ...members } = body;
  for (const member of Object.keys(body)) {
    yield { ...body, [member]: undefined };
    yield { ...body, [member]: 7 };
  }
  for (const option of Object.keys(options)) {
    yield { ...members, options: { ...options, [option]: undefined } };
    yield { ...members, options: { ...options, [option]: ['odd'] } };
  }
  yield { ...members, options: { ...options, unheard_of: 'x' } };
  yield { ...members, options: { ...options, cert: 'x' } };
  yield { ...body, attributes: [] };
}
