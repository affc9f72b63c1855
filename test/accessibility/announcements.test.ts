/** Tests the announcements for screen-reader users: each outcome once, with the row's name, and not behind a dialog. */
import { html } from 'lit';
import { expectSaid } from '../helpers/announcements.js';
import { allByRole, byRole } from '../helpers/roles.js';
import { organizationPage, type OrganizationPage } from '../helpers/organization-page.js';
import { waitUntil } from '../helpers/wait-until.js';
import { isInside, modalDialog } from './focus/where.js';

const settings = html`<org-connection-settings
  connection-id="con_5GkYw8RmTz3NqLpA"
></org-connection-settings>`;

/** Records the texts of all live regions from now on, except those behind a dialog, which screen readers ignore. */
function listen(): string[] {
  const heard: string[] = [];
  for (const region of allByRole(document, 'status'))
    new MutationObserver(() => {
      const dialog = modalDialog();
      const isHeard = !dialog || isInside(region, dialog);
      heard.push(
        `${isHeard ? '' : 'behind the dialog: '}${region.textContent.replaceAll('\u00a0', '').trim()}`,
      );
    }).observe(region, { childList: true, characterData: true, subtree: true });
  return heard;
}

async function shown(): Promise<OrganizationPage> {
  const page = await organizationPage();
  await page.shows('Acme Workforce');
  return page;
}

describe('what is said', () => {
  it('when a connection was switched off, and on again', async () => {
    const page = await shown();
    const heard = listen();
    page.switch('Acme Workforce').click();
    await page.shows('Undo');
    page.button('Undo: Acme Workforce').click();
    await page.shows('Acme Workforce is now enabled.');
    await expectSaid(heard, 'Acme Workforce is now disabled.', 'Acme Workforce is now enabled.');
  });

  it('when switching was refused, with the reason', async () => {
    const page = await shown();
    page.emulator.failNext({ status: 409 });
    const heard = listen();
    page.switch('Finance').click();
    await page.shows('We couldn’t disable Finance.');
    await expectSaid(heard, /^We couldn’t disable Finance\. The server can’t do this/);
  });

  it('when the session has ended: why, with the first that failed by it', async () => {
    const page = await shown();
    page.emulator.failNext({ status: 401 }, { times: Infinity });
    const heard = listen();
    page.switch('Finance').click();
    await page.shows('Your session has ended.');
    await expectSaid(heard, 'We couldn’t disable Finance. Your session has ended. Sign in again.');
  });

  it('when a removal was refused, in the dialog that is still open', async () => {
    const page = await shown();
    await page.choose('Acme Workforce', 'Remove…');
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'POST' });
    const heard = listen();
    await detach(page);
    await expectSaid(heard, /^We couldn’t remove Acme Workforce\. The server can’t do this/);
  });

  it('when a connection was removed', async () => {
    const page = await shown();
    const heard = listen();
    await page.choose('Acme Workforce', 'Remove…');
    await detach(page);
    await page.dialogClosed();
    await expectSaid(
      heard,
      'Acme Workforce was removed from the organization. The connection and its users still exist.',
    );
  });

  it('when settings could not be read, also the second time', async () => {
    const page = await organizationPage({ scopes: [] }, settings);
    await page.shows('We couldn’t load the connection.');
    const heard = listen();
    page.button('Try again').click();
    await expectSaid(heard, /^We couldn’t load the connection\. You don’t have permission/);
  });

  it('when settings were saved', async () => {
    const page = await organizationPage({}, settings);
    await page.shows('Show as a button');
    const heard = listen();
    byRole(page.provider, 'checkbox', /^Show as a button/).click();
    page.button('Save').click();
    await page.shows('Saved.');
    await expectSaid(heard, 'Saved.');
  });
});

async function detach(page: OrganizationPage): Promise<void> {
  byRole(page.provider, 'radio', 'Remove from organization').click();
  await waitUntil(() => allByRole(page.provider, 'button', 'Remove from organization').length > 0);
  page.button('Remove from organization').click();
}
