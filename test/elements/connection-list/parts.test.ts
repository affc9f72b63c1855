/** What a list loads later does not always come. This file is the first to ask for it, for what has come stays. */
import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { blockRequests } from '../../helpers/chromium.js';
import { announced, organizationPage } from '../../helpers/organization-page.js';
import { allByRole } from '../../helpers/roles.js';

const UNSEARCHED = 'All connections are shown: what searches them could not be loaded.';

describe('a list whose parts cannot be loaded', () => {
  afterEach(() => blockRequests());

  it('shows all rows, says that it is not what the page wants, and searches once it can', async () => {
    await blockRequests('/finding.js', '/finding.ts');
    const page = await organizationPage(
      {},
      html`<org-connection-list .view=${{ search: 'saml' }}></org-connection-list>`,
    );
    await page.shows(UNSEARCHED);
    expect(page.switches()).to.have.length(9);
    expect(allByRole(page.provider, 'searchbox')).to.be.empty;
    await blockRequests();
    dispatchEvent(new Event('online'));
    await page.shows('2 of 9 connections');
    expect(page.text()).not.to.contain(UNSEARCHED);
  });

  it('says that a menu could not be opened, and opens it once it can', async () => {
    await blockRequests('/row-actions.js', '/row-actions.ts');
    const page = await organizationPage();
    await page.shows('Finance');
    page.button('Actions for Acme Workforce').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(
      () => announced(page.provider).startsWith('This could not be opened.'),
      'nothing is said',
    );
    await blockRequests();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => allByRole(page.provider, 'menu').length === 1, 'no menu opened');
  });
});
