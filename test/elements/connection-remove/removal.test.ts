import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EmulatorOptions } from '../../../src/testing/index.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { quiet } from '../../helpers/announcements.js';
import { announced, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import {
  allByRole,
  byRole,
  expectFocus,
  expectNone,
  focused,
  maybeByRole,
  nameOf,
  textOf,
} from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';

async function opened(options: EmulatorOptions = {}, name = 'Acme Workforce'): Promise<OrganizationPage> {
  const page = await organizationPage(options);
  await page.shows('Finance');
  await page.choose(name, 'Remove');
  await waitUntil(() => !/Loading|Checking/.test(page.text()), 'the configuration never came');
  return page;
}

const radio = (page: OrganizationPage, name: string) =>
  byRole(page.provider, 'radio', name) as HTMLInputElement;
const field = (page: OrganizationPage) => byRole(page.provider, 'textbox', /To delete it, type its name/);
const removals = ({ emulator }: OrganizationPage) =>
  emulator.requests
    .filter(({ method, path }) => method === 'DELETE' || path.endsWith('/detach'))
    .map(({ method, path }) => `${method} ${path}`);

async function choose(page: OrganizationPage, name: string): Promise<void> {
  radio(page, name).focus();
  await sendKeys({ press: 'Space' });
  await waitUntil(() => radio(page, name).checked, `${name} was not chosen`);
}

describe('the dialog before a removal', () => {
  it('says what each choice does, and chooses nothing beforehand', async () => {
    const page = await opened();
    await page.shows('and every user who came through it');
    expect(page.text()).to.contain(
      'The connection and its users stay with the service, but you can’t add it again from here.',
    );
    expect(allByRole(page.provider, 'radio').map((one) => (one as HTMLInputElement).checked)).to.deep.equal([
      false,
      false,
    ]);
    expect(focused()?.textContent).to.equal('Remove Acme Workforce?');
  });

  it('describes each choice by what it does, for who does not see it too', async () => {
    const page = await opened();
    await page.shows('and every user who came through it');
    const descriptions = allByRole(page.provider, 'radio').map((one) => {
      const root = one.getRootNode() as ShadowRoot;
      return root.getElementById(one.getAttribute('aria-describedby')!)?.textContent;
    });
    expect(descriptions[0]).to.match(/The connection and its users stay with the service/);
    expect(descriptions[1]).to.match(/and every user who came through it/);
  });

  it('says what the configuration says of users', async () => {
    const page = await opened({ configuration: { connection_deletion_behavior: 'allow_if_empty' } });
    await page.shows('The server refuses this while the connection still has users.');
  });

  it('does not offer what the server says cannot be done, says why, and asks for no choice then', async () => {
    const page = await opened({ configuration: { why_not: { delete: 'Nothing is deleted here.' } } });
    await page.shows('Nothing is deleted here.');
    expect(allByRole(page.provider, 'radio')).to.have.length(1);
    expect(radio(page, 'Remove from organization').checked).to.equal(true);
    page.button('Remove from organization').click();
    await page.shows('Acme Workforce was removed from the organization.');
  });

  it('gives up a choice that turns out not to be open', async () => {
    const why_not = { delete: 'Nothing is deleted here.' };
    const answers = new HeldAnswers();
    const page = await organizationPage({ configuration: { why_not }, ...answers.options });
    await page.shows('Finance');
    answers.hold();
    await page.choose('Acme Workforce', 'Remove');
    await choose(page, 'Delete connection');
    answers.release();
    await page.shows('Nothing is deleted here.');
    expectNone(page.provider, 'textbox', /type its name/);
    page.button('Remove').click();
    await page.shows('Choose what to do.');
    expect(removals(page)).to.deep.equal([]);
  });

  it('says when that is not known', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.emulator.failNext({ status: 403 });
    await page.choose('Acme Workforce', 'Remove');
    await page.shows('We couldn’t find out what deleting does here.');
    expect(page.text()).to.contain('We don’t know what happens to its users.');
    expect(page.button('Copy details').isConnected).to.equal(true);
  });

  it('reads the configuration once, however often it is opened', async () => {
    const page = await opened();
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    expectFocus(page.button('Actions for Acme Workforce'));
    await page.choose('Finance', 'Remove');
    await waitUntil(() => page.text().includes('every user who came through it'));
    expect(page.emulator.requests.map(({ path }) => path)).to.deep.equal(['/identity-providers', '/config']);
  });

  it('says what is not offered, and why', async () => {
    const page = await organizationPage({});
    page.provider.scope = 'read:my_org:identity_providers update:my_org:identity_providers_detach';
    await page.shows('Finance');
    await page.choose('Acme Workforce', 'Remove');
    expect(allByRole(page.provider, 'radio')).to.have.length(1);
    expect(page.text()).to.contain('Delete connection You don’t have permission to remove this connection.');
  });

  it('warns of a lock-out, as a question with the focus on the safe choice', async () => {
    const page = await organizationPage();
    page.provider.currentConnection = 'acme-workforce';
    await page.shows('Finance');
    await page.choose('Acme Workforce', 'Remove');
    expect(page.text()).to.contain('You signed in with this connection.');
    expect(byRole(page.provider, 'alertdialog', 'Remove Acme Workforce?').isConnected).to.equal(true);
    expectFocus(page.button('Cancel'));
  });

  it('stays open when the list is read again without the connection', async () => {
    const page = await opened();
    page.emulator.reset({ connections: page.emulator.connections.slice(1) });
    await page.provider.store.refresh();
    await waitUntil(() => maybeByRole(page.provider, 'switch', 'Acme Workforce') === null);
    expect(nameOf(page.dialog())).to.equal('Remove Acme Workforce?');
    expect(allByRole(page.provider, 'radio')).to.have.length(2);
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    await quiet();
    expectFocus(byRole(page.provider, 'group', 'Connections'));
  });
});

describe('removing from the organization', () => {
  it('takes the row away, says so, and puts the focus on the next row', async () => {
    const page = await opened();
    const told: string[] = [];
    page.provider.addEventListener('org-connection-remove', ({ how }) => told.push(`asks ${how}`));
    page.provider.addEventListener('org-connection-removed', ({ how, connection }) =>
      told.push(`${connection.name} ${how}`),
    );
    await choose(page, 'Remove from organization');
    await sendKeys({ press: 'Enter' });
    await page.dialogClosed();
    await waitUntil(() => maybeByRole(page.provider, 'switch', 'Acme Workforce') === null);
    expectFocus(page.button('Actions for Suppliers'));
    expect(page.text()).to.contain('Acme Workforce was removed from the organization.');
    expect(announced(page.provider)).to.contain('Acme Workforce was removed');
    expect(told).to.deep.equal(['asks detached', 'acme-workforce detached']);
    expect(removals(page)).to.deep.equal([`POST /identity-providers/${WORKFORCE}/detach`]);
    page.button('Close').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => maybeByRole(page.provider, 'button', 'Close') === null);
    expect(focused()?.textContent).to.equal('Connections');
  });

  it('of the last row puts the focus on the heading', async () => {
    const page = await organizationPage();
    const [first] = page.emulator.connections;
    page.emulator.reset({ connections: [first!] });
    await page.shows('Acme Workforce');
    await page.choose('Acme Workforce', 'Remove');
    await choose(page, 'Remove from organization');
    page.button('Remove from organization').click();
    await page.dialogClosed();
    await page.shows('No connections yet');
    expect(focused()?.textContent).to.equal('Connections');
  });

  it('says when somebody else had done it before', async () => {
    const page = await opened();
    page.emulator.reset({ connections: page.emulator.connections.slice(1) });
    await choose(page, 'Remove from organization');
    await sendKeys({ press: 'Enter' });
    await page.shows('Acme Workforce had already been removed.');
    expectNone(page.provider, 'switch', 'Acme Workforce');
  });

  it('that nobody answered is not sent again, but looked up', async () => {
    const page = await opened();
    page.emulator.failNext('network', { matching: ({ path }) => path.endsWith('/detach') });
    await choose(page, 'Remove from organization');
    await sendKeys({ press: 'Enter' });
    await page.shows('We couldn’t remove Acme Workforce.');
    expect(removals(page)).to.have.length(1);
    expect(page.emulator.requests.at(-1)?.method).to.equal('GET');
    expect(page.switch('Acme Workforce').isConnected).to.equal(true);
  });

  it('is left when the page says no', async () => {
    const page = await opened();
    page.provider.addEventListener('org-connection-remove', (event) => event.preventDefault());
    await choose(page, 'Remove from organization');
    await sendKeys({ press: 'Enter' });
    expect(removals(page)).to.be.empty;
    expect(page.dialog().isConnected).to.equal(true);
  });

  it('is one of two choices, between which the arrow keys move', async () => {
    const page = await opened();
    await choose(page, 'Remove from organization');
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => radio(page, 'Delete connection').checked, 'it was not chosen');
    expectFocus(radio(page, 'Delete connection'));
    expect(radio(page, 'Remove from organization').checked).to.equal(false);
  });

  it('needs a choice, and says so at the choice', async () => {
    const page = await opened();
    page.button('Remove').click();
    await page.shows('Choose what to do.');
    expectFocus(radio(page, 'Remove from organization'));
    expect(removals(page)).to.be.empty;
    const choices = radio(page, 'Remove from organization').closest('fieldset')!;
    expect(choices.querySelector('legend')?.textContent).to.equal('Choose what to do.');
    const fault = byRole(page.provider, 'alert');
    expect([fault.id, textOf(fault)]).to.deep.equal([
      choices.getAttribute('aria-describedby'),
      'Choose what to do.',
    ]);
  });
});

describe('deleting', () => {
  it('asks for a name that no browser completes or corrects, in whatever direction it is written', async () => {
    const page = await opened();
    await choose(page, 'Delete connection');
    expect(['autocomplete', 'spellcheck', 'dir'].map((name) => field(page).getAttribute(name))).to.deep.equal(
      ['off', 'false', 'auto'],
    );
  });

  it('does not take the name without its spaces', async () => {
    const page = await opened();
    await choose(page, 'Delete connection');
    field(page).focus();
    await sendKeys({ type: 'AcmeWorkforce' });
    await sendKeys({ press: 'Enter' });
    await page.shows('That isn’t its name.');
    expect(removals(page)).to.be.empty;
  });

  it('asks for the name typed exactly: wrongly first, then rightly', async () => {
    const page = await opened();
    await choose(page, 'Delete connection');
    field(page).focus();
    await sendKeys({ type: 'acme workforce' });
    await sendKeys({ press: 'Enter' });
    await page.shows('That isn’t its name. Type exactly: Acme Workforce');
    expectFocus(field(page));
    expect((field(page) as HTMLInputElement).value).to.equal('acme workforce');
    expect(field(page).getAttribute('aria-invalid')).to.equal('true');
    const { id } = [...(field(page).getRootNode() as ShadowRoot).querySelectorAll('.error')].at(-1)!;
    expect(id).not.to.equal('');
    expect(field(page).getAttribute('aria-describedby')).to.equal(id);
    expect(removals(page)).to.be.empty;
    (field(page) as HTMLInputElement).select();
    await sendKeys({ type: 'Acme Workforce' });
    await sendKeys({ press: 'Enter' });
    await page.shows('Acme Workforce was deleted.');
    expectFocus(page.button('Actions for Suppliers'));
    expect(removals(page)).to.deep.equal([`DELETE /identity-providers/${WORKFORCE}`]);
  });

  it('is refused while there are users: the reason is shown, the row and what was typed are kept', async () => {
    const page = await opened({
      configuration: { connection_deletion_behavior: 'allow_if_empty' },
      users: { [WORKFORCE]: 3 },
    });
    await choose(page, 'Delete connection');
    field(page).focus();
    await sendKeys({ type: 'Acme Workforce' });
    await sendKeys({ press: 'Enter' });
    await page.shows('The identity provider still has users and can not be deleted.');
    expect(page.text()).to.contain('We couldn’t delete Acme Workforce.');
    expect((field(page) as HTMLInputElement).value).to.equal('Acme Workforce');
    expectFocus(field(page));
    expect(page.button('Copy details').isConnected).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    expectFocus(page.button('Actions for Acme Workforce'));
    expect(page.switch('Acme Workforce').getAttribute('aria-checked')).to.equal('true');
    expect(removals(page)).to.have.length(1);
  });
});

describe('switching off instead', () => {
  it('keeps the connection, offers undo, and puts the focus back', async () => {
    const page = await opened();
    page.button('Switch off instead').click();
    await page.dialogClosed();
    await page.shows('Undo');
    expect(removals(page)).to.be.empty;
    expectFocus(page.button('Actions for Acme Workforce'));
    expect(page.button('Undo: Acme Workforce').isConnected).to.equal(true);
  });

  it('is not offered for what is off', async () => {
    const page = await opened({}, 'Old intranet (until March)');
    expectNone(page.provider, 'button', 'Switch off instead');
  });
});

describe('a button of its own', () => {
  const alone = html`<org-connection-remove connection-id=${WORKFORCE}></org-connection-remove>`;

  it('removes, says so, and has the focus on what it says', async () => {
    const page = await organizationPage({}, alone);
    page.button('Remove').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('Remove Acme Workforce?');
    await choose(page, 'Remove from organization');
    await sendKeys({ press: 'Enter' });
    await page.dialogClosed();
    await page.shows('Acme Workforce was removed from the organization.');
    await waitUntil(() => focused()?.textContent?.includes('was removed'), 'the focus is elsewhere');
    expectNone(page.provider, 'button', 'Remove');
  });

  it('switches off instead, after asking the page', async () => {
    const page = await organizationPage({}, alone);
    const told: string[] = [];
    page.provider.addEventListener('org-connection-toggle', ({ enabled }) => told.push(`asks ${enabled}`));
    page.provider.addEventListener('org-connection-toggled', ({ enabled }) => told.push(`is ${enabled}`));
    page.button('Remove').click();
    await page.shows('Remove Acme Workforce?');
    page.button('Switch off instead').click();
    await page.shows('Acme Workforce is now disabled.');
    expect(told).to.deep.equal(['asks false', 'is false']);
    expectFocus(page.button('Remove'));
  });

  it('says why it cannot be used once that is known', async () => {
    const page = await organizationPage(
      {},
      html`<org-connection-remove connection-id="con_T4wXe9CnRk7YaHmS"></org-connection-remove>`,
    );
    page.button('Remove').click();
    await page.shows('Your organization doesn’t have permission to remove this connection.');
    expect(page.button('Remove').getAttribute('aria-disabled')).to.equal('true');
    await page.atRest();
    await quiet();
    expectNone(page.provider, 'dialog');
  });

  it('says what is wrong when the connection cannot be read', async () => {
    const page = await organizationPage({ connections: [] }, alone);
    page.button('Remove').click();
    await page.shows('We couldn’t load the connection.');
  });

  it('needs a connection-id', async () => {
    const page = await organizationPage({}, html`<org-connection-remove></org-connection-remove>`);
    expect(byRole(page.provider, 'alert').textContent).to.contain('needs a connection-id');
  });
});
