/** Elements that the page moves while something is open in them: nothing is closed, lost, aborted, or said twice. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { EmulatorOptions } from '../../src/testing/index.js';
import { HeldAnswers } from '../helpers/held-answers.js';
import { announced, organizationPage, type OrganizationPage } from '../helpers/organization-page.js';
import { settled } from '../helpers/controlled-transport.js';
import { MOVES, type Move } from '../helpers/moves.js';
import { allByRole, byRole, expectFocus, focused, maybeByRole, nameOf } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
const NAME = 'Display name';

interface MovablePage extends OrganizationPage {
  readonly element: HTMLElement;
  /** Moves the element to the other place on the page, and waits until it has settled there. */
  move(how: Move): Promise<void>;
}

async function movable(
  content: TemplateResult = html`<org-connection-list
    id="element"
    confirm="always"
    selectable
  ></org-connection-list>`,
  options: EmulatorOptions = {},
): Promise<MovablePage> {
  const places = html`<section id="here">${content}</section>
    <section id="there"></section>`;
  const page = await organizationPage(options, places);
  const element = page.provider.querySelector<HTMLElement>('#element')!;
  return {
    ...page,
    element,
    move: async ({ move }) => {
      const there = page.provider.querySelector<HTMLElement>('#there')!;
      move(element, there);
      expect(element.parentElement === there, 'the element itself was moved').to.equal(true);
      await settled();
    },
  };
}

async function list(options: EmulatorOptions = {}): Promise<MovablePage> {
  const page = await movable(undefined, options);
  await page.shows('Finance');
  return page;
}

const field = (page: OrganizationPage) => byRole(page.provider, 'textbox', NAME) as HTMLInputElement;

/** Everything that the live region has said since. */
function listen(page: OrganizationPage): () => readonly string[] {
  const said: string[] = [];
  const region = byRole(page.provider, 'status');
  new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return () => said;
}

const dialogOpens = ({ provider }: OrganizationPage) =>
  waitUntil(
    () => allByRole(provider, 'dialog').length + allByRole(provider, 'alertdialog').length > 0,
    'no dialog',
  );

/** The button of the open dialog. */
function answer(page: OrganizationPage, name: string): void {
  allByRole(page.provider, 'button', name).at(-1)!.click();
}

function expectModal(page: OrganizationPage): void {
  expect(page.dialog().matches(':modal'), 'the dialog is modal').to.equal(true);
}

for (const how of MOVES)
  describe(`a list that is moved by ${how.name}`, () => {
    it('keeps the settings open, with the draft and the focus', async () => {
      const page = await list();
      await page.choose('Acme Workforce', 'Settings');
      await waitUntil(() => maybeByRole(page.provider, 'textbox', NAME), 'no form');
      field(page).focus();
      field(page).select();
      await sendKeys({ type: 'Staff' });
      const [input, asked] = [field(page), page.emulator.requests.length];
      await page.move(how);
      expectModal(page);
      expectFocus(input);
      await sendKeys({ press: 'End' });
      await sendKeys({ type: ' only' });
      expect(field(page).value).to.equal('Staff only');
      expect(page.emulator.requests).to.have.length(asked);
      await sendKeys({ press: 'Enter' });
      await page.dialogClosed();
      expect(page.emulator.requests.at(-1)?.body).to.deep.equal({ display_name: 'Staff only' });
    });

    it('keeps the question whether to discard the draft', async () => {
      const page = await list();
      await page.choose('Acme Workforce', 'Settings');
      await waitUntil(() => maybeByRole(page.provider, 'textbox', NAME), 'no form');
      field(page).focus();
      await sendKeys({ type: 'Staff' });
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => allByRole(page.provider, 'alertdialog').length === 1, 'no question');
      await waitUntil(() => nameOf(focused()!) !== NAME, 'the question has no focus');
      const button = focused()!;
      await page.move(how);
      expectModal(page);
      expectFocus(button);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => allByRole(page.provider, 'alertdialog').length === 0, 'the question stays');
      expectModal(page);
      expect(field(page).value).to.contain('Staff');
    });

    it('keeps a removal and what was chosen for it, and removes once', async () => {
      const page = await list();
      await page.choose('Acme Workforce', 'Remove');
      const radio = byRole(page.provider, 'radio', 'Remove from organization') as HTMLInputElement;
      radio.focus();
      await sendKeys({ press: 'Space' });
      await waitUntil(() => maybeByRole(page.provider, 'button', 'Remove from organization'), 'no choice');
      await page.move(how);
      expectModal(page);
      expectFocus(radio);
      expect(radio.checked).to.equal(true);
      page.emulator.clearRequests();
      answer(page, 'Remove from organization');
      await page.dialogClosed();
      expect(page.emulator.requests.map(({ method }) => method)).to.deep.equal(['POST']);
      expect(page.rowCount()).to.equal(8);
    });

    it('keeps the question of a switch, and returns the focus to the switch', async () => {
      const page = await list();
      page.switch('Finance').focus();
      await sendKeys({ press: 'Space' });
      await dialogOpens(page);
      await page.move(how);
      expectModal(page);
      await sendKeys({ press: 'Enter' });
      await page.dialogClosed();
      await settled();
      expectFocus(page.switch('Finance'));
      expect(page.switch('Finance')).to.have.attribute('aria-checked', 'true');
    });

    it('keeps the menu open, on the same item', async () => {
      const page = await list();
      const button = page.button('Actions for Acme Workforce');
      button.focus();
      await sendKeys({ press: 'ArrowUp' });
      await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu');
      const item = focused()!;
      await page.move(how);
      expectFocus(item);
      expect(byRole(page.provider, 'menu').matches(':popover-open')).to.equal(true);
      expect(button).to.have.attribute('aria-expanded', 'true');
      await sendKeys({ press: 'ArrowDown' });
      expectFocus(allByRole(page.provider, 'menuitem')[0]!);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => allByRole(page.provider, 'menu').length === 0, 'the menu stays');
      expectFocus(button);
      expect(button).to.have.attribute('aria-expanded', 'false');
    });

    it('keeps the selection and its question', async () => {
      const page = await movable(
        html`<org-connection-list id="element" selectable confirm="always"></org-connection-list>`,
      );
      await page.shows('Finance');
      await waitUntil(() => maybeByRole(page.provider, 'checkbox', 'Select Finance'), 'no selection');
      byRole(page.provider, 'checkbox', 'Select Finance').click();
      await page.shows('1 selected');
      page.button('Switch off').click();
      await dialogOpens(page);
      await page.move(how);
      expectModal(page);
      answer(page, 'Switch off');
      await waitUntil(() => announced(page.element.shadowRoot!).includes('disabled'), 'nothing was changed');
      expect(page.switch('Finance')).to.have.attribute('aria-checked', 'false');
    });

    it('finishes a change, and says so once', async () => {
      const answers = new HeldAnswers();
      const page = await list(answers.options);
      const told: string[] = [];
      page.provider.addEventListener('org-connection-toggled', ({ type }) => told.push(type));
      page.element.setAttribute('confirm', 'never');
      await settled();
      answers.hold();
      page.switch('Finance').click();
      await waitUntil(() => page.emulator.requests.length === 2, 'nothing was sent');
      const said = listen(page);
      await page.move(how);
      answers.release();
      await page.atRest();
      await page.shows('Finance is now disabled.');
      page.provider.append(page.element);
      await settled();
      expect(page.emulator.requests.map(({ aborted }) => aborted)).to.deep.equal([false, false]);
      expect(said()).to.deep.equal(['Finance is now disabled.']);
      expect(told).to.deep.equal(['org-connection-toggled']);
    });

    it('asks nothing again, even when its rows are old', async () => {
      const page = await list();
      const { now } = Date;
      Date.now = () => now() + 60_000;
      try {
        await page.move(how);
        await page.atRest();
      } finally {
        Date.now = now;
      }
      expect(page.emulator.requests).to.have.length(1);
    });
  });

for (const how of MOVES) {
  describe(`elements of their own that are moved by ${how.name}`, () => {
    it('keep a draft', async () => {
      const page = await movable(
        html`<org-connection-settings id="element" connection-id=${WORKFORCE}></org-connection-settings>`,
      );
      await waitUntil(() => maybeByRole(page.provider, 'textbox', NAME), 'no form');
      field(page).focus();
      field(page).select();
      await sendKeys({ type: 'Staff' });
      const asked = page.emulator.requests.length;
      await page.move(how);
      expect(field(page).value).to.equal('Staff');
      expect(page.emulator.requests).to.have.length(asked);
    });

    it('keep the dialog of a removal', async () => {
      const page = await movable(
        html`<org-connection-remove id="element" connection-id=${WORKFORCE}></org-connection-remove>`,
      );
      await waitUntil(() => maybeByRole(page.provider, 'button', 'Remove'), 'no button');
      const button = page.button('Remove');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await dialogOpens(page);
      await page.move(how);
      expectModal(page);
      await sendKeys({ press: 'Escape' });
      await page.dialogClosed();
      await settled();
      expectFocus(button);
    });

    it('keep the question of a switch', async () => {
      const page = await movable(
        html`<org-connection-toggle
          id="element"
          connection-id=${WORKFORCE}
          confirm="always"
        ></org-connection-toggle>`,
      );
      await page.shows('Enabled');
      page.switch('Acme Workforce').focus();
      await sendKeys({ press: 'Space' });
      await dialogOpens(page);
      await page.move(how);
      expectModal(page);
      answer(page, 'Switch off');
      await page.shows('Disabled');
    });
  });
}

it('a switch that is moved to another provider reads its connection there', async () => {
  const toggle = html`<org-connection-toggle connection-id=${WORKFORCE}></org-connection-toggle>`;
  const [page, other] = [await organizationPage({}, toggle), await organizationPage({}, html``)];
  await page.shows('Enabled');
  other.provider.append(page.provider.querySelector('org-connection-toggle')!);
  await waitUntil(() => other.emulator.requests.length > 0, 'nothing is asked there');
  await other.shows('Enabled');
  expect(other.emulator.requests.map(({ path }) => path)).to.deep.equal([`/identity-providers/${WORKFORCE}`]);
});

describe('what is open in an element that leaves the page', () => {
  const opened: Readonly<Record<string, (page: MovablePage) => Promise<unknown>>> = {
    'the settings': (page) => page.choose('Finance', 'Settings'),
    'a removal': (page) => page.choose('Finance', 'Remove'),
    'the question of a switch': async (page) => {
      page.switch('Finance').click();
      await dialogOpens(page);
    },
    'the question of several switches': async (page) => {
      byRole(page.provider, 'checkbox', 'Select Finance').click();
      await waitUntil(() => maybeByRole(page.provider, 'button', 'Switch off'), 'nothing is selected');
      page.button('Switch off').click();
      await dialogOpens(page);
    },
    'a menu': async (page) => {
      page.button('Actions for Acme Workforce').click();
      await waitUntil(() => maybeByRole(page.provider, 'menu'), 'no menu');
    },
  };

  for (const [what, open] of Object.entries(opened)) {
    it(`is closed when it comes back: ${what}`, async () => {
      const page = await list();
      await open(page);
      page.element.remove();
      await settled();
      page.provider.append(page.element);
      await page.shows('Finance');
      expect(allByRole(page.provider, 'menu')).to.be.empty;
      await page.dialogClosed();
      expect(focused() === document.body, 'it takes no focus').to.equal(true);
    });

    it(`is closed in another organization, even with the same connections: ${what}`, async () => {
      const [page, other] = [await list(), await list()];
      await open(page);
      other.provider.append(page.element);
      await settled();
      expect(allByRole(other.provider, 'menu')).to.be.empty;
      await other.dialogClosed();
      expect(other.emulator.requests.filter(({ method }) => method !== 'GET')).to.be.empty;
    });
  }

  it('is closed when it comes back, or in another organization: a removal alone', async () => {
    const content = html`<org-connection-remove
      id="element"
      connection-id=${WORKFORCE}
    ></org-connection-remove>`;
    const [page, other] = [await movable(content), await movable(content)];
    for (const target of [page, other]) {
      await waitUntil(() => maybeByRole(page.element.shadowRoot!, 'button', 'Remove'), 'no button');
      byRole(page.element.shadowRoot!, 'button', 'Remove').click();
      await dialogOpens(page);
      if (target === page) {
        page.element.remove();
        await settled();
      }
      target.provider.append(page.element);
      await settled();
      await target.dialogClosed();
    }
  });

  it('forgets a draft in another organization', async () => {
    const content = html`<org-connection-settings
      id="element"
      connection-id=${WORKFORCE}
    ></org-connection-settings>`;
    const [page, other] = [await movable(content), await movable(content)];
    for (const { provider } of [page, other])
      await waitUntil(() => maybeByRole(provider, 'textbox', NAME), 'no form');
    field(page).focus();
    await sendKeys({ type: 'Staff' });
    const moved = page.element;
    other.element.remove();
    other.provider.append(moved);
    await waitUntil(() => maybeByRole(other.provider, 'textbox', NAME), 'no form');
    expect(field(other).value).to.equal('Acme Workforce');
  });
});
