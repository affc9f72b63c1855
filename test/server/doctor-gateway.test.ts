/** The doctor's target `tenant`, at other servers than a tenant, and at gateways in front of one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose } from '../../demo/doctor/diagnose.js';
import { tenantOf } from '../../src/server/domain.js';
import { ALL_SCOPES } from '../../src/testing/index.js';
import { assertFaults, fakeTenant, serve, stepsWith, unsigned, wordsOf } from './doctor-report.js';
import { ACME } from './oidc-visitor.js';

const PAGE = 'https://app.example';

describe('the doctor at what is no tenant, or not a tenant alone', () => {
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

  it('says that a domain is none of a tenant’s', async (test) => {
    const website = await serve(test, () => new Response('<!doctype html><p>Hello'));
    assertFaults(await examine(website), ['domain'], /is no tenant/, /Settings/);
    const nowhere = 'https://tenant.invalid';
    const fetch = () => Promise.reject(new TypeError('', { cause: { code: 'ENOTFOUND' } }));
    const unknown = {
      target: 'tenant',
      tenant: tenantOf(nowhere),
      token: unsigned(claims(nowhere)),
    } as const;
    const report = await diagnose(unknown, { fetch });
    assertFaults(report, ['domain'], /no such name/);
    assert.equal(report.results.length - stepsWith(report, 'skipped').length, 1);
  });

  it('says that a tenant has another name for itself', async (test) => {
    const custom = await serve(test, () => Response.json({ issuer: 'https://login.acme.test/' }));
    assertFaults(await examine(custom), ['domain'], /calls itself https:\/\/login\.acme\.test\//);
  });

  it('says which headers a gateway in between forgets', async (test) => {
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
    assertFaults(report, ['preflight'], /may not send the header authorization\./);
    assert.deepEqual(stepsWith(report, 'notice'), ['rate-limit', 'exposed-headers']);
    assert.match(wordsOf(report, 'exposed-headers'), /retry-after and x-ratelimit-reset/);
  });

  it('says that a gateway in between does not let changes through', async (test) => {
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
    assertFaults(await examine(origin), ['preflight'], /answered 403; browsers want a 2xx.*gateway/);
  });

  it('goes no further where there is no answer any more', async (test) => {
    const { origin, tenant } = await fakeTenant(test, () => new Response());
    for (const [reason, words] of [
      [new TypeError('', { cause: { code: 'ECONNRESET' } }), /the connection was dropped/],
      [new DOMException('', 'TimeoutError'), /not within 15 seconds/],
    ] as const) {
      const ask: typeof fetch = (url, init) =>
        JSON.stringify(url).includes('my-org') ? Promise.reject(reason) : fetch(url, init);
      const token = unsigned(claims(origin));
      const report = await diagnose({ target: 'tenant', tenant, token, origin: PAGE }, { fetch: ask });
      assertFaults(report, ['preflight'], words);
      assert.deepEqual(stepsWith(report, 'good'), ['domain', 'clock']);
    }
  });

  it('goes no further where the token is not accepted, or where it is too much', async (test) => {
    let status = 401;
    const { origin } = await fakeTenant(test, () =>
      Response.json({ detail: 'No.' }, { status, headers: { 'retry-after': '7' } }),
    );
    assertFaults(await examine(origin), ['preflight', 'activation'], /allowed origins/);
    assert.match(wordsOf(await examine(origin), 'activation'), /does not accept the token.*“No\.”/);
    status = 429;
    assert.match(wordsOf(await examine(origin), 'activation'), /429.*again in 7 seconds/);
    status = 404;
    assert.match(wordsOf(await examine(origin), 'activation'), /404 \(“No\.”\).*does not have the API/);
  });

  it('repeats no secret and obeys no terminal codes that a server has sent', async (test) => {
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
