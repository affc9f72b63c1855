/** The settings in the dialog that a list opens. */
import { expect } from '@open-wc/testing';
import { isClear } from '../../accessibility/contrast.js';
import { organizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

describe('settings in a dialog', () => {
  it('darken the page once, also while they ask before changes are discarded', async () => {
    const page = await organizationPage();
    await waitUntil(() => page.rowCount() > 0, 'no rows');
    const form = await page.choose('Finance', 'Settings');
    await waitUntil(() => allByRole(page.provider, 'textbox', 'Display name').length > 0, 'no form');
    expect(hasBackdrop(form)).to.equal(true);
    const field = byRole(page.provider, 'textbox', 'Display name') as HTMLInputElement;
    field.value = 'Staff';
    field.dispatchEvent(new Event('input'));
    await waitUntil(() => allByRole(page.provider, 'button', 'Cancel').length > 0, 'nothing has changed');
    page.button('Cancel').click();
    await waitUntil(() => page.dialog() !== form, 'nothing is asked');
    expect(hasBackdrop(page.dialog())).to.equal(true);
    await waitUntil(() => !hasBackdrop(form), 'the page is darkened twice');
    page.button('Keep editing').click();
    await waitUntil(() => page.dialog() === form && hasBackdrop(form), 'the page is not darkened');
  });
});

function hasBackdrop(dialog: HTMLElement): boolean {
  return !isClear(getComputedStyle(dialog, '::backdrop').backgroundColor);
}
