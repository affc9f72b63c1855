/** A list with less room, which is loaded later. This file is the first to ask for it, for what has come stays. */
import { expect } from '@open-wc/testing';
import { seedConnections } from '../../../src/testing/index.js';
import { organizationPage } from '../../helpers/organization-page.js';
import { waitUntil } from '../../helpers/wait-until.js';

describe('a compact list', () => {
  it('is never shown with more room first', async () => {
    const page = await organizationPage({ connections: seedConnections().slice(0, 3) });
    await page.shows('Acme Workforce');
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
  });
});
