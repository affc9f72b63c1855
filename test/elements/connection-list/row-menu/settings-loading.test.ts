/**
 * The settings that a row's menu opens might not load. This file imports the list alone, because the whole kit brings the
 * settings along.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/elements/connection-list/connection-list.js';
import '../../../../src/elements/provider/provider.js';
import { createMemoryTransport } from '../../../../src/transport/index.js';
import { blockRequests } from '../../../helpers/browser.js';
import { okta } from '../../../helpers/connections.js';
import { needing } from '../../../helpers/engine.js';
import { byRole, expectFocus, focused, maybeByRole, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

needing('blocked requests').describe('the settings that a menu opens', () => {
  afterEach(() => blockRequests());

  needing('second imports').it(
    'say below the row that they could not be loaded, and open by “Try again”',
    async () => {
      await blockRequests('/connection-settings.js', '/connection-settings.ts');
      const page = await fixture<HTMLElement>(
        html`<org-provider .transport=${createMemoryTransport([okta])}
          ><org-connection-list></org-connection-list
        ></org-provider>`,
      );
      await waitUntil(() => maybeByRole(page, 'button', /^Actions for/), 'no row');
      const button = byRole(page, 'button', /^Actions for/);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => maybeByRole(page, 'alert'), 'no alert');
      expectFocus(button);
      expect(button.closest('tr')!.nextElementSibling?.contains(byRole(page, 'alert'))).to.equal(true);
      await blockRequests();
      byRole(byRole(page, 'alert'), 'button', 'Try again').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => textOf(page).includes('Settings of'), 'no settings opened');
      expect(maybeByRole(page, 'alert')).to.equal(null);
    },
  );
});
