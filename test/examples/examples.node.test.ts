/** Tests the server examples unchanged, against an emulated tenant: over HTTP, or called like their runtime calls them. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { launchExpress, startExpress } from './express.js';
import { behavesAsHost, signedIn } from './host.js';
import { startSlowTenant } from './slow-tenant.js';
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
    for (let rounds = 0; rounds < 10; rounds += requests.length < 2 ? 0 : 1) await guest.visit('/');
    release();
    assert.deepEqual(
      (await answers).map(({ status }) => status),
      [200, 200],
    );
    const [one, other] = requests.slice(-2).map(({ headers }) => headers['authorization']);
    assert.ok(one === other && requests.length === 4);
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
  behavesAsHost(startWorker);
});
