/** Every Management answer of the emulator against the API's OpenAPI document; in Node, as the validator is CommonJS. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  createEmulator,
  globexState,
  managementTokenExpired,
  managementTokenInvalid,
  manyConnections,
  type Emulator,
  type EmulatorOptions,
} from '../../src/testing/index.js';
import { requestSchema, variants } from './management-bodies.js';
import { derivedBody, ManagementOpenApi, missingManagementContract } from './management-openapi.js';

const ORGANIZATION = 'org_9vTfQ2hLx7RkW4bN';
const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
const DATABASE = 'con_D5nGv3PqRy8UkXaJ';
const UNUSED = 'con_L2gYs6VnCk9TmDwF';

const LIST = '/organizations/{id}/connections';
const ONE = '/organizations/{id}/connections/{connection_id}';
const ENABLED_LIST = '/organizations/{id}/enabled_connections';
const ENABLED_ONE = '/organizations/{id}/enabled_connections/{connectionId}';

/** Every route with a request that it accepts. */
const ROUTES: readonly [method: string, path: string, body?: object][] = [
  ['GET', LIST],
  ['POST', LIST, { connection_id: UNUSED, is_enabled: true }],
  ['GET', ONE],
  ['PATCH', ONE, { is_enabled: false }],
  ['DELETE', ONE],
  ['GET', ENABLED_LIST],
  ['POST', ENABLED_LIST, { connection_id: UNUSED }],
  ['GET', ENABLED_ONE],
  ['PATCH', ENABLED_ONE, { show_as_button: false }],
  ['DELETE', ENABLED_ONE],
];

/** Answers that the document leaves out and that are inferred. */
const INFERRED = [
  `404 GET ${LIST}`,
  `404 PATCH ${ONE}`,
  `404 DELETE ${ONE}`,
  ...['GET', 'DELETE'].map((method) => `400 ${method} ${ONE}`),
  `400 GET ${ENABLED_ONE}`,
  `409 POST ${ENABLED_LIST}`,
];

describe('the emulator against the Management API’s document', { skip: missingManagementContract }, () => {
  let document: ManagementOpenApi;

  before(() => {
    document = new ManagementOpenApi();
  });

  /** Asks, and has the answer judged. */
  async function ask(
    emulator: Emulator,
    [method, path, body]: readonly [method: string, path: string, body?: unknown],
    { id = ORGANIZATION, connection = WORKFORCE, query = '' } = {},
  ) {
    const address = path.replace('{id}', id).replace(/\{connection_?[iI]d\}/, connection);
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await emulator.fetch(`https://acme.example/api/v2${address}${query}`, init);
    const text = await response.text();
    const { status, headers } = response;
    const isExpected =
      document.statuses(method, path).includes(status) || INFERRED.includes(`${status} ${method} ${path}`);
    assert.ok(isExpected, `${status} ${method} ${path} is not documented: ${text}`);
    assert.deepEqual(document.faults(method, path, status, text), [], `${method} ${path}: ${text}`);
    return { status, headers, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  for (const route of ROUTES) {
    const [method, path, body] = route;
    const name = `${method} ${path}`;

    it(`${name} succeeds as documented`, async () => {
      const { status, headers } = await ask(
        createEmulator({ managementRateLimit: { read: 9, write: 9 } }),
        route,
      );
      assert.equal(status, Math.min(...document.statuses(method, path)));
      for (const header of ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'])
        assert.match(headers.get(header) ?? '', /^\d+$/, header);
    });

    it(`${name} fails as documented`, async () => {
      const status = async (options: EmulatorOptions) => (await ask(createEmulator(options), route)).status;
      const nobody = async () => Promise.reject(managementTokenInvalid());
      assert.equal(await status({ authenticateManagement: nobody }), 401);
      assert.equal(await status({ authenticateManagement: async () => ({ scopes: [] }) }), 403);
      assert.equal(await status({ managementRateLimit: { read: 0.1, write: 0.1 } }), 429);
    });

    it(`${name} can be told to fail in every documented way`, async () => {
      const emulator = createEmulator();
      const statuses = document.statuses(method, path).filter((documented) => documented >= 400);
      assert.ok(statuses.length >= 3);
      for (const status of statuses) {
        emulator.failNext({ status });
        assert.equal((await ask(emulator, route)).status, status);
      }
    });

    it(`${name} knows one organization, and ids of a possible length`, async () => {
      const emulator = createEmulator();
      const before = emulator.export();
      assert.equal((await ask(emulator, route, { id: 'org_another' })).status, 404);
      if (path === ONE || path === ENABLED_ONE)
        assert.equal((await ask(emulator, route, { connection: 'x'.repeat(51) })).status, 400);
      assert.deepEqual(emulator.export(), before);
    });

    if (body !== undefined) {
      it(`${name} agrees with the document about what is wrong with a body`, async () => {
        const schema = requestSchema(method, path);
        const judged = new Set<boolean>();
        for (const variant of variants(path.endsWith('}') ? {} : { connection_id: UNUSED })) {
          const isLegal = document.schemaFaults(schema, variant).length === 0;
          const options = path.endsWith('}') ? { connection: DATABASE } : {};
          const { status } = await ask(createEmulator(), [method, path, variant], options);
          assert.equal(status < 400, isLegal, `${status}: ${JSON.stringify(variant)}`);
          judged.add(isLegal);
        }
        assert.equal(judged.size, 2);
      });
    }
  }

  it('has items and pages of the documented shape, with and without totals', async () => {
    const long = { connections: manyConnections(120) };
    for (const options of [{}, long, { connections: [], tenantConnections: [] }, globexState()])
      for (const path of [LIST, ENABLED_LIST])
        for (const query of [
          '',
          '?include_totals=true',
          '?page=1&per_page=100',
          '?page=9&include_totals=true',
        ]) {
          const { id = '' } = createEmulator(options).export().details;
          assert.equal((await ask(createEmulator(options), ['GET', path], { id, query })).status, 200);
        }
  });

  const refusals: [
    file: string,
    method: string,
    path: string,
    more: Parameters<typeof ask>[2],
    body?: object,
  ][] = [
    ['error.400.invalid_query_string.json', 'GET', LIST, { query: '?per_page=101' }],
    ['error.400.invalid_body.json', 'PATCH', ENABLED_ONE, {}, { is_enabled: true }],
    [
      'error.400.signup-without-membership.json',
      'PATCH',
      ONE,
      { connection: DATABASE },
      { is_signup_enabled: true },
    ],
    ['error.404.organization.json', 'GET', ONE, { id: 'org_another' }],
    ['error.404.connection.json', 'GET', ONE, { connection: UNUSED }],
    ['error.409.exists.json', 'POST', LIST, {}, { connection_id: WORKFORCE }],
  ];
  for (const [file, method, path, more, body] of refusals) {
    it(`refuses in the words of ${file}`, async () => {
      const answer = await ask(createEmulator(), [method, path, body], more);
      assert.deepEqual(answer.body, derivedBody(file));
    });
  }

  it('refuses whom it does not know, or too often, in the words of the examples', async () => {
    const expired = async () => Promise.reject(managementTokenExpired());
    const stranger = async () => Promise.reject(new Error('who?'));
    const reader = async () => ({ scopes: ['read:organization_connections'] });
    const refused: [file: string, options: EmulatorOptions][] = [
      ['error.401.expired.json', { authenticateManagement: expired }],
      ['error.401.invalid.json', { authenticateManagement: stranger }],
      ['error.403.insufficient_scope.json', { authenticateManagement: reader }],
      ['error.429.json', { managementRateLimit: { read: 0.1, write: 0.1 } }],
    ];
    for (const [file, options] of refused) {
      const answer = await ask(createEmulator(options), ['PATCH', ONE, { is_enabled: false }]);
      assert.deepEqual(answer.body, derivedBody(file));
    }
  });
});
