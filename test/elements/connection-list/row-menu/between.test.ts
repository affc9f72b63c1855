/** What comes in between when a row's menu is opened or a removal is chosen in it. */
import { expect, html } from '@open-wc/testing';
import type { RowAction } from '../../../../src/index.js';
import { FRESH_FOR } from '../../../../src/store/index.js';
import { expectSaid, listen, quiet } from '../../../helpers/announcements.js';
import { HeldAnswers } from '../../../helpers/held-answers.js';
import { later } from '../../../helpers/later.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { allByRole, byRole, expectNone, focused, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const NAME = 'Acme Workforce';

const listOf = ({ provider }: OrganizationPage) => provider.querySelector('org-connection-list')!;

async function shown(answers = new HeldAnswers()): Promise<OrganizationPage> {
  const page = await organizationPage(answers.options);
  await page.shows('Finance');
  return page;
}

async function openMenu(page: OrganizationPage, name: string): Promise<void> {
  page.button(`Actions for ${name}`).click();
  await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
}

/** Chooses “Remove…” when the list is so old that it is read first. */
async function removeLate(page: OrganizationPage): Promise<void> {
  await openMenu(page, NAME);
  const back = later(FRESH_FOR);
  try {
    byRole(page.provider, 'menuitem', /^Remove/).click();
  } finally {
    back();
  }
}

describe('a list that leaves the page', () => {
  it('as soon as a menu button is pressed shows no menu when it comes back', async () => {
    // So that the menu’s code is there, but no menu of the second list.
    await openMenu(await shown(), NAME);
    const page = await shown();
    const list = listOf(page);
    page.button(`Actions for ${NAME}`).click();
    list.remove();
    await quiet();
    page.provider.append(list);
    await page.shows('Finance');
    await quiet();
    expectNone(page.provider, 'menu');
    await openMenu(page, NAME);
  });
});

describe('a removal that is chosen when the list is old', () => {
  const interruptions: [string, (page: OrganizationPage) => unknown][] = [
    ['another menu is opened', (page) => openMenu(page, 'Finance')],
    ['another organization is shown', ({ provider }) => (provider.baseUrl = '/elsewhere/my-org')],
    [
      'the list leaves the page',
      async (page) => {
        const list = listOf(page);
        // So that the reading goes on.
        page.provider.append(document.createElement('org-connection-list'));
        list.remove();
        await quiet();
      },
    ],
  ];
  for (const [what, interrupt] of interruptions)
    it(`is given up where ${what} before it is read`, async () => {
      const answers = new HeldAnswers();
      const page = await shown(answers);
      const list = listOf(page);
      answers.hold();
      await removeLate(page);
      await waitUntil(() => page.emulator.requests.length === 2, 'the list is not read');
      await interrupt(page);
      answers.release();
      await page.atRest();
      page.provider.prepend(list);
      await quiet();
      expectNone(page.provider, 'dialog');
      expectNone(page.provider, 'alertdialog');
    });

  it('says that another admin was first, and asks nothing', async () => {
    const page = await shown();
    const said = listen(page.provider);
    page.emulator.reset({ connections: page.emulator.connections.slice(1) });
    await removeLate(page);
    await page.shows(`${NAME} had already been removed.`);
    expectNone(page.provider, 'dialog');
    await expectSaid(said, `${NAME} had already been removed.`);
  });
});

describe('an action of the page', () => {
  it('looks like a danger only where the page says that it is one', async () => {
    const choose = () => {};
    const page = await organizationPage(
      {},
      html`<org-connection-list
        .rowActions=${[
          { text: 'Test', choose },
          { text: 'Reset', choose, isDanger: true },
        ]}
      ></org-connection-list>`,
    );
    await page.shows('Finance');
    await openMenu(page, NAME);
    const dangers = allByRole(page.provider, 'menuitem').map(({ classList }) => classList.contains('danger'));
    expect(dangers).to.deep.equal([false, false, true, true]);
  });

  it('cannot be chosen for a reason that the page gives as text, or by connection', async () => {
    const chosen: string[] = [];
    const action = (text: string, whyNot?: RowAction['whyNot']): RowAction => ({
      text,
      whyNot,
      choose: () => chosen.push(text),
    });
    const actions = [
      action('Test', 'Nobody can yet.'),
      action('Tag', ({ strategy }) => `Not for ${strategy}.`),
      action('Tell', null),
      action('Transfer', () => undefined),
    ];
    const page = await organizationPage(
      {},
      html`<org-connection-list .rowActions=${actions}></org-connection-list>`,
    );
    await page.shows('Finance');
    await openMenu(page, NAME);
    const items = allByRole(page.provider, 'menuitem').slice(1, -1);
    expect(items.map(textOf)).to.deep.equal([
      'Test Nobody can yet.',
      'Tag Not for okta.',
      'Tell',
      'Transfer',
    ]);
    expect(items.map((item) => item.getAttribute('aria-disabled'))).to.deep.equal([
      'true',
      'true',
      null,
      null,
    ]);
    for (const item of items.slice(0, 3)) item.click();
    expect(chosen).to.deep.equal(['Tell']);
  });
});
