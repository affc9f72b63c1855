/** What a page wants of a list may be loaded later. This file is the first to ask for it, for what has come stays. */
import { expect } from '@open-wc/testing';
import type { OrgConnectionList } from '../../../src/index.js';
import { seedConnections } from '../../../src/testing/index.js';
import { organizationPage } from '../../helpers/organization-page.js';
import { allByRole, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** The names of the columns at each drawing from now on that has some, joined. */
function headings(list: OrgConnectionList): readonly string[] {
  const seen: string[] = [];
  list.addController({
    hostUpdated: () => {
      const columns = allByRole(list.renderRoot as ShadowRoot, 'columnheader').map(textOf);
      if (seen.at(-1) !== columns.join()) seen.push(columns.join());
    },
  });
  return seen;
}

describe('a list of which a page wants more than a few plain rows', () => {
  it('shows nothing else before that has come, and goes on showing what it has shown', async () => {
    const page = await organizationPage({ connections: seedConnections().slice(0, 3) });
    await page.shows('Acme Workforce');
    const plain = page.provider.querySelector('org-connection-list')!;
    const special = document.createElement('org-connection-list');
    const [ofPlain, ofSpecial] = [headings(plain), headings(special)];
    plain.columns = special.columns = 'status name';
    page.provider.append(special);
    await waitUntil(() => ofPlain.length === 2 && allByRole(special.renderRoot, 'switch').length === 3);
    expect(ofPlain).to.deep.equal(['Name,Type,Domains,Status,Actions', 'Status,Name,Actions']);
    expect(ofSpecial).to.deep.equal(['', 'Status,Name,Actions']);
  });
});
