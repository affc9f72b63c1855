/** Tests which pages can send requests: those of the allowed origins, like a tenant's “Allowed Origins (CORS)”. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTenant, type RunningTenant } from './visitor.js';

const ALLOWED = 'http://localhost:5173';

describe('pages of other origins', () => {
  let tenant: RunningTenant;
  before(async () => (tenant = await startTenant()));
  after(() => tenant.stop());

  const paths = [
    '/oauth/token',
    '/userinfo',
    '/my-org/identity-providers',
    '/.well-known/jwks.json',
    '/oauth/revoke',
  ];
  for (const path of paths) {
    it(`may ask ${path} when they are allowed`, async () => {
      const preflight = await ask(path, ALLOWED, 'OPTIONS');
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('access-control-allow-origin'), ALLOWED);
      assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization.*dpop/i);
      const response = await ask(path, ALLOWED, path.includes('oauth') ? 'POST' : 'GET');
      assert.equal(response.headers.get('access-control-allow-origin'), ALLOWED);
      assert.match(response.headers.get('access-control-expose-headers') ?? '', /Retry-After.*DPoP-Nonce/);
    });

    it(`may not ask ${path} when they are not`, async () => {
      for (const method of ['OPTIONS', path.includes('oauth') ? 'POST' : 'GET']) {
        const response = await ask(path, 'http://localhost:6666', method);
        const headers = [...response.headers.keys()].filter((name) =>
          name.startsWith('access-control-allow'),
        );
        assert.deepEqual(headers, []);
      }
    });
  }

  function ask(path: string, origin: string, method: string): Promise<Response> {
    const preflight = method === 'OPTIONS' ? { 'Access-Control-Request-Method': 'POST' } : {};
    return fetch(tenant.origin + path, { method, headers: { Origin: origin, ...preflight } });
  }
});
