import {
  GenericError,
  MissingRefreshTokenError,
  MissingScopesError,
  PopupCancelledError,
  PopupOpenError,
  PopupTimeoutError,
  TimeoutError,
  UseDpopNonceError,
} from '@auth0/auth0-spa-js';
import { expect } from '@open-wc/testing';
import { fromAuth0Spa } from '../../src/auth/index.js';
import { written } from '../helpers/console.js';
import { rejection } from '../helpers/rejection.js';
import { FakeAuth0, mfaRequired } from './fake-auth0.js';
import { everythingIn } from './secrets.js';
import { AUDIENCE, ID, READ } from './tenant.js';
import { ten, tenantPage, transportOver } from './tenant-page.js';

describe('a client of auth0-spa-js', () => {
  const page = tenantPage();
  let auth0: FakeAuth0;
  beforeEach(() => {
    auth0 = new FakeAuth0(page.tenant);
  });
  const authorizations = () =>
    page.tenant.calls.map(({ headers }) => headers.get('authorization')?.split(' ')[0]);

  it('is asked for what the request needs, from its cache', async () => {
    await transportOver(fromAuth0Spa(auth0)).listConnections();
    const authorizationParams = { scope: READ, audience: AUDIENCE };
    expect(auth0.silent).to.deep.equal([{ authorizationParams, cacheMode: 'on', detailedResponse: true }]);
    expect(authorizations()).to.deep.equal(['Bearer']);
    expect(page.tenant.calls[0]?.credentials).to.equal('omit');
  });

  for (const tokenType of ['Bearer', 'DPoP'])
    it(`gets past its cache what the API has refused: a ${tokenType} token, once for ten requests`, async () => {
      auth0.tokenType = tokenType;
      const transport = transportOver(fromAuth0Spa(auth0));
      await transport.listConnections();
      page.tenant.revoked.add(page.tenant.secrets.at(-1)!);
      await Promise.all(ten(() => transport.listConnections()));
      expect(auth0.silent.filter(({ cacheMode }) => cacheMode === 'off')).to.have.length(1);
      expect(page.tenant.calls).to.have.length(21);
      expect(new Set(authorizations())).to.deep.equal(new Set([tokenType]));
    });

  it('tells the tabs of one organization which it is', async () => {
    auth0.tokenType = 'DPoP';
    const transport = transportOver(fromAuth0Spa(auth0));
    await transport.listConnections();
    expect(transport.channel?.()).to.contain(`${AUDIENCE} org_1 ada`);
  });

  it('that has no refresh token for the audience says once which that is, and where it is from', async () => {
    auth0.getTokenSilently = () => Promise.reject(new MissingRefreshTokenError(AUDIENCE, READ));
    const transport = transportOver(fromAuth0Spa(auth0));
    const lines = await written('warn', async () => {
      for (let time = 0; time < 2; time++)
        expect((await rejection(transport.listConnections())).code).to.equal('unauthorized');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain(AUDIENCE).and.to.contain('base-url or domain');
  });

  it('that gives no token has nobody signed in', async () => {
    auth0.getTokenSilently = async () => undefined;
    const error = await rejection(transportOver(fromAuth0Spa(auth0)).listConnections());
    expect(error.code).to.equal('unauthorized');
    expect(error.message).to.contain('fromAuth0Spa was given undefined');
    expect(page.tenant.calls).to.be.empty;
  });
});

describe('its tokens', () => {
  const page = tenantPage();
  let auth0: FakeAuth0;
  beforeEach(() => {
    auth0 = new FakeAuth0(page.tenant);
  });

  it('go through its fetcher when they are bound by DPoP, and only then', async () => {
    const transport = transportOver(fromAuth0Spa(auth0));
    await transport.getConnection(ID);
    expect(auth0.fetchers).to.deep.equal([]);
    auth0.tokenType = 'DPoP';
    await transport.getConnection(ID);
    expect(auth0.fetchers).to.deep.equal(['__auth0_my_org_api__']);
    await transportOver(fromAuth0Spa(auth0, { dpopNonceId: 'mine' })).getConnection(ID);
    expect(auth0.fetchers.at(-1)).to.equal('mine');
  });

  it('that are bound by DPoP need a client that can use them', async () => {
    auth0.tokenType = 'DPoP';
    const getTokenSilently = auth0.getTokenSilently.bind(auth0);
    const error = await rejection(transportOver(fromAuth0Spa({ getTokenSilently })).listConnections());
    expect(error.message).to.contain('createFetcher');
    expect(page.tenant.calls).to.be.empty;
  });

  for (const tokenType of ['Bearer', 'DPoP'])
    it(`are got by its fetch alone as well, of type ${tokenType}`, async () => {
      auth0.tokenType = tokenType;
      const { fetch } = fromAuth0Spa(auth0);
      const transport = transportOver({ fetch });
      await transport.updateConnection(ID, { isEnabled: true });
      page.tenant.revoked.add(page.tenant.secrets.at(-1)!);
      await transport.updateConnection(ID, { isEnabled: true });
      expect(auth0.silent.map(({ cacheMode }) => cacheMode)).to.deep.equal(['on', 'on', 'off']);
      expect(
        page.tenant.calls.map(({ headers }) => headers.get('authorization')?.split(' ')[0]),
      ).to.deep.equal([tokenType, tokenType, tokenType]);
    });

  it('are asked for with every scope of a request, whatever else it was authorized by', async () => {
    const { fetch } = fromAuth0Spa(auth0);
    const context = { scope: ['read:a', 'update:b'], audience: AUDIENCE, refresh: false };
    for (const authorization of ['', 'Basic secret', 'Basic Bearer secret']) {
      await fetch(`${AUDIENCE}config`, { headers: { authorization } }, context);
      expect(page.tenant.calls.at(-1)?.headers.get('authorization')).to.equal(
        `Bearer ${page.tenant.secrets.at(-1)}`,
      );
    }
    expect(auth0.silent.map(({ authorizationParams }) => authorizationParams?.scope)).to.deep.equal(
      Array(3).fill('read:a update:b'),
    );
  });

  it('that are bound by DPoP fail as what its fetcher throws', async () => {
    const lost = new TypeError('Failed to fetch');
    for (const thrown of [lost, null, undefined, new UseDpopNonceError('nonce-1')]) {
      const { fetch } = fromAuth0Spa({
        getTokenSilently: async () => ({ access_token: page.tenant.issue(), token_type: 'DPoP' }),
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as others might
        createFetcher: () => ({ fetchWithAuth: () => Promise.reject(thrown) }),
      });
      const context = { scope: [READ], audience: AUDIENCE, refresh: false };
      const outcome: unknown = await fetch(`${AUDIENCE}config`, {}, context).catch((error: unknown) => error);
      if (thrown instanceof UseDpopNonceError)
        expect(outcome).to.include({
          name: 'TransportError',
          code: 'unauthorized',
          apiCode: 'use_dpop_nonce',
        });
      else expect(outcome).to.equal(thrown);
    }
  });

  it('are on their way no longer than somebody waits', async () => {
    auth0.tokenType = 'DPoP';
    const leaving = new AbortController();
    let signal: AbortSignal | undefined;
    page.tenant.answer = (seen) => {
      ({ signal } = seen);
      leaving.abort();
      return new Promise(() => {});
    };
    const call = transportOver(fromAuth0Spa(auth0)).listConnections({ signal: leaving.signal });
    expect((await rejection(call)).code).to.equal('aborted');
    expect(signal?.aborted).to.equal(true);
  });
});

describe('what it throws', () => {
  const page = tenantPage();
  const oauth = (code: string) => new GenericError(code, `It says ${code}.`);
  const oauthIn = (words: string) => new GenericError('invalid_grant', words);
  const cases: readonly (readonly [name: string, thrown: unknown, code: string])[] = [
    ['mfa_required', mfaRequired(), 'mfa-required'],
    [
      'mfa_required in a hidden frame',
      new GenericError('login_required', 'Multifactor authentication required'),
      'mfa-required',
    ],
    ['a popup of its own that was blocked', new PopupOpenError(), 'mfa-required'],
    ['a popup of its own that was closed', new PopupCancelledError(window), 'mfa-required'],
    ['a popup of its own that nobody used', new PopupTimeoutError(window), 'mfa-required'],
    ['consent_required', oauth('consent_required'), 'consent-required'],
    ['interaction_required', oauth('interaction_required'), 'consent-required'],
    ['login_required', oauth('login_required'), 'unauthorized'],
    ['missing_refresh_token', new MissingRefreshTokenError(AUDIENCE, READ), 'unauthorized'],
    ['missing_scopes', new MissingScopesError(AUDIENCE, READ), 'unauthorized'],
    ['invalid_grant', oauth('invalid_grant'), 'unauthorized'],
    ['a name of Object.prototype', oauth('constructor'), 'unauthorized'],
    ['use_dpop_nonce', new UseDpopNonceError('nonce-1'), 'unauthorized'],
    ['what it never documented', new Error('Something else.'), 'unauthorized'],
    ['nothing at all', undefined, 'unauthorized'],
    ['a failed fetch of something else', new Error('A plugin Failed to fetch it.'), 'unauthorized'],
    ['an OAuth error in the words of a failed fetch', oauthIn('Failed to fetch'), 'unauthorized'],
    ['another OAuth error about a factor', oauthIn('Multifactor authentication required'), 'unauthorized'],
    ['timeout', new TimeoutError(), 'timeout'],
    ['a timeout of its fetch', new Error("Timeout when executing 'fetch'"), 'timeout'],
    ['a failed fetch', new TypeError('Failed to fetch'), 'network'],
    ['a failed fetch of its worker, in Chromium', new Error('Failed to fetch'), 'network'],
    ['the same in Firefox', new Error('NetworkError when attempting to fetch resource.'), 'network'],
    ['the same in Safari', new Error('Load failed'), 'network'],
    ['an answer that is not OAuth’s', oauth('request_error'), 'unavailable'],
    ['a web page in place of an answer', new SyntaxError('Unexpected token <'), 'unavailable'],
  ];
  for (const [name, thrown, code] of cases)
    it(`of ${name} is “${code}”`, async () => {
      const auth0 = new FakeAuth0(page.tenant);
      auth0.refusal = { thrown };
      // What destroys is not tried again when the way there failed, so that no test waits.
      const error = await rejection(transportOver(fromAuth0Spa(auth0)).deleteConnection(ID));
      expect(error.code).to.equal(code);
      // Only a session may have come back meanwhile.
      expect(auth0.silent).to.have.length(code === 'unauthorized' ? 2 : 1);
      expect(page.tenant.calls).to.be.empty;
      expect(everythingIn(error)).not.to.contain('secret');
    });

  it('keeps the OAuth error for the help desk and its words for the developer', async () => {
    const auth0 = new FakeAuth0(page.tenant);
    auth0.refusal = { thrown: oauth('invalid_grant') };
    const error = await rejection(transportOver(fromAuth0Spa(auth0)).listConnections());
    expect(error.apiCode).to.equal('invalid_grant');
    expect((error.cause as Error).message).to.equal('It says invalid_grant.');
    expect(error.detail).to.equal(undefined);
    auth0.refusal = { thrown: oauth('request_error') };
    const other = await rejection(transportOver(fromAuth0Spa(auth0)).deleteConnection(ID));
    expect(other).to.include({ code: 'unavailable', apiCode: 'request_error' });
    expect((other.cause as Error).message).to.equal('It says request_error.');
  });
});
