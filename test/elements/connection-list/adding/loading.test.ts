/** The assistant can't be loaded: the list in which the button was pressed says so, and asks the page only once. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { blockRequests } from '../../../helpers/browser.js';
import { needing } from '../../../helpers/engine.js';
import { announced, organizationPage } from '../../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, expectNone, maybeByRole } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const FAILED = 'We couldn’t open this. Check your internet connection, then try again.';

/** A page with two lists, of which the first could not load the assistant. */
async function failed() {
  await blockRequests('/adding.js', '/adding.ts');
  const page = await organizationPage(
    {},
    html`<org-connection-list></org-connection-list><org-connection-list></org-connection-list>`,
  );
  const lists = [...page.provider.querySelectorAll('org-connection-list')];
  const [pressed, other] = [lists[0]!, lists[1]!];
  for (const list of lists)
    await waitUntil(() => maybeByRole(list, 'button', 'Actions for Finance'), 'no rows');
  let asked = 0;
  page.provider.addEventListener('org-connection-add', () => asked++);
  byRole(pressed, 'button', 'Add connection').focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => maybeByRole(pressed, 'alert'), 'no alert');
  return { page, pressed, other, asked: () => asked };
}

async function tryAgain(root: ParentNode): Promise<void> {
  byRole(root, 'button', 'Try again').focus();
  await sendKeys({ press: 'Enter' });
}

needing('blocked requests').describe('an assistant that cannot be loaded', () => {
  afterEach(() => blockRequests());

  it('is said only in the list in which it was wanted, each time', async () => {
    const { pressed, other, asked } = await failed();
    other.requestUpdate();
    await other.updateComplete;
    expectNone(other, 'alert');
    await tryAgain(pressed);
    await waitUntil(() => announced(pressed) === FAILED, 'the second failure is not announced');
    expectFocus(byRole(pressed, 'button', 'Try again'));
    expect([asked(), allByRole(pressed, 'alert').length]).to.deep.equal([1, 1]);
    expectNone(other, 'alert');
  });

  it('is not offered again where no connection can be added any more', async () => {
    const { page, pressed } = await failed();
    page.provider.scope = 'read:my_org:identity_providers';
    await page.shows('You don’t have permission to add connections.');
    expectNone(pressed, 'alert');
  });

  needing('second imports').it('opens by “Try again”, without asking the page again', async () => {
    const { pressed, asked } = await failed();
    await blockRequests();
    await tryAgain(pressed);
    await waitUntil(() => maybeByRole(pressed, 'dialog'), 'no dialog');
    expectNone(pressed, 'alert');
    expect(asked()).to.equal(1);
  });
});
