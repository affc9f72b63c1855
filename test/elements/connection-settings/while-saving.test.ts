/** The settings while they are saved: they are edited further, closed, or become those of another connection. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgConnectionSettings } from '../../../src/index.js';
import { quiet } from '../../helpers/announcements.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectNone } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const ID = 'con_5GkYw8RmTz3NqLpA';
const OTHER = 'con_V1yFo6BqIz8EdJlP';

const name = (root: ParentNode) => byRole(root, 'textbox') as HTMLInputElement;
const formComes = (root: ParentNode) =>
  waitUntil(() => allByRole(root, 'textbox').length === 1, 'there is no form');
const nameAtTheServer = ({ emulator }: OrganizationPage) => emulator.connections[0]?.display_name;

async function retype(root: ParentNode, text: string): Promise<void> {
  name(root).focus();
  name(root).select();
  await sendKeys({ type: text });
}

/** Saves a new name, whose answers are held back. */
async function save(page: OrganizationPage, answers: HeldAnswers, text: string): Promise<void> {
  await retype(page.provider, text);
  answers.hold();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => page.button('Save').getAttribute('aria-busy') === 'true', 'it is not busy');
}

async function savingInDialog() {
  const answers = new HeldAnswers();
  const page = await organizationPage(answers.options);
  await page.shows('Finance');
  await page.choose('Acme Workforce', 'Settings');
  await formComes(page.provider);
  await save(page, answers, 'Staff');
  return { page, answers };
}

/** @param refused the method of the request that is refused while they are saved, if any */
async function savingAlone(refused?: string) {
  const answers = new HeldAnswers();
  const one = html`<org-connection-settings connection-id=${ID}></org-connection-settings>`;
  const page = await organizationPage(answers.options, one);
  const element = page.provider.querySelector<OrgConnectionSettings>('org-connection-settings')!;
  await formComes(element);
  const told: unknown[] = [];
  element.addEventListener('org-connection-updated', ({ connection }) => told.push(connection.displayName));
  if (refused) page.emulator.failNext({ status: 403 }, { matching: ({ method }) => method === refused });
  await save(page, answers, 'Staff');
  return { page, answers, element, told };
}

/** Waits until the form is there, and nothing is being saved. */
async function isFree(root: ParentNode): Promise<void> {
  const isBusy = (button: Element) => button.getAttribute('aria-busy') === 'true';
  const isThere = () => allByRole(root, 'textbox').length === 1;
  const isSaved = () => !allByRole(root, 'button', 'Save').some(isBusy);
  await waitUntil(() => isThere() && isSaved(), 'it stays busy');
}

describe('the dialog of settings that are being saved', () => {
  it('closes once they are, and does not ask what is to become of them', async () => {
    const { page, answers } = await savingInDialog();
    await sendKeys({ press: 'Escape' });
    page.button('Cancel').click();
    await quiet();
    expect(page.dialog().isConnected).to.equal(true);
    expect(page.text()).not.to.contain('Discard your changes?');
    answers.release();
    await page.dialogClosed();
    await page.shows('Staff');
    expect(nameAtTheServer(page)).to.equal('Staff');
  });

  it('says why they were not, and then asks what is to become of them', async () => {
    const { page, answers } = await savingInDialog();
    page.emulator.failNext({ status: 403 }, { matching: ({ method }) => method === 'PATCH' });
    await sendKeys({ press: 'Escape' });
    answers.release();
    await page.shows('Discard your changes?');
    expect(page.text()).to.contain('We couldn’t save the settings.');
    page.button('Keep editing').click();
    await waitUntil(() => !page.text().includes('Discard your changes?'), 'it still asks');
    expect(name(page.provider).value).to.equal('Staff');
  });

  it('stays for what was typed since, which is not lost', async () => {
    const { page, answers } = await savingInDialog();
    await waitUntil(() => page.emulator.requests.length > 2, 'nothing was asked');
    answers.release();
    answers.hold();
    await waitUntil(
      () => page.emulator.requests.some(({ method }) => method === 'PATCH'),
      'nothing was sent',
    );
    await retype(page.provider, 'Everybody');
    answers.release();
    await page.shows('Saved.');
    expect(page.dialog().isConnected).to.equal(true);
    expect(name(page.provider).value).to.equal('Everybody');
    await sendKeys({ press: 'Enter' });
    await page.dialogClosed();
    expect(nameAtTheServer(page)).to.equal('Everybody');
  });
});

describe('whether settings may be left', () => {
  it('is asked once, and answered to everybody', async () => {
    const { page, answers, element } = await savingAlone();
    answers.release();
    await page.shows('Saved.');
    await retype(element, 'Everybody');
    const asked = Promise.all([element.mayLeave(), element.mayLeave()]);
    await page.shows('Discard your changes?');
    page.button('Discard changes').click();
    expect(await asked).to.deep.equal([true, true]);
  });

  it('is asked again after the admin has stayed', async () => {
    const { page, answers, element } = await savingAlone();
    answers.release();
    await page.shows('Saved.');
    await retype(element, 'Everybody');
    const stays = async () => {
      const asked = element.mayLeave();
      await page.shows('Discard your changes?');
      page.button('Keep editing').click();
      return asked;
    };
    expect([await stays(), await stays()]).to.deep.equal([false, false]);
  });
});

describe('settings that become others while they are saved', () => {
  it('are those that were edited, and say nothing at those of another connection', async () => {
    const { page, answers, element, told } = await savingAlone();
    element.connectionId = OTHER;
    answers.release();
    await waitUntil(() => told.length > 0, 'the page was not told');
    expect(told).to.deep.equal(['Staff']);
    await isFree(element);
    expect(nameAtTheServer(page)).to.equal('Staff');
    expect(name(element).value).not.to.equal('Staff');
    expect(page.text()).not.to.contain('Saved.').and.not.to.contain('haven’t changed anything');
  });

  it('are saved where they were, and say nothing in another organization', async () => {
    const { page, answers, element, told } = await savingAlone();
    const other = await organizationPage({}, html``);
    other.provider.append(element);
    answers.release();
    await waitUntil(() => told.length > 0, 'the page was not told');
    await isFree(element);
    expect([nameAtTheServer(page), nameAtTheServer(other)]).to.deep.equal(['Staff', 'Acme Workforce']);
    expect(name(element).value).to.equal('Acme Workforce');
    expect(other.text()).not.to.contain('Saved.').and.not.to.contain('haven’t changed anything');
  });

  it('and turn out to be saved already say nothing at those of another connection', async () => {
    const { page, answers, element } = await savingAlone();
    const connections = page.emulator.connections.map((wire) =>
      wire.id === ID ? { ...wire, display_name: 'Staff' } : wire,
    );
    page.emulator.reset({ connections });
    element.connectionId = OTHER;
    answers.release();
    await isFree(element);
    expect(page.text()).not.to.contain('haven’t changed anything');
  });

  for (const method of ['GET', 'PATCH'])
    it(`say of a refused ${method} which connection it was, and nothing at the other one`, async () => {
      const { page, answers, element } = await savingAlone(method);
      const failed: unknown[] = [];
      element.addEventListener('org-error', ({ action, connection }) =>
        failed.push(`${action} ${connection?.id}`),
      );
      element.connectionId = OTHER;
      answers.release();
      await waitUntil(() => failed.length > 0, 'the page was not told');
      await isFree(element);
      expect(failed).to.deep.equal([`update ${ID}`]);
      expectNone(element, 'alert');
      expect(page.text()).not.to.contain('couldn’t save');
    });
});
