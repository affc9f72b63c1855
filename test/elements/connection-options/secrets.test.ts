/** The client secret of a connection that is edited: asked for with the reason, and in nothing but its control. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { quiet } from '../../helpers/announcements.js';
import { control, controls, enter, isField, notesOf, press } from '../../helpers/creation.js';
import {
  answer,
  edit,
  IDS,
  isChange,
  optionsPage,
  question,
  review,
  save,
  SECRET,
  sent,
  stored,
  type EditingPage,
} from '../../helpers/editing.js';
import { everything, expectFocus, nameOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NAME = 'Client secret';
const CLIENT = '0oa1b2c3d4E5f6G7h8i9';
const DOMAIN = 'login.acme.example';

const secretOf = (page: EditingPage) => control(page, NAME, isField);

/** Everything in the page that could hold the secret, but for the values of controls. */
function traces({ provider }: EditingPage): string {
  const attributes = [...everything(provider)].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return [provider.outerHTML, ...attributes, document.title, location.href].join('\n');
}

const holdsSecret = ({ provider }: EditingPage): boolean =>
  [...everything(provider)].some((one) => one instanceof HTMLInputElement && one.value === SECRET);

/** The form with another client ID and the secret. */
async function entered(page: EditingPage): Promise<void> {
  await edit(page);
  await enter(page, 'Client ID', CLIENT);
  await enter(page, NAME, SECRET);
}

describe('the client secret', () => {
  it('is asked for when anything else is changed, with the reason, and nothing is sent without it', async () => {
    const page = await optionsPage(IDS.okta);
    await edit(page);
    const reason = 'The secret is never shown to us, and saving replaces the stored settings.';
    expect(notesOf(secretOf(page))).to.contain(reason);
    await enter(page, 'Client ID', CLIENT);
    await press(page, 'Save');
    await waitUntil(() => secretOf(page).ariaInvalid === 'true', 'it is not asked for');
    expectFocus(secretOf(page));
    expect(notesOf(secretOf(page))).to.contain('Fill in this field.');
    expect(notesOf(secretOf(page)).match(/never shown to us/g), 'said once').to.have.length(1);
    expect(question(page)).to.equal('');
    expect(sent(page)).to.be.empty;
    await enter(page, NAME, SECRET);
    expect(notesOf(secretOf(page))).not.to.contain('Fill in this field.');
    await save(page);
    expect(sent(page)).to.deep.equal([
      { options: { domain: DOMAIN, client_id: CLIENT, client_secret: SECRET } },
    ]);
  });

  it('alone can be changed, and the question doesn’t show it', async () => {
    const page = await optionsPage(IDS.okta);
    await edit(page);
    await enter(page, NAME, SECRET);
    await review(page);
    expect(question(page)).to.match(/Client secret The one that you entered If this is wrong, nobody can/);
    expect(question(page)).not.to.contain(SECRET);
    await answer(page, 'Save');
    await page.shows('Saved.');
    expect(sent(page)).to.deep.equal([
      { options: { domain: DOMAIN, client_id: '0oaf3kq81vTzWm6Rd5d7', client_secret: SECRET } },
    ]);
  });

  it('is in no event, no attribute and no text, neither before nor after it is saved', async () => {
    const page = await optionsPage(IDS.okta);
    const told: unknown[] = [];
    for (const type of ['org-connection-update', 'org-connection-updated'])
      page.provider.addEventListener(type, (event) => told.push(Object.assign({}, event, { type })));
    await entered(page);
    expect(traces(page)).not.to.contain(SECRET);
    await review(page);
    expect(traces(page)).not.to.contain(SECRET);
    await answer(page, 'Save');
    await page.shows('Saved.');
    await quiet();
    expect(sent(page)).to.have.length(1);
    expect(told).to.have.length(2);
    expect(JSON.stringify(told)).to.contain(CLIENT).and.not.to.contain(SECRET);
    expect(traces(page)).not.to.contain(SECRET);
    expect(holdsSecret(page)).to.equal(false);
    expect(JSON.stringify([localStorage, sessionStorage])).not.to.contain(SECRET);
  });

  it('has a button of its own, which leads to its field', async () => {
    const page = await optionsPage(IDS.okta);
    await edit(page, 'Replace the client secret');
    expectFocus(secretOf(page));
    await enter(page, NAME, SECRET);
    await save(page);
    expect(sent(page)).to.deep.equal([{ options: { ...stored(page), client_secret: SECRET } }]);
  });

  it('has no button where there is none', async () => {
    const page = await optionsPage(IDS.adfs);
    expect(controls(page, /^Replace/).map(nameOf)).to.deep.equal([]);
  });

  it('is gone from its control after “Cancel”, and when the form is opened again', async () => {
    const page = await optionsPage(IDS.okta);
    await entered(page);
    const field = secretOf(page);
    await press(page, 'Cancel');
    await page.shows('Discard your changes?');
    await press(page, 'Discard changes');
    await waitUntil(() => controls(page, 'Edit').length === 1, 'the form stays');
    expect(field.value).to.equal('');
    await edit(page);
    expect(secretOf(page).value).to.equal('');
    expect(page.element.isChanged).to.equal(false);
  });

  it('is gone from its control when the element becomes another connection’s', async () => {
    const page = await optionsPage(IDS.okta);
    await entered(page);
    const field = secretOf(page);
    page.element.connectionId = IDS.oidc;
    await page.shows('acme-contractors-portal');
    expect([field.value, holdsSecret(page)]).to.deep.equal(['', false]);
  });

  it('is gone once the element has left the page, also out of the question before saving', async () => {
    const page = await optionsPage(IDS.okta);
    await entered(page);
    await review(page);
    const field = secretOf(page);
    page.element.remove();
    await waitUntil(() => field.value === '', 'it is still there');
    page.provider.append(page.element);
    await quiet();
    expect([question(page), secretOf(page).value, sent(page)]).to.deep.equal(['', '', []]);
  });

  it('stays in its control after a refusal, and is sent again', async () => {
    const page = await optionsPage(IDS.okta);
    await entered(page);
    page.emulator.failNext({ status: 403 }, { matching: isChange });
    await review(page);
    await answer(page, 'Save');
    await page.shows('We couldn’t save the settings.');
    expect(secretOf(page).value).to.equal(SECRET);
    expect(traces(page)).not.to.contain(SECRET);
    await save(page);
    expect(sent(page)).to.have.length(2);
    expect(sent(page)[1]).to.deep.equal(sent(page)[0]);
  });

  it('that is entered counts as a change, which is asked about before it is lost', async () => {
    const page = await optionsPage(IDS.okta);
    await edit(page);
    secretOf(page).focus();
    await sendKeys({ type: 'x' });
    expect(page.element.isChanged).to.equal(true);
    const asked = page.element.mayLeave();
    await page.shows('Discard your changes?');
    await press(page, 'Keep editing');
    expect(await asked).to.equal(false);
    expect(secretOf(page).value).to.equal('x');
  });
});

describe('a page with secret-on-edit="omit"', () => {
  it('leaves the secret out where it need not be entered, and says so', async () => {
    const page = await optionsPage(IDS.okta, { secretOnEdit: 'omit' });
    await edit(page);
    expect(notesOf(secretOf(page))).to.contain('Leave this empty to keep the stored secret.');
    expect(secretOf(page).getAttribute('aria-required')).to.equal('false');
    await press(page, 'More settings');
    await enter(page, 'Icon URL', 'https://acme.example/logo.png');
    await review(page);
    expect(question(page)).to.contain('The stored client secret is not sent again.');
    const options = { ...stored(page), icon_url: 'https://acme.example/logo.png' };
    // Not every tenant keeps it: the emulator goes by the schema.
    const [connection] = page.emulator.connections;
    page.emulator.failNext({ status: 200, body: { ...connection, options } }, { matching: isChange });
    await answer(page, 'Save');
    await page.shows('Saved.');
    expect(sent(page)).to.deep.equal([{ options }]);
    expect(Object.keys(options)).to.deep.equal(['domain', 'client_id', 'icon_url']);
  });

  it('asks for it at its field where the tenant doesn’t keep it after all', async () => {
    const page = await optionsPage(IDS.okta, { secretOnEdit: 'omit' });
    await edit(page);
    await press(page, 'More settings');
    await enter(page, 'Icon URL', 'https://acme.example/logo.png');
    await review(page);
    await answer(page, 'Save');
    await waitUntil(() => secretOf(page).ariaInvalid === 'true', page.text());
    expectFocus(secretOf(page));
    await enter(page, NAME, SECRET);
    await save(page);
    expect(JSON.stringify(sent(page)[1])).to.contain(SECRET);
  });

  for (const [field, value] of [
    ['Client ID', CLIENT],
    ['Okta domain', 'acme.okta.com'],
  ] as const)
    it(`asks for it where it belongs to another application: ${field}`, async () => {
      const page = await optionsPage(IDS.okta, { secretOnEdit: 'omit' });
      await edit(page);
      await enter(page, field, value);
      expect(notesOf(secretOf(page))).to.contain('The stored secret belongs to the application');
      await press(page, 'Save');
      await waitUntil(() => secretOf(page).ariaInvalid === 'true', 'it is not asked for');
      expect(sent(page)).to.be.empty;
      await enter(page, NAME, SECRET);
      await save(page);
      expect(sent(page)).to.have.length(1);
      expect(JSON.stringify(sent(page)[0])).to.contain(SECRET);
    });
});
