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

  it('are required', () => {
    const client = { domain: 'acme.auth0.test', clientId: 'machine', clientSecret: '' };
    assert.throws(() => clientCredentials(client), ConfigurationError);
  });

  const refusals: [string, Response][] = [
    ['a refusal', Response.json({ error: 'invalid_client' }, { status: 401 })],
    ['a redirect', Response.redirect('https://elsewhere.test/')],
    ['a web page', new Response('<p>Not here</p>')],
    ['nothing', new Response(null, { status: 204 })],
  ];
  for (const [what, answer] of refusals)
    it(`result in no token for ${what}, and do not reveal the secret`, async () => {
      const { token } = await ask(answer);
      await assert.rejects(token, (error: Error & { error?: unknown }) => {
        assert.doesNotMatch(`${error.message} ${JSON.stringify(error)}`, /secret/);
        if (what === 'a refusal') assert.equal(error.error, 'invalid_client');
        return true;
      });
    });
});
