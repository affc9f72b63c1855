/** The foot of every dialog: its buttons stand in one bar, in the same place, the one that changes something last. */
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { needing } from '../../../helpers/engine.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { allByRole, byRole } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const list = html`<org-connection-list confirm="always" selectable></org-connection-list>`;

interface Case {
  readonly what: string;
  readonly open: (page: OrganizationPage) => unknown;
  /** From the safe one to the one that changes something. */
  readonly buttons: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'the settings of a row',
    open: (page) => page.choose('Finance', 'Settings'),
    buttons: ['Close', 'Save'],
  },
  {
    what: 'the question before settings are discarded',
    open: async (page) => {
      await page.choose('Finance', 'Settings');
      await waitUntil(() => allByRole(page.provider, 'textbox', 'Display name').length > 0, 'no form');
      const field = byRole(page.provider, 'textbox', 'Display name') as HTMLInputElement;
      field.value = 'Staff';
      field.dispatchEvent(new Event('input'));
      await waitUntil(() => allByRole(page.provider, 'button', 'Cancel').length > 0, 'nothing has changed');
      page.button('Cancel').click();
    },
    buttons: ['Keep editing', 'Discard changes'],
  },
  {
    what: 'the removal of a row',
    open: (page) => page.choose('Old intranet (until March)', 'Remove'),
    buttons: ['Cancel', 'Remove'],
  },
  {
    what: 'the question of a switch',
    open: (page) => page.switch('Finance').click(),
    buttons: ['Keep it enabled', 'Switch off'],
  },
  {
    what: 'the question of several switches',
    open: async (page) => {
      for (const name of ['Finance', 'Contractors'])
        byRole(page.provider, 'checkbox', `Select ${name}`).click();
      await waitUntil(() => allByRole(page.provider, 'button', 'Switch off').length > 0, 'nothing selected');
      page.button('Switch off').click();
    },
    buttons: ['Keep enabled', 'Switch off'],
  },
];

describe('the foot of', () => {
  for (const { what, open, buttons } of CASES)
    it(`${what} has the buttons on one line, at its end`, async () => {
      const { bar, answers } = await foot(open, buttons);
      const [first, last] = answers;
      expect(first!.top).to.equal(last!.top);
      expect([bar.right - last!.right, last!.left - first!.right].map(Math.round)).to.deep.equal([24, 8]);
      const [above, below] = [first!.top - bar.top, bar.bottom - last!.bottom].map(Math.round);
      expect([above, below], 'with the line above them').to.deep.equal([17, 16]);
    });
});

describe('the foot of a removal with an alternative', () => {
  it('has its three buttons one below the other, each as wide as it', async () => {
    const { bar, answers } = await foot(
      (page) => page.choose('Finance', 'Remove'),
      ['Cancel', 'Switch off instead', 'Remove'],
    );
    const tops = answers.map(({ top }) => top);
    expect(tops).to.deep.equal([...new Set(tops)].sort((one, other) => one - other));
    for (const { left, right } of answers)
      expect([left - bar.left, bar.right - right].map(Math.round)).to.deep.equal([24, 24]);
  });
});

needing('dialogs in a resized window').describe('in a narrow window, the foot of', () => {
  before(() => setViewport({ width: 320, height: 600 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { what, open, buttons } of CASES)
    it(`${what} has the buttons one below the other, each as wide as it`, async () => {
      const { bar, answers } = await foot(open, buttons);
      const tops = answers.map(({ top }) => top);
      expect(tops).to.deep.equal([...new Set(tops)].sort((one, other) => one - other));
      for (const { left, right } of answers)
        expect([left - bar.left, bar.right - right].map(Math.round)).to.deep.equal([16, 16]);
    });
});

/** Where the bar and its buttons are. */
async function foot(open: Case['open'], names: readonly string[]) {
  const page = await organizationPage({}, list);
  await waitUntil(() => allByRole(page.provider, 'checkbox', 'Select Finance').length > 0, 'no rows');
  await open(page);
  await waitUntil(() => names.every((name) => buttonOf(page, name)), 'the buttons are not there');
  const bar = page.dialog().querySelector('[part=dialog-actions]')!.getBoundingClientRect();
  const answers = names.map((name) => buttonOf(page, name)!.getBoundingClientRect());
  return { bar, answers };
}

/** The one in the dialog: it is the last one in the page. */
function buttonOf({ provider }: OrganizationPage, name: string): HTMLElement | undefined {
  return allByRole(provider, 'button', name).at(-1);
}
