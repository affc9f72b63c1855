/** What tells of trouble comes ahead of it: what is wrong may be the network. */
import { expect } from '@open-wc/testing';
import { blockRequests } from '../../helpers/browser.js';
import { needing } from '../../helpers/engine.js';
import { organizationPage } from '../../helpers/organization-page.js';
import { waitUntil } from '../../helpers/wait-until.js';

const isFetched = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/trouble/words.'));

needing('blocked requests').describe('trouble without a network', () => {
  afterEach(() => blockRequests());

  it('is told in full', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    await waitUntil(isFetched, 'nothing is fetched ahead');
    await blockRequests('/trouble/');
    page.emulator.failNext('network', { times: Infinity });
    page.switch('Finance').click();
    await page.shows('whether Finance was switched');
    expect(page.text()).to.contain('The server could not be reached.');
  });
});
