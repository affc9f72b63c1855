/** The tests that every example with sign-in and server-side tokens has to pass, on any runtime. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { ACME, discover, GLOBEX, refusalOf, type RunningTenant } from '../cli/tenant/visitor.js';
import { Guest, ORIGIN, OURS, type Application } from './guest.js';
import { refreshTokenGrant } from 'openid-client';
import { startWatchedTenant, type WatchedTenant } from './watched-tenant.js';

/** A running example. */
export interface Host {
  readonly application: Application;
  readonly stop?: () => void;
}

const LOGIN = `/login?organization=${ACME}`;
const LIST = '/my-org/identity-providers';

/** A user who has signed in. */
export async function signedIn(application: Application): Promise<Guest> {
  const guest = new Guest(application);
  await guest.visit(LOGIN);
  return guest;
}

/** @returns functions that are available once the tests run */
export function behavesAsHost(start: (tenant: RunningTenant) => Promise<Host>) {
  const running = {} as { tenant: WatchedTenant; host: Host };
  before(async () => {
    running.tenant = await startWatchedTenant();
    running.host = await start(running.tenant);
  });
  after(() => {
    running.host?.stop?.();
    running.tenant.stop();
  });
  const acme = () => running.tenant.emulators.get(ACME)!;
  const enter = () => signedIn(running.host.application);
  const stranger = () => new Guest(running.host.application);
  const statusWith = async (cookie: string) =>
    (await running.host.application(new Request(ORIGIN + LIST, { headers: { ...OURS, cookie } }))).status;
  const cookieOf = (guest: Guest) => guest.cookiesFor(new URL(ORIGIN));
  /** The tenant's error for the refresh token that it has issued last. */
  const refusalOfRefreshToken = async (token = running.tenant.refreshTokens.at(-1)!) => {
    const configuration = await discover(running.tenant, 'demo-web', 'demo-web-secret');
    return refusalOf(refreshTokenGrant(configuration, token));
  };

  it('signs in with PKCE, a state and a nonce, and gives the browser a session and no token', async () => {
    const guest = await enter();
    const authorize = guest.addresses.find(({ pathname }) => pathname === '/authorize')?.searchParams;
    assert.equal(authorize?.get('code_challenge_method'), 'S256');
    assert.equal(authorize.get('audience'), running.tenant.audience);
    for (const secret of ['state', 'nonce']) assert.match(authorize.get(secret) ?? '', /^[\w-]{20,}$/);
    const [session = ''] = guest.setCookies.filter((cookie) => cookie.startsWith('__Host-session='));
    assert.match(session, /^__Host-session=[\w-]{40,50};/);
    // What a browser demands of `__Host-`, and what keeps a cookie from scripts and from other sites' forms.
    for (const cookie of guest.setCookies) {
      assert.match(cookie, /^__Host-(session|login)=/);
      for (const attribute of [/; HttpOnly/i, /; SameSite=Lax/i, /; Secure/i, /; Path=\/(;|$)/i])
        assert.match(cookie, attribute);
      assert.doesNotMatch(cookie, /; Domain=/i);
    }
    assert.equal(guest.setCookies.length, 3);
    for (const token of running.tenant.refreshTokens) assert.ok(!guest.setCookies.join().includes(token));
  });

  it('shows the organization only to signed-in users', async () => {
    const response = await (await enter()).ask(LIST);
    const { identity_providers: list } = (await response.json()) as {
      identity_providers: { name: string }[];
    };
    assert.equal(response.status, 200);
    assert.ok(list.some(({ name }) => name === 'acme-workforce'));
    assert.equal((await stranger().ask(LIST)).status, 401);
  });

  it('switches a connection off', async () => {
    const [connection] = acme().connections;
    const response = await (await enter()).ask(`${LIST}/${connection?.id}`, 'PATCH', { is_enabled: false });
    assert.equal(response.status, 200);
    assert.equal(acme().connections[0]?.is_enabled, false);
  });

  it('refuses requests that its own pages have not sent', async () => {
    const guest = await enter();
    const before = acme().requests.length;
    for (const headers of [{}, { ...OURS, origin: 'https://elsewhere.example' }])
      assert.equal((await guest.fetch(LIST, { headers })).status, 403);
    const cookie = cookieOf(guest);
    const rebound = new Request(`https://elsewhere.example${LIST}`, { headers: { ...OURS, cookie } });
    assert.equal((await running.host.application(rebound)).status, 403);
    assert.equal(acme().requests.length, before);
  });

  it('gets a new token when the API refuses the current one', async () => {
    const guest = await enter();
    await guest.ask(LIST);
    running.tenant.refuseNext();
    assert.equal((await guest.ask(LIST)).status, 200);
    const [kept, refused, fresh] = running.tenant.authorizations.slice(-3);
    assert.match(kept ?? '', /^Bearer /);
    assert.equal(refused, kept);
    assert.notEqual(fresh, kept);
  });

  it('completes no sign-in that another browser has started', async () => {
    const victim = stranger();
    const response = await victim.fetch(await stranger().wayBack(LOGIN));
    assert.equal(response.status, 400);
    assert.match(await response.text(), /Open \/login again/);
    assert.equal((await victim.ask(LIST)).status, 401);
  });

  for (const secret of ['state', 'nonce', 'code_challenge'])
    it(`completes no sign-in whose ${secret} is not the one that it has sent`, async () => {
      const guest = stranger();
      // As long as a real one, so that the tenant accepts it.
      const response = await guest.fetch(await guest.wayBack(LOGIN, { [secret]: 'a'.repeat(43) }));
      assert.equal(response.status, 400);
      assert.equal((await guest.ask(LIST)).status, 401);
    });

  it('completes no sign-in to another organization than the requested one, and revokes its token', async () => {
    for (const organization of [ACME, 'acme']) {
      const guest = stranger();
      const path = `/login?organization=${organization}`;
      const response = await guest.fetch(await guest.wayBack(path, { organization: GLOBEX }));
      assert.equal(response.status, 400);
      assert.equal((await guest.ask(LIST)).status, 401);
      assert.match(await refusalOfRefreshToken(), /^invalid_grant/);
    }
  });

  it('signs in to an organization by its name', async () => {
    const guest = stranger();
    await guest.visit('/login?organization=acme');
    assert.equal((await guest.ask(LIST)).status, 200);
  });

  it('ends the earlier session when the same browser signs in again', async () => {
    const guest = await enter();
    const [earlier, token] = [cookieOf(guest), running.tenant.refreshTokens.at(-1)];
    await guest.visit(LOGIN);
    assert.notEqual(cookieOf(guest), earlier);
    assert.equal(await statusWith(cookieOf(guest)), 200);
    assert.equal(await statusWith(earlier), 401);
    assert.match(await refusalOfRefreshToken(token), /^invalid_grant/);
  });

  it('keeps the session if another sign-in fails', async () => {
    const guest = await enter();
    const address = await guest.wayBack(LOGIN, { nonce: 'a'.repeat(43) });
    assert.equal((await guest.fetch(address)).status, 400);
    assert.equal((await guest.ask(LIST)).status, 200);
  });

  it('signs nobody out for another site', async () => {
    const guest = await enter();
    const foreign = [
      {},
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'same-site', origin: 'https://other.app.example' },
      { 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' },
    ];
    for (const headers of foreign)
      assert.equal((await guest.fetch('/logout', { method: 'POST', headers })).status, 403);
    assert.equal((await guest.fetch('/logout')).status, 404);
    assert.equal((await guest.ask(LIST)).status, 200);
  });

  it('shows the tenant’s message if a sign-in fails', async () => {
    const response = await stranger().visit(LOGIN, 'cancel');
    assert.equal(response.status, 400);
    assert.equal(await response.text(), 'The sign-in was cancelled.');
  });

  it('ends the session on sign-out, here and at the tenant, and revokes the refresh token', async () => {
    const guest = await enter();
    const cookie = cookieOf(guest);
    await guest.signOut();
    assert.deepEqual(
      guest.addresses.slice(-2).map(({ pathname }) => pathname),
      ['/v2/logout', '/'],
    );
    assert.equal(cookieOf(guest), '');
    assert.equal(await statusWith(cookie), 401);
    assert.match(await refusalOfRefreshToken(), /^invalid_grant/);
    assert.equal((await guest.visit(LOGIN, 'cancel')).status, 400);
  });

  return running;
}
