/** The way from a connection's name in the list to its details, and back. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { seedConnections } from '../../../../src/testing/index.js';
import { quiet } from '../../../helpers/announcements.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import {
  allByRole,
  byRole,
  everything,
  expectFocus,
  expectNone,
  focused,
  maybeByRole,
  nameOf,
} from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const NAME = 'Suppliers';

async function listed(): Promise<OrganizationPage> {
  const page = await organizationPage();
  await page.shows('Finance');
  return page;
}

/** Presses a name, and waits for the details. */
async function open(page: OrganizationPage, name = NAME): Promise<void> {
  page.button(name).focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => maybeByRole(page.provider, 'dialog', name), 'no dialog');
  await waitUntil(() => maybeByRole(page.provider, 'textbox', 'Display name'), 'no settings');
}

describe('a name in the list', () => {
  it('leads to the details, and has the focus again afterwards', async () => {
    const page = await listed();
    await open(page);
    expect(page.text()).to.contain('Values for your provider');
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    expectFocus(page.button(NAME));
  });

  it('leads to parts that the page can style', async () => {
    const page = await listed();
    const style = document.createElement('style');
    const parts = ['edit', 'form', 'remove', 'section-heading'];
    style.textContent = parts
      .map((part) => `org-connection-list::part(${part}) { letter-spacing: 3px }`)
      .join('');
    document.head.append(style);
    await open(page, 'Acme Workforce');
    await waitUntil(() => maybeByRole(page.provider, 'button', 'Edit'), 'no options');
    const styled = [byRole(page.provider, 'button', 'Edit'), byRole(page.provider, 'heading', 'Settings')];
    expect(styled.map((one) => getComputedStyle(one).letterSpacing)).to.deep.equal(['3px', '3px']);
    style.remove();
  });

  it('leads to where the page’s own way to sign in is offered', async () => {
    const page = await organizationPage(
      {},
      html`<org-connection-list><a slot="sign-in" href="#in">Sign in to Acme</a></org-connection-list>`,
    );
    await page.shows('Finance');
    await open(page);
    const link = page.provider.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(false);
    page.emulator.failNext({ status: 401 }, { times: 3, matching: ({ method }) => method === 'PATCH' });
    const details = [...everything(page.provider)].find((one) => one.localName === 'org-connection-details');
    byRole(details!.shadowRoot!, 'switch').focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => link.checkVisibility(), 'it is not offered');
  });

  it('asks the page first, which can have a place of its own for them', async () => {
    const page = await listed();
    const asked: unknown[] = [];
    page.provider.addEventListener('org-connection-select', (event) => {
      asked.push(event.connection.name);
      event.preventDefault();
    });
    page.button(NAME).focus();
    await sendKeys({ press: 'Enter' });
    await quiet();
    expect(asked).to.deep.equal(['acme-suppliers']);
    expectNone(page.provider, 'dialog');
    expectFocus(page.button(NAME));
  });

  it('is only a text where the server sent no ID', async () => {
    const [first] = seedConnections();
    const { id: _id, ...nameless } = first!;
    const page = await organizationPage({ connections: [nameless] });
    await page.shows('Acme Workforce');
    expectNone(page.provider, 'button', 'Acme Workforce');
  });

  it('has the name that tells it from others', async () => {
    const [first, second] = seedConnections();
    const page = await organizationPage({
      connections: [first!, { ...second!, display_name: first!.display_name! }],
    });
    await page.shows('acme-suppliers');
    const names = allByRole(page.provider, 'button', /^Acme Workforce/).map(nameOf);
    expect(new Set(names)).to.have.length(2);
  });

  it('reaches what is changed in the details: the row shows it', async () => {
    const page = await listed();
    await open(page, 'Acme Workforce');
    const field = byRole(page.provider, 'textbox', 'Display name') as HTMLInputElement;
    field.focus();
    field.select();
    await sendKeys({ type: 'Staff' });
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    expectFocus(page.button('Staff'));
  });

  it('is gone with its row where the details have removed it; the focus stays in the list', async () => {
    const page = await listed();
    await open(page, 'Acme Workforce');
    byRole(page.provider, 'dialog', 'Acme Workforce');
    page.button('Remove').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('Remove Acme Workforce?');
    await waitUntil(() => !page.text().includes('Checking'), 'the configuration never came');
    byRole(page.provider, 'radio', 'Remove from organization').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await page.shows('Acme Workforce was removed from the organization.');
    page.button('Close').focus();
    await sendKeys({ press: 'Enter' });
    await page.dialogClosed();
    expectNone(page.provider, 'button', 'Acme Workforce');
    expect(focused()?.closest('.content')).not.to.equal(null);
  });

  it('shows nothing of another organization’s connection', async () => {
    const page = await listed();
    await open(page);
    page.provider.store.restart();
    await page.dialogClosed();
  });

  it('opens nothing once the list has left the page', async () => {
    const page = await organizationPage({}, html`<org-connection-list></org-connection-list>`);
    await page.shows('Finance');
    const list = page.provider.querySelector('org-connection-list')!;
    await open(page);
    list.remove();
    await quiet();
    page.provider.append(list);
    await page.shows('Finance');
    expectNone(page.provider, 'dialog');
  });
});
