import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EmulatorOptions } from '../../../src/testing/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { announced, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { byRole, expectFocus, expectNone, maybeByRole } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
const NAME = 'Display name';
const BUTTON = 'Show as a button on the login page';
const MEMBERS = 'Make users members when they sign in';

const input = (page: OrganizationPage, role: 'textbox' | 'checkbox', name: string) =>
  byRole(page.provider, role, name) as HTMLInputElement;
const name = (page: OrganizationPage) => input(page, 'textbox', NAME);
const bodies = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body);

/** The settings on a page of their own. */
async function alone(options: EmulatorOptions = {}, id = WORKFORCE): Promise<OrganizationPage> {
  const page = await organizationPage(
    options,
    html`<org-connection-settings connection-id=${id}></org-connection-settings>`,
  );
  await waitUntil(() => maybeByRole(page.provider, 'textbox', NAME) !== null, 'no form');
  return page;
}

/** The settings in the dialog of a row. */
async function inDialog(options: EmulatorOptions = {}): Promise<OrganizationPage> {
  const page = await organizationPage(options);
  await page.shows('Finance');
  await page.choose('Acme Workforce', 'Settings');
  await waitUntil(() => maybeByRole(page.provider, 'textbox', NAME) !== null, 'no form');
  return page;
}

async function retype(page: OrganizationPage, text: string): Promise<void> {
  name(page).focus();
  name(page).select();
  await sendKeys({ type: text });
  await waitUntil(() => name(page).value === text);
}

function description(element: HTMLElement): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent?.trim()).join(' ');
}

describe('the settings of a connection', () => {
  it('say nothing of another connection, once they are this one’s', async () => {
    const page = await organizationPage(
      {},
      html`<org-connection-settings connection-id="con_0000000000000000"></org-connection-settings>`,
    );
    await waitUntil(() => announced(page.provider).includes('We couldn’t load'), 'nothing is announced');
    const settings = page.provider.querySelector('org-connection-settings')!;
    settings.connectionId = WORKFORCE;
    await waitUntil(() => maybeByRole(page.provider, 'textbox', NAME) !== null, 'no form');
    expect(announced(page.provider)).to.equal('');
    await retype(page, 'Staff');
    byRole(page.provider, 'button', 'Save').click();
    await page.shows('Saved');
    settings.connectionId = 'con_H6pZn4WuXa1MyRoC';
    await waitUntil(() => maybeByRole(page.provider, 'textbox', NAME) && name(page).value === 'Contractors');
    expect(page.text()).not.to.contain('Saved');
  });

  it('show what there is, after two reads', async () => {
    const page = await alone();
    expect(name(page).value).to.equal('Acme Workforce');
    expect(input(page, 'checkbox', BUTTON).checked).to.equal(true);
    expect(page.emulator.requests.map(({ path }) => path).sort()).to.deep.equal([
      '/config/identity-providers',
      `/identity-providers/${WORKFORCE}`,
    ]);
  });

  it('say what the server says of a name that nobody can set', async () => {
    const page = await alone({
      identityProviderConfiguration: {
        organization: { can_set_show_as_button: true, can_set_assign_membership_on_login: true },
        strategies: {},
        why_not: { display_name: 'Names are set elsewhere.' },
      },
    });
    await page.shows('Names are set elsewhere.');
    expect(name(page).readOnly).to.equal(true);
    expect(description(name(page))).to.equal('Names are set elsewhere.');
    expect(input(page, 'checkbox', BUTTON)).to.have.attribute('aria-disabled', 'false');
  });

  it('save only what changed', async () => {
    const page = await alone();
    const told: unknown[] = [];
    page.provider.addEventListener('org-connection-update', ({ changes }) => told.push(changes));
    page.provider.addEventListener('org-connection-updated', ({ connection }) =>
      told.push(connection.displayName),
    );
    await retype(page, 'Everybody');
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    expect(bodies(page)).to.deep.equal([{ display_name: 'Everybody' }]);
    expect(told).to.deep.equal([{ displayName: 'Everybody' }, 'Everybody']);
    expect(announced(page.provider)).to.equal('Saved.');
    expectFocus(name(page));
  });

  it('save a tick by keyboard', async () => {
    const page = await alone();
    input(page, 'checkbox', MEMBERS).focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    expect(bodies(page)).to.deep.equal([{ assign_membership_on_login: false }]);
  });

  it('can be set back', async () => {
    const page = await alone();
    await retype(page, 'Everybody');
    page.button('Reset').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => name(page).value === 'Acme Workforce');
    expectFocus(name(page));
    expectNone(page.provider, 'button', 'Reset');
  });

  it('send nothing when nothing changed', async () => {
    const page = await alone();
    page.button('Save').click();
    await page.shows('You haven’t changed anything.');
    expect(bodies(page)).to.be.empty;
  });

  it('do not take an empty name, nor one that is too long', async () => {
    const page = await alone();
    await retype(page, ' ');
    await sendKeys({ press: 'Enter' });
    await page.shows('Enter a name.');
    expectFocus(name(page));
    expect(description(name(page))).to.contain('Enter a name.');
    name(page).value = 'x'.repeat(129);
    name(page).dispatchEvent(new Event('input'));
    await waitUntil(() => !page.text().includes('Enter a name.'));
    page.button('Save').click();
    await page.shows('Use at most 128 characters.');
    expect(bodies(page)).to.be.empty;
  });

  it('show what the server says at the field it says it of, and keep what was typed', async () => {
    const page = await alone();
    page.emulator.failNext(
      {
        status: 400,
        body: {
          type: 'https://auth0.com/api-errors#A0E-400-0003',
          status: 400,
          title: 'Validation Error',
          validation_errors: [{ detail: 'must not contain a slash', pointer: '/display_name' }],
        },
      },
      { matching: ({ method }) => method === 'PATCH' },
    );
    await retype(page, 'A/B');
    await sendKeys({ press: 'Enter' });
    await page.shows('must not contain a slash');
    expect(description(name(page))).to.contain('must not contain a slash');
    expect(name(page).getAttribute('aria-invalid')).to.equal('true');
    expect(name(page).value).to.equal('A/B');
    expectFocus(name(page));
  });

  it('say why they were not saved, with what a help desk asks for', async () => {
    const page = await alone();
    page.emulator.failNext({ status: 403 }, { matching: ({ method }) => method === 'PATCH' });
    await retype(page, 'Everybody');
    await sendKeys({ press: 'Enter' });
    await page.shows('We couldn’t save the settings.');
    expect(page.button('Copy details').isConnected).to.equal(true);
    expect(name(page).value).to.equal('Everybody');
    expectFocus(name(page));
  });

  it('tell what nobody answered from what was refused', async () => {
    const page = await alone();
    await retype(page, 'Everybody');
    page.emulator.failNext('network', { times: 9, matching: ({ method }) => method === 'PATCH' });
    await sendKeys({ press: 'Enter' });
    await page.shows('We couldn’t save the settings.');
    expect(page.emulator.requests.at(-1)?.method).to.equal('GET');
  });

  it('are left alone when the page says no', async () => {
    const page = await alone();
    let asked = 0;
    page.provider.addEventListener('org-connection-update', (event) => {
      asked++;
      event.preventDefault();
    });
    await retype(page, 'Everybody');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => asked === 1, 'the page was not asked');
    await waitUntil(() => page.button('Save').getAttribute('aria-busy') === 'false');
    await page.atRest();
    expect(page.text()).not.to.contain('Saved.');
    expect(bodies(page)).to.be.empty;
    expect(name(page).value).to.equal('Everybody');
  });

  it('need a connection-id', async () => {
    const page = await organizationPage({}, html`<org-connection-settings></org-connection-settings>`);
    expect(byRole(page.provider, 'alert').textContent).to.contain('needs a connection-id');
  });

  it('say what is wrong when they cannot be read, and try again', async () => {
    const page = await organizationPage(
      { connections: [] },
      html`<org-connection-settings connection-id=${WORKFORCE}></org-connection-settings>`,
    );
    await page.shows('We couldn’t load the connection.');
    page.emulator.reset();
    page.emulator.reset({ connections: (await import('../../../src/testing/index.js')).seedConnections() });
    page.button('Try again').click();
    await waitUntil(() => maybeByRole(page.provider, 'textbox', NAME) !== null, 'no form');
  });
});

describe('a setting that may not be changed', () => {
  it('says so by the access level', async () => {
    const page = await alone({}, 'con_T4wXe9CnRk7YaHmS');
    expect(description(name(page))).to.contain('You can view this connection, but you can’t change it.');
    expect(name(page).readOnly).to.equal(true);
    const tick = input(page, 'checkbox', MEMBERS);
    expect(description(tick)).to.contain('You can view this connection');
    tick.focus();
    await sendKeys({ press: 'Space' });
    expect(tick.checked).to.equal(true);
    expect(tick.getAttribute('aria-disabled')).to.equal('true');
  });

  it('of a limited connection is only the name', async () => {
    const page = await alone({}, 'con_B2cVx7JdHs9QfKtE');
    expect(description(name(page))).to.contain('Your organization doesn’t have permission to change this');
    expect(input(page, 'checkbox', MEMBERS).getAttribute('aria-disabled')).to.equal('false');
  });

  it('says so when the configuration fixes it', async () => {
    const page = await alone({
      identityProviderConfiguration: {
        organization: { can_set_show_as_button: false, can_set_assign_membership_on_login: true },
        strategies: {},
      },
    });
    expect(description(input(page, 'checkbox', BUTTON))).to.contain(
      'The service sets this for all connections.',
    );
    expect(input(page, 'checkbox', MEMBERS).getAttribute('aria-disabled')).to.equal('false');
  });

  it('is left to the server when the configuration cannot be read', async () => {
    const emulator: EmulatorOptions = {
      scopes: ['read:my_org:identity_providers', 'update:my_org:identity_providers'],
    };
    const page = await alone(emulator);
    expect(input(page, 'checkbox', BUTTON).getAttribute('aria-disabled')).to.equal('false');
  });
});

describe('a change made elsewhere meanwhile', () => {
  const rename = (page: OrganizationPage, display_name: string) =>
    page.emulator.reset({
      connections: page.emulator.connections.map((one) =>
        one.id === WORKFORCE ? { ...one, display_name } : one,
      ),
    });

  it('is shown where nobody is typing', async () => {
    const page = await alone();
    rename(page, 'Renamed');
    await page.provider.store.refreshConnection(WORKFORCE);
    await waitUntil(() => name(page).value === 'Renamed');
  });

  it('is shown beside what is being typed, and can be taken over', async () => {
    const page = await alone();
    await retype(page, 'Mine');
    rename(page, 'Theirs');
    await page.provider.store.refreshConnection(WORKFORCE);
    await page.shows('This was changed elsewhere to: Theirs.');
    expect(name(page).value).to.equal('Mine');
    page.button('Use this value').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => name(page).value === 'Theirs');
    expectFocus(name(page));
    expect(page.text()).not.to.contain('Changed elsewhere');
  });

  it('is never overwritten unseen: saving looks first, and asks to look again', async () => {
    const page = await alone();
    await retype(page, 'Mine');
    rename(page, 'Theirs');
    await sendKeys({ press: 'Enter' });
    await page.shows('This was changed elsewhere in the meantime.');
    expect(page.text()).to.contain('Theirs');
    expect(bodies(page)).to.be.empty;
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    expect(bodies(page)).to.deep.equal([{ display_name: 'Mine' }]);
  });
});

describe('the settings in a dialog', () => {
  it('read one thing more, and close when they are saved', async () => {
    const page = await inDialog();
    expect(page.emulator.requests.map(({ path }) => path)).to.deep.equal([
      '/identity-providers',
      '/config/identity-providers',
    ]);
    const said = listen(page.provider);
    await retype(page, 'Everybody');
    await sendKeys({ press: 'Enter' });
    await page.dialogClosed();
    await page.shows('The settings of Everybody were saved.');
    await expectSaid(said, 'The settings of Everybody were saved.');
    expectFocus(page.button('Actions for Everybody'));
    page.button('Close').click();
    await waitUntil(() => !maybeByRole(page.provider, 'button', 'Close'), 'it stays');
  });

  it('close at once when nothing changed', async () => {
    const page = await inDialog();
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    expectFocus(page.button('Actions for Acme Workforce'));
  });

  it('ask before what was changed is lost', async () => {
    const page = await inDialog();
    await retype(page, 'Everybody');
    await sendKeys({ press: 'Escape' });
    await page.shows('Discard your changes?');
    expectFocus(page.button('Keep editing'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !page.text().includes('Discard your changes?'));
    expect(name(page).value).to.equal('Everybody');
    expectFocus(name(page));
    page.button('Cancel').click();
    await page.shows('Discard your changes?');
    page.button('Discard changes').click();
    await page.dialogClosed();
    expect(bodies(page)).to.be.empty;
    await quiet();
    expectFocus(page.button('Actions for Acme Workforce'));
  });

  it('stay open, and say so, when the connection is removed meanwhile', async () => {
    const page = await inDialog();
    page.emulator.reset({ connections: page.emulator.connections.slice(1) });
    await page.provider.store.refresh();
    await page.shows('This connection was removed in the meantime.');
    expect(page.dialog().isConnected).to.equal(true);
  });

  it('keep the browser from leaving the page unasked', async () => {
    const page = await inDialog();
    const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).to.equal(false);
    await retype(page, 'Everybody');
    expect(leave()).to.equal(true);
    await retype(page, 'Acme Workforce');
    await waitUntil(() => !leave());
  });
});
