/** The page objects, as the test of a page uses them: they wait, and need no helper of ours. */
import { expect, html } from '@open-wc/testing';
import { createPageObjects } from '../../src/testing/page/index.js';
import { allByRole, nameOf } from '../../src/testing/page/roles.js';
import { organizationPage } from '../helpers/organization-page.js';
import { waitUntil } from '../helpers/wait-until.js';

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: Error) => error.message,
  );

function wrap(element: Element): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(element);
  return fragment;
}

describe('the page objects', () => {
  it('wait for a switch, which a test can click', async () => {
    const { provider, emulator } = await organizationPage();
    const finance = await createPageObjects(provider).switch('Finance');
    const before = finance.ariaChecked;
    finance.click();
    expect(finance.getAttribute('role')).to.equal('switch');
    await waitUntil(() => finance.ariaChecked !== before, 'it was not switched');
    expect(emulator.requests[0]?.path).to.equal('/identity-providers');
  });

  it('open the menu of a row, and find the dialog that an item opens', async () => {
    const { provider } = await organizationPage();
    const connections = createPageObjects(provider);
    (await connections.menuItem('Acme Workforce', /^Settings/)).click();
    const dialog = await connections.dialog();
    expect(dialog.open).to.equal(true);
    const name = await connections.find('textbox', 'Display name');
    expect((name as HTMLInputElement).value).to.equal('Acme Workforce');
  });

  it('leave a menu open that is', async () => {
    const { provider } = await organizationPage();
    const connections = createPageObjects(provider);
    const settings = await connections.menuItem('Finance', /^Settings/);
    const again = await connections.menuItem('Finance', /^Settings/);
    expect(again === settings).to.equal(true);
  });

  it('find a row in a list in another language', async () => {
    const { provider } = await organizationPage(
      {},
      html`<org-connection-list lang="de"></org-connection-list>`,
    );
    const row = await createPageObjects(provider).row('Finance');
    expect(row.localName).to.equal('tr');
    expect(row.textContent).to.contain('Finance');
  });

  it('look into the whole document unless they are told where', async () => {
    await organizationPage();
    expect((await createPageObjects().switch('Finance')).isConnected).to.equal(true);
  });

  it('leave out what is folded up, but not the summary that unfolds it', async () => {
    const details = document.createElement('details');
    details.innerHTML = '<summary role="button">More</summary><div><button>Inside</button></div>';
    expect(allByRole(wrap(details), 'button').map(nameOf)).to.deep.equal(['More']);
    details.open = true;
    expect(allByRole(wrap(details), 'button').map(nameOf)).to.deep.equal(['More', 'Inside']);
  });

  it('say what there is when something is not', async () => {
    const { provider } = await organizationPage();
    const connections = createPageObjects(provider, { timeout: 0 });
    await createPageObjects(provider).switch('Finance');
    expect(await failureOf(connections.switch('Sales'))).to.match(
      /^Found 0 of switch “Sales”; there is .*“Finance”/,
    );
    expect(await failureOf(connections.dialog())).to.equal('No dialog is open.');
  });

  it('do not take a switch by itself for a row', async () => {
    const page = await organizationPage();
    await page.atRest();
    const { id } = page.emulator.connections.find(({ display_name }) => display_name === 'Finance')!;
    const alone = await organizationPage(
      {},
      html`<org-connection-toggle connection-id=${id}></org-connection-toggle>`,
    );
    const connections = createPageObjects(alone.provider);
    expect(await failureOf(connections.row('Finance'))).to.equal('The switch “Finance” is in no row.');
  });
});
