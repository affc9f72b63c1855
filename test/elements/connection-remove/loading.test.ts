/** The dialog might not load: a person sees that beside the button, and can try again. This file is the first to load it. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { listen, quiet } from '../../helpers/announcements.js';
import { blockRequests } from '../../helpers/browser.js';
import { needing } from '../../helpers/engine.js';
import { announced, organizationPage } from '../../helpers/organization-page.js';
import { byRole, expectFocus, expectNone, maybeByRole, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const FAILED = 'We couldn’t open this. Check your internet connection, then try again.';

needing('blocked requests').describe('a removal whose dialog cannot be loaded', () => {
  beforeEach(() => blockRequests('/remove-dialog.js', '/remove-dialog.ts'));
  afterEach(() => blockRequests());

  needing('second imports').it('says so where it was asked for, and opens by “Try again”', async () => {
    const { provider, button } = await organizationPage(
      {},
      html`<org-connection-remove connection-id="con_5GkYw8RmTz3NqLpA"></org-connection-remove>`,
    );
    await waitUntil(() => maybeByRole(provider, 'button', 'Remove'), 'no button');
    const said = listen(provider);
    button('Remove').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => maybeByRole(provider, 'alert'), 'no alert');
    await quiet();
    expect(said, 'an alert says itself that it is there').to.be.empty;
    expect(textOf(byRole(provider, 'alert'))).to.contain(FAILED);
    expectFocus(button('Remove'));

    byRole(byRole(provider, 'alert'), 'button', 'Try again').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => announced(provider) === FAILED, 'the second failure is not announced');
    expectFocus(button('Try again'));

    await blockRequests();
    await sendKeys({ press: 'Enter' });
    await waitUntil(
      () => maybeByRole(provider, 'dialog') ?? maybeByRole(provider, 'alertdialog'),
      'no dialog',
    );
    expectNone(provider, 'alert');
  });
});
