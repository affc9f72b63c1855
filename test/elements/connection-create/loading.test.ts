/** The assistant, or the form of a strategy, might not load: that is said, and can be tried again. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { blockRequests } from '../../helpers/browser.js';
import { needing } from '../../helpers/engine.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { byRole, everything, expectFocus, expectNone, maybeByRole, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

// This file does not import the steps of the other tests, which import the assistant.
const FAILED = 'We couldn’t open this. Check your internet connection, then try again.';

async function tryAgain({ provider }: OrganizationPage): Promise<void> {
  await waitUntil(() => maybeByRole(provider, 'alert'), 'no alert');
  expect(textOf(byRole(provider, 'alert'))).to.contain(FAILED);
  expect(byRole(provider, 'alert').checkVisibility()).to.equal(true);
  await blockRequests();
  byRole(byRole(provider, 'alert'), 'button', 'Try again').focus();
  await sendKeys({ press: 'Enter' });
}

needing('blocked requests').describe('a file that cannot be loaded', () => {
  afterEach(() => blockRequests());

  needing('second imports').it(
    'is the assistant’s: the list says so, and opens it by “Try again”',
    async () => {
      await blockRequests('/adding.js', '/adding.ts');
      const page = await organizationPage();
      await page.shows('Finance');
      page.button('Add connection').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => maybeByRole(page.provider, 'alert'), 'no alert');
      expectFocus(page.button('Add connection'));
      await tryAgain(page);
      await waitUntil(() => maybeByRole(page.provider, 'dialog'), 'no dialog');
      expectNone(page.provider, 'alert');
    },
  );

  needing('second imports').it(
    'is a strategy’s: the assistant says so, and goes on by “Try again”',
    async () => {
      await import('../../../src/elements/connection-create/connection-create.js');
      await blockRequests('/strategies/okta.js', '/strategies/okta.ts');
      const page = await organizationPage({}, html`<org-connection-create></org-connection-create>`);
      await waitUntil(() => maybeByRole(page.provider, 'radio', 'Okta'), 'no choice');
      byRole(page.provider, 'radio', 'Okta').focus();
      await sendKeys({ press: 'Space' });
      await tryAgain(page);
      await waitUntil(() => !maybeByRole(page.provider, 'alert'), 'no way on');
      expect((byRole(page.provider, 'radio', 'Okta') as HTMLInputElement).checked).to.equal(true);
      byRole(page.provider, 'button', 'Continue').focus();
      await sendKeys({ press: 'Enter' });
      await page.shows('Sign-in redirect URIs');
      expect([...everything(page.provider)].filter(({ role }) => role === 'alert')).to.be.empty;
    },
  );
});
