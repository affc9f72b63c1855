/** The question before options are saved: what will change, what that does to sign-ins, and that nothing is sent without a yes. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConnectionUpdateEvent } from '../../../src/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { control, controls, enter, paste, press, showing } from '../../helpers/creation.js';
import {
  answer,
  edit,
  factsOf,
  IDS,
  isChange,
  optionsPage,
  question,
  review,
  save,
  sent,
} from '../../helpers/editing.js';
import { expectFocus, focused } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NEW = 'https://sso.acme.example:9031';
const EFFECT = 'If this is wrong, nobody can sign in.';
const AT_ONCE = 'This connection is switched on, so changes act on sign-ins at once.';

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the question before options are saved', () => {
  it('names each change with what was there before, and which of them can stop sign-in', async () => {
    const page = await optionsPage(IDS.pingFederate);
    await edit(page);
    await enter(page, 'Base URL', NEW);
    await press(page, 'More settings');
    await enter(page, 'Icon URL', 'https://acme.example/logo.png');
    control(page, 'Sign requests to your provider').click();
    await review(page);
    const text = question(page);
    expect(text).to.match(/^Save these changes\?/);
    expect(text).to.contain(`Base URL Before https://ping.finance.acme.example After ${NEW} ${EFFECT}`);
    expect(text).to.contain(`Sign requests to your provider Before On After Off ${EFFECT}`);
    expect(text).to.contain('Icon URL Before Not set After https://acme.example/logo.png This connection');
    expect(text).to.contain(AT_ONCE);
    expect(count(text, 'Before'), 'nothing else changes').to.equal(3);
  });

  it('says of one that is switched off that nobody notices, and of no change that it can stop sign-in', async () => {
    const page = await optionsPage(IDS.pingFederate, { connection: { is_enabled: false } });
    await edit(page);
    await enter(page, 'Base URL', NEW);
    await review(page);
    expect(question(page)).to.contain('This connection is switched off, so nobody notices');
    expect(question(page)).not.to.contain(EFFECT).and.not.to.contain(AT_ONCE);
    await answer(page, 'Save');
    await page.shows('Saved.');
    expect(page.text(), 'it can’t be tried').not.to.contain('Now try a sign-in');
  });

  it('repeats what was doubted of a value, also of one that was not left', async () => {
    const page = await optionsPage(IDS.pingFederate);
    await edit(page);
    control(page, 'Base URL').focus();
    paste('http://10.0.0.7.example.internal');
    await review(page);
    expect(question(page)).to.match(/After http:\/\/\S+ This address isn’t encrypted\./);
  });

  it('has the focus on the safe answer, and goes back to the form by it or by Escape', async () => {
    const page = await optionsPage(IDS.pingFederate);
    await edit(page);
    await enter(page, 'Base URL', NEW);
    for (const key of ['Enter', 'Escape']) {
      control(page, 'Base URL').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => question(page) !== '', 'nothing is asked');
      await waitUntil(() => focused()?.textContent.trim() === 'Cancel', 'the focus is elsewhere');
      await sendKeys({ press: key });
      await waitUntil(() => question(page) === '', `${key} does not close it`);
      await quiet();
      expectFocus(control(page, 'Base URL'));
      expect(control(page, 'Base URL').value).to.equal(NEW);
    }
    expect(sent(page)).to.be.empty;
  });

  it('is not asked where nothing is changed, which is said', async () => {
    const page = await optionsPage(IDS.pingFederate);
    const said = listen(page.provider);
    await edit(page);
    await enter(page, 'Base URL', NEW);
    await enter(page, 'Base URL', 'https://ping.finance.acme.example');
    await press(page, 'Save');
    await page.shows('You haven’t changed anything.');
    await expectSaid(said, 'You haven’t changed anything.');
    expect(question(page)).to.equal('');
    expect(page.emulator.requests.filter(isChange)).to.be.empty;
  });

  it('is not asked while a field is wrong, which gets the focus', async () => {
    const page = await optionsPage(IDS.pingFederate);
    await edit(page);
    await enter(page, 'Base URL', '');
    await press(page, 'Save');
    await quiet();
    expectFocus(control(page, 'Base URL'));
    expect(control(page, 'Base URL').ariaInvalid).to.equal('true');
    expect(question(page)).to.equal('');
  });
});

describe('a change of options', () => {
  it('is told to the page before and after, and can be stopped by it', async () => {
    const page = await optionsPage(IDS.pingFederate);
    const asked: ConnectionUpdateEvent[] = [];
    let told = 0;
    page.provider.addEventListener('org-connection-update', (event) => {
      asked.push(event);
      if (asked.length === 1) event.preventDefault();
    });
    page.provider.addEventListener('org-connection-updated', () => told++);
    await edit(page);
    await enter(page, 'Base URL', NEW);
    await review(page);
    await answer(page, 'Save');
    await waitUntil(() => asked.length === 1, 'the page is not asked');
    await quiet();
    expect(sent(page)).to.be.empty;
    expect(control(page, 'Base URL').value).to.equal(NEW);
    await save(page);
    expect([asked.length, told]).to.deep.equal([2, 1]);
    expect(asked[1]?.changes.options).to.include({ pingFederateBaseUrl: NEW });
  });

  it('is sent once, is shown and said afterwards, and the form is closed', async () => {
    const page = await optionsPage(IDS.pingFederate);
    const said = listen(page.provider);
    await edit(page);
    await enter(page, 'Base URL', NEW);
    await save(page);
    await expectSaid(said, 'Saved. Now try a sign-in in a private window.');
    expect(factsOf(page)['Base URL']).to.equal(NEW);
    expect(controls(page, 'Base URL')).to.have.length(0);
    expect(sent(page)).to.have.length(1);
    expect(focused()?.getRootNode() === page.element.renderRoot, 'the focus is elsewhere').to.equal(true);
    await edit(page);
    expect(showing(page, 'Saved.').length, 'what was said before').to.equal(0);
  });
});

describe('“Cancel”', () => {
  it('asks before changes are lost, and closes the form at once where there are none', async () => {
    const page = await optionsPage(IDS.pingFederate);
    await edit(page);
    await press(page, 'Cancel');
    await waitUntil(() => controls(page, 'Edit').length === 1, 'the form stays');
    await edit(page);
    await enter(page, 'Base URL', NEW);
    await press(page, 'Cancel');
    await page.shows('Discard your changes?');
    await press(page, 'Keep editing');
    await quiet();
    expect(control(page, 'Base URL').value).to.equal(NEW);
    expectFocus(control(page, 'Cancel'));
    await press(page, 'Cancel');
    await page.shows('Discard your changes?');
    await press(page, 'Discard changes');
    await waitUntil(() => controls(page, 'Edit').length === 1, 'the form stays');
    expect(factsOf(page)['Base URL']).to.equal('https://ping.finance.acme.example');
    await edit(page);
    expect(control(page, 'Base URL').value).to.equal('https://ping.finance.acme.example');
    expect(sent(page)).to.be.empty;
  });
});
