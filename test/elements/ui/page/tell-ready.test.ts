import { expect, fixture, html } from '@open-wc/testing';
import { createEmulator, globexState, seedState } from '../../../../src/testing/index.js';
import { createMyOrganizationTransport } from '../../../../src/transport/index.js';
import { openPage, organizationPage } from '../../../helpers/organization-page.js';
import { allByRole, maybeByRole } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const OKTA = seedState().connections[0]!.id!;
const FINANCE = seedState().connections.find(({ display_name }) => display_name === 'Finance')!.id!;

/** What the document hears: the element that says it, and how many controls it has by then. */
let heard: { from: string; controls: number }[] = [];

function listen(event: Event): void {
  const element = event.target as HTMLElement;
  heard.push({
    from: element.localName,
    controls: allByRole(element, 'switch').length + allByRole(element, 'textbox').length,
  });
}

const ready = (from: string, controls = 1) => ({ from, controls });
const list = (rows: number) => ready('org-connection-list', rows);
const several = async (count: number) => {
  await waitUntil(() => heard.length === count, `org-ready fired ${heard.length} times`);
};

describe('org-ready', () => {
  beforeEach(() => {
    heard = [];
    document.addEventListener('org-ready', listen);
  });
  afterEach(() => document.removeEventListener('org-ready', listen));

  it('fires once a list has rendered its rows, and not for a refresh', async () => {
    const page = await organizationPage();
    await page.atRest();
    const rows = page.switches().length;
    expect(heard).to.deep.equal([list(rows)]);
    page.button('Refresh').click();
    await waitUntil(() => page.emulator.requests.length === 2, 'not refreshed');
    await page.atRest();
    expect(heard).to.have.length(1);
  });

  it('fires for an empty list', async () => {
    const page = await organizationPage({ connections: [] });
    await page.shows('No connections yet');
    expect(heard).to.deep.equal([list(0)]);
  });

  it('fires when trying again succeeds, not for the failure', async () => {
    const emulator = createEmulator({ rateLimit: null });
    emulator.failNext({ status: 403 });
    const page = openPage(
      emulator,
      await fixture(
        html`<org-provider base-url="/my-org" .fetch=${emulator.fetch}>
          <org-connection-list></org-connection-list>
        </org-provider>`,
      ),
    );
    await waitUntil(() => maybeByRole(page.provider, 'button', 'Try again'), 'no failure');
    expect(heard).to.be.empty;
    page.button('Try again').click();
    await several(1);
    expect(heard).to.deep.equal([list(page.switches().length)]);
  });

  it('fires for an element whose data are there already, once it is in the page', async () => {
    const page = await organizationPage();
    await page.atRest();
    const second = document.createElement('org-connection-list');
    page.provider.append(second);
    second.remove();
    await second.updateComplete;
    expect(heard).to.have.length(1);
    page.provider.append(second);
    await several(2);
    expect(page.emulator.requests).to.have.length(1);
  });

  it('does not fire for an element that is moved', async () => {
    const page = await organizationPage();
    await page.atRest();
    page.provider.append(page.provider.querySelector('org-connection-list')!);
    page.provider.querySelector('org-connection-list')!.remove();
    await page.provider.updateComplete;
    const again = page.provider.appendChild(document.createElement('org-connection-list'));
    await several(2);
    await again.updateComplete;
    expect(heard).to.have.length(2);
  });

  it('fires again for another organization', async () => {
    const page = await organizationPage();
    await page.atRest();
    const { fetch } = createEmulator({ rateLimit: null, ...globexState() });
    page.provider.transport = createMyOrganizationTransport({ baseUrl: '/my-org', fetch });
    await several(2);
    expect(heard[1]).to.deep.equal(list(page.switches().length));
    expect(heard[1]!.controls).to.not.equal(heard[0]!.controls);
  });

  it('fires for each connection that a switch shows, and not for one that is gone', async () => {
    const page = await organizationPage(
      {},
      html`<org-connection-toggle connection-id=${OKTA}></org-connection-toggle>`,
    );
    await several(1);
    const toggle = page.provider.querySelector('org-connection-toggle')!;
    toggle.connectionId = 'con_none';
    await waitUntil(() => maybeByRole(page.provider, 'button', 'Try again'), 'no failure');
    expect(heard).to.have.length(1);
    toggle.connectionId = FINANCE;
    await several(2);
    expect(heard).to.deep.equal([ready('org-connection-toggle'), ready('org-connection-toggle')]);
  });

  it('fires once the settings can be edited', async () => {
    const page = await organizationPage(
      {},
      html`<org-connection-settings connection-id=${OKTA}></org-connection-settings>`,
    );
    await waitUntil(() => maybeByRole(page.provider, 'textbox'), 'no form');
    expect(heard).to.deep.equal([ready('org-connection-settings')]);
  });

  it('does not fire for the settings that a list opens', async () => {
    const page = await organizationPage();
    await page.atRest();
    await page.choose('Acme Workforce', 'Settings');
    await waitUntil(() => maybeByRole(page.provider, 'textbox'), 'no form');
    expect(heard).to.have.length(1);
  });
});
