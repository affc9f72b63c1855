/** Tests the server examples unchanged, against an emulated tenant: over HTTP, or called like their runtime calls them. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { launchExpress, settingsOf, startExpress } from './express.js';
import { behavesAsHost, signedIn } from './host.js';
import { startSlowTenant } from './slow-tenant.js';
import { startWatchedTenant } from './watched-tenant.js';
import { startWorker } from './worker.js';
import { ACME } from '../cli/tenant/visitor.js';

const BUILT = new URL('../../dist/cdn/org-connections.js', import.meta.url);

describe('the example for Express', () => {
  const running = behavesAsHost(startExpress);

  it('has a page with the kit on it', async () => {
    const guest = await signedIn(running.host.application);
    assert.match(
      await (await guest.visit('/')).text(),
      /<org-provider base-url="\/my-org"><org-connection-list>/,
    );
  });

  it('serves the kit from the package', { skip: !existsSync(BUILT) && 'nothing is built' }, async () => {
    const response = await (await signedIn(running.host.application)).fetch('/org-connections.js');
    assert.match(response.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.ok((await response.text()).includes('org-connection-list'));
  });

  it('lets no other site frame its page, and runs no scripts but its own', async () => {
    const { headers } = await (await signedIn(running.host.application)).visit('/');
    const policy = headers.get('content-security-policy') ?? '';
    for (const directive of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
      assert.ok(policy.split('; ').includes(directive), directive);
    assert.match(policy, new RegExp(`form-action 'self' ${running.tenant.origin};`));
  });

  it('uses a refresh token once for concurrent requests', async (test) => {
    const tenant = await startSlowTenant(test);
    const { application, stop } = await startExpress(tenant);
    test.after(stop);
    const guest = await signedIn(application);
    const { failNext, requests } = tenant.emulators.get(ACME)!;
    failNext({ status: 401 }, { times: 2 });
    const release = tenant.holdTokens();
    const answers = Promise.all([guest.ask('/my-org/identity-providers'), guest.ask('/my-org/config')]);
    // Each round lets the server run. In the end, both refusals have arrived there, and both requests wait for a token.
    for (let rounds = 0, left = 5_000; rounds < 10 && left > 0; left--) {
      await guest.visit('/');
      if (requests.length >= 2) rounds++;
    }
    release();
    assert.deepEqual(
      (await answers).map(({ status }) => status),
      [200, 200],
    );
    // A second use of the same one would have been refused, and answered 401.
    assert.equal(requests.length, 4);
    assert.equal(tenant.renewals(), 1);
  });

  it('develops over http on this machine, with cookies that a browser accepts there', async (test) => {
    const tenant = await startWatchedTenant();
    test.after(tenant.stop);
    const { application, stop } = await startExpress(tenant, 'http://localhost:3000');
    test.after(() => stop?.());
    const response = await application(new Request('http://localhost:3000/login'));
    assert.match(response.headers.getSetCookie().join('\n'), /^login=(?!.*; Secure)/);
  });

  it('refuses to serve anybody else over http', async () => {
    const child = launchExpress({ ...settingsOf('https://acme.us.auth0.com'), ORIGIN: 'http://app.example' });
    assert.match(await text(child.stderr), /ORIGIN must begin with https:\/\/, except on localhost/);
  });

  it('says which environment variables are missing', async () => {
    const child = launchExpress({ AUTH0_DOMAIN: 'acme.us.auth0.com' });
    assert.match(
      await text(child.stderr),
      /The environment has no AUTH0_CLIENT_ID\. The head of server\.ts says/,
    );
  });
});

describe('the example for Cloudflare Workers', () => {
  const running = behavesAsHost(startWorker);

  it('develops over http on this machine, with cookies that a browser accepts there', async () => {
    const local = 'http://localhost:8787';
    const { application } = await startWorker(running.tenant, local);
    const response = await application(new Request(`${local}/login`));
    assert.match(response.headers.getSetCookie().join('\n'), /^login=(?!.*; Secure)/);
  });
});
