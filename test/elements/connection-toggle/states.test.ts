/** What a switch is besides on or off: busy, asking, with an undo, alone, or no longer there. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgConnectionToggle, OrgErrorEvent } from '../../../src/index.js';
import { seedConnections, type EmulatorOptions } from '../../../src/testing/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, expectNone } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const ID = 'con_5GkYw8RmTz3NqLpA';
const NAME = 'Acme Workforce';

async function alone(
  options: EmulatorOptions = {},
  content = html`<org-connection-toggle connection-id=${ID}></org-connection-toggle>`,
): Promise<OrganizationPage> {
  const page = await organizationPage(options, content);
  await page.shows('Enabled');
  return page;
}

const toggleOf = ({ provider }: OrganizationPage): OrgConnectionToggle =>
  provider.querySelector('org-connection-toggle')!;
const patches = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method === 'PATCH');

async function press(page: OrganizationPage): Promise<void> {
  page.switch(NAME).focus();
  await sendKeys({ press: 'Space' });
}

describe('the states of a switch, for the page’s style sheet', () => {
  it('are busy while it is switched', async () => {
    const answers = new HeldAnswers();
    const page = await alone(
      answers.options,
      html`<org-connection-toggle connection-id=${ID} confirm="never"></org-connection-toggle>`,
    );
    expect(toggleOf(page).matches(':state(busy)')).to.equal(false);
    answers.hold();
    await press(page);
    await waitUntil(() => toggleOf(page).matches(':state(busy)'), 'it is not busy');
    answers.release();
    await page.atRest();
    await waitUntil(() => !toggleOf(page).matches(':state(busy)'), 'it stays busy');
  });

  it('are asking while its question is open', async () => {
    const page = await alone({ connections: seedConnections().slice(0, 1) });
    await press(page);
    await page.shows(`Switch off ${NAME}?`);
    await waitUntil(() => toggleOf(page).matches(':state(asking)'), 'it does not ask');
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    await waitUntil(() => !toggleOf(page).matches(':state(asking)'), 'it still asks');
    expectFocus(page.switch(NAME));
  });
});

describe('a switch that looks for other connections before it asks', () => {
  it('is busy, and looks and asks once, however often it is pressed', async () => {
    const answers = new HeldAnswers();
    const page = await alone({ connections: seedConnections().slice(0, 1), ...answers.options });
    let asked = 0;
    page.provider.addEventListener('org-connection-toggle', () => asked++);
    answers.hold();
    await press(page);
    expect(page.switch(NAME).getAttribute('aria-busy')).to.equal('true');
    expect(page.switch(NAME).getAttribute('aria-checked')).to.equal('true');
    await sendKeys({ press: 'Space' });
    answers.release();
    await page.shows(`Switch off ${NAME}?`);
    await page.atRest();
    expect(allByRole(page.provider, 'alertdialog')).to.have.length(1);
    expect(asked).to.equal(1);
    expect(page.emulator.requests.map(({ path }) => path)).to.deep.equal([
      `/identity-providers/${ID}`,
      '/identity-providers',
    ]);
  });

  it('does not look with confirm="never"', async () => {
    const page = await alone(
      { connections: seedConnections().slice(0, 1) },
      html`<org-connection-toggle connection-id=${ID} confirm="never"></org-connection-toggle>`,
    );
    await press(page);
    await page.shows('Disabled');
    expect(page.emulator.requests.map(({ method }) => method)).to.deep.equal(['GET', 'PATCH']);
  });

  it('does not ask any more once it has left the page', async () => {
    const page = await alone({ connections: seedConnections().slice(0, 1) });
    await press(page);
    await page.shows(`Switch off ${NAME}?`);
    const toggle = toggleOf(page);
    toggle.remove();
    await quiet();
    page.provider.append(toggle);
    await quiet();
    expectNone(page.provider, 'alertdialog');
    expect(patches(page)).to.be.empty;
  });
});

describe('a question before switching on', () => {
  it('says what it does, and has the focus on what leaves it off', async () => {
    const connections = seedConnections().map((one) => (one.id === ID ? { ...one, is_enabled: false } : one));
    const page = await organizationPage(
      { connections },
      html`<org-connection-list confirm="always"></org-connection-list>`,
    );
    await page.shows('Finance');
    await press(page);
    await page.shows(`Switch on ${NAME}?`);
    expect(page.text()).to.contain('People can then use it to sign in to the applications that allow it.');
    expectFocus(page.button('Keep it disabled'));
    expect(page.button('Switch on').classList.contains('danger')).to.equal(false);
    await sendKeys({ press: 'Enter' });
    await page.dialogClosed();
    expect(patches(page)).to.be.empty;
    expectFocus(page.switch(NAME));
  });
});

describe('“Undo”', () => {
  it('is offered only where it was switched off here, and until it is switched on', async () => {
    const page = await alone();
    await press(page);
    await waitUntil(() => allByRole(page.provider, 'button', `Undo: ${NAME}`).length === 1, 'no undo');
    await press(page);
    await page.shows('Enabled');
    await page.atRest();
    expectNone(page.provider, 'button', /^Undo/);
  });

  it('is not offered where another admin has switched it off', async () => {
    const page = await alone();
    page.emulator.reset({
      connections: page.emulator.connections.map((one) =>
        one.id === ID ? { ...one, is_enabled: false } : one,
      ),
    });
    await page.provider.store.refreshConnection(ID);
    await page.shows('Disabled');
    expectNone(page.provider, 'button', /^Undo/);
  });

  it('is over when another admin has switched it on again', async () => {
    const page = await alone();
    await press(page);
    await page.shows('Undo');
    await page.atRest();
    page.emulator.reset({ connections: seedConnections() });
    await page.provider.store.refreshConnection(ID);
    await page.shows('Enabled');
    page.emulator.reset({
      connections: page.emulator.connections.map((one) =>
        one.id === ID ? { ...one, is_enabled: false } : one,
      ),
    });
    await page.provider.store.refreshConnection(ID);
    await page.shows('Disabled');
    expectNone(page.provider, 'button', /^Undo/);
  });
});

describe('a switch alone that is refused', () => {
  it('says why beside it, once, and where it is alone also that the session has ended', async () => {
    const page = await alone();
    const said = listen(page.provider);
    const errors: OrgErrorEvent[] = [];
    page.provider.addEventListener('org-error', (event) => errors.push(event));
    page.emulator.failNext({ status: 401 }, { times: Infinity });
    toggleOf(page).confirm = 'never';
    await press(page);
    await page.shows('We couldn’t disable Acme Workforce. Your session has ended. Sign in again.');
    await expectSaid(said, 'We couldn’t disable Acme Workforce. Your session has ended. Sign in again.');
    expect(
      errors.map(({ action, error, connection }) => [action, error.code, connection?.name]),
    ).to.deep.equal([['toggle', 'unauthorized', 'acme-workforce']]);
    const toggle = page.switch(NAME);
    const why = (toggle.getRootNode() as ShadowRoot).getElementById(toggle.getAttribute('aria-describedby')!);
    expect(why?.textContent).to.contain('couldn’t disable');
    expect(page.button('Copy details').isConnected).to.equal(true);
    expectFocus(toggle);
  });

  it('tells which way it was not switched', async () => {
    const page = await alone({}, html`<org-connection-list></org-connection-list>`);
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    page.switch('Old intranet (until March)').click();
    await page.shows('We couldn’t enable Old intranet (until March).');
  });

  it('says that nobody knows where that is so', async () => {
    const page = await alone();
    toggleOf(page).confirm = 'never';
    page.emulator.failNext('network', { times: Infinity });
    await press(page);
    await page.shows('We couldn’t confirm whether Acme Workforce was switched.');
    expect(page.text()).not.to.contain('couldn’t disable');
  });
});

describe('the dialog of a question', () => {
  it('is closed alone by Escape where it stands in another one', async () => {
    const page = await organizationPage(
      { connections: seedConnections().slice(0, 1) },
      html`<dialog><org-connection-list></org-connection-list></dialog>`,
    );
    const outer = page.provider.querySelector('dialog')!;
    outer.showModal();
    await page.shows(NAME);
    await press(page);
    await page.shows(`Switch off ${NAME}?`);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !page.text().includes(`Switch off ${NAME}?`), 'it is still open');
    expect(outer.open).to.equal(true);
    expectFocus(page.switch(NAME));
  });

  it('stays open when the browser closes it, if whoever shows it does not agree', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const dialog = (await page.choose(NAME, 'Settings')) as HTMLDialogElement;
    await waitUntil(() => allByRole(page.provider, 'textbox').length === 1, 'no form');
    const field = byRole(page.provider, 'textbox') as HTMLInputElement;
    field.focus();
    await sendKeys({ type: '!' });
    dialog.close();
    await page.shows('Discard your changes?');
    expect(dialog.open).to.equal(true);
    await waitUntil(() => allByRole(page.provider, 'button', 'Keep editing').length === 1, 'no question');
  });
});
