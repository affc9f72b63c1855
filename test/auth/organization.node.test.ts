/** A cached token of another organization than the page names is asked for once more, past the cache. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromAuth0Spa } from '../../src/auth/auth0-spa.js';

const REQUEST = { scope: 'read:my_org:identity_providers', audience: 'https://acme.example/my-org/' };

const tokenFor = (claims: object) => `head.${btoa(JSON.stringify(claims))}.tail`;

/** @param tokens with the cache, and past it */
function client(tokens: Readonly<Record<'on' | 'off', string>>) {
  const asked: string[] = [];
  const { getAccessToken } = fromAuth0Spa({
    getTokenSilently: async ({ cacheMode = 'on' }) => {
      asked.push(cacheMode);
      return { access_token: tokens[cacheMode], token_type: 'Bearer' };
    },
  });
  return { asked, getAccessToken };
}

const [ACME, GLOBEX] = [tokenFor({ org_id: 'org_a' }), tokenFor({ org_id: 'org_b' })];

describe('fromAuth0Spa', () => {
  it('asks past the cache once where the cached token is for another organization', async () => {
    const { asked, getAccessToken } = client({ on: GLOBEX, off: ACME });
    assert.equal(await getAccessToken({ ...REQUEST, refresh: false, organization: 'org_a' }), ACME);
    assert.deepEqual(asked, ['on', 'off']);
  });

  it('asks no second time past the cache', async () => {
    const { asked, getAccessToken } = client({ on: GLOBEX, off: GLOBEX });
    assert.equal(await getAccessToken({ ...REQUEST, refresh: true, organization: 'org_a' }), GLOBEX);
    assert.deepEqual(asked, ['off']);
  });

  it('takes the cached token where the page names no organization, or one that cannot be compared', async () => {
    for (const [token, organization] of [
      [GLOBEX, undefined],
      [GLOBEX, 'acme'],
      ['opaque', 'org_a'],
    ] as const) {
      const { asked, getAccessToken } = client({ on: token, off: ACME });
      assert.equal(await getAccessToken({ ...REQUEST, refresh: false, organization }), token);
      assert.deepEqual(asked, ['on']);
    }
  });
});
