/** A provider's `messages`: the page's own words for everything inside of it, in whatever language. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/localize/de.js';
import type { OrgProvider } from '../../src/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { createMemoryTransport } from '../../src/transport/index.js';
import { organizationPage } from '../helpers/organization-page.js';
import { okta } from '../helpers/connections.js';
import { byRole, textOf } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

const list = html`<org-connection-list></org-connection-list>`;

describe('the messages of a provider', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('replace texts in the list, its switches, its menus and its dialogs', async () => {
    const page = await organizationPage();
    page.provider.messages = {
      connections: 'Sign-in methods',
      enabled: 'Live',
      removeItem: 'Take away…',
      removeTitle: (name) => `Take ${name} away?`,
    };
    await page.shows('Sign-in methods');
    await page.shows('Live');
    expect(page.text()).not.to.contain('Enabled');
    await page.choose('Acme Workforce', 'Take away');
    await page.shows('Take Acme Workforce away?');
    await page.shows('Refresh');
  });

  it('are there from the first drawing on', async () => {
    const provider = await fixture<OrgProvider>(
      html`<org-provider .messages=${{ loading: 'One moment' }} .transport=${createMemoryTransport([])}
        >${list}</org-provider
      >`,
    );
    expect(textOf(provider)).to.contain('One moment').and.not.to.contain('Loading');
  });

  it('stand in every language', async () => {
    const page = await organizationPage();
    page.provider.messages = { connections: 'SSO' };
    document.documentElement.lang = 'de';
    await page.shows('Aktiviert');
    expect(byRole(page.provider, 'heading').textContent).to.equal('SSO');
  });

  it('may change, and go again', async () => {
    const page = await organizationPage();
    page.provider.messages = { enabled: 'Live' };
    await page.shows('Live');
    page.provider.messages = { enabled: 'Up' };
    await page.shows('Up');
    page.provider.messages = undefined;
    await page.shows('Enabled');
  });

  it('are those of the nearest provider that has the text', async () => {
    const emulator = createEmulator({ rateLimit: null });
    const outer = await fixture<OrgProvider>(
      html`<org-provider
        base-url="/my-org"
        .fetch=${emulator.fetch}
        .messages=${{ connections: 'Outer', enabled: 'Live' }}
      >
        ${list}
        <org-provider base-url="/my-org" .fetch=${emulator.fetch} .messages=${{ connections: 'Inner' }}>
          ${list}
        </org-provider>
      </org-provider>`,
    );
    const [first, second] = outer.querySelectorAll('org-connection-list');
    await waitUntil(() => textOf(first!).includes('Live') && textOf(second!).includes('Live'));
    expect(byRole(first!, 'heading').textContent).to.equal('Outer');
    expect(byRole(second!, 'heading').textContent).to.equal('Inner');
  });

  it('reach what is slotted into a shadow root with the provider in it', async () => {
    const shell = await fixture<HTMLElement>(html`<div>${list}</div>`);
    const provider = document.createElement('org-provider');
    provider.messages = { connections: 'In the shell' };
    provider.fetch = createEmulator().fetch;
    provider.baseUrl = '/my-org';
    provider.append(document.createElement('slot'));
    shell.attachShadow({ mode: 'open' }).append(provider);
    await waitUntil(() => textOf(shell).includes('In the shell'));
  });

  it('follow an element that moves to another provider, down to rows that stay as they are', async () => {
    const transport = createMemoryTransport([]);
    const both = await fixture<HTMLElement>(
      html`<div>
        <org-provider .transport=${transport} .messages=${{ actionsFor: () => 'First' }}>
          <org-connection-list .transport=${createMemoryTransport([okta])}></org-connection-list>
        </org-provider>
        <org-provider .transport=${transport} .messages=${{ actionsFor: () => 'Second' }}></org-provider>
      </div>`,
    );
    const moving = both.querySelector('org-connection-list')!;
    const menus = () => [...moving.renderRoot.querySelectorAll('.menu-button')].map((menu) => menu.ariaLabel);
    await waitUntil(() => menus().length > 0);
    expect(new Set(menus())).to.deep.equal(new Set(['First']));
    both.lastElementChild!.append(moving);
    await waitUntil(() => menus().every((name) => name === 'Second'));
  });

  it('are text, whatever they hold', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const markup = '<img src=x onerror="this.dataset.ran = 1"><b>bold</b>';
    page.provider.messages = {
      connections: markup,
      enabled: markup,
      actionsFor: () => markup,
    };
    await page.shows(markup);
    const shown = page.provider.querySelector('org-connection-list')!;
    const toggle = page.switches()[0]!.parentElement!;
    await waitUntil(() => textOf(toggle).includes(markup));
    expect(shown.renderRoot.querySelectorAll('b, img[src=x]')).to.have.length(0);
  });
});
