import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { announced, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

async function switchedOff(...names: string[]): Promise<OrganizationPage> {
  const page = await organizationPage();
  await page.shows('Finance');
  for (const name of names) {
    page.switch(name).focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(
      () => allByRole(page.provider, 'button', `Undo: ${name}`).length === 1,
      `no undo for ${name}`,
    );
  }
  return page;
}

const bodies = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body);

describe('after switching off', () => {
  it('undo is the next stop of the keyboard, and switches the same connection back', async () => {
    const page = await switchedOff('Acme Workforce');
    const before = page.emulator.connections[0];
    await sendKeys({ press: 'Tab' });
    expectFocus(page.button('Undo: Acme Workforce'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => announced(page.provider) === 'Acme Workforce is now enabled.');
    expectFocus(page.switch('Acme Workforce'));
    expect(allByRole(page.provider, 'button', /^Undo/)).to.be.empty;
    expect(page.emulator.connections[0]).to.deep.equal({ ...before, is_enabled: true });
  });

  it('sends nothing but the state, both ways', async () => {
    const page = await switchedOff('Acme Workforce');
    page.button('Undo: Acme Workforce').click();
    await waitUntil(() => bodies(page).length === 2);
    expect(bodies(page)).to.deep.equal([{ is_enabled: false }, { is_enabled: true }]);
  });

  it('several are undone one by one, each in its row', async () => {
    const page = await switchedOff('Acme Workforce', 'Finance');
    page.button('Undo: Acme Workforce').click();
    await page.shows('Acme Workforce is now enabled.');
    expect(allByRole(page.provider, 'button', /^Undo/)).to.have.length(1);
    page.button('Undo: Finance').click();
    await waitUntil(
      () => page.emulator.connections.filter(({ is_enabled }) => !is_enabled).length === 1,
      'not both are on again',
    );
  });

  it('there is nothing to undo when the server has refused', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.emulator.failNext({ status: 409 });
    page.switch('Finance').click();
    await page.shows('We couldn’t disable Finance.');
    expect(allByRole(page.provider, 'button', /^Undo/)).to.be.empty;
  });

  it('a page that forbids switching on forbids the undo too', async () => {
    const page = await switchedOff('Finance');
    page.provider.addEventListener('org-connection-toggle', (event) => event.preventDefault());
    byRole(page.provider, 'button', 'Undo: Finance').click();
    await page.atRest();
    expect(bodies(page)).to.have.length(1);
  });
});
