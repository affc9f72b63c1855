/** What another admin changes before or while a connection's options are edited is shown, and never overwritten unseen. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgErrorEvent } from '../../../src/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { control, controls, enter, press, showing } from '../../helpers/creation.js';
import {
  answer,
  changeElsewhere,
  edit,
  factsOf,
  IDS,
  optionsPage,
  question,
  review,
  save,
  sent,
  stored,
  type EditingPage,
} from '../../helpers/editing.js';
import { focused } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const ID = IDS.pingFederate;
const OLD = 'https://ping.finance.acme.example';
const MINE = 'https://mine.example';
const THEIRS = 'https://theirs.example';
const SIGN = 'Sign requests to your provider';

/** Another admin's change to single settings. */
const theirs = (page: EditingPage, changes: object) =>
  changeElsewhere(page, { options: { ...stored(page), ...changes } });

const readAgain = async (page: EditingPage) => {
  await page.provider.store.refreshConnection(page.element.connectionId);
  await quiet();
};

/** The form with another base URL, once the question is agreed to. */
async function agreed(page: EditingPage): Promise<void> {
  await review(page);
  await answer(page, 'Save');
}

describe('another admin’s change', () => {
  it('is shown while the settings are only looked at', async () => {
    const page = await optionsPage(ID);
    theirs(page, { pingFederateBaseUrl: THEIRS });
    await readAgain(page);
    expect(factsOf(page)['Base URL']).to.equal(THEIRS);
  });

  it('to what is not edited is taken over, also right before saving', async () => {
    const page = await optionsPage(ID);
    await edit(page);
    await enter(page, 'Base URL', MINE);
    theirs(page, { signSAMLRequest: false });
    await readAgain(page);
    expect(control(page, SIGN).checked).to.equal(false);
    theirs(page, { signatureAlgorithm: 'rsa-sha1' });
    await agreed(page);
    await page.shows('Saved.');
    expect(sent(page)).to.have.length(1);
    const { signingCert: _same, ...options } = (sent(page)[0] as { options: Record<string, unknown> })
      .options;
    expect(options).to.deep.equal({
      pingFederateBaseUrl: MINE,
      signatureAlgorithm: 'rsa-sha1',
      digestAlgorithm: 'sha256',
      signSAMLRequest: false,
    });
  });

  it('to what is edited is shown beside it, and can be taken over', async () => {
    const page = await optionsPage(ID);
    await edit(page);
    await enter(page, 'Base URL', MINE);
    theirs(page, { pingFederateBaseUrl: THEIRS });
    await readAgain(page);
    expect(showing(page, `Base URL This was changed elsewhere to: ${THEIRS}.`)).to.have.length(1);
    expect(control(page, 'Base URL').value).to.equal(MINE);
    await press(page, 'Use this value');
    await quiet();
    expect(control(page, 'Base URL').value).to.equal(THEIRS);
    expect(controls(page, 'Use this value')).to.have.length(0);
    expect(focused()?.getRootNode() === page.element.renderRoot, 'the focus is lost').to.equal(true);
    await press(page, 'Save');
    await page.shows('You haven’t changed anything.');
  });

  it('right before saving is to be looked at first, and saving again overwrites it', async () => {
    const page = await optionsPage(ID);
    const said = listen(page.provider);
    await edit(page);
    await enter(page, 'Base URL', MINE);
    theirs(page, { pingFederateBaseUrl: THEIRS });
    await agreed(page);
    await page.shows('This was changed elsewhere in the meantime. Check it, then save again.');
    await expectSaid(said, /Base URL: This was changed elsewhere to: https:\/\/theirs\.example\./);
    expect(sent(page)).to.be.empty;
    expect(control(page, 'Base URL').value).to.equal(MINE);
    await review(page);
    expect(question(page)).to.contain(`Before ${THEIRS} After ${MINE}`);
    await answer(page, 'Save');
    await page.shows('Saved.');
    expect(sent(page)).to.have.length(1);
  });

  it('that takes a setting away is told in words', async () => {
    const page = await optionsPage(ID, {
      connection: { options: { icon_url: 'https://acme.example/a.png', pingFederateBaseUrl: OLD } },
    });
    await edit(page);
    await press(page, 'More settings');
    await enter(page, 'Icon URL', 'https://acme.example/b.png');
    theirs(page, { icon_url: undefined });
    await readAgain(page);
    expect(showing(page, 'Icon URL This was changed elsewhere to: Not set.')).to.have.length(1);
  });

  it('that is the same leaves nothing to save', async () => {
    const page = await optionsPage(ID);
    await edit(page);
    await enter(page, 'Base URL', MINE);
    theirs(page, { pingFederateBaseUrl: MINE });
    await agreed(page);
    await page.shows('You haven’t changed anything.');
    expect(sent(page)).to.be.empty;
  });

  it('to a setting that was typed back to what it was is taken over', async () => {
    const page = await optionsPage(ID);
    await edit(page);
    await enter(page, 'Base URL', MINE);
    await enter(page, 'Base URL', OLD);
    theirs(page, { pingFederateBaseUrl: THEIRS });
    await readAgain(page);
    expect(control(page, 'Base URL').value).to.equal(THEIRS);
    expect(page.element.isChanged).to.equal(false);
  });

  it('of the way to give the settings is shown, and can be taken over', async () => {
    const page = await optionsPage(IDS.byHand);
    await edit(page);
    await enter(page, 'Sign-in URL', `${MINE}/saml`);
    changeElsewhere(page, { options: { metadataUrl: 'https://theirs.example/metadata' } });
    await readAgain(page);
    const text = 'How the settings are given This was changed elsewhere to: Metadata URL.';
    expect(showing(page, text)).to.have.length(1);
    await agreed(page);
    await page.shows('This was changed elsewhere in the meantime.');
    expect(sent(page)).to.be.empty;
  });

  it('that hides a setting stops saving, because it would be deleted', async () => {
    const page = await optionsPage(ID);
    await edit(page);
    await enter(page, 'Base URL', MINE);
    theirs(page, { icon_url: 'https://acme.example/logo.png?token=1' });
    await agreed(page);
    await page.shows('Some of these settings can’t be shown, and saving would delete them.');
    expect(sent(page)).to.be.empty;
  });

  it('that removes the connection is said, and what was entered stays', async () => {
    const page = await optionsPage(ID);
    await edit(page);
    await enter(page, 'Base URL', MINE);
    page.emulator.reset({ connections: [] });
    await agreed(page);
    await page.shows('This connection was removed in the meantime.');
    expect(control(page, 'Base URL').value).to.equal(MINE);
    expect(sent(page)).to.be.empty;
  });

  it('that nobody can look at any more is not overwritten, and the document hears of it', async () => {
    const page = await optionsPage(ID);
    await edit(page);
    await enter(page, 'Base URL', MINE);
    theirs(page, { pingFederateBaseUrl: THEIRS });
    await review(page);
    const errors: string[] = [];
    const hear = (event: OrgErrorEvent) => void errors.push(`${event.action} ${event.error.code}`);
    document.addEventListener('org-error', hear);
    const { element } = page;
    control(page, 'Save', (one) => one.closest('org-dialog') !== null).focus();
    element.addEventListener('click', () => queueMicrotask(() => element.remove()), { once: true });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => errors.length > 0, 'nothing was told');
    document.removeEventListener('org-error', hear);
    expect(errors).to.deep.equal(['update conflict']);
    expect(sent(page)).to.be.empty;
  });
});

describe('what is entered while the options are being saved', () => {
  it('is not lost', async () => {
    const page = await optionsPage(ID);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    page.answerOfChange = async (arrived) => {
      await held;
      return arrived;
    };
    await edit(page);
    await enter(page, 'Base URL', MINE);
    await agreed(page);
    await waitUntil(() => sent(page).length === 1, 'nothing is sent');
    await enter(page, 'Base URL', THEIRS);
    letGo();
    await page.shows('Saved.');
    expect(control(page, 'Base URL').value).to.equal(THEIRS);
    await save(page);
    expect(stored(page)['pingFederateBaseUrl']).to.equal(THEIRS);
  });
});
