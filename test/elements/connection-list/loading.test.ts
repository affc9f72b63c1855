/**
 * The menu and the selection might not load: a person sees that where they pressed, and can try again. This
 * file is the first to ask for them, because once loaded they stay.
 */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { blockRequests } from '../../helpers/browser.js';
import { needing } from '../../helpers/engine.js';
import { announced, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import {
  allByRole,
  byRole,
  expectFocus,
  expectNone,
  focused,
  maybeByRole,
  textOf,
} from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const FAILED = 'We couldn’t open this. Check your internet connection, then try again.';
const ACTIONS = 'Actions for Acme Workforce';

async function openMenu(page: OrganizationPage): Promise<void> {
  await page.shows('Finance');
  page.button(ACTIONS).focus();
  await sendKeys({ press: 'Enter' });
}

async function alerted({ provider }: OrganizationPage): Promise<HTMLElement> {
  await waitUntil(() => maybeByRole(provider, 'alert'), 'no alert');
  const alert = byRole(provider, 'alert');
  expect(textOf(alert)).to.contain(FAILED);
  expect(alert.checkVisibility()).to.equal(true);
  return alert;
}

async function tryAgain(page: OrganizationPage): Promise<void> {
  byRole(byRole(page.provider, 'alert'), 'button', 'Try again').focus();
  await sendKeys({ press: 'Enter' });
}

const menuIsOpen = () => waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');

needing('blocked requests').describe('what a list loads when a person opens it', () => {
  afterEach(() => blockRequests());

  for (const width of [960, 320])
    it(`says below the row that its menu could not be loaded, ${width} pixels wide`, async () => {
      await blockRequests('/row-menu.js', '/row-menu.ts');
      const page = await organizationPage(
        {},
        html`<div style="width: ${width}px"><org-connection-list></org-connection-list></div>`,
      );
      await openMenu(page);
      const alert = await alerted(page);
      expectFocus(page.button(ACTIONS));
      const row = page.button(ACTIONS).closest('tr')!;
      expect(row.nextElementSibling?.contains(alert)).to.equal(true);
      expect(alert.offsetWidth).to.be.within(row.offsetWidth / 2, width);
      await tryAgain(page);
      await waitUntil(() => announced(page.provider) === FAILED, 'the second failure is not announced');
      expectFocus(byRole(page.provider, 'button', 'Try again'));
      byRole(page.provider, 'button', 'Actions for Finance').click();
      await waitUntil(() =>
        page.button('Actions for Finance').closest('tr')!.nextElementSibling?.matches('.notice-row'),
      );
      expect(allByRole(page.provider, 'alert')).to.have.length(1);
    });

  it('says below the rows that the selection could not be loaded', async () => {
    await blockRequests('/selection.js', '/selection.ts');
    const page = await organizationPage({}, html`<org-connection-list selectable></org-connection-list>`);
    const alert = await alerted(page);
    const lastRow = page.switches().at(-1)!;
    expect(Boolean(lastRow.compareDocumentPosition(alert) & Node.DOCUMENT_POSITION_FOLLOWING)).to.equal(true);
    expect(page.switches().length).to.be.greaterThan(5);
    expect(allByRole(page.provider, 'checkbox')).to.be.empty;
    await tryAgain(page);
    await waitUntil(() => announced(page.provider) === FAILED, 'it was not tried again');
    expectFocus(byRole(page.provider, 'button', 'Try again'));
  });

  needing('second imports').describe('once it can be loaded', () => {
    it('opens the menu by “Try again”, which leaves no message behind', async () => {
      await blockRequests('/row-menu.js', '/row-menu.ts');
      const page = await organizationPage();
      await openMenu(page);
      await alerted(page);
      await blockRequests();
      await tryAgain(page);
      await menuIsOpen();
      expectNone(page.provider, 'alert');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => maybeByRole(page.provider, 'menu') === null, 'still open');
      expectFocus(page.button(ACTIONS));
    });

    it('has checkboxes when the device is back online', async () => {
      await blockRequests('/selection.js', '/selection.ts');
      const page = await organizationPage({}, html`<org-connection-list selectable></org-connection-list>`);
      await alerted(page);
      await blockRequests();
      dispatchEvent(new Event('online'));
      await waitUntil(() => allByRole(page.provider, 'checkbox').length > 9, 'no checkboxes');
      expectNone(page.provider, 'alert');
    });
  });
});
