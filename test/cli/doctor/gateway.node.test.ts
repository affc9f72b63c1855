/** The doctor's target `tenant` against servers that are no tenant, and gateways in front of one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose } from '../../../src/cli/doctor/diagnose.js';
import { tenantOf } from '../../../src/server/domain.js';
import { ALL_SCOPES } from '../../../src/testing/index.js';
import { assertFaults, fakeTenant, serve, stepsWith, unsigned, wordsOf } from './report.js';
import { ACME } from '../tenant/visitor.js';

const PAGE = 'https://app.example';

describe('the doctor for a server that is not a tenant, or not only a tenant', () => {
  const now = Math.floor(Date.now() / 1000);
  const claims = (origin: string) => ({
    iss: `${origin}/`,
    aud: `${origin}/my-org/`,
    exp: now + 600,
    org_id: ACME,
    scope: ALL_SCOPES.join(' '),
  });
  const examine = (origin: string) =>
    diagnose({ target: 'tenant', tenant: tenantOf(origin), token: unsigned(claims(origin)), origin: PAGE });

  it('says that a domain does not belong to a tenant', async (test) => {
    const website = await serve(test, () => new Response('<!doctype html><p>Hello'));
    assertFaults(await examine(website), ['domain'], /is not a tenant/, /Settings/);
    const nowhere = 'https://tenant.invalid';
    const fetch = () => Promise.reject(new TypeError('', { cause: { code: 'ENOTFOUND' } }));
    const unknown = {
      target: 'tenant',
      tenant: tenantOf(nowhere),
      token: unsigned(claims(nowhere)),
    } as const;
    const report = await diagnose(unknown, { fetch });
    assertFaults(report, ['domain'], /the name does not exist/);
    assert.equal(report.results.length - stepsWith(report, 'skipped').length, 1);
  });

  it('says that a tenant issues its tokens under another domain', async (test) => {
    const custom = await serve(test, () => Response.json({ issuer: 'https://login.acme.test/' }));
    assertFaults(await examine(custom), ['domain'], /issues its tokens as https:\/\/login\.acme\.test\//);
  });

  it('says which headers a gateway drops', async (test) => {
    const allowed = { 'access-control-allow-origin': PAGE };
    const { origin } = await fakeTenant(test, ({ method }) => {
      const preflight = {
        ...allowed,
        'access-control-allow-methods': 'GET,PATCH',
        'access-control-allow-headers': '*',
      };
      if (method === 'OPTIONS') return new Response(null, { headers: preflight });
      return Response.json({ identity_providers: [{}] }, { headers: allowed });
    });
    const report = await examine(origin);
    assertFaults(report, ['preflight'], /can’t send the header authorization\./);
    assert.deepEqual(stepsWith(report, 'notice'), ['rate-limit', 'exposed-headers']);
    assert.match(wordsOf(report, 'exposed-headers'), /retry-after and x-ratelimit-reset/);
  });

  it('says that a gateway blocks changes', async (test) => {
    let status = 200;
    const allowed = {
      'access-control-allow-origin': PAGE,
      'access-control-allow-headers': 'Authorization,*',
    };
    const { origin } = await fakeTenant(test, ({ method }) =>
      method === 'OPTIONS'
        ? new Response(null, { status, headers: { ...allowed, 'access-control-allow-methods': 'GET, POST' } })
        : Response.json({}, { headers: allowed }),
    );
    assertFaults(await examine(origin), ['preflight'], /not with PATCH.*gateway/);
    status = 403;
    assertFaults(await examine(origin), ['preflight'], /answers 403; browsers require a 2xx.*gateway/);
  });

  it('stops when the server no longer responds', async (test) => {
    const { origin, tenant } = await fakeTenant(test, () => new Response());
    for (const [reason, words] of [
      [new TypeError('', { cause: { code: 'ECONNRESET' } }), /the connection was dropped/],
      [new DOMException('', 'TimeoutError'), /no response within 15 seconds/],
    ] as const) {
      const ask: typeof fetch = (url, init) =>
        JSON.stringify(url).includes('my-org') ? Promise.reject(reason) : fetch(url, init);
      const token = unsigned(claims(origin));
      const report = await diagnose({ target: 'tenant', tenant, token, origin: PAGE }, { fetch: ask });
      assertFaults(report, ['preflight'], words);
      assert.deepEqual(stepsWith(report, 'good'), ['domain', 'clock']);
    }
  });

  it('stops when the token is not accepted, or at the rate limit', async (test) => {
    let status = 401;
    const { origin } = await fakeTenant(test, () =>
      Response.json({ detail: 'No.' }, { status, headers: { 'retry-after': '7' } }),
    );
    assertFaults(await examine(origin), ['preflight', 'activation'], /allowed origin/);
    assert.match(wordsOf(await examine(origin), 'activation'), /does not accept the token.*“No\.”/);
    status = 429;
    assert.match(wordsOf(await examine(origin), 'activation'), /429.*again in 7 seconds/);
    status = 404;
    assert.match(wordsOf(await examine(origin), 'activation'), /404 \(“No\.”\).*does not have the API/);
  });

  it('repeats no secret and no control characters of a server', async (test) => {
    const { origin } = await fakeTenant(test, ({ headers }) =>
      Response.json(
        { detail: `\u001b[2J${headers.get('authorization')} ${'x'.repeat(999)}` },
        { status: 400 },
      ),
    );
    const report = await examine(origin);
    assert.match(wordsOf(report, 'connections'), /answers 400 \(“ \[2JBearer \(secret\) x{200,300}…”\)/);
    assert.ok(!JSON.stringify(report).includes(unsigned(claims(origin))));
  });
});
