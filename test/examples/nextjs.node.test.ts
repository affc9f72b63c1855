/** Tests the Next.js example, called like Next.js does: the module is imported, and its functions get a request. */
import assert from 'node:assert/strict';
import { hkdf } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { EncryptJWT } from 'jose';
import { endSession, endSessionsOf, readSession, sessionCookie } from '../../demo/examples/nextjs/session.js';
import type { BridgeSession } from '../../src/server/index.js';
import { ORIGIN, OURS } from './guest.js';
import { ACME, startTenant, type RunningTenant } from '../cli/tenant/visitor.js';

const ROUTE = '../../demo/examples/nextjs/app/my-org/[...path]/route.js';
const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
/** The origin that Next.js assumes, whatever its public name is. */
const INTERNAL = 'https://localhost:3000';
const SECRET = 'a-secret-of-at-least-thirty-two-characters';
const NEXT_SECRET = 'another-secret-of-at-least-thirty-two-characters';
const READ = 'read:my_org:identity_providers';
const UPDATE = 'update:my_org:identity_providers';
const LIST = '/identity-providers';

type Handle = (request: Request, context: { params: Promise<{ path: string[] }> }) => Promise<Response>;
type Route = Readonly<Record<(typeof METHODS)[number], Handle>> & { readonly dynamic: string };

describe('the example for Next.js', () => {
  let tenant: RunningTenant;
  let route: Route;

  before(async () => {
    // Imported without secrets in the environment, as in a build.
    route = (await import(ROUTE)) as Route;
    tenant = await startTenant();
    // A tenant without the My Organization API, because the example uses a bridge.
    for (const emulator of tenant.emulators.values()) emulator.isActivated = false;
    Object.assign(process.env, {
      AUTH0_DOMAIN: tenant.origin,
      AUTH0_MANAGEMENT_CLIENT_ID: 'demo-machine',
      AUTH0_MANAGEMENT_CLIENT_SECRET: 'demo-machine-secret',
      SESSION_SECRET: SECRET,
      ORIGIN,
    });
  });
  after(() => tenant.stop());

  /** A request as Next.js passes it on, with the cookie from the sign-in. */
  async function ask(path: string, init: RequestInit = {}, cookie?: string): Promise<Response> {
    const request = new Request(`${INTERNAL}/my-org${path}`, init);
    const headers = { ...OURS, cookie: cookie ?? (await cookieOf()) };
    for (const [name, value] of Object.entries(headers))
      if (!request.headers.has(name)) request.headers.set(name, value);
    const params = Promise.resolve({ path: path.slice(1).split('/') });
    return route[request.method as 'GET'](request, { params });
  }

  async function cookieOf(one: Partial<BridgeSession> = {}): Promise<string> {
    const person = { subject: 'auth0|ada', organization: ACME, scopes: [READ, UPDATE], ...one };
    return (await sessionCookie(person)).split(';')[0] ?? '';
  }

  const statusWith = async (cookie: string) => (await ask(LIST, {}, cookie)).status;

  it('has one function for every method, and its responses are never cached', () => {
    for (const method of METHODS) assert.equal(route[method], route.GET);
    assert.equal(route.dynamic, 'force-dynamic');
  });

  it('shows the organization of the session, and switches a connection off', async () => {
    const response = await ask(LIST);
    const { identity_providers: list } = (await response.json()) as { identity_providers: { id: string }[] };
    assert.equal(response.status, 200);
    const body = JSON.stringify({ is_enabled: false });
    const headers = { 'content-type': 'application/json', origin: ORIGIN };
    const changed = await ask(`${LIST}/${list[0]?.id}`, { method: 'PATCH', body, headers });
    assert.equal(changed.status, 200, await changed.text());
    assert.equal(tenant.emulators.get(ACME)?.connections[0]?.is_enabled, false);
  });

  it('allows nothing beyond the session’s scopes', async () => {
    const cookie = await cookieOf({ scopes: [] });
    assert.equal((await ask(LIST, {}, cookie)).status, 403);
  });

  it('refuses requests that its own pages have not sent', async () => {
    const foreign = ['https://elsewhere.example', 'http://app.example'].map((origin) => ({ origin }));
    for (const headers of [{ 'x-org-connections': '', 'sec-fetch-site': 'none' }, ...foreign])
      assert.equal((await ask(LIST, { headers })).status, 403);
  });

  it('keeps the session in a cookie that no script or other site can read, without revealing its content', async () => {
    const setCookie = await sessionCookie({ subject: 'auth0|ada', organization: ACME, scopes: [READ] });
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/', 'Max-Age=3600'])
      assert.ok(setCookie.split('; ').includes(attribute), attribute);
    assert.doesNotMatch(setCookie, /; Domain=/);
    for (const part of setCookie.split(/[=;.]/))
      for (const content of [ACME, 'auth0|ada'])
        assert.ok(!Buffer.from(part, 'base64url').toString().includes(content));
    assert.match(setCookie, /^__Host-session=/);
    process.env['ORIGIN'] = 'http://localhost:3000';
    assert.match(
      await sessionCookie({ subject: 'a', organization: ACME, scopes: [] }),
      /^session=(?!.*Secure)/,
    );
    process.env['ORIGIN'] = ORIGIN;
  });

  it('says who is signed in, to which organization', async () => {
    const read = async (one: Partial<BridgeSession>) => readSession(requestWith(await cookieOf(one)));
    const { id, ...session } = (await read({ organizationName: 'acme' }))!;
    const expected = { subject: 'auth0|ada', organization: ACME, organizationName: 'acme' };
    assert.deepEqual(session, { ...expected, scopes: [READ, UPDATE] });
    assert.match(id, /^[\w-]{36}$/);
    assert.notEqual((await read({}))?.id, id);
  });

  it('accepts no foreign or expired cookie, and none without a time, a person or an organization', async () => {
    const cookie = await cookieOf();
    const [body = '', tag = ''] = cookie.split('.').slice(-2);
    const changed = body.startsWith('A') ? `B${body.slice(1)}` : `A${body.slice(1)}`;
    const now = Math.floor(Date.now() / 1000);
    assert.equal(await statusWith(await forged({})), 200);
    const refused = {
      nothing: '',
      'a changed body': cookie.replace(`${body}.${tag}`, `${changed}.${tag}`),
      'another secret': await forged({ secret: NEXT_SECRET }),
      'another purpose': await forged({ purpose: 'password reset' }),
      'another type': await forged({ typ: 'password-reset' }),
      'another application': await forged({ claims: { aud: 'https://other.example' } }),
      'an expired one': await forged({ claims: { exp: now - 1 } }),
      'an old one that would last': await forged({ claims: { iat: now - 3700 } }),
      ...Object.fromEntries(
        await Promise.all(
          ['exp', 'iat', 'jti', 'sub', 'organization', 'scopes'].map(async (claim) => {
            return [`one without ${claim}`, await forged({ claims: { [claim]: undefined } })] as const;
          }),
        ),
      ),
    };
    for (const [what, value] of Object.entries(refused)) assert.equal(await statusWith(value), 401, what);
  });

  it('changes its secret without signing anybody out, and then forgets the old one', async (test) => {
    test.after(() => (process.env['SESSION_SECRET'] = SECRET));
    const earlier = await cookieOf();
    process.env['SESSION_SECRET'] = `${NEXT_SECRET} ${SECRET}`;
    const later = await cookieOf();
    assert.deepEqual([await statusWith(earlier), await statusWith(later)], [200, 200]);
    process.env['SESSION_SECRET'] = NEXT_SECRET;
    assert.deepEqual([await statusWith(earlier), await statusWith(later)], [401, 200]);
  });

  it('ends a session at once, also for a copy of its cookie, and no other session', async () => {
    const [cookie, another] = [await cookieOf(), await cookieOf()];
    const gone = await endSession(requestWith(cookie));
    assert.match(gone, /^__Host-session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    assert.deepEqual([await statusWith(cookie), await statusWith(another)], [401, 200]);
  });

  it('ends all sessions of a person, and nobody else’s', async () => {
    const [cookie, another] = [await cookieOf({ subject: 'auth0|left' }), await cookieOf()];
    endSessionsOf('auth0|left');
    assert.deepEqual([await statusWith(cookie), await statusWith(another)], [401, 200]);
  });

  it('says which environment variables are missing, or too short', async (test) => {
    test.after(() => (process.env['SESSION_SECRET'] = SECRET));
    for (const secret of ['', 'short', `${SECRET} short`]) {
      process.env['SESSION_SECRET'] = secret;
      await assert.rejects(cookieOf(), /openssl rand -base64 32/);
    }
  });
});

const requestWith = (cookie: string) => new Request(`${INTERNAL}/my-org${LIST}`, { headers: { cookie } });

/** A cookie as `sessionCookie` makes it, except for what a test changes. */
async function forged({
  secret = SECRET,
  purpose = 'session cookie',
  typ = 'session',
  claims = {},
}: {
  readonly secret?: string;
  readonly purpose?: string;
  readonly typ?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const person = { sub: 'auth0|ada', organization: ACME, scopes: [READ] };
  // The key's name is right even where the key is not.
  const kid = Buffer.from(await derive(SECRET, 'session cookie: name of the key', 8)).toString('base64url');
  const session = new EncryptJWT({ jti: '1', aud: ORIGIN, iat: now, exp: now + 60, ...person, ...claims })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ, kid })
    .encrypt(new Uint8Array(await derive(secret, purpose, 32)));
  return `__Host-session=${await session}`;
}

/** HKDF, as the example derives its keys, by Node's own API. */
async function derive(secret: string, purpose: string, length: number): Promise<ArrayBuffer> {
  return promisify(hkdf)('sha256', secret, '', purpose, length);
}
