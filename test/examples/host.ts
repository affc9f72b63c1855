/** The tests that every example with sign-in and server-side tokens has to pass, on any runtime. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { ACME, startTenant, type RunningTenant } from '../cli/tenant/visitor.js';
import { Guest, ORIGIN, OURS, type Application } from './guest.js';

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
  const running = {} as { tenant: RunningTenant; host: Host };
  before(async () => {
    running.tenant = await startTenant({ allowedOrigins: [ORIGIN] });
    running.host = await start(running.tenant);
  });
  after(() => {
    running.host?.stop?.();
    running.tenant.stop();
  });
  const acme = () => running.tenant.emulators.get(ACME)!;
  const enter = () => signedIn(running.host.application);
  const stranger = () => new Guest(running.host.application);

  it('signs in with PKCE and a state, and gives the browser a session and no token', async () => {
    const guest = await enter();
    const authorize = guest.addresses.find(({ pathname }) => pathname === '/authorize')?.searchParams;
    assert.equal(authorize?.get('code_challenge_method'), 'S256');
    assert.equal(authorize.get('audience'), running.tenant.audience);
    assert.match(authorize.get('state') ?? '', /^[\w-]{20,}$/);
    const [session = ''] = guest.setCookies.filter((cookie) => cookie.startsWith('session='));
    assert.match(session, /^session=[\w-]{40,50};/);
    for (const cookie of guest.setCookies)
      for (const attribute of [/; HttpOnly/i, /; SameSite=Lax/i, /; Secure/i])
        assert.match(cookie, attribute);
    assert.equal(guest.setCookies.length, 3);
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
    const cookie = guest.cookiesFor(new URL(ORIGIN));
    const rebound = new Request(`https://elsewhere.example${LIST}`, { headers: { ...OURS, cookie } });
    assert.equal((await running.host.application(rebound)).status, 403);
    assert.equal(acme().requests.length, before);
  });

  it('gets a new token when the API refuses the current one', async () => {
    const guest = await enter();
    await guest.ask(LIST);
    acme().failNext({ status: 401 });
    assert.equal((await guest.ask(LIST)).status, 200);
    const [kept, refused, fresh] = acme()
      .requests.slice(-3)
      .map(({ headers }) => headers['authorization']);
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

  it('shows the tenant’s message if a sign-in fails', async () => {
    const response = await stranger().visit(LOGIN, 'cancel');
    assert.equal(response.status, 400);
    assert.equal(await response.text(), 'The sign-in was cancelled.');
  });

  it('ends the session on sign-out, here and at the tenant', async () => {
    const guest = await enter();
    const cookie = guest.cookiesFor(new URL(ORIGIN));
    await guest.visit('/logout', 'cancel', { method: 'POST' });
    assert.deepEqual(
      guest.addresses.slice(-2).map(({ pathname }) => pathname),
      ['/v2/logout', '/'],
    );
    assert.equal(guest.cookiesFor(new URL(ORIGIN)), '');
    const again = new Request(ORIGIN + LIST, { headers: { ...OURS, cookie } });
    assert.equal((await running.host.application(again)).status, 401);
    assert.equal((await guest.visit(LOGIN, 'cancel')).status, 400);
  });

  return running;
}
