/** What a list loads later does not always come. This file is the first to ask for it, for what has come stays. */
import { expect, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { blockRequests } from '../../helpers/browser.js';
import { needing } from '../../helpers/engine.js';
import { announced, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const UNSEARCHED = 'All connections are shown: what searches them could not be loaded.';

needing('blocked requests').describe('a list whose parts cannot be loaded', () => {
  afterEach(() => blockRequests());

  it('shows all rows, and says that it is not what the page wants', async () => {
    await blockRequests('/extras.js', '/extras.ts');
    const page = await openSearched();
    expect(page.switches()).to.have.length(9);
    expect(allByRole(page.provider, 'searchbox')).to.be.empty;
  });

  it('has the kit’s columns in place of those that the page names', async () => {
    await blockRequests('/extras.js', '/extras.ts');
    const page = await organizationPage(
      {},
      html`<org-connection-list columns="status"></org-connection-list>`,
    );
    await page.shows('Finance');
    expect(allByRole(page.provider, 'columnheader')).to.have.length(5);
    expect(page.text()).not.to.contain(UNSEARCHED);
  });

  it('has its usual room in place of less', async () => {
    await blockRequests('/extras.js', '/extras.ts');
    const page = await organizationPage(
      {},
      html`<org-connection-list density="compact"></org-connection-list>`,
    );
    await page.shows('Finance');
    const { renderRoot } = page.provider.querySelector('org-connection-list')!;
    expect(renderRoot.querySelector('.icon')!.clientWidth).to.equal(34);
  });

  needing('second imports').it('searches once it can', async () => {
    await blockRequests('/extras.js', '/extras.ts');
    const page = await openSearched();
    await blockRequests();
    dispatchEvent(new Event('online'));
    await page.shows('2 of 9 connections');
    expect(page.text()).not.to.contain(UNSEARCHED);
  });

  needing('second imports').it('has boxes to choose rows by once it can', async () => {
    await blockRequests('/selection.js', '/selection.ts');
    const page = await organizationPage({}, html`<org-connection-list selectable></org-connection-list>`);
    await page.shows('Finance');
    await nextFrame();
    expect(allByRole(page.provider, 'checkbox')).to.be.empty;
    await blockRequests();
    dispatchEvent(new Event('online'));
    await waitUntil(() => allByRole(page.provider, 'checkbox').length > 9, 'no boxes');
  });

  it('says that a menu could not be opened', async () => {
    await blockRequests('/row-actions.js', '/row-actions.ts');
    await openMenu(await organizationPage());
  });

  needing('second imports').it('opens a menu once it can', async () => {
    await blockRequests('/row-actions.js', '/row-actions.ts');
    const page = await organizationPage();
    await openMenu(page);
    await blockRequests();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => allByRole(page.provider, 'menu').length === 1, 'no menu opened');
  });
});

/** A list that is to be searched and cannot be. */
async function openSearched(): Promise<OrganizationPage> {
  const page = await organizationPage(
    {},
    html`<org-connection-list .view=${{ search: 'saml' }}></org-connection-list>`,
  );
  await page.shows(UNSEARCHED);
  return page;
}

/** Tries to open the menu of a row, which cannot be. */
async function openMenu(page: OrganizationPage): Promise<void> {
  await page.shows('Finance');
  page.button('Actions for Acme Workforce').focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => announced(page.provider).startsWith('This did not work.'), 'nothing is said');
}
