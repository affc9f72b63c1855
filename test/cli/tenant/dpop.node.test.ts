/** Tests tokens that are bound to a key (RFC 9449): how they are issued, and which proofs the API requires. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import * as oidc from 'openid-client';
import { asking, claimsOf, discover, signIn, startTenant, type RunningTenant } from './visitor.js';

const LIST = '/my-org/identity-providers';

for (const requiresDpopNonce of [false, true])
  describe(`tokens bound to a key, ${requiresDpopNonce ? 'with' : 'without'} a nonce`, () => {
    let tenant: RunningTenant;
    let keys: CryptoKeyPair;
    let token: string;

    before(async () => {
      tenant = await startTenant({ requiresDpopNonce });
      const spa = await discover(tenant);
      keys = await oidc.randomDPoPKeyPair('ES256', { extractable: true });
      const dpop = oidc.getDPoPHandle(spa, keys);
      const tokens = await signIn(spa, asking(tenant), { dpop });
      assert.equal(tokens.token_type, 'dpop');
      const renewed = await oidc.refreshTokenGrant(spa, tokens.refresh_token ?? '', {}, { DPoP: dpop });
      token = renewed.access_token;
    });
    after(() => tenant.stop());

    it('give a library that supports them access to the API', async () => {
      assert.ok((claimsOf(token)['cnf'] as { jkt: string }).jkt);
      const spa = await discover(tenant);
      const dpop = oidc.getDPoPHandle(spa, keys);
      const address = new URL(tenant.origin + LIST);
      const response = await oidc.fetchProtectedResource(spa, token, address, 'GET', null, undefined, {
        DPoP: dpop,
      });
      assert.equal(response.status, 200);
    });

    it('give access to /userinfo, but only with a proof', async () => {
      const spa = await discover(tenant);
      const dpop = oidc.getDPoPHandle(spa, keys);
      const claims = await oidc.fetchUserInfo(spa, token, 'auth0|ada', { DPoP: dpop });
      assert.equal(claims.email, 'ada@acme.example');
      const bearer = await fetch(`${tenant.origin}/userinfo`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      assert.equal(bearer.status, 401);
      assert.match(bearer.headers.get('www-authenticate') ?? '', /^DPoP error="invalid_token"/);
    });

    it('give access with a valid proof, also for a URL with a query, and only once', async () => {
      const good = await proof();
      assert.equal((await ask(good, `${LIST}?member_access_level=full`)).status, 200);
      await isRefused(await ask(good), 'invalid_dpop_proof', /used before/);
    });

    const faults: [string, (claims: JWTPayload) => JWTPayload, RegExp][] = [
      ['another method', (claims) => ({ ...claims, htm: 'POST' }), /htm/],
      ['another address', (claims) => ({ ...claims, htu: `${tenant.origin}/my-org/details` }), /htu/],
      ['another token', (claims) => ({ ...claims, ath: 'x' }), /ath/],
      ['another time', (claims) => ({ ...claims, iat: Number(claims.iat) - 301 }), /iat/],
      ['a time to come', (claims) => ({ ...claims, iat: Number(claims.iat) + 310 }), /iat/],
      ['no number', ({ jti: _jti, ...claims }) => claims, /jti/],
    ];
    for (const [what, spoil, words] of faults)
      it(`are refused with a proof of ${what}`, async () => {
        await isRefused(await ask(await proof(spoil)), 'invalid_dpop_proof', words);
      });

    it('are refused with a proof of another key, an invalid proof, and none', async () => {
      const { privateKey, publicKey } = await generateKeyPair('ES256');
      await isRefused(
        await ask(await proof((same) => same, { privateKey, publicKey })),
        'invalid_dpop_proof',
        /key/,
      );
      await isRefused(await ask('nonsense'), 'invalid_dpop_proof', /no valid proof/);
      await isRefused(await ask(undefined), 'invalid_dpop_proof', /missing/);
    });

    it('are not accepted as bearer tokens, and vice versa', async () => {
      const bearer = await fetch(tenant.origin + LIST, { headers: { Authorization: `Bearer ${token}` } });
      await isRefused(bearer, 'invalid_token', /bound to a key/);
      const headers = { Authorization: `DPoP ${await tenant.mint()}`, DPoP: await proof() };
      const unbound = await fetch(tenant.origin + LIST, { headers });
      assert.equal(unbound.status, 401);
      assert.match(unbound.headers.get('www-authenticate') ?? '', /^Bearer error="invalid_token"/);
    });

    it(`${requiresDpopNonce ? 'need' : 'may do without'} a nonce`, async () => {
      const response = await ask(await proof(({ nonce: _nonce, ...claims }) => claims));
      if (!requiresDpopNonce) return assert.equal(response.status, 200);
      const nonce = response.headers.get('dpop-nonce');
      assert.ok(nonce);
      await isRefused(response, 'use_dpop_nonce', /nonce/);
      const again = await ask(await proof((claims) => ({ ...claims, nonce })));
      assert.equal(again.status, 200);
      assert.equal(again.headers.get('dpop-nonce'), nonce);
    });

    it('are refused with an unknown nonce', async () => {
      await isRefused(
        await ask(await proof((claims) => ({ ...claims, nonce: 'x' }))),
        'use_dpop_nonce',
        /nonce/,
      );
    });

    /** A proof for the list, valid except for the given changes. */
    async function proof(
      spoil = (claims: JWTPayload) => claims,
      { privateKey, publicKey }: CryptoKeyPair = keys,
    ) {
      const nonce = (await ask('nonsense')).headers.get('dpop-nonce');
      const claims = {
        htm: 'GET',
        htu: tenant.origin + LIST,
        ath: createHash('sha256').update(token).digest('base64url'),
        iat: Math.floor(Date.now() / 1000),
        jti: crypto.randomUUID(),
        nonce,
      };
      const header = { alg: 'ES256', typ: 'dpop+jwt', jwk: await exportJWK(publicKey) };
      return new SignJWT(spoil(claims)).setProtectedHeader(header).sign(privateKey);
    }

    function ask(shown: string | undefined, path = LIST): Promise<Response> {
      const headers = { Authorization: `DPoP ${token}`, ...(shown !== undefined && { DPoP: shown }) };
      return fetch(tenant.origin + path, { headers });
    }
  });

async function isRefused(response: Response, code: string, words: RegExp): Promise<void> {
  assert.equal(response.status, 401);
  const challenge = response.headers.get('www-authenticate') ?? '';
  assert.ok(challenge.startsWith(`DPoP error="${code}"`), challenge);
  assert.ok(response.headers.get('dpop-nonce'));
  assert.match(((await response.json()) as { detail: string }).detail, words);
}
