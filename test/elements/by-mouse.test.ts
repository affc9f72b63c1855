/** What an admin does, by mouse alone; the same by keyboard is beside each element. The focus is never lost. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EmulatorOptions } from '../../src/testing/index.js';
import { clickOn, resetMouse } from '../helpers/mouse.js';
import { organizationPage, type OrganizationPage } from '../helpers/organization-page.js';
import { byRole, expectFocus, maybeByRole } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';

async function shown(options: EmulatorOptions = {}): Promise<OrganizationPage> {
  const page = await organizationPage(options);
  await page.shows('Acme Workforce');
  return page;
}

async function open(page: OrganizationPage, item: string): Promise<void> {
  await clickOn(page.button('Actions for Acme Workforce'));
  await waitUntil(() => maybeByRole(page.provider, 'menu') !== null, 'no menu');
  await clickOn(byRole(page.provider, 'menuitem', item));
  await waitUntil(() => maybeByRole(page.provider, 'dialog') !== null, 'no dialog');
  await waitUntil(() => !/Loading|Checking/.test(page.text()));
}

const requests = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

describe('by mouse alone', () => {
  afterEach(() => resetMouse());

  it('the last enabled connection is switched off, and thought better of', async () => {
    const { seedConnections } = await import('../../src/testing/index.js');
    const page = await shown({ connections: seedConnections().slice(0, 1) });
    await clickOn(page.switch('Acme Workforce'));
    await page.shows('Switch off Acme Workforce?');
    await clickOn(page.button('Keep it enabled'));
    await page.dialogClosed();
    expectFocus(page.switch('Acme Workforce'));
    expect(requests(page)).to.be.empty;
  });

  it('one is switched off, and that is undone', async () => {
    const page = await shown();
    await clickOn(page.switch('Acme Workforce'));
    await page.shows('Undo');
    await clickOn(page.button('Undo: Acme Workforce'));
    await page.shows('Acme Workforce is now enabled.');
    expectFocus(page.switch('Acme Workforce'));
    expect(page.emulator.connections[0]?.is_enabled).to.equal(true);
  });

  it('one is removed from the organization', async () => {
    const page = await shown();
    await open(page, 'Remove…');
    await clickOn(byRole(page.provider, 'radio', 'Remove from organization'));
    await clickOn(page.button('Remove from organization'));
    await page.shows('Acme Workforce was removed from the organization.');
    expectFocus(page.button('Actions for Suppliers'));
    expect(requests(page)).to.deep.equal([`POST /identity-providers/${WORKFORCE}/detach`]);
  });

  it('one is deleted, its name typed wrongly, then rightly', async () => {
    const page = await shown();
    await open(page, 'Remove…');
    await clickOn(byRole(page.provider, 'radio', 'Delete connection'));
    const field = byRole(page.provider, 'textbox', /type its name/) as HTMLInputElement;
    await clickOn(field);
    await sendKeys({ type: 'Acme' });
    await clickOn(page.button('Delete connection'));
    await page.shows('That isn’t its name.');
    expectFocus(field);
    await sendKeys({ type: ' Workforce' });
    await clickOn(page.button('Delete connection'));
    await page.shows('Acme Workforce was deleted.');
    expectFocus(page.button('Actions for Suppliers'));
    expect(requests(page)).to.deep.equal([`DELETE /identity-providers/${WORKFORCE}`]);
  });

  it('deleting is refused while there are users', async () => {
    const page = await shown({
      configuration: { connection_deletion_behavior: 'allow_if_empty' },
      users: { [WORKFORCE]: 3 },
    });
    await open(page, 'Remove…');
    await clickOn(byRole(page.provider, 'radio', 'Delete connection'));
    await clickOn(byRole(page.provider, 'textbox', /type its name/));
    await sendKeys({ type: 'Acme Workforce' });
    await clickOn(page.button('Delete connection'));
    await page.shows('The identity provider still has users and can not be deleted.');
    await clickOn(page.button('Cancel'));
    await page.dialogClosed();
    expectFocus(page.button('Actions for Acme Workforce'));
  });

  it('a setting is saved, and another one refused', async () => {
    const page = await shown();
    await open(page, 'Settings…');
    await clickOn(byRole(page.provider, 'checkbox', 'Make users members when they sign in'));
    await clickOn(page.button('Save'));
    await page.dialogClosed();
    expectFocus(page.button('Actions for Acme Workforce'));
    expect(page.emulator.connections[0]?.assign_membership_on_login).to.equal(false);

    await open(page, 'Settings…');
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    await clickOn(byRole(page.provider, 'checkbox', 'Show as a button on the login page'));
    await clickOn(page.button('Save'));
    await page.shows('We couldn’t save the settings.');
    expect(page.emulator.connections[0]?.show_as_button).to.equal(true);
    await clickOn(page.button('Cancel'));
    await page.shows('Discard your changes?');
    await clickOn(page.button('Discard changes'));
    await page.dialogClosed();
    expectFocus(page.button('Actions for Acme Workforce'));
  });
});
