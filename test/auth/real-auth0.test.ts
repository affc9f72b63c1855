import { expect } from '@open-wc/testing';
import { fromAuth0Spa, popup } from '../../src/auth/index.js';
import { rejection } from '../helpers/rejection.js';
import { answerPopups, RELEASES, signedIn as newest } from './real-auth0.js';
import { everythingIn } from './secrets.js';
import { AUDIENCE, BASE_URL, DOMAIN, ID, oauthError, proofOf, READ, useNonce } from './tenant.js';
import { ten, tenantPage, transportOver } from './tenant-page.js';

const off = { isEnabled: false };
/** The older name comes first: that release knows no other, and would leave the page. */
const NO_REDIRECT = { onRedirect: async () => {}, openUrl: false as const };

for (const [version, release] of Object.entries(RELEASES))
  describe(`the real auth0-spa-js ${version}`, () => {
    const page = tenantPage();
    const signedIn = (options?: Parameters<typeof newest>[0]) => newest(options, release);

    it('gets a token with its refresh token, and keeps it', async () => {
      const transport = transportOver(fromAuth0Spa(signedIn({ useMrrt: true })));
      await Promise.all(ten(() => transport.listConnections()));
      expect(page.tenant.tokenCalls).to.have.length(1);
      const form = page.tenant.tokenCalls[0]?.body;
      expect(form).to.include({ grant_type: 'refresh_token' });
      // The oldest release names neither: it gets a token for what the sign-in asked for.
      const named = version === '2.0' ? [undefined, false] : [AUDIENCE, true];
      expect([form?.['audience'], String(form?.['scope']).includes(READ)]).to.deep.equal(named);
      expect(page.tenant.calls).to.have.length(10);
    });

    it('gets another one when the API refuses it: one for ten requests, which are sent again', async () => {
      const transport = transportOver(fromAuth0Spa(signedIn()));
      await transport.listConnections();
      page.tenant.revoked.add(page.tenant.secrets.at(-1)!);
      await Promise.all(ten(() => transport.listConnections()));
      expect(page.tenant.tokenCalls).to.have.length(2);
      expect(page.tenant.calls).to.have.length(21);
    });

    for (const [name, options, answer, code] of [
      ['mfa_required', {}, () => oauthError('mfa_required'), 'mfa-required'],
      ['consent_required', {}, () => oauthError('consent_required'), 'consent-required'],
      ['invalid_grant', {}, () => oauthError('invalid_grant'), 'unauthorized'],
      ['a web page', {}, () => new Response('<html>', { status: 502 }), 'unavailable'],
      ['an answer without an error', {}, () => new Response('{}', { status: 503 }), 'unavailable'],
      ['no answer', {}, () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
      ['silence', { httpTimeoutInSeconds: 0.001 }, () => new Promise<never>(() => {}), 'timeout'],
    ] as const)
      it(`that gets ${name} for a token ends with “${code}”`, async () => {
        page.tenant.answerToken = answer;
        const error = await rejection(transportOver(fromAuth0Spa(signedIn(options))).deleteConnection(ID));
        expect(error.code).to.equal(code);
        expect(page.tenant.tokenCalls).not.to.be.empty;
        expect(page.tenant.calls).to.be.empty;
        expect(everythingIn(error)).not.to.contain('secret');
      });

    it('without a refresh token has nobody signed in', async () => {
      const auth0 = signedIn();
      await auth0.logout(NO_REDIRECT);
      expect((await rejection(transportOver(fromAuth0Spa(auth0)).listConnections())).code).to.equal(
        'unauthorized',
      );
    });

    it('opens one popup for ten requests that need a second factor', async () => {
      const { tenant } = page;
      tenant.answerToken = ({ body }) =>
        body['grant_type'] === 'refresh_token' ? oauthError('mfa_required') : undefined;
      const popups = answerPopups(({ searchParams }) => {
        tenant.signInNonce = searchParams.get('nonce') ?? undefined;
      });
      const auth0 = signedIn();
      const transport = transportOver(fromAuth0Spa(auth0, { interact: popup(auth0) }));
      await Promise.all(ten(() => transport.listConnections())).finally(popups.restore);
      expect(popups.opened).to.have.length(1);
      const [authorize] = popups.opened;
      expect(authorize?.host).to.equal(DOMAIN);
      expect(authorize?.searchParams.get('audience')).to.equal(AUDIENCE);
      expect(authorize?.searchParams.get('scope')).to.contain(READ);
      expect(tenant.calls).to.have.length(10);
    });

    it('whose popup is blocked ends with what the token needed', async () => {
      page.tenant.answerToken = () => oauthError('mfa_required');
      const original = window.open;
      window.open = () => null;
      const auth0 = signedIn();
      const transport = transportOver(fromAuth0Spa(auth0, { interact: popup(auth0) }));
      const error = await rejection(transport.listConnections()).finally(() => (window.open = original));
      expect(error.code).to.equal('mfa-required');
      expect((error.cause as Error).message).to.contain('Unable to open a popup');
      expect(everythingIn(error)).not.to.contain('secret');
    });
  });

describe('the real auth0-spa-js with DPoP', () => {
  const page = tenantPage();
  const signIn = () => transportOver(fromAuth0Spa(newest({ useDpop: true })));

  it('proves each request to be its own', async () => {
    await signIn().updateConnection(ID, off);
    const [call] = page.tenant.calls;
    expect(call?.headers.get('authorization')).to.match(/^DPoP /);
    expect(proofOf(call!)).to.include({ htm: 'PATCH', htu: `${BASE_URL}/identity-providers/${ID}` });
    expect(proofOf(call!)['ath']).to.be.a('string');
    expect(call?.credentials).to.equal('omit');
  });

  it('takes the API’s nonce, sends the same again, and keeps it for the next', async () => {
    page.tenant.nonce = 'nonce-1';
    const transport = signIn();
    await transport.updateConnection(ID, off);
    expect(page.tenant.calls.map(({ body }) => body)).to.deep.equal([
      { is_enabled: false },
      { is_enabled: false },
    ]);
    await transport.updateConnection(ID, off);
    const nonces = page.tenant.calls.map((call) => proofOf(call)['nonce']);
    expect(nonces.slice(1)).to.deep.equal(['nonce-1', 'nonce-1']);
    expect(page.tenant.tokenCalls).to.have.length(1);
  });

  it('that has its nonce refused twice gets a fresh token, and goes on', async () => {
    const { tenant } = page;
    tenant.answer = () => (tenant.calls.length <= 2 ? useNonce(`nonce-${tenant.calls.length}`) : undefined);
    await signIn().updateConnection(ID, off);
    expect(tenant.calls).to.have.length(3);
    expect(tenant.tokenCalls).to.have.length(2);
  });

  it('that has every nonce refused ends with “unauthorized”, and shows no token', async () => {
    const { tenant } = page;
    tenant.answer = () => useNonce(`nonce-${tenant.calls.length}`);
    const error = await rejection(signIn().updateConnection(ID, off));
    expect(error).to.include({ code: 'unauthorized', apiCode: 'use_dpop_nonce' });
    expect(tenant.calls).to.have.length(4);
    expect(everythingIn(error)).not.to.contain('secret');
  });
});
