/** Tests what passes the gate: every check has requests that it must not refuse. What it refuses is in `attacks`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pass, type GateOptions } from '../../../src/server/handler/gate.js';
import { Problem } from '../../../src/server/problem.js';

const APP = 'https://app.example';
const OURS = { 'x-org-connections': '1' };

function passed(
  path: string,
  headers: Record<string, string> = OURS,
  {
    method = 'GET',
    origin = APP,
    ...options
  }: Partial<GateOptions> & { method?: string; origin?: string } = {},
) {
  return pass(new Request(origin + path, { method, headers }), {
    basePath: '/my-org',
    origins: undefined,
    ...options,
  });
}

function refusal(...all: Parameters<typeof passed>): Problem {
  try {
    passed(...all);
  } catch (error) {
    assert.ok(error instanceof Problem);
    return error;
  }
  return assert.fail('It passes.');
}

describe('the gate', () => {
  it('lets requests to each of the host’s origins pass, and to no other', () => {
    const origins = [APP, 'https://admin.example', 'http://localhost:3000'];
    for (const origin of origins) {
      assert.equal(passed('/my-org/config', OURS, { origin, origins }).name, 'getConfiguration');
      assert.equal(passed('/my-org/config', { ...OURS, origin }, { origin, origins }).path, '/config');
    }
    assert.equal(
      refusal('/my-org/config', OURS, { origin: 'https://other.example', origins }).code,
      'forged',
    );
  });

  it('takes either scheme of its own host for the page’s, where something else ends TLS', () => {
    for (const origin of ['https://app.example', 'http://app.example'])
      assert.equal(passed('/my-org/config', { ...OURS, origin }).name, 'getConfiguration');
    const http = { origin: 'http://app.example' };
    assert.equal(passed('/my-org/config', { ...OURS, origin: APP }, http).name, 'getConfiguration');
  });

  it('takes the public origin for the request’s own, where something in front changes the address', () => {
    const behind = { origin: 'http://localhost:4321', publicOrigin: APP };
    for (const origins of [undefined, [APP]]) {
      const options = { ...behind, origins };
      assert.equal(passed('/my-org/config', OURS, options).path, '/config');
      assert.equal(passed('/my-org/config', { ...OURS, origin: APP }, options).path, '/config');
      const other = { ...OURS, origin: 'http://localhost:4321' };
      assert.equal(refusal('/my-org/config', other, options).code, 'forged');
    }
  });

  it('says which address it has seen, and which it expects', () => {
    const seen = { origin: 'http://localhost:4321', origins: [APP, 'https://admin.example'] };
    const detailOf = ({ body }: Problem) => String(body['detail' as never]);
    assert.match(
      detailOf(refusal('/my-org/config', OURS, seen)),
      /as http:\/\/localhost:4321,.* at https:\/\/app\.example, https:\/\/admin\.example\..*publicOrigin/,
    );
    const headers = { ...OURS, origin: 'https://other.example' };
    assert.match(
      detailOf(refusal('/my-org/config', headers)),
      /of https:\/\/other\.example, not of https:\/\/app\.example\..*publicOrigin/,
    );
    assert.match(detailOf(refusal('/my-org/config', { ...OURS, origin: 'null' })), /of another origin, not/);
  });

  it('lets a page’s scripts pass in each mode, with our header or the browser’s word', () => {
    for (const mode of ['cors', 'same-origin'])
      for (const own of [OURS, {}]) {
        const headers = { ...own, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': mode };
        assert.equal(passed('/my-org/config', headers).name, 'getConfiguration');
        assert.equal(passed('/my-org/config', { ...headers, 'sec-fetch-dest': 'empty' }).id, '');
      }
    assert.equal(refusal('/my-org/config', {}).code, 'forged');
    assert.equal(refusal('/my-org/config', { 'x-org-connections': '2' }).code, 'forged');
  });

  it('says which methods a route has', () => {
    const one = '/my-org/identity-providers/con_1';
    for (const [path, allow] of [
      ['/my-org/config', 'GET'],
      ['/my-org/identity-providers', 'GET, POST'],
      [one, 'GET, PATCH, DELETE'],
      [`${one}/detach`, 'POST'],
    ] as const) {
      const { code, headers, body } = refusal(path, OURS, { method: 'PUT' });
      assert.deepEqual([code, headers], ['method-not-allowed', { Allow: allow }]);
      assert.match(String(body['detail' as never]), new RegExp(allow));
    }
  });

  it('knows routes below its base only', () => {
    for (const basePath of ['/my-org', '/api/connections', '/a.b-c_d'])
      assert.equal(passed(`${basePath}/identity-providers/con_1`, OURS, { basePath }).id, 'con_1');
    for (const path of [
      '/config',
      '/my-orgconfig',
      '/my-org',
      '/my-org/',
      '/other/my-org/config',
      '/my-org/x',
    ])
      assert.equal(refusal(path).code, 'no-route', path);
  });

  it('takes the filters of the contract, as often as they come', () => {
    const list = '/my-org/identity-providers';
    for (const query of [
      ...['', '?', '?is_enabled=true', '?is_enabled=false', '?member_access_level=none&is_enabled=true'],
      ...['readonly', 'limited', 'full'].map((level) => `?member_access_level=${level}`),
      '?member_access_level=full&member_access_level=limited',
    ])
      assert.equal(passed(list + query).name, 'listConnections', query);
    assert.equal(passed('/my-org/user-stores?is_enabled=true').name, 'listUserStores');
    for (const query of ['from=a&take=1', 'take=9', 'take=10', 'take=99', 'take=100', 'from=abc.DEF~=%2B/-_'])
      assert.equal(passed(`/my-org/domains?${query}`).name, 'listDomains', query);
    assert.equal(passed(`/my-org/domains?from=${'a'.repeat(1_000)}`).name, 'listDomains');
  });

  it('takes no other parameter or value', () => {
    const list = '/my-org/identity-providers';
    for (const path of [
      ...['?is_enabled=', '?is_enabled=xtrue', '?is_enabled=falsely', '?is_enabled=true&is_enabled=1'].map(
        (query) => list + query,
      ),
      ...['?member_access_level=xnone', '?member_access_level=fuller', '?toString=1', '?take=1'].map(
        (query) => list + query,
      ),
      ...['take=0', 'take=101', 'take=1x', 'take=x1', 'take=', 'take=1000', 'from=', 'from=a%20b'].map(
        (query) => `/my-org/domains?${query}`,
      ),
      `/my-org/domains?from=${'a'.repeat(1_001)}`,
      '/my-org/config?is_enabled=true',
      `${list}/con_1?is_enabled=true`,
    ])
      assert.equal(refusal(path).code, 'bad-request', path);
  });

  it('takes the paths of either version, with plain names only', () => {
    const { path, id, route } = passed(`/my-org/v1/identity-providers/${'a'.repeat(255)}`);
    assert.deepEqual([path.slice(0, 24), id.length], ['/v1/identity-providers/a', 255]);
    assert.equal(route.method, 'GET');
    // No connection has such an id, which the API would say, too.
    for (const id of ['a'.repeat(256), 'con%5F1', 'con_1;a=b'])
      assert.equal(refusal(`/my-org/identity-providers/${id}`).code, 'api', id);
    for (const path of [
      '/v1v1/config',
      '/v1/v1/config',
      '/v2/config',
      '/x/v1/config',
      '//config',
      '/config/',
      '/identity-providers/con_1/detach/more',
    ])
      assert.equal(refusal(`/my-org${path}`).code, 'no-route', path);
    assert.equal(passed('/my-org/identity-providers/...').id, '...');
    assert.equal(passed('/my-org/identity-providers/.a').id, '.a');
  });

  it('says in words what is wrong', () => {
    const site = { ...OURS, 'sec-fetch-site': 'same-origin' };
    for (const [words, path, headers, options] of [
      [/another site/, '/my-org/config', { ...OURS, 'sec-fetch-site': 'same-site' }],
      [/x-org-connections: 1 is missing/, '/my-org/config', {}],
      [/page of https:..evil\.example, not/, '/my-org/config', { ...OURS, origin: 'https://evil.example' }],
      [/from a script/, '/my-org/config', { ...site, 'sec-fetch-mode': 'navigate' }],
      [/would embed/, '/my-org/config', { ...site, 'sec-fetch-dest': 'image' }],
      [/x-http-method is not allowed/, '/my-org/config', { ...OURS, 'x-http-method': 'GET' }],
      [/no such route/, '/my-org/x', OURS],
      [/query has a parameter/, '/my-org/config?a', OURS],
      [/keep the Host header/, '/my-org/config', OURS, { origins: ['https://other.example'] }],
    ] as const)
      assert.match(String(refusal(path, headers, options).body['detail' as never]), words);
  });
});
