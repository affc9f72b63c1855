/**
 * The assistant loads slowly. This file presses the button for the first time, because once loaded it stays, and has one test:
 * everything in it happens in the task of that press, before anything can have been loaded.
 */
import { expect } from '@open-wc/testing';
import type { OrgConnectionList } from '../../../../src/index.js';
import { openDialogs } from '../../../../src/testing/page/page-objects.js';
import { quiet } from '../../../helpers/announcements.js';
import { organizationPage } from '../../../helpers/organization-page.js';
import { byRole, maybeByRole } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const READ = 'read:my_org:identity_providers read:my_org:configuration';

/** A list in a page of its own, whose button can be pressed. */
async function list(): Promise<OrgConnectionList> {
  const page = await organizationPage();
  await page.shows('Finance');
  return page.provider.querySelector('org-connection-list')!;
}

const press = (one: OrgConnectionList) => byRole(one, 'button', 'Add connection').click();
const dialogsOf = (one: OrgConnectionList) => openDialogs(one).length;

describe('an assistant that loads slowly', () => {
  it('opens once, and only where it is still wanted', async () => {
    const [wanted, gone, forbidden, prevented] = [await list(), await list(), await list(), await list()];
    for (const one of [wanted, wanted, gone, forbidden, prevented]) press(one);
    prevented.addEventListener('org-connection-add', (event) => event.preventDefault());
    press(prevented);
    forbidden.closest('org-provider')!.scope = READ;
    const place = gone.parentElement!;
    gone.remove();
    // A task would be a move’s end, but also time to load.
    for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    place.append(gone);
    await waitUntil(() => dialogsOf(wanted) > 0, 'it never opens');
    await quiet();
    expect([wanted, gone, forbidden, prevented].map(dialogsOf)).to.deep.equal([1, 0, 0, 0]);
    expect(byRole(prevented, 'button', 'Add connection').ariaBusy).to.equal('false');
    await waitUntil(() => maybeByRole(gone, 'button', 'Add connection'), 'it is gone for good');
    press(gone);
    await waitUntil(() => dialogsOf(gone) === 1, 'it does not open any more');
  });
});
