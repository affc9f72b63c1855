/** The settings, when something has to be corrected, is refused, or was changed by another admin. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgErrorEvent } from '../../../src/index.js';
import type { EmulatorOptions } from '../../../src/testing/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, expectNone, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
const BUTTON = 'Show as a button on the login page';
const MEMBERS = 'Make users members when they sign in';

async function alone(options: EmulatorOptions = {}): Promise<OrganizationPage> {
  const page = await organizationPage(
    options,
    html`<org-connection-settings connection-id=${WORKFORCE}></org-connection-settings>`,
  );
  await waitUntil(() => allByRole(page.provider, 'textbox').length === 1, 'no form');
  return page;
}

const name = ({ provider }: OrganizationPage) => byRole(provider, 'textbox') as HTMLInputElement;
const tick = ({ provider }: OrganizationPage, label: string) =>
  byRole(provider, 'checkbox', label) as HTMLInputElement;
const partsOf = ({ provider }: OrganizationPage, part: string) =>
  provider.querySelector('org-connection-settings')!.renderRoot.querySelectorAll(`[part=${part}]`);
const bodies = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
const notes = (input: HTMLElement) =>
  input
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => (input.getRootNode() as ShadowRoot).getElementById(id)!.textContent)
    .join(' ');

async function retype(page: OrganizationPage, text: string): Promise<void> {
  name(page).focus();
  name(page).select();
  await sendKeys({ type: text });
}

/** What a server says of these fields. */
const invalid = (...fields: readonly [pointer: string, detail: string][]) => ({
  status: 400,
  body: {
    type: 'https://auth0.com/api-errors#A0E-400-0003',
    ...{ status: 400, title: 'Validation Error' },
    validation_errors: fields.map(([pointer, detail]) => ({ pointer, detail })),
  },
});

const whenSaving = { matching: ({ method }: { method: string }) => method === 'PATCH' };

function changeElsewhere({ emulator }: OrganizationPage, changes: object): void {
  const connections = emulator.connections.map((one) =>
    one.id === WORKFORCE ? { ...one, ...changes } : one,
  );
  emulator.reset({ connections });
}

describe('an error at a setting', () => {
  it('goes as soon as the name is corrected, and with it what was said of the attempt', async () => {
    const page = await alone();
    page.emulator.failNext(invalid(['/display_name', 'must not contain a slash']), whenSaving);
    await retype(page, 'A/B');
    await sendKeys({ press: 'Enter' });
    await page.shows('must not contain a slash');
    await sendKeys({ press: 'Backspace' });
    await quiet();
    expect(page.text()).not.to.contain('must not contain a slash');
    expect(partsOf(page, 'message')).to.have.length(0);
    expect(name(page).getAttribute('aria-invalid')).to.equal('false');
    expect(notes(name(page))).not.to.contain('slash');
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    expect(page.text()).not.to.contain('slash');
  });

  it('of our own goes as soon as the name is corrected', async () => {
    const page = await alone();
    await retype(page, ' ');
    await sendKeys({ press: 'Enter' });
    await page.shows('Enter a name.');
    expect(name(page).getAttribute('aria-invalid')).to.equal('true');
    await sendKeys({ type: 'A' });
    await quiet();
    expect(page.text()).not.to.contain('Enter a name.');
    expect(name(page).getAttribute('aria-invalid')).to.equal('false');
  });

  it('stays at one setting while another one is changed', async () => {
    const page = await alone();
    await retype(page, ' ');
    await sendKeys({ press: 'Enter' });
    await page.shows('Enter a name.');
    tick(page, MEMBERS).click();
    await quiet();
    expect(page.text()).to.contain('Enter a name.');
  });

  it('goes with “Reset”', async () => {
    const page = await alone();
    await retype(page, ' ');
    await sendKeys({ press: 'Enter' });
    await page.shows('Enter a name.');
    page.button('Reset').click();
    await waitUntil(() => name(page).value === 'Acme Workforce', 'not set back');
    expect(page.text()).not.to.contain('Enter a name.');
    expect(name(page).getAttribute('aria-invalid')).to.equal('false');
  });

  it('of the server is shown at each that it names, and the first of them has the focus', async () => {
    const page = await alone();
    page.emulator.failNext(
      invalid(['/assign_membership_on_login', 'not for this one'], ['/show_as_button', 'must stay']),
      whenSaving,
    );
    tick(page, MEMBERS).focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await page.shows('must stay');
    expect(notes(tick(page, MEMBERS))).to.contain('not for this one');
    expect(notes(tick(page, BUTTON))).to.contain('must stay');
    expect(
      [tick(page, MEMBERS), tick(page, BUTTON)].map((box) => box.getAttribute('aria-invalid')),
    ).to.deep.equal(['true', 'true']);
    expect(name(page).getAttribute('aria-invalid')).to.equal('false');
    expectFocus(tick(page, BUTTON));
    expect(page.text()).not.to.contain('The server did not accept the request');
  });

  it('of the server at what the form does not have is shown with the outcome', async () => {
    const page = await alone();
    page.emulator.failNext(invalid(['/options/domain', 'is not known']), whenSaving);
    await retype(page, 'Everybody');
    await sendKeys({ press: 'Enter' });
    await page.shows('We couldn’t save the settings. The server did not accept the request.');
    expect(page.text()).to.contain('is not known');
    expectFocus(name(page));
  });
});

describe('a name', () => {
  for (const [length, isTaken] of [
    [128, true],
    [129, false],
  ] as const)
    it(`of ${length} characters is ${isTaken ? '' : 'not '}taken`, async () => {
      const page = await alone();
      name(page).value = 'x'.repeat(length);
      name(page).dispatchEvent(new Event('input'));
      page.button('Save').click();
      await page.shows(isTaken ? 'Saved.' : 'Use at most 128 characters.');
      expect(bodies(page)).to.have.length(isTaken ? 1 : 0);
    });
});

describe('saving', () => {
  it('is done once, however often it is asked for, and says that it is busy', async () => {
    const answers = new HeldAnswers();
    const page = await alone(answers.options);
    const said = listen(page.provider);
    answers.hold();
    await retype(page, 'Everybody');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.button('Save').getAttribute('aria-busy') === 'true', 'it is not busy');
    page.button('Save').click();
    await sendKeys({ press: 'Enter' });
    answers.release();
    await page.shows('Saved.');
    await page.atRest();
    await expectSaid(said, 'Saved.');
    const requests = page.emulator.requests.map(({ method }) => method);
    expect(requests).to.deep.equal(['GET', 'GET', 'GET', 'PATCH']);
  });

  it('that is refused is told to the page, and said once', async () => {
    const page = await alone();
    const said = listen(page.provider);
    const errors: OrgErrorEvent[] = [];
    page.provider.addEventListener('org-error', (event) => errors.push(event));
    page.emulator.failNext({ status: 409 }, whenSaving);
    await retype(page, 'Everybody');
    await sendKeys({ press: 'Enter' });
    await expectSaid(said, /^We couldn’t save the settings\. The server can’t do this/);
    expect(
      errors.map(({ action, error, connection }) => [action, error.code, connection?.name]),
    ).to.deep.equal([['update', 'conflict', 'acme-workforce']]);
    expect(page.button('Save').getAttribute('aria-busy')).to.equal('false');
  });

  it('that is refused shows nothing where the page says it itself', async () => {
    const page = await alone();
    const said = listen(page.provider);
    let told = 0;
    page.provider.addEventListener('org-error', (event) => {
      told++;
      event.preventDefault();
    });
    page.emulator.failNext({ status: 409 }, whenSaving);
    await retype(page, 'Everybody');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => told === 1, 'the page was not told');
    await expectSaid(said);
    expect(page.text()).not.to.contain('couldn’t save');
    expect(name(page).value).to.equal('Everybody');
  });

  it('of which nobody knows what became says so', async () => {
    const page = await alone();
    const said = listen(page.provider);
    await retype(page, 'Everybody');
    let isGone = false;
    page.emulator.failNext('network', {
      times: Infinity,
      matching: ({ method }) => (isGone ||= method === 'PATCH'),
    });
    await sendKeys({ press: 'Enter' });
    await page.shows('We couldn’t confirm whether the settings were saved.');
    await expectSaid(said, /^We couldn’t confirm whether the settings were saved\./);
  });

  it('sends nothing where another admin has made the same change meanwhile', async () => {
    const page = await alone();
    await retype(page, 'Everybody');
    changeElsewhere(page, { display_name: 'Everybody' });
    await sendKeys({ press: 'Enter' });
    await page.shows('You haven’t changed anything.');
    expect(bodies(page)).to.be.empty;
    expectNone(page.provider, 'button', 'Reset');
  });

  it('keeps what another admin has changed in another setting', async () => {
    const page = await alone();
    await retype(page, 'Everybody');
    changeElsewhere(page, { show_as_button: false });
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    expect(bodies(page)).to.deep.equal([{ display_name: 'Everybody' }]);
    expect(tick(page, BUTTON).checked).to.equal(false);
  });
});

describe('a tick that another admin has changed meanwhile', () => {
  it('is told in words, beside it', async () => {
    const page = await alone();
    const { show_as_button: was } = page.emulator.connections[0]!;
    expect(was).to.equal(true);
    await retype(page, 'Mine');
    changeElsewhere(page, { display_name: 'Theirs', show_as_button: false });
    await page.provider.store.refreshConnection(WORKFORCE);
    await page.shows('This was changed elsewhere to: Theirs.');
    expect(page.text()).not.to.contain('This was changed elsewhere to: Off');
    expect(tick(page, BUTTON).checked).to.equal(false);
  });
});

describe('the button that leaves the settings', () => {
  it('closes them as long as nothing is changed, and then cancels', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    await page.choose('Acme Workforce', 'Settings');
    await waitUntil(() => allByRole(page.provider, 'textbox').length === 1, 'no form');
    const leaving = () => allByRole(page.provider, 'button', /^(Close|Cancel|Reset)$/).map(textOf);
    expect(leaving()).to.deep.equal(['Close']);
    await retype(page, 'Everybody');
    await waitUntil(() => leaving().join() === 'Cancel', leaving().join());
  });

  it('is not there on a page of their own, but sets back what is changed', async () => {
    const page = await alone();
    const leaving = () => allByRole(page.provider, 'button', /^(Close|Cancel|Reset)$/).map(textOf);
    expect(leaving()).to.deep.equal([]);
    await retype(page, 'Everybody');
    await waitUntil(() => leaving().join() === 'Reset', leaving().join());
  });
});

describe('the settings of an admin who may not change them', () => {
  it('say so once, which describes each, and have nothing that saves', async () => {
    const page = await alone();
    page.provider.scope = 'read:my_org:identity_providers';
    await waitUntil(() => name(page).readOnly, 'it can be typed into');
    for (const input of [name(page), tick(page, BUTTON), tick(page, MEMBERS)])
      expect(notes(input)).to.match(/permission/);
    expect(page.text().match(/permission/g)).to.have.length(1);
    expectNone(page.provider, 'button', 'Save');
    tick(page, MEMBERS).focus();
    await sendKeys({ press: 'Space' });
    expect(tick(page, MEMBERS).checked).to.equal(true);
    expectNone(page.provider, 'button', 'Reset');
  });
});

describe('settings that leave the page', () => {
  it('let the browser leave it unasked', async () => {
    const page = await alone();
    const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await retype(page, 'Everybody');
    await waitUntil(leave, 'the browser does not ask');
    page.provider.remove();
    expect(leave()).to.equal(false);
  });

  it('are read again, and cannot be read, with a word for the page', async () => {
    const page = await organizationPage(
      { connections: [] },
      html`<org-connection-settings connection-id=${WORKFORCE}></org-connection-settings>`,
    );
    const errors: OrgErrorEvent[] = [];
    page.provider.addEventListener('org-error', (event) => errors.push(event));
    await page.shows('We couldn’t load the connection.');
    expect(errors.map(({ action, error }) => [action, error.code])).to.deep.equal([['read', 'not-found']]);
  });
});
