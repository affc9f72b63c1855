/** A compact list shows more rows at once. */
import { expect } from '@open-wc/testing';
import { seedConnections } from '../../../src/testing/index.js';
import { organizationPage } from '../../helpers/organization-page.js';
import { waitUntil } from '../../helpers/wait-until.js';

describe('a compact list', () => {
  it('is compact from its first row on', async () => {
    const page = await organizationPage({ connections: seedConnections().slice(0, 3) });
    await page.shows('Acme Workforce');
    const comfortable = page.provider.querySelector('org-connection-list')!;
    const list = document.createElement('org-connection-list');
    const sizes = new Set<number>();
    list.addController({
      hostUpdated: () => {
        for (const icon of list.renderRoot.querySelectorAll('.icon')) sizes.add(icon.clientWidth);
      },
    });
    list.density = 'compact';
    page.provider.append(list);
    await waitUntil(() => sizes.size > 0);
    expect([...sizes]).to.deep.equal([22]);
    expect(list.offsetHeight).to.be.lessThan(comfortable.offsetHeight);
  });
});
