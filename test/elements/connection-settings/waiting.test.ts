/** What the settings show while something is read or sent, and what they say of it afterwards. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgConnectionSettings } from '../../../src/index.js';
import { expectSaid, listen } from '../../helpers/announcements.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, expectNone, maybeByRole, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
const NAME = 'Display name';

const name = (page: OrganizationPage) => byRole(page.provider, 'textbox', NAME) as HTMLInputElement;
const formComes = (page: OrganizationPage) =>
  waitUntil(() => maybeByRole(page.provider, 'textbox', NAME) !== null, 'no form');

/** The settings on a page of their own, and the answers to their requests. */
async function alone(answers = new HeldAnswers(), isAwaited = true) {
  const page = await organizationPage(
    answers.options,
    html`<org-connection-settings connection-id=${WORKFORCE}></org-connection-settings>`,
  );
  if (isAwaited) await formComes(page);
  const element = page.provider.querySelector<OrgConnectionSettings>('org-connection-settings')!;
  return { answers, page, element };
}

async function type(page: OrganizationPage, text: string): Promise<void> {
  name(page).focus();
  name(page).select();
  await sendKeys({ type: text });
}

const message = (element: Element) => textOf(element.shadowRoot!.querySelector('[part=message]')!);

describe('settings that are read', () => {
  it('show that they are loading, and no form', async () => {
    const answers = new HeldAnswers();
    answers.hold();
    const { page, element } = await alone(answers, false);
    await page.shows('Loading');
    expect(element.shadowRoot!.querySelector('[part=skeleton]')!.getAttribute('aria-busy')).to.equal('true');
    expectNone(page.provider, 'textbox');
    answers.release();
    await formComes(page);
    expect(page.text()).not.to.contain('Loading');
  });

  it('and cannot be, say so where the form would be, and offer to try again', async () => {
    const page = await organizationPage(
      { connections: [] },
      html`<org-connection-settings connection-id=${WORKFORCE}></org-connection-settings>`,
    );
    await page.shows('Try again');
    const { shadowRoot } = page.provider.querySelector('org-connection-settings')!;
    const failure = textOf(shadowRoot!.querySelector('[part=error]')!);
    expect(failure).to.match(/^We couldn’t load the connection\. .+/);
    expect(allByRole(page.provider, 'button').map(textOf)).to.deep.equal(['Copy details', 'Try again']);
    expectNone(page.provider, 'textbox');
  });

  it('wait also in a list, where the connection is known, until it is known what can be changed', async () => {
    const answers = new HeldAnswers();
    const page = await organizationPage(answers.options);
    await page.shows('Finance');
    answers.hold();
    await page.choose('Acme Workforce', 'Settings');
    await page.shows('Loading');
    expectNone(page.provider, 'textbox', NAME);
    answers.release();
    await formComes(page);
    expect(name(page).value).to.equal('Acme Workforce');
  });
});

describe('settings that are saved', () => {
  it('say so once, above their buttons, without the look of a failure', async () => {
    const { page, element } = await alone();
    const said = listen(page.provider);
    await type(page, 'Staff');
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    expect(message(element)).to.equal('Saved.');
    await expectSaid(said, 'Saved.');
    expect(element.shadowRoot!.querySelector('[part=message]')!.classList.contains('error')).to.equal(false);
    expectNone(page.provider, 'button', 'Copy details');
    expectNone(page.provider, 'button', 'Reset');
    expect(name(page).value).to.equal('Staff');
  });

  it('are busy until then, with what was typed', async () => {
    const { page, answers } = await alone();
    await type(page, 'Staff');
    answers.hold();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.button('Save').getAttribute('aria-busy') === 'true', 'it is not busy');
    expect(name(page).value).to.equal('Staff');
    expectFocus(name(page));
    answers.release();
    await page.shows('Saved.');
    expect(page.button('Save').getAttribute('aria-busy')).to.equal('false');
  });

  it('and refused say what was not done once, and then why, with the look of a failure', async () => {
    const { page, element } = await alone();
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    await type(page, 'Staff');
    await sendKeys({ press: 'Enter' });
    await page.shows('We couldn’t save the settings.');
    expect(message(element)).to.match(/^We couldn’t save the settings\. (?!We couldn’t save).+/);
    expect(element.shadowRoot!.querySelector('[part=message]')!.classList.contains('error')).to.equal(true);
    expect(allByRole(page.provider, 'button').map(textOf)).to.deep.equal(['Copy details', 'Reset', 'Save']);
    await type(page, 'Others');
    await waitUntil(() => !element.shadowRoot!.querySelector('[part=message]'), 'it still says so');
  });
});

describe('the fields of the settings', () => {
  it('say of themselves what is right and what can be changed', async () => {
    const { page } = await alone();
    const fields = [name(page), ...(allByRole(page.provider, 'checkbox') as HTMLInputElement[])];
    expect(fields).to.have.length(3);
    for (const field of fields) expect(field.getAttribute('aria-invalid')).to.equal('false');
    expect(fields.slice(1).map(({ ariaDisabled }) => ariaDisabled)).to.deep.equal(['false', 'false']);
    expect([name(page).readOnly, page.button('Save').ariaDisabled]).to.deep.equal([false, 'false']);
    expect(page.button('Save').classList.contains('primary')).to.equal(true);
  });

  it('cannot be changed without the permission, and say why', async () => {
    const { page } = await alone();
    page.provider.scope = 'read:my_org:identity_providers';
    await page.shows('You don’t have permission to change this connection.');
    const boxes = allByRole(page.provider, 'checkbox') as HTMLInputElement[];
    const before = boxes.map(({ checked }) => checked);
    for (const box of boxes) box.click();
    expect(boxes.map(({ checked }) => checked)).to.deep.equal(before);
    expect(boxes.map(({ ariaDisabled }) => ariaDisabled)).to.deep.equal(['true', 'true']);
    expect(name(page).readOnly).to.equal(true);
    expectNone(page.provider, 'button', 'Save');
    expectNone(page.provider, 'button', 'Reset');
  });
});
