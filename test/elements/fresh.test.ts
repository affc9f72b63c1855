/** What the kit does when time passes, the network goes, or somebody else changes something. */
import { expect, html } from '@open-wc/testing';
import { expectSaid, listen, quiet } from '../helpers/announcements.js';
import { later } from '../helpers/later.js';
import { announced, organizationPage, type OrganizationPage } from '../helpers/organization-page.js';
import { allByRole } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

const FRESH = 30_000;

async function shown(): Promise<OrganizationPage> {
  const page = await organizationPage();
  await page.shows('Finance');
  return page;
}

const lists = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ path }) => path === '/identity-providers').length;

function switchElsewhere(page: OrganizationPage, name: string): void {
  const connections = page.emulator.connections.map((one) =>
    one.display_name === name ? { ...one, is_enabled: !one.is_enabled } : one,
  );
  page.emulator.reset({ connections });
}

describe('a list that has grown old', () => {
  let back = () => {};
  afterEach(() => back());

  for (const [what, target, type] of [
    ['turns to the window', window, 'focus'],
    ['comes back to the tab', document, 'visibilitychange'],
  ] as const) {
    it(`is read again when the person ${what}`, async () => {
      const page = await shown();
      back = later(FRESH);
      target.dispatchEvent(new Event(type));
      await waitUntil(() => lists(page) === 2);
    });
  }

  it('is not read again while it is fresh', async () => {
    const page = await shown();
    for (let time = 0; time < 10; time++) dispatchEvent(new Event('focus'));
    await quiet();
    expect(lists(page)).to.equal(1);
  });

  it('is read once, however many elements show it', async () => {
    const page = await shown();
    page.provider.append(document.createElement('org-connection-list'));
    await waitUntil(() => page.switches().length === 18);
    back = later(FRESH);
    dispatchEvent(new Event('focus'));
    await waitUntil(() => lists(page) === 2);
    await quiet();
    expect(lists(page)).to.equal(2);
  });

  it('says how old it is', async () => {
    const page = await shown();
    expect(page.text()).to.contain('Updated a moment ago');
    back = later(2 * 60_000);
    page.provider.querySelector('org-connection-list')?.requestUpdate();
    await page.shows('Updated 2 minutes ago');
  });

  it('marks and says what somebody else has changed, and nothing else', async () => {
    const page = await shown();
    switchElsewhere(page, 'Finance');
    back = later(FRESH);
    dispatchEvent(new Event('focus'));
    await page.shows('Changed elsewhere just now');
    expect(announced(page.provider)).to.equal('Changed elsewhere: Finance.');
    expect(page.text().match(/Changed elsewhere just now/g)).to.have.length(1);
    expect(page.switch('Finance').getAttribute('aria-checked')).to.equal('false');
  });

  it('announces how many there are before what another admin has changed', async () => {
    const page = await shown();
    const said = listen(page.provider);
    switchElsewhere(page, 'Finance');
    page.button('Refresh').click();
    await page.shows('Changed elsewhere just now');
    await page.atRest();
    await expectSaid(said, '9 connections', 'Changed elsewhere: Finance.');
  });

  it('loses its marks after a moment', async () => {
    const page = await shown();
    switchElsewhere(page, 'Finance');
    back = later(FRESH);
    dispatchEvent(new Event('focus'));
    await page.shows('Changed elsewhere just now');
    back();
    back = later(FRESH + 11_000);
    page.provider.querySelector('org-connection-list')?.requestUpdate();
    await waitUntil(() => !page.text().includes('Changed elsewhere just now'));
  });

  it('does not mark what was switched here', async () => {
    const page = await shown();
    page.switch('Finance').click();
    await page.shows('Undo');
    page.button('Refresh').click();
    await waitUntil(() => lists(page) === 2);
    await page.atRest();
    expect(page.text()).not.to.contain('Changed elsewhere');
  });

  it('of a switch that stands alone is read again by itself', async () => {
    const page = await organizationPage(
      {},
      html`<org-connection-toggle connection-id="con_V1yFo6BqIz8EdJlP"></org-connection-toggle>`,
    );
    await page.shows('Enabled');
    switchElsewhere(page, 'Finance');
    back = later(FRESH);
    dispatchEvent(new Event('focus'));
    await page.shows('Disabled');
  });
});

describe('without a network', () => {
  const offline = (isOffline: boolean) =>
    Object.defineProperty(navigator, 'onLine', { value: !isOffline, configurable: true });
  afterEach(() => delete (navigator as { onLine?: boolean }).onLine);

  it('a wish is refused as such, for certain, and can be wished again', async () => {
    const page = await shown();
    offline(true);
    page.emulator.failNext('network', { times: 99 });
    page.switch('Finance').click();
    await page.shows('You’re offline, so we sent nothing.');
    expect(page.text()).to.contain('We couldn’t disable Finance.');
    expect(page.switch('Finance').getAttribute('aria-checked')).to.equal('true');
    expect(page.emulator.requests.filter(({ method }) => method === 'PATCH')).to.have.length(1);
  });

  it('being back online reads what is still fresh again', async () => {
    const page = await shown();
    dispatchEvent(new Event('online'));
    await waitUntil(() => lists(page) === 2, 'nothing was read');
    await page.atRest();
    expect(lists(page)).to.equal(2);
  });

  it('the rows stay until they can be read again', async () => {
    const page = await shown();
    offline(true);
    page.emulator.failNext('network');
    page.button('Refresh').click();
    await page.shows('couldn’t refresh');
    expect(page.text()).to.contain('You’re offline').and.to.contain('Finance');
    offline(false);
    dispatchEvent(new Event('online'));
    await waitUntil(() => !page.text().includes('couldn’t refresh'));
    expect(page.text()).to.contain('Finance');
  });
});

describe('another tab', () => {
  it('shows a confirmed change within 200 ms, without a read', async () => {
    const page = await shown();
    const other = await organizationPage();
    await other.shows('Finance');
    for (const { provider } of [page, other]) {
      provider.organization = 'org_acme';
      await provider.updateComplete;
    }
    await waitUntil(() => [page, other].every((one) => one.text().includes('Finance')));
    await page.atRest();
    await other.atRest();
    other.emulator.clearRequests();
    const finance = other.switch('Finance');
    page.switch('Finance').click();
    await page.shows('Undo');
    // It looks every four milliseconds, or less often, as everything in the page, if the machine is busy.
    let looks = 0;
    await waitUntil(() => ++looks && finance.getAttribute('aria-checked') === 'false', 'never heard of it');
    expect(looks).to.be.at.most(50);
    expect(other.emulator.requests).to.be.empty;
    expect(other.text()).to.contain('Changed elsewhere just now');
    expect(allByRole(other.provider, 'button', /^Undo/)).to.be.empty;
  });
});
