/** The details of a connection that is removed: here, or by another admin. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { seedConnections } from '../../../src/testing/index.js';
import { quiet } from '../../helpers/announcements.js';
import type { OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, expectNone, nameOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { detailsPage, elementOf, headings, press, rename, WORKFORCE } from './details-page.js';

async function askToRemove(page: OrganizationPage): Promise<void> {
  await press(page, 'Remove');
  await page.shows('Remove Acme Workforce?');
  await waitUntil(() => !page.text().includes('Checking'), 'the configuration never came');
}

async function detach(page: OrganizationPage): Promise<void> {
  byRole(page.provider, 'radio', 'Remove from organization').focus();
  await sendKeys({ press: 'Space' });
  await sendKeys({ press: 'Enter' });
  await page.dialogClosed();
}

/** Lets another admin remove it, and the page hear of it. */
async function removeElsewhere({ emulator, provider }: OrganizationPage): Promise<void> {
  emulator.reset({ connections: seedConnections().slice(1) });
  await provider.store.refreshConnection(WORKFORCE).catch(() => undefined);
}

const said = ({ provider }: OrganizationPage) =>
  allByRole(provider, 'status').map(({ textContent }) => textContent?.replaceAll('\u00a0', '').trim());

function expectNothingLeft(page: OrganizationPage): void {
  expect(headings(page)).to.deep.equal(['Acme Workforce']);
  for (const role of ['switch', 'textbox', 'button', 'dialog']) expectNone(page.provider, role);
}

describe('the details of a connection that is removed', () => {
  it('say how, tell the page once, and keep nothing that would act on it', async () => {
    const page = await detailsPage();
    const told: unknown[] = [];
    for (const type of ['org-connection-removed', 'org-error'] as const)
      page.provider.addEventListener(type, (event) => told.push(event.type));
    await askToRemove(page);
    await detach(page);
    await page.shows('Acme Workforce was removed from the organization.');
    await quiet();
    expectNothingLeft(page);
    expect(told).to.deep.equal(['org-connection-removed']);
    expect(said(page)).to.have.length(1);
    expect(said(page)[0]).to.match(/^Acme Workforce was removed from the organization\./);
    expectFocus(byRole(page.provider, 'heading', 'Acme Workforce'));
  });

  it('say that another admin was first', async () => {
    const page = await detailsPage();
    await askToRemove(page);
    page.emulator.reset({ connections: seedConnections().slice(1) });
    await detach(page);
    await page.shows('Acme Workforce had already been removed.');
    expectNothingLeft(page);
  });

  it('say that another admin has removed it, and lose nothing that could still be saved', async () => {
    const page = await detailsPage();
    await rename(page, 'Staff');
    await removeElsewhere(page);
    await page.shows('This connection was removed in the meantime.');
    await quiet();
    expectNothingLeft(page);
    expect(said(page)).to.deep.equal(['This connection was removed in the meantime.']);
    expect([elementOf(page).isChanged, await elementOf(page).mayLeave()]).to.deep.equal([false, true]);
    expectFocus(byRole(page.provider, 'heading', 'Acme Workforce'));
  });

  it('keep the question about its removal, which knows by itself how that ends', async () => {
    const page = await detailsPage();
    await askToRemove(page);
    await removeElsewhere(page);
    await quiet();
    expect(nameOf(page.dialog())).to.equal('Remove Acme Workforce?');
    await sendKeys({ press: 'Escape' });
    await page.shows('This connection was removed in the meantime.');
    await quiet();
    expectNothingLeft(page);
  });

  it('are there again once the connection is', async () => {
    const page = await detailsPage();
    await removeElsewhere(page);
    await page.shows('This connection was removed in the meantime.');
    page.emulator.reset({ connections: seedConnections() });
    await page.provider.store.refreshConnection(WORKFORCE);
    await waitUntil(() => allByRole(page.provider, 'switch').length === 1, 'no switch');
    expect(page.text()).not.to.contain('in the meantime');
  });

  it('stay where the removal fails, and say why', async () => {
    const page = await detailsPage();
    await askToRemove(page);
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method !== 'GET' });
    byRole(page.provider, 'radio', 'Remove from organization').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await page.shows('We couldn’t remove Acme Workforce.');
    await press(page, 'Cancel');
    await page.dialogClosed();
    expectFocus(page.button('Remove'));
  });
});
