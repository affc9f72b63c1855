/** What the assistant shows besides its steps is accessible: while it creates, paused, not loaded, and without permission. */
import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { accessibilityFaults } from '../../helpers/accessibility.js';
import { quiet } from '../../helpers/announcements.js';
import { blockRequests, setMedia } from '../../helpers/browser.js';
import {
  assistant,
  atStep,
  control,
  controls,
  created,
  goOn,
  press,
  stepOf,
  toReview,
} from '../../helpers/creation.js';
import { needing } from '../../helpers/engine.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { announced, organizationPage } from '../../helpers/organization-page.js';
import { HANG_LIMIT } from '../../helpers/patience.js';
import { byRole, expectFocus, focused, maybeByRole, nameOf, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const READ = 'read:my_org:identity_providers';

/** Checks what is shown in light and dark, in both directions. */
async function expectAccessible(): Promise<void> {
  document.querySelector('org-provider')!.role = 'main';
  for (const colorScheme of ['light', 'dark'] as const)
    for (const dir of ['ltr', 'rtl']) {
      await setMedia({ colorScheme, reducedMotion: 'reduce' });
      document.documentElement.dir = dir;
      await quiet();
      const faults = await accessibilityFaults(document);
      expect(faults.join('\n'), `${colorScheme}, ${dir}`).to.equal('');
    }
}

describe('the assistant is accessible', () => {
  const header = document.createElement('header');
  // A complete page, so that rules about whole pages apply, too.
  before(() => {
    document.title = 'Connections';
    header.innerHTML = '<h1>Connections</h1>';
    document.body.prepend(header);
    Object.assign(document.documentElement, { lang: 'en' });
    document.documentElement.style.colorScheme = 'light dark';
    // Axe assumes that the browser's default background is white.
    document.body.style.background = 'Canvas';
  });
  before(() => setViewport({ width: 800, height: 1600 }));
  after(() => setViewport({ width: 800, height: 600 }));
  after(() => setMedia({}));
  afterEach(() => (document.documentElement.dir = ''));

  it('while it creates, when nothing can be pressed twice or lost', async () => {
    const held = new HeldAnswers();
    const page = await assistant(held.options);
    await toReview(page);
    held.hold();
    await press(page, 'Create');
    await waitUntil(() => controls(page, 'Creating…').length === 1, 'it is not busy');
    await sendKeys({ press: 'Enter' });
    expectFocus(control(page, 'Creating…'));
    expect(control(page, 'Creating…').ariaBusy).to.equal('true');
    await press(page, 'Continue later');
    await quiet();
    expect(stepOf(page), 'the outcome is worth waiting for').to.equal('Review');
    expect(announced(page.provider)).to.equal('Creating…');
    await expectAccessible();
    held.release();
    await atStep(page, 'Finish');
    await expectAccessible();
    expect(created(page)).to.have.length(1);
  }).timeout(HANG_LIMIT);

  it('while it is paused', async () => {
    const page = await assistant();
    await toReview(page);
    await press(page, 'Continue later');
    await page.shows('Your entries are kept as long as this page is open.');
    await expectAccessible();
    expect(controls(page, /^(Continue|Start over)$/).map(nameOf)).to.have.members(['Continue', 'Start over']);
  }).timeout(HANG_LIMIT);

  it('where nothing can be created', async () => {
    const page = await organizationPage(
      { scopes: [READ] },
      html`<org-connection-create></org-connection-create>`,
    );
    page.provider.scope = READ;
    await page.shows('You don’t have permission to add connections.');
    await expectAccessible();
  }).timeout(HANG_LIMIT);

  needing('second imports')
    .it(
      'where the form of a strategy can’t be loaded, in whose place another one can be chosen',
      async () => {
        await blockRequests('/strategies/waad.js', '/strategies/waad.ts');
        try {
          const page = await assistant();
          control(page, 'Microsoft Entra ID').focus();
          await sendKeys({ press: 'Space' });
          await waitUntil(() => maybeByRole(page.provider, 'alert'), 'no alert');
          expect(textOf(byRole(page.provider, 'alert'))).to.contain('We couldn’t open this.');
          expectFocus(control(page, 'Microsoft Entra ID'));
          await expectAccessible();
          control(page, 'Okta').focus();
          await sendKeys({ press: 'Space' });
          await waitUntil(() => !maybeByRole(page.provider, 'alert'), 'still an alert');
          expect(stepOf(page)).to.equal('Provider');
          await goOn(page, 'At your provider');
        } finally {
          await blockRequests();
        }
      },
    )
    .timeout(HANG_LIMIT);

  needing('second imports')
    .it('where the form of a kept draft can’t be loaded, which is gone on with once it is', async () => {
      await blockRequests('/strategies/google-apps.js', '/strategies/google-apps.ts');
      try {
        const draft = { step: 'values', strategy: 'google-apps', displayName: 'Staff' };
        const page = await organizationPage(
          {},
          html`<org-connection-create .draft=${draft}></org-connection-create>`,
        );
        await waitUntil(() => maybeByRole(page.provider, 'alert'), 'no alert');
        await expectAccessible();
        expect(stepOf(page)).to.equal('Provider');
        expect(control(page, 'Google Workspace').checked).to.equal(true);
        await blockRequests();
        await press(page, 'Continue');
        await atStep(page, 'From your provider');
        await waitUntil(() => focused()?.localName === 'h3', 'the step’s heading has no focus');
      } finally {
        await blockRequests();
      }
    })
    .timeout(HANG_LIMIT);
});
