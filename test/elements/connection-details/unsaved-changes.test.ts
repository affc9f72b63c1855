/** What is changed in the details and not saved is not lost without a question. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { asksBeforeLeaving } from '../../helpers/creation.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { byRole, expectFocus, maybeByRole, nameOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { detailsOf, detailsPage, elementOf, press, rename, WORKFORCE } from './details-page.js';

/** The details in a dialog; `closed` counts how often it asks to be closed. */
async function inDialog(): Promise<OrganizationPage & { readonly closed: () => number }> {
  const page = await organizationPage({}, detailsOf(''));
  let closings = 0;
  Object.assign(elementOf(page), { connectionId: WORKFORCE, close: () => closings++ });
  await waitUntil(() => maybeByRole(page.provider, 'textbox', 'Display name'), 'no settings');
  return { ...page, closed: () => closings };
}

describe('the details', () => {
  it('know whether something is changed, and ask before it is lost', async () => {
    const page = await detailsPage();
    const details = elementOf(page);
    expect([details.isChanged, await details.mayLeave()]).to.deep.equal([false, true]);
    expect(asksBeforeLeaving()).to.equal(false);
    await rename(page, 'Staff');
    expect(details.isChanged).to.equal(true);
    expect(asksBeforeLeaving(), 'the browser asks').to.equal(true);
    const kept = details.mayLeave();
    await page.shows('Discard your changes?');
    await press(page, 'Keep editing');
    expect(await kept).to.equal(false);
    const discarded = details.mayLeave();
    await page.shows('Discard your changes?');
    await press(page, 'Discard changes');
    expect(await discarded).to.equal(true);
  });
});

describe('the details in a dialog', () => {
  it('are named after the connection, and closed by Escape or their button', async () => {
    const page = await inDialog();
    expect(nameOf(page.dialog())).to.equal('Acme Workforce');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => page.closed() === 1, 'not closed');
    await press(page, 'Close');
    await waitUntil(() => page.closed() === 2, 'not closed');
  });

  it('stay open after a change is saved', async () => {
    const page = await inDialog();
    await rename(page, 'Staff');
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    expect(page.closed()).to.equal(0);
    expect(nameOf(page.dialog())).to.equal('Staff');
  });

  it('ask before changes are lost, and lose none where that is not wanted', async () => {
    const page = await inDialog();
    await rename(page, 'Staff');
    await sendKeys({ press: 'Escape' });
    await page.shows('Discard your changes?');
    expectFocus(page.button('Keep editing'));
    await sendKeys({ press: 'Escape' });
    const field = byRole(page.provider, 'textbox', 'Display name') as HTMLInputElement;
    await waitUntil(() => nameOf(page.dialog()) === 'Acme Workforce', 'still asking');
    expect([page.closed(), field.value]).to.deep.equal([0, 'Staff']);
    expectFocus(field);
    await sendKeys({ press: 'Escape' });
    await page.shows('Discard your changes?');
    await press(page, 'Discard changes');
    await waitUntil(() => page.closed() === 1, 'not closed');
  });
});
