/** Tests how a server's own token for the Management API is requested. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clientCredentials, ConfigurationError } from '../../../src/server/index.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';

const AUDIENCE = 'https://acme.auth0.test/api/v2/';

/** The result for a given response of the tenant, and the request that was sent. */
async function ask(answer: Response) {
  const sent: { url: string; init: RequestInit }[] = [];
  const clock = new VirtualClock();
  const getToken = clientCredentials({
    domain: 'acme.auth0.test',
    clientId: 'machine',
    clientSecret: 'secret',
    clock,
    fetch: async (url, init) => {
      sent.push({ url, init });
      return answer;
    },
  });
  const token = getToken({ audience: AUDIENCE, scope: 'read:organization_connections', refresh: false });
  return { token, sent, clock };
}

describe('the client credentials', () => {
  it('are sent to the tenant, once, and lead nowhere else', async () => {
    const { token, sent, clock } = await ask(Response.json({ access_token: 'token', expires_in: 86_400 }));
    assert.deepEqual(await token, { accessToken: 'token', expiresAt: clock.now() + 86_400_000 });
    const [{ url, init } = assert.fail()] = sent;
    assert.equal(url, 'https://acme.auth0.test/oauth/token');
    assert.equal(init.method, 'POST');
    // Workers don't support `redirect: 'error'`; a redirect that is not followed contains no token.
    assert.equal(init.redirect, 'manual');
    assert.deepEqual(JSON.parse(init.body as string), {
      grant_type: 'client_credentials',
      client_id: 'machine',
      client_secret: 'secret',
      audience: AUDIENCE,
    });
  });

  it('are required, and a domain that is one', () => {
    const client = { domain: 'acme.auth0.test', clientId: 'machine', clientSecret: 'secret' };
    clientCredentials(client);
    for (const missing of [
      ...[{ clientSecret: '' }, { clientId: '' }, { clientId: '', clientSecret: '' }],
      ...[{ domain: 'acme.auth0.test/path' }, { clientId: undefined as never }],
    ])
      assert.throws(() => clientCredentials({ ...client, ...missing }), ConfigurationError);
  });

  it('are sent as JSON by the platform’s own fetch, and by its clock, where none is given', async (test) => {
    const answer = { access_token: 'token', expires_in: 60 };
    const fetch = test.mock.method(globalThis, 'fetch', async () => Response.json(answer));
    const client = { domain: 'acme.auth0.test', clientId: 'machine', clientSecret: 'secret' };
    const before = Date.now();
    const token = await clientCredentials(client)({ audience: AUDIENCE, scope: '', refresh: false });
    assert.ok(typeof token === 'object' && token.expiresAt! >= before + 60_000);
    assert.ok(token.expiresAt! <= Date.now() + 60_000);
    const [url, init] = fetch.mock.calls[0]?.arguments as unknown as [string, RequestInit];
    assert.equal(url, 'https://acme.auth0.test/oauth/token');
    assert.deepEqual(init.headers, { 'content-type': 'application/json' });
  });

  it('result in a token that is used once where nothing says how long it is good', async () => {
    for (const lifetime of [{}, { expires_in: null }]) {
      const { token, clock } = await ask(Response.json({ access_token: 'token', ...lifetime }));
      assert.deepEqual(await token, { accessToken: 'token', expiresAt: clock.now() });
    }
  });

  const refusals: [string, Response][] = [
    ['a refusal', Response.json({ error: 'invalid_client' }, { status: 401 })],
    ['a redirect', Response.redirect('https://elsewhere.test/')],
    ['a token that is none', Response.json({ access_token: 7, expires_in: 86_400 })],
    ['null', Response.json(null)],
    ['a web page', new Response('<p>Not here</p>')],
    ['nothing', new Response(null, { status: 204 })],
  ];
  for (const [what, answer] of refusals)
    it(`result in no token for ${what}, and do not reveal the secret`, async () => {
      const { token } = await ask(answer);
      await assert.rejects(token, (error: Error & { error?: unknown }) => {
        assert.doesNotMatch(`${error.message} ${JSON.stringify(error)}`, /secret/);
        if (what === 'a refusal') {
          assert.equal(error.error, 'invalid_client');
          assert.match(error.message, /\(401: invalid_client\)\. Check clientId and clientSecret/);
        }
        return true;
      });
    });
});
