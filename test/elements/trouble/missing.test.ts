/** What tells of trouble may be what the network does not bring. This file is the first to ask for it. */
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { OrgConnectionList, OrgProvider } from '../../../src/index.js';
import { createEmulator } from '../../../src/testing/index.js';
import { blockRequests } from '../../helpers/browser.js';
import { needing } from '../../helpers/engine.js';
import {
  announced,
  openPage,
  organizationPage,
  type OrganizationPage,
} from '../../helpers/organization-page.js';
import { byRole, maybeByRole, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const WORDS = ['/trouble/words.js', '/trouble/words.ts'];
const BRIEFLY = 'This did not work. Check your internet connection, then try again.';

/** A page whose every request is refused. */
async function refusedPage(content: TemplateResult): Promise<OrganizationPage> {
  const emulator = createEmulator({ rateLimit: null });
  emulator.failNext({ status: 403 }, { times: Infinity });
  const provider = html`<org-provider base-url="/my-org" .fetch=${emulator.fetch}>${content}</org-provider>`;
  return openPage(emulator, await fixture<OrgProvider>(provider));
}

async function alerted(page: OrganizationPage): Promise<void> {
  await waitUntil(() => maybeByRole(page.provider, 'alert'), 'no alert');
  expect(textOf(byRole(page.provider, 'alert'))).to.contain(BRIEFLY);
}

needing('blocked requests').describe('trouble that cannot be told in full', () => {
  // Nothing is fetched ahead, for that may be when it is not blocked any more.
  const { requestIdleCallback } = window;
  before(() => (window.requestIdleCallback = () => 0));
  after(() => (window.requestIdleCallback = requestIdleCallback));
  beforeEach(() => blockRequests(...WORDS));
  afterEach(() => blockRequests());

  it('is an alert instead of a list, and never an empty list', async () => {
    const page = await refusedPage(html`<org-connection-list></org-connection-list>`);
    await alerted(page);
    expect(page.text()).not.to.contain('No connections yet');
    expect(page.switches()).to.be.empty;
  });

  it('leaves a list and a switch as they are, and asks again when it is told to', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.emulator.failNext({ status: 409 });
    page.switch('Finance').click();
    await alerted(page);
    expect(page.switch('Finance').getAttribute('aria-checked')).to.equal('true');
    byRole(page.provider, 'button', 'Try again').click();
    await page.shows('Finance is now disabled.');
    expect(maybeByRole(page.provider, 'alert')).to.equal(null);
  });

  it('is an alert in place of a switch of its own', async () => {
    const page = await refusedPage(
      html`<org-connection-toggle connection-id="con_5GkYw8RmTz3NqLpA"></org-connection-toggle>`,
    );
    await alerted(page);
    expect(page.switches()).to.be.empty;
  });

  it('is a bare text where the page is at fault', async () => {
    const list = await fixture<OrgConnectionList>(html`<org-connection-list></org-connection-list>`);
    await waitUntil(() => textOf(list).includes('needs an <org-provider> around it'));
    expect(maybeByRole(list, 'alert')).to.equal(null);
  });

  needing('second imports').it('is told in full once that is possible', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.emulator.failNext({ status: 403 }, { times: 2 });
    page.button('Refresh').click();
    await alerted(page);
    await blockRequests();
    byRole(page.provider, 'button', 'Try again').click();
    await page.shows('could not be refreshed');
    expect(announced(page.provider)).to.contain('You may not see these connections');
    expect(maybeByRole(page.provider, 'alert')).to.equal(null);
  });
});
