import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { quiet } from '../../../helpers/announcements.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, maybeByRole } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const NAME = 'Actions for Acme Workforce';

async function opened(key = 'Enter'): Promise<OrganizationPage> {
  const page = await organizationPage();
  await page.shows('Finance');
  page.button(NAME).focus();
  await sendKeys({ press: key });
  await waitUntil(() => maybeByRole(page.provider, 'menu', NAME) !== null, 'no menu');
  await waitUntil(() => page.button(NAME).getAttribute('aria-expanded') === 'true');
  return page;
}

const item = (page: OrganizationPage, name: string) => byRole(page.provider, 'menuitem', name);
const closed = (page: OrganizationPage) =>
  waitUntil(() => maybeByRole(page.provider, 'menu') === null, 'still open');

describe('the menu button of a row', () => {
  it('says that it opens a menu, and whose', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const button = page.button(NAME);
    expect(button.getAttribute('aria-haspopup')).to.equal('menu');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  for (const key of ['Enter', 'Space', 'ArrowDown']) {
    it(`opens with ${key}, the focus on the first item`, async () => {
      const page = await opened(key);
      expectFocus(item(page, 'Settings…'));
    });
  }

  it('opens with ArrowUp, the focus on the last item', async () => {
    const page = await opened('ArrowUp');
    expectFocus(item(page, 'Remove…'));
  });

  it('moves with the arrows, Home and End, around the ends', async () => {
    const page = await opened();
    for (const [key, name] of [
      ['ArrowDown', 'Remove…'],
      ['ArrowDown', 'Settings…'],
      ['ArrowUp', 'Remove…'],
      ['Home', 'Settings…'],
      ['End', 'Remove…'],
      ['s', 'Settings…'],
      ['r', 'Remove…'],
    ] as const) {
      await sendKeys({ press: key });
      expectFocus(item(page, name));
    }
  });

  it('closes with Escape, the focus on the button', async () => {
    const page = await opened();
    await sendKeys({ press: 'Escape' });
    await closed(page);
    expectFocus(page.button(NAME));
    expect(page.button(NAME).getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes with Tab, which goes on from the button', async () => {
    const page = await opened();
    await sendKeys({ press: 'Tab' });
    await closed(page);
    expectFocus(page.button('Suppliers'));
  });

  it('closes with a press elsewhere and with another on the button', async () => {
    const page = await opened();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await closed(page);
    page.button(NAME).click();
    await waitUntil(() => maybeByRole(page.provider, 'menu') !== null);
    page.button(NAME).click();
    await closed(page);
  });

  it('leaves the focus where a press elsewhere has put it', async () => {
    const page = await opened();
    page.switch('Finance').focus();
    await closed(page);
    await page.atRest();
    expectFocus(page.switch('Finance'));
  });

  it('gives way to another one', async () => {
    const page = await opened();
    page.button('Actions for Finance').click();
    await waitUntil(() => maybeByRole(page.provider, 'menu', 'Actions for Finance') !== null);
    expect(allByRole(page.provider, 'menu')).to.have.length(1);
    expect(page.button(NAME).getAttribute('aria-expanded')).to.equal('false');
    expect(page.button('Actions for Finance').getAttribute('aria-expanded')).to.equal('true');
  });

  it('says why something cannot be chosen, and does not do it', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.button('Actions for Factory floor').click();
    await waitUntil(() => maybeByRole(page.provider, 'menu') !== null);
    const remove = byRole(page.provider, 'menuitem', /^Remove…/);
    expect(remove.textContent).to.contain(
      'Your organization doesn’t have permission to remove this connection.',
    );
    expect(remove.getAttribute('aria-disabled')).to.equal('true');
    remove.click();
    await quiet();
    expectFocus(byRole(page.provider, 'menuitem', 'View…'));
  });

  it('leaves the settings to a page that has a place for them', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const selected: (string | null)[] = [];
    page.provider.addEventListener('org-connection-select', (event) => {
      event.preventDefault();
      selected.push(event.connection.id);
    });
    page.button(NAME).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => maybeByRole(page.provider, 'menu') !== null);
    await sendKeys({ press: 'Enter' });
    await closed(page);
    expect(selected).to.deep.equal(['con_5GkYw8RmTz3NqLpA']);
    expectFocus(page.button(NAME));
    expect(page.text()).not.to.contain('Settings of');
  });
});
