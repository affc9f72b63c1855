import { expect, fixture, html } from '@open-wc/testing';
import type { OrgProvider } from '../../src/index.js';
import { FRESH_FOR } from '../../src/store/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { quiet } from '../helpers/announcements.js';
import { organizationPage, openPage } from '../helpers/organization-page.js';
import { byRole, maybeByRole, textOf } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('a list that is moved', () => {
  it('within its provider keeps what it shows and asks nothing', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const list = page.provider.querySelector('org-connection-list')!;
    const box = page.provider.appendChild(document.createElement('div'));
    box.append(list);
    await quiet();
    expect(page.text()).to.contain('Finance');
    expect(page.emulator.requests).to.have.length(1);
  });

  it('while it is loading goes on loading', async () => {
    const page = await organizationPage({ latency: 30 });
    await waitUntil(() => page.emulator.requests.length === 1);
    const list = page.provider.querySelector('org-connection-list')!;
    page.provider.prepend(list);
    await page.shows('Finance');
    expect(page.emulator.requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('to another provider shows the other organization', async () => {
    const here = await organizationPage({ connections: [{ id: 'con_5GkYw8RmTz3NqLpA', name: 'alpha' }] });
    const there = await organizationPage(
      { connections: [{ id: 'con_5GkYw8RmTz3NqLpB', name: 'beta' }] },
      html``,
    );
    await here.shows('alpha');
    there.provider.append(here.provider.querySelector('org-connection-list')!);
    await there.shows('beta');
    expect(there.text()).not.to.contain('alpha');
  });

  it('out of its provider says that it needs one, and recovers', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const list = page.provider.querySelector('org-connection-list')!;
    document.body.append(list);
    await waitUntil(() => maybeByRole(list, 'alert'));
    expect(byRole(list, 'alert').textContent).to.contain('<org-connection-list> needs an <org-provider>');
    page.provider.append(list);
    await page.shows('Finance');
  });
});

describe('a list that is taken away while it is loading', () => {
  it('loads when it comes back', async () => {
    const page = await organizationPage({ latency: 60_000 });
    await waitUntil(() => page.emulator.requests.length === 1);
    const list = page.provider.querySelector('org-connection-list')!;
    list.remove();
    await waitUntil(() => page.emulator.requests[0]!.aborted);
    page.emulator.latency = 0;
    page.provider.append(list);
    await page.shows('Finance');
  });
});

describe('a switch that is taken away while it is read', () => {
  it('is read when it comes back', async () => {
    const content = html`<org-connection-toggle
      connection-id="con_5GkYw8RmTz3NqLpA"
    ></org-connection-toggle>`;
    const page = await organizationPage({ latency: 60_000 }, content);
    await waitUntil(() => page.emulator.requests.length === 1);
    const toggle = page.provider.querySelector('org-connection-toggle')!;
    toggle.remove();
    await waitUntil(() => page.emulator.requests[0]!.aborted);
    page.emulator.latency = 0;
    page.provider.append(toggle);
    await page.shows('Enabled');
  });
});

describe('a provider inside another', () => {
  it('is the one that counts, even when it comes later', async () => {
    const outer = await organizationPage({ connections: [{ id: 'con_5GkYw8RmTz3NqLpA', name: 'alpha' }] });
    await outer.shows('alpha');
    const emulator = createEmulator({ connections: [{ id: 'con_5GkYw8RmTz3NqLpB', name: 'beta' }] });
    const inner = outer.provider.appendChild(document.createElement('inner-provider')) as OrgProvider;
    inner.append(document.createElement('org-connection-list'));
    await waitUntil(() => textOf(inner).includes('alpha'));
    Object.assign(inner, { baseUrl: '/my-org', fetch: emulator.fetch });
    customElements.define('inner-provider', class extends customElements.get('org-provider')! {});
    await waitUntil(() => textOf(inner).includes('beta'));
    const another = inner.appendChild(document.createElement('org-connection-list'));
    await waitUntil(() => textOf(another).includes('beta'));
    expect(textOf(inner)).not.to.contain('alpha');
  });
});

describe('a list that comes back when its rows are old', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
  });

  it('reads itself again, and no row by itself', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const list = page.provider.querySelector('org-connection-list')!;
    list.remove();
    await page.provider.updateComplete;
    Date.now = () => now() + FRESH_FOR;
    page.emulator.failNext({ status: 403 }, { times: 9 });
    const actions: string[] = [];
    page.provider.addEventListener('org-error', ({ action }) => actions.push(action));
    page.provider.append(list);
    await page.shows('couldn’t refresh');
    expect(page.emulator.requests).to.have.length(2);
    expect(actions).to.deep.equal(['list']);
    expect(page.switches()).to.have.length(9);
  });
});

describe('several organizations on a page', () => {
  it('do not know of each other', async () => {
    const one = await organizationPage();
    const other = await organizationPage();
    await one.shows('Finance');
    await other.shows('Finance');
    one.switch('Finance').click();
    await one.shows('Finance is now disabled.');
    expect(other.switch('Finance')).to.have.attribute('aria-checked', 'true');
  });
});

describe('an element that is removed while it is saving', () => {
  it('says nothing afterwards', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.emulator.latency = 20;
    const events: string[] = [];
    for (const type of ['org-connection-toggled', 'org-error']) {
      document.addEventListener(type, () => events.push(type), { once: true });
    }
    page.switch('Finance').click();
    const list = page.provider.querySelector('org-connection-list')!;
    list.remove();
    page.provider.append(document.createElement('org-connection-list'));
    await page.shows('Disabled');
    await page.atRest();
    await quiet();
    expect(page.emulator.requests.at(-1)).to.include({ method: 'PATCH', status: 200 });
    expect(events).to.be.empty;
  });
});

describe('the order of things', () => {
  it('does not matter: the list may be there before its provider is one', async () => {
    const emulator = createEmulator({ rateLimit: null });
    const box = await fixture(html`<div><late-provider></late-provider></div>`);
    const late = box.querySelector('late-provider')!;
    const list = late.appendChild(document.createElement('org-connection-list'));
    await list.updateComplete;
    expect(textOf(list)).to.contain('Loading');
    customElements.define('late-provider', class extends customElements.get('org-provider')! {});
    const provider = late as OrgProvider;
    provider.fetch = emulator.fetch;
    provider.baseUrl = '/my-org';
    await openPage(emulator, provider).shows('Finance');
  });

  it('does not matter: properties may be set before the element is upgraded', async () => {
    const emulator = createEmulator({ rateLimit: null });
    const box = await fixture(html`<div><early-provider base-url="/my-org"></early-provider></div>`);
    const early = box.querySelector('early-provider') as unknown as OrgProvider;
    early.fetch = emulator.fetch;
    early.append(document.createElement('org-connection-list'));
    customElements.define('early-provider', class extends customElements.get('org-provider')! {});
    await openPage(emulator, early).shows('Finance');
    expect(emulator.requests).to.have.length(1);
  });

  it('does not matter: the tags may be written by innerHTML', async () => {
    const emulator = createEmulator({ rateLimit: null });
    const box = await fixture(html`<div></div>`);
    box.innerHTML =
      '<org-provider base-url="/my-org"><org-connection-list></org-connection-list></org-provider>';
    const provider = box.querySelector('org-provider')!;
    provider.fetch = emulator.fetch;
    await openPage(emulator, provider).shows('Finance');
    expect(emulator.requests).to.have.length(1);
  });
});
