import { GenericError } from '@auth0/auth0-spa-js';
import { expect } from '@open-wc/testing';
import { fromAuth0Spa, popup, type Interact, type InteractionRequest } from '../../src/auth/index.js';
import { withInteraction } from '../../src/auth/interaction.js';
import type { TokenRequest } from '../../src/transport/http/authentication.js';
import { TransportError } from '../../src/transport/transport-error.js';
import { settled } from '../helpers/controlled-transport.js';
import { rejection } from '../helpers/rejection.js';
import { VirtualClock } from '../helpers/virtual-clock.js';
import { FakeAuth0, mfaRequired } from './fake-auth0.js';
import { everythingIn } from './secrets.js';
import { AUDIENCE, READ } from './tenant.js';
import { ten, tenantPage, transportOver } from './tenant-page.js';

const CONFIGURATION = 'read:my_org:configuration';

describe('a token that needs the person', () => {
  const page = tenantPage();
  let auth0: FakeAuth0;
  beforeEach(() => {
    auth0 = new FakeAuth0(page.tenant);
    auth0.needs.add(READ);
  });
  const open = (interact: Interact | undefined = popup(auth0)) =>
    transportOver(fromAuth0Spa(auth0, { interact }));

  it('fails without a way to ask them', async () => {
    const transport = transportOver(fromAuth0Spa(auth0));
    expect((await rejection(transport.listConnections())).code).to.equal('mfa-required');
    expect(auth0.silent).to.have.length(1);
  });

  it('opens one popup for ten requests, and all of them go on', async () => {
    const transport = open();
    const calls = ten(() => transport.listConnections());
    await settled();
    expect(auth0.popups.map(({ options }) => options)).to.deep.equal([
      { authorizationParams: { scope: READ, audience: AUDIENCE } },
    ]);
    auth0.popups[0]?.signIn();
    await Promise.all(calls);
    expect(auth0.popups).to.have.length(1);
    expect(page.tenant.calls).to.have.length(10);
  });

  it('asks silently once more, and past no cache', async () => {
    const transport = open();
    auth0.needs.clear();
    await transport.listConnections();
    page.tenant.revoked.add(page.tenant.secrets.at(-1)!);
    auth0.needs.add(READ);
    const call = transport.listConnections();
    while (auth0.popups.length === 0) await settled();
    auth0.popups[0]?.signIn();
    await call;
    // The last is the request's own, with what the popup has brought.
    expect(auth0.silent.map(({ cacheMode }) => cacheMode)).to.deep.equal(['on', 'on', 'off', 'on', 'on']);
  });

  for (const [code, thrown] of [
    ['mfa-required', mfaRequired()],
    ['consent-required', new GenericError('consent_required', 'Consent required')],
  ] as const)
    it(`tells the page what for: ${code}`, async () => {
      const asked: InteractionRequest[] = [];
      auth0.refusal = { thrown };
      const transport = open(async (request) => {
        asked.push(request);
        auth0.refusal = undefined;
        auth0.needs.clear();
      });
      await transport.listConnections();
      expect(asked).to.deep.equal([{ code, scope: READ, audience: AUDIENCE }]);
    });

  it('is not what a session that has ended needs', async () => {
    auth0.refusal = { thrown: new GenericError('login_required', 'Login required') };
    expect((await rejection(open().listConnections())).code).to.equal('unauthorized');
    expect(auth0.popups).to.be.empty;
  });

  it('that is refused again after the popup is refused for good', async () => {
    auth0.forgets = true;
    const call = rejection(open().listConnections());
    await settled();
    auth0.popups[0]?.signIn();
    expect((await call).code).to.equal('mfa-required');
    expect(auth0.popups).to.have.length(1);
  });
});

describe('a person who is not asked, or says no', () => {
  const page = tenantPage();
  let auth0: FakeAuth0;
  beforeEach(() => {
    auth0 = new FakeAuth0(page.tenant);
    auth0.needs.add(READ);
  });

  it('fails all ten requests with the code they had, and the next one asks again', async () => {
    const transport = transportOver(fromAuth0Spa(auth0, { interact: popup(auth0) }));
    const calls = ten(() => rejection(transport.listConnections()));
    await settled();
    auth0.popups[0]?.close();
    const errors = await Promise.all(calls);
    expect(errors.map(({ code }) => code)).to.deep.equal(Array(10).fill('mfa-required'));
    expect(errors[0]?.apiCode).to.equal('mfa_required');
    expect((errors[0]?.cause as Error).message).to.equal('The interaction failed: Popup closed');
    expect(everythingIn(errors)).not.to.contain('secret');
    expect(auth0.popups).to.have.length(1);
    const again = transport.listConnections();
    await settled();
    auth0.popups[1]?.signIn();
    await again;
  });

  it('because the function throws, fails them too', async () => {
    let calls = 0;
    const interact = () => {
      calls++;
      throw new Error('No window.');
    };
    const transport = transportOver(fromAuth0Spa(auth0, { interact }));
    for (const expected of [1, 2]) {
      expect((await rejection(transport.listConnections())).code).to.equal('mfa-required');
      expect(calls).to.equal(expected);
    }
  });

  it('has all the time there is', async () => {
    const clock = new VirtualClock();
    const transport = transportOver({ ...fromAuth0Spa(auth0, { interact: popup(auth0) }), clock });
    const call = transport.listConnections();
    await clock.advance(10 * 60_000);
    auth0.popups[0]?.signIn();
    await call;
    expect(auth0.popups).to.have.length(1);
  });

  it('keeps nobody waiting who has left', async () => {
    const leaving = new AbortController();
    const transport = transportOver(fromAuth0Spa(auth0, { interact: popup(auth0) }));
    const left = rejection(transport.listConnections({ signal: leaving.signal }));
    const stayed = transport.listConnections();
    await settled();
    leaving.abort();
    expect((await left).code).to.equal('aborted');
    auth0.popups[0]?.signIn();
    await stayed;
    expect(page.tenant.calls).to.have.length(1);
  });
});

describe('two scopes that need the person', () => {
  const page = tenantPage();
  let auth0: FakeAuth0;
  beforeEach(() => {
    auth0 = new FakeAuth0(page.tenant);
    auth0.needs.add(READ).add(CONFIGURATION);
  });

  /** A list and a configuration, of which one waits for its turn. */
  async function both() {
    const transport = transportOver(fromAuth0Spa(auth0, { interact: popup(auth0) }));
    const answers = Promise.all([transport.listConnections(), transport.getConfiguration()]);
    await settled();
    expect(auth0.popups).to.have.length(1);
    return { answers };
  }

  it('share one popup when that was enough for both', async () => {
    const { answers } = await both();
    auth0.needs.clear();
    auth0.popups[0]?.signIn();
    await answers;
    expect(auth0.popups).to.have.length(1);
  });

  it('open one after the other when it was not', async () => {
    const { answers } = await both();
    auth0.popups[0]?.signIn();
    await settled();
    expect(auth0.popups.map(({ options }) => options.authorizationParams.scope)).to.deep.equal([
      READ,
      CONFIGURATION,
    ]);
    auth0.popups[1]?.signIn();
    await answers;
  });

  it('leave each other’s cache alone: who asked past it does so again', async () => {
    const asked: TokenRequest[] = [];
    const ask = async (request: TokenRequest) => {
      asked.push(request);
      if (asked.length < 3) throw new TransportError('mfa-required');
      return 'secret-token';
    };
    let answer = () => {};
    const token = withInteraction(ask, () => new Promise<void>((resolve) => (answer = resolve)));
    const first = token({ scope: READ, audience: AUDIENCE, refresh: true });
    await settled();
    const second = token({ scope: CONFIGURATION, audience: AUDIENCE, refresh: true });
    await settled();
    answer();
    await Promise.all([first, second]);
    const refreshes = (scope: string) => asked.filter((request) => request.scope === scope);
    expect(refreshes(READ).map(({ refresh }) => refresh)).to.deep.equal([true, false]);
    expect(refreshes(CONFIGURATION).map(({ refresh }) => refresh)).to.deep.equal([true, true]);
  });

  it('do not fail each other', async () => {
    const transport = transportOver(fromAuth0Spa(auth0, { interact: popup(auth0) }));
    const list = rejection(transport.listConnections());
    const configuration = transport.getConfiguration();
    await settled();
    auth0.popups[0]?.close();
    expect((await list).code).to.equal('mfa-required');
    await settled();
    auth0.popups[1]?.signIn();
    await configuration;
  });
});

describe('a refusal that comes late', () => {
  const page = tenantPage();

  it('opens no second popup when the person has answered meanwhile', async () => {
    const auth0 = new FakeAuth0(page.tenant);
    auth0.needs.add(READ);
    const transport = transportOver(fromAuth0Spa(auth0, { interact: popup(auth0) }));
    const first = transport.listConnections();
    await settled();
    let refuseLate = () => {};
    const getTokenSilently = auth0.getTokenSilently.bind(auth0);
    auth0.getTokenSilently = () => {
      auth0.getTokenSilently = getTokenSilently;
      return new Promise((_resolve, reject) => (refuseLate = () => reject(mfaRequired())));
    };
    const late = transport.listConnections();
    await settled();
    auth0.popups[0]?.signIn();
    await first;
    refuseLate();
    await late;
    expect(auth0.popups).to.have.length(1);
  });

  it('is asked about when it is refused anew', async () => {
    const refusals: (() => void)[] = [];
    const ask = () =>
      new Promise<string>((resolve, reject) => {
        const refuse = () => reject(new TransportError('mfa-required'));
        refusals.push(() => (refusals.length < 5 ? refuse() : resolve('secret-token')));
      });
    let asked = 0;
    const token = withInteraction(ask, async () => void asked++);
    const request = { scope: READ, audience: AUDIENCE, refresh: false };
    const both = Promise.all([token(request), token(request)]);
    // The first, which asks; its second try, which is left open; the late one; and its second try.
    for (const index of [0, 1, 3]) {
      refusals[index]!();
      await settled();
    }
    expect(asked).to.equal(2);
    for (const answer of [2, 4, 5]) {
      refusals[answer]?.();
      await settled();
    }
    await both.catch(() => undefined);
  });
});

describe('an interaction', () => {
  it('that follows another one is as good: what it has brought is in the cache', async () => {
    const refreshes: boolean[] = [];
    const ask = async ({ refresh }: TokenRequest) => {
      refreshes.push(refresh);
      if (refresh) throw new TransportError('mfa-required');
      return 'secret-token';
    };
    let asked = 0;
    const token = withInteraction(ask, async () => void asked++);
    for (const times of [1, 2, 3]) {
      await token({ scope: READ, audience: AUDIENCE, refresh: true });
      expect(asked).to.equal(times);
    }
    expect(refreshes).to.deep.equal([true, false, true, false, true, false]);
  });
});
