import { expect, fixture, html } from '@open-wc/testing';
import type { OrgProvider } from '../../../src/index.js';
import { createEmulator, type Emulator } from '../../../src/testing/index.js';
import { createMemoryTransport } from '../../../src/transport/index.js';
import { written } from '../../helpers/console.js';
import { okta } from '../../helpers/connections.js';
import { openPage, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** A provider with a list, before it is told anything. */
async function bareProvider(): Promise<{
  provider: OrgProvider;
  page: OrganizationPage;
  emulator: Emulator;
}> {
  const emulator = createEmulator({ rateLimit: null });
  const provider = await fixture<OrgProvider>(
    html`<org-provider .transport=${createMemoryTransport([])}>
      <org-connection-list></org-connection-list>
    </org-provider>`,
  );
  return { provider, emulator, page: openPage(emulator, provider) };
}

/** Lets the page's own fetch be answered by the emulator, for the ways in which the kit calls it itself. */
async function withFetch(emulator: Emulator, act: () => Promise<void>): Promise<Request[]> {
  const original = globalThis.fetch;
  const sent: Request[] = [];
  globalThis.fetch = (input, init) => {
    sent.push(new Request(input, init));
    return emulator.fetch(input, init);
  };
  try {
    await act();
  } finally {
    globalThis.fetch = original;
  }
  return sent;
}

describe('a provider', () => {
  it('without token and fetch asks a proxy of its own origin', async () => {
    const { provider, page, emulator } = await bareProvider();
    const [request] = await withFetch(emulator, async () => {
      provider.baseUrl = '/my-org';
      provider.transport = undefined;
      await page.shows('Finance');
    });
    expect(request?.url).to.equal(`${location.origin}/my-org/identity-providers`);
    expect(request?.credentials).to.equal('same-origin');
    expect(Object.fromEntries(request!.headers)).to.include({
      scope: 'read:my_org:identity_providers',
      'auth0-scope': 'read:my_org:identity_providers',
      'x-org-connections': '1',
    });
    expect(request?.headers.has('authorization')).to.equal(false);
  });

  it('with scopes for every token asks for these, and afresh for others', async () => {
    const { provider, page, emulator } = await bareProvider();
    const requests = await withFetch(emulator, async () => {
      provider.setAttribute('token-scope', 'read:my_org:identity_providers read:my_org:configuration');
      provider.baseUrl = '/my-org';
      provider.transport = undefined;
      await page.shows('Finance');
      provider.tokenScope = 'read:my_org:identity_providers';
      await waitUntil(() => emulator.requests.length === 2, 'the list was not read again');
    });
    expect(requests.map(({ headers }) => headers.get('scope'))).to.deep.equal([
      'read:my_org:identity_providers read:my_org:configuration',
      'read:my_org:identity_providers',
    ]);
  });

  it('with a token asks the tenant of its domain', async () => {
    const { provider, page, emulator } = await bareProvider();
    const asked: unknown[] = [];
    const [request] = await withFetch(emulator, async () => {
      provider.domain = 'acme.example.auth0.com';
      provider.getAccessToken = async (forWhat) => {
        asked.push(forWhat);
        return 'token-1';
      };
      provider.transport = undefined;
      await page.shows('Finance');
    });
    expect(request?.url).to.equal('https://acme.example.auth0.com/my-org/identity-providers');
    expect(request?.credentials).to.equal('omit');
    expect(request?.headers.get('authorization')).to.equal('Bearer token-1');
    expect(asked).to.deep.equal([
      {
        scope: 'read:my_org:identity_providers',
        audience: 'https://acme.example.auth0.com/my-org/',
        refresh: false,
      },
    ]);
  });

  it('with a fetch of the page’s own lets it authenticate', async () => {
    const { provider, page, emulator } = await bareProvider();
    const contexts: unknown[] = [];
    provider.domain = 'acme.example.auth0.com';
    provider.fetch = (url, init, context) => {
      contexts.push(context);
      return emulator.fetch(url, init);
    };
    provider.transport = undefined;
    await page.shows('Finance');
    expect(contexts).to.deep.equal([
      {
        scope: ['read:my_org:identity_providers'],
        audience: 'https://acme.example.auth0.com/my-org/',
        refresh: false,
      },
    ]);
  });

  it('with a transport of the page’s own asks that', async () => {
    const { provider, page, emulator } = await bareProvider();
    provider.transport = createMemoryTransport([okta]);
    await page.shows('Acme Okta');
    expect(emulator.requests).to.be.empty;
  });

  it('takes an address with an @ in its path', async () => {
    const { provider, page, emulator } = await bareProvider();
    const [request] = await withFetch(emulator, async () => {
      provider.baseUrl = '/@acme/my-org';
      provider.transport = undefined;
      await page.shows('Finance');
    });
    expect(request?.url).to.equal(`${location.origin}/@acme/my-org/identity-providers`);
  });

  it('with an empty address waits for one, and again when it is taken away', async () => {
    const { provider, page, emulator } = await bareProvider();
    const isWaiting = () =>
      provider.querySelector('org-connection-list')!.renderRoot.querySelector('.skeleton');
    provider.fetch = emulator.fetch;
    const lines = await written('error', async () => {
      provider.baseUrl = '';
      provider.transport = undefined;
      await waitUntil(isWaiting, 'something is said before there is an address');
      expect(emulator.requests).to.be.empty;
      provider.baseUrl = '/my-org';
      await page.shows('Finance');
      provider.baseUrl = '';
      await waitUntil(isWaiting, 'something is left');
    });
    expect(lines).to.be.empty;
  });

  it('aborts what is in flight and starts afresh when it is changed', async () => {
    const page = await organizationPage({ latency: 60_000 });
    await waitUntil(() => page.emulator.requests.length === 1);
    const other = createEmulator({ connections: [{ id: 'con_5GkYw8RmTz3NqLpA', name: 'other' }] });
    page.provider.fetch = other.fetch;
    await page.shows('other');
    expect(page.emulator.requests.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });

  it('starts afresh with every setting of where it asks and for whom, and with no other', async () => {
    const { provider, emulator } = await bareProvider();
    const startsWith = async (settings: Partial<OrgProvider>) => {
      const { epoch } = provider.store;
      Object.assign(provider, settings);
      await provider.updateComplete;
      return provider.store.epoch > epoch;
    };
    await startsWith({ transport: undefined, baseUrl: '/my-org', fetch: emulator.fetch });
    const others: Partial<OrgProvider> = {
      ...{ baseUrl: '/other', domain: 'acme.example', organization: 'org_acme', sessionKey: 'one' },
      ...{ tokenScope: 'read:my_org:configuration', getAccessToken: async () => 'token' },
      ...{ fetch: (...call: Parameters<typeof fetch>) => emulator.fetch(...call) },
      transport: createMemoryTransport([]),
    };
    for (const [name, value] of Object.entries(others))
      expect(await startsWith({ [name]: value }), name).to.equal(true);
    expect(await startsWith({ scope: 'a', currentConnection: 'con_1', messages: {} })).to.equal(false);
  });

  it('knows neither scopes nor a current connection once their attributes are taken away', async () => {
    const { provider } = await bareProvider();
    const known = async () => {
      await provider.updateComplete;
      return [provider.store.scope, provider.store.currentConnection];
    };
    provider.setAttribute('scope', 'read:my_org:identity_providers');
    provider.setAttribute('current-connection', 'con_1');
    expect(await known()).to.deep.equal(['read:my_org:identity_providers', 'con_1']);
    for (const name of ['scope', 'current-connection']) provider.removeAttribute(name);
    expect(await known()).to.deep.equal([undefined, undefined]);
  });

  it('takes no space of its own', async () => {
    const { provider } = await bareProvider();
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('gives the store to pages that show more', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    expect(page.provider.store.list.value?.connections).to.have.length(9);
  });
});

describe('a provider that cannot be used', () => {
  const getAccessToken = async () => 'token';
  const cases: [string, Partial<OrgProvider>, string][] = [
    ['without an address', {}, 'needs a base-url, such as base-url="/my-org", or a domain'],
    [
      'with a scheme of another kind in its domain',
      { domain: 'ftp://acme.auth0.com' },
      'cannot use domain="ftp://acme.auth0.com"',
    ],
    ['with a path in its domain', { domain: 'acme.auth0.com/my-org' }, 'give only the host'],
    ['with an address that is none', { baseUrl: 'https://' }, 'cannot use base-url="https://": give a path'],
    ['with an address of another kind', { baseUrl: 'ftp://acme' }, 'cannot use base-url="ftp://acme"'],
    ['with a query in its address', { baseUrl: '/my-org?a=b' }, 'give a path such as "/my-org"'],
    ['with an empty query in its address', { baseUrl: '/my-org?' }, 'cannot use base-url="/my-org?"'],
    ['with a password', { baseUrl: 'https://:a@acme.example' }, 'cannot use base-url="https://:a@acme'],
    ['of another origin without a token', { domain: 'acme.auth0.com' }, 'needs getAccessToken or fetch'],
  ];
  for (const [name, properties, words] of cases) {
    it(`${name} says so, on the page and in the console, and asks nothing`, async () => {
      const { provider, page, emulator } = await bareProvider();
      await page.shows('No connections yet');
      const lines = await written('error', async () => {
        Object.assign(provider, { transport: undefined, ...properties });
        await page.shows(words);
      });
      expect(lines.join()).to.contain('<org-provider> ').and.to.contain(words);
      expect(page.text()).not.to.contain('No connections');
      expect(emulator.requests).to.be.empty;
      Object.assign(provider, { baseUrl: '/my-org', getAccessToken, fetch: emulator.fetch });
      await page.shows('Finance');
    });
  }

  it('with the address in "baseurl" says which attribute it is', async () => {
    const { provider, page } = await bareProvider();
    provider.setAttribute('baseurl', '/my-org');
    const lines = await written('error', async () => {
      provider.transport = undefined;
      await page.shows('needs base-url, not baseurl');
    });
    expect(lines.join()).to.contain('React on a server needs org-connections/react');
  });

  it('is why every element inside says so, and nothing else', async () => {
    const page = await organizationPage(
      {},
      html`<org-connection-list></org-connection-list> ${['toggle', 'settings', 'remove'].map((name) =>
          Object.assign(document.createElement(`org-connection-${name}`), { connectionId: 'con_1' }),
        )}`,
    );
    await written('error', async () => {
      Object.assign(page.provider, { transport: undefined, baseUrl: undefined });
      for (const element of page.provider.children)
        await waitUntil(
          () => textOf(element).startsWith('<org-provider> needs a base-url'),
          element.localName,
        );
    });
  });

  it('says nothing when it is mended before it renders', async () => {
    const { provider, page, emulator } = await bareProvider();
    const lines = await written('error', async () => {
      Object.assign(provider, { transport: undefined, baseUrl: '/my-org?a=b' });
      Object.assign(provider, { baseUrl: '/my-org', fetch: emulator.fetch });
      await page.shows('Finance');
      // What is wrong now is said after what was.
      provider.baseUrl = '/my-org?c=d';
      await page.shows('cannot use base-url="/my-org?c=d"');
    });
    expect(lines.join()).not.to.contain('a=b');
  });

  for (const setting of ['fetch', 'getAccessToken'] as const)
    it(`says which setting to keep when it is given another ${setting} all the time`, async () => {
      const { provider, emulator } = await bareProvider();
      Object.assign(provider, { baseUrl: '/my-org', fetch: emulator.fetch });
      const counts: number[] = [];
      const lines = await written('warn', async (written) => {
        for (let render = 0; render < 8; render++) {
          Object.assign(provider, {
            [setting]:
              setting === 'fetch'
                ? (...call: Parameters<typeof fetch>) => emulator.fetch(...call)
                : async () => 'token',
          });
          await provider.updateComplete;
          counts.push(written.length);
        }
      });
      // The first one replaces none.
      expect(counts).to.deep.equal([0, 0, 0, 0, 0, 1, 1, 1]);
      expect(lines).to.deep.equal([
        '<org-provider> is given another getAccessToken or fetch again and again, and starts afresh each time. ' +
          'Give it the same function with every render (in React: useCallback).',
      ]);
    });
});
