/** When a list reads itself again, and when it does not: “Refresh”, the network, the window, and time. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { OrgConnectionList } from '../../../src/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, expectFocus, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const FRESH = 30_000;
const MINUTE = 60_000;

const { now } = Date;
const later = (milliseconds: number) => (Date.now = () => now() + milliseconds);

async function shown(content?: ReturnType<typeof html>): Promise<OrganizationPage> {
  const page = await organizationPage({}, content);
  await page.shows('Finance');
  return page;
}

const lists = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ path }) => path === '/identity-providers');

describe('“Refresh”', () => {
  it('pressed again while it reads neither aborts nor sends anything', async () => {
    const page = await shown();
    page.emulator.failNext('hang');
    page.button('Refresh').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => lists(page).length === 2, 'nothing was sent');
    for (let press = 0; press < 3; press++) await sendKeys({ press: 'Enter' });
    await quiet();
    expect(lists(page).map(({ aborted }) => aborted)).to.deep.equal([false, false]);
    expectFocus(page.button('Refresh'));
    expect(page.button('Refresh').getAttribute('aria-busy')).to.equal('true');
  });

  it('says once how many there are', async () => {
    const page = await shown();
    const said = listen(page.provider);
    page.button('Refresh').click();
    await page.atRest();
    await expectSaid(said, '9 connections');
  });
});

describe('a list whose page is hidden', () => {
  const visibilityState = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;

  afterEach(() => {
    Date.now = now;
    Object.defineProperty(Document.prototype, 'visibilityState', visibilityState);
  });

  it('is not read again until the page is shown', async () => {
    const page = await shown();
    later(FRESH);
    Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new Event('focus'));
    dispatchEvent(new Event('online'));
    await quiet();
    expect(lists(page)).to.have.length(1);
    Object.defineProperty(Document.prototype, 'visibilityState', visibilityState);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => lists(page).length === 2, 'it was not read');
  });
});

describe('a list without a provider', () => {
  it('says so, and does nothing when asked to read or when the device is back online', async () => {
    const list = await fixture<OrgConnectionList>(html`<org-connection-list></org-connection-list>`);
    await waitUntil(() => textOf(list).includes('needs an <org-provider>'), 'it does not say so');
    const failures: unknown[] = [];
    const note = ({ reason }: PromiseRejectionEvent) => failures.push(reason);
    addEventListener('unhandledrejection', note);
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('focus'));
    await list.refresh();
    await quiet();
    removeEventListener('unhandledrejection', note);
    expect(failures).to.deep.equal([]);
    expect(textOf(list)).to.contain('needs an <org-provider>');
  });
});

describe('the age of a list', () => {
  afterEach(() => void (Date.now = now));

  it('changes by itself when a minute is over', async () => {
    const page = await shown();
    later(MINUTE - 400);
    page.provider.querySelector('org-connection-list')!.requestUpdate();
    await page.shows('Updated 1 minute ago');
  });

  it('is told in hours from an hour on', async () => {
    const page = await shown();
    for (const [minutes, text] of [
      [59, 'Updated 59 minutes ago'],
      [60, 'Updated 1 hour ago'],
      [150, 'Updated 2 hours ago'],
    ] as const) {
      later(minutes * MINUTE + 1_000);
      page.provider.querySelector('org-connection-list')!.requestUpdate();
      await page.shows(text);
    }
  });
});

describe('a list that was read by a clock that was fast', () => {
  afterEach(() => void (Date.now = now));

  it('was read a moment ago, not in the future', async () => {
    const page = await shown();
    later(-5 * MINUTE);
    page.provider.querySelector('org-connection-list')!.requestUpdate();
    await quiet();
    expect(page.text()).to.contain('Updated a moment ago');
  });
});

describe('a list that tries again', () => {
  it('says so, in place of its age', async () => {
    const page = await shown();
    page.emulator.failNext({ status: 503, headers: { 'Retry-After': '5' } });
    page.button('Refresh').click();
    await page.shows('Trying again');
    expect(page.text()).not.to.contain('Updated');
  });
});

describe('a list that tries again by itself', () => {
  it('says that it did not work, and no time that nobody has named', async () => {
    const page = await shown();
    const texts = new Set<string>();
    const { renderRoot } = page.provider.querySelector('org-connection-list')!;
    const note = () => {
      for (const part of renderRoot.querySelectorAll('[part=waiting]')) texts.add(textOf(part));
    };
    new MutationObserver(note).observe(renderRoot, { childList: true, subtree: true, characterData: true });
    page.emulator.failNext({ status: 500 });
    page.button('Refresh').click();
    await waitUntil(() => lists(page).length === 3, 'it was not tried again');
    await page.atRest();
    expect([...texts]).to.deep.equal(['That didn’t work. Trying again…']);
  });
});

describe('what another admin has changed', () => {
  function switchElsewhere({ emulator }: OrganizationPage, ...names: string[]): void {
    const connections = emulator.connections.map((one) =>
      names.includes(one.display_name ?? '') ? { ...one, is_enabled: !one.is_enabled } : one,
    );
    emulator.reset({ connections });
  }
  /** As a page does that has its own button. */
  const read = ({ provider }: OrganizationPage) => provider.store.refresh();

  it('is said together, each change once, and later changes without the earlier ones', async () => {
    const page = await shown();
    const said = listen(page.provider);
    switchElsewhere(page, 'Finance', 'Contractors');
    await read(page);
    await waitUntil(() => said.length === 1, 'nothing was said');
    page.provider.querySelector('org-connection-list')!.requestUpdate();
    await quiet();
    switchElsewhere(page, 'Suppliers');
    await read(page);
    await waitUntil(() => page.switch('Suppliers').ariaChecked === 'false', 'it was not shown');
    expect(page.text().match(/Changed elsewhere just now/g)).to.have.length(3);
    await expectSaid(
      said,
      /^Changed elsewhere: (Contractors, Finance|Finance, Contractors)\.$/,
      'Changed elsewhere: Suppliers.',
    );
  });

  it('moves nothing when its mark comes, nor when that goes by itself', async () => {
    await setViewport({ width: 1280, height: 800 });
    const page = await shown();
    const row = page.switch('Finance').closest('tr')!;
    const height = row.offsetHeight;
    switchElsewhere(page, 'Finance');
    await read(page);
    await page.shows('Changed elsewhere just now');
    const technical = row.querySelector<HTMLElement>('[part="name"]')!;
    expect(technical.offsetHeight, 'there is no room for both').to.equal(0);
    expect(row.offsetHeight).to.equal(height);
    later(9_600);
    page.provider.querySelector('org-connection-list')!.requestUpdate();
    await waitUntil(() => technical.offsetHeight > 0, 'the mark stays');
    expect(row.offsetHeight).to.equal(height);
    expect(row.className).to.equal('');
    await setViewport({ width: 800, height: 600 });
  });

  it('is said once where many have changed', async () => {
    const page = await shown();
    const said = listen(page.provider);
    switchElsewhere(page, ...page.switches().map((toggle) => toggle.ariaLabel!));
    await read(page);
    const text = '9 connections were changed elsewhere just now.';
    await page.shows(text);
    expect(page.text()).not.to.contain('Changed elsewhere just now');
    await expectSaid(said, text);
  });

  it('stands out from the other rows', async () => {
    const page = await shown();
    switchElsewhere(page, 'Finance', 'Contractors');
    await read(page);
    await page.shows('Changed elsewhere just now');
    const backgroundOf = (row: Element) => getComputedStyle(row).backgroundColor;
    const [changed, others] = [true, false].map((isChanged) =>
      allByRole(page.provider, 'row')
        .slice(1)
        .filter((row) => textOf(row).includes('Changed elsewhere') === isChanged)
        .map(backgroundOf),
    );
    expect(changed).to.have.length(2);
    expect(new Set(changed)).to.have.length(1);
    expect(others).not.to.include(changed![0]);
  });

  it('is not said of rows that the search hides', async () => {
    const page = await shown(
      html`<org-connection-list .view=${{ search: 'finance' }}></org-connection-list>`,
    );
    const said = listen(page.provider);
    switchElsewhere(page, 'Suppliers');
    await read(page);
    switchElsewhere(page, 'Finance');
    await read(page);
    await expectSaid(said, 'Changed elsewhere: Finance.');
  });
});
