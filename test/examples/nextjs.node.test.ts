/** Tests the Next.js example, called like Next.js does: the module is imported, and its functions get a request. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { endOfSessionCookie, sessionCookie } from '../../demo/examples/nextjs/session.js';
import type { BridgeSession } from '../../src/server/index.js';
import { ORIGIN, OURS } from './guest.js';
import { ACME, startTenant, type RunningTenant } from '../cli/tenant/visitor.js';

const ROUTE = '../../demo/examples/nextjs/app/my-org/[...path]/route.js';
const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
/** The origin that Next.js assumes, whatever its public name is. */
const INTERNAL = 'https://localhost:3000';
const WHO = { id: 'session', subject: 'auth0|ada' };
const SECRET = 'a secret of at least thirty-two characters';
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
    const setCookie = await sessionCookie({ ...WHO, organization: ACME, scopes: [READ, UPDATE], ...one });
    return setCookie.split(';')[0] ?? '';
  }

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
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, ...foreign])
      assert.equal((await ask(LIST, { headers })).status, 403);
  });

  it('keeps the session in a cookie that no script or other site can read, without revealing its content', async () => {
    const setCookie = await sessionCookie({ ...WHO, organization: ACME, scopes: [READ] });
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/', 'Max-Age=3600'])
      assert.ok(setCookie.split('; ').includes(attribute), attribute);
    for (const part of setCookie.split(/[=;.]/))
      assert.ok(!Buffer.from(part, 'base64url').toString().includes(ACME));
    const { payload } = await jwtDecrypt(/=([^;]*)/.exec(setCookie)?.[1] ?? '', await keyOf(SECRET));
    assert.ok(Math.abs(payload.exp! - Date.now() / 1000 - 3600) < 60);
    assert.match(endOfSessionCookie(), /^session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  });

  it('accepts no foreign or expired cookie', async () => {
    const cookie = await cookieOf();
    const [body = '', tag = ''] = cookie.split('.').slice(-2);
    const changed = body.startsWith('A') ? `B${body.slice(1)}` : `A${body.slice(1)}`;
    const another = await encrypted('another secret of at least thirty-two characters', '1h');
    const expired = await encrypted(SECRET, '-1s');
    assert.equal((await ask(LIST, {}, await encrypted(SECRET, '1h'))).status, 200);
    for (const refused of ['', cookie.replace(`${body}.${tag}`, `${changed}.${tag}`), another, expired])
      assert.equal((await ask(LIST, {}, refused)).status, 401, refused);
  });

  it('says which environment variables are missing', async () => {
    delete process.env['SESSION_SECRET'];
    await assert.rejects(
      sessionCookie({ ...WHO, organization: ACME, scopes: [] }),
      /openssl rand -base64 32/,
    );
    process.env['SESSION_SECRET'] = SECRET;
  });
});

/** A forged cookie in the right format. */
async function encrypted(secret: string, expiresIn: string): Promise<string> {
  const session = new EncryptJWT({ ...WHO, organization: ACME, scopes: [READ] })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(expiresIn);
  return `session=${await session.encrypt(await keyOf(secret))}`;
}

async function keyOf(secret: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)));
}
