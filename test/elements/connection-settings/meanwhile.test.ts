/** The settings while something else happens: they leave, become those of another connection, or another session begins. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgConnectionSettings, OrgErrorEvent, OrgProvider } from '../../../src/index.js';
import { seedConnections, type EmulatorOptions } from '../../../src/testing/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { MovingSession } from '../../helpers/moving-session.js';
import { openPage, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
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

const ID = 'con_5GkYw8RmTz3NqLpA';
const OTHER = 'con_V1yFo6BqIz8EdJlP';
const BUTTON = 'Show as a button on the login page';
const one = html`<org-connection-settings connection-id=${ID}></org-connection-settings>`;

const elementOf = ({ provider }: OrganizationPage): OrgConnectionSettings =>
  provider.querySelector('org-connection-settings')!;
const name = ({ provider }: OrganizationPage) => byRole(provider, 'textbox') as HTMLInputElement;
const formComes = ({ provider }: OrganizationPage) =>
  waitUntil(() => allByRole(provider, 'textbox').length === 1, 'no form');
const patches = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method === 'PATCH');

async function alone(options: EmulatorOptions = {}) {
  const answers = new HeldAnswers();
  const page = await organizationPage({ ...options, ...answers.options }, one);
  await formComes(page);
  return { page, answers, element: elementOf(page) };
}

async function retype(page: OrganizationPage, text: string): Promise<void> {
  name(page).focus();
  name(page).select();
  await sendKeys({ type: text });
}

function changeElsewhere({ emulator }: OrganizationPage, changes: object): void {
  emulator.reset({
    connections: emulator.connections.map((wire) => (wire.id === ID ? { ...wire, ...changes } : wire)),
  });
}

/** What the document hears of failures while `act` goes on. */
async function heard(act: (errors: readonly OrgErrorEvent[]) => Promise<unknown>, isShownByPage = false) {
  const errors: OrgErrorEvent[] = [];
  const hear = (event: Event) => {
    errors.push(event as OrgErrorEvent);
    if (isShownByPage) event.preventDefault();
  };
  document.addEventListener('org-error', hear);
  await act(errors).finally(() => document.removeEventListener('org-error', hear));
  return errors.map(({ action, error }) => `${action} ${error.code}`);
}

describe('settings', () => {
  it('say that they need a provider', async () => {
    const element = await fixture(one);
    await waitUntil(() => maybeByRole(element, 'alert'), 'no alert');
    await quiet();
    expect(textOf(byRole(element, 'alert'))).to.contain('needs an <org-provider> around it');
  });

  it('become those of another connection, and keep the focus but not what was typed', async () => {
    const { page, answers, element } = await alone();
    await retype(page, 'Staff');
    answers.hold();
    element.connectionId = OTHER;
    await page.shows('Loading');
    expect(focused()?.getAttribute('part')).to.equal('skeleton');
    answers.release();
    await formComes(page);
    expect(name(page).value).to.equal('Finance');
    expectFocus(name(page));
    expectNone(page.provider, 'button', 'Reset');
  });

  it('have a name that no browser completes, in whatever direction it is written', async () => {
    const { page } = await alone();
    expect(['autocomplete', 'dir'].map((attribute) => name(page).getAttribute(attribute))).to.deep.equal([
      'off',
      'auto',
    ]);
  });

  it('of which only some can be changed can be saved', async () => {
    const { page, element } = await alone();
    element.connectionId = 'con_B2cVx7JdHs9QfKtE';
    await page.shows('Your organization doesn’t have permission to change this');
    expect(page.button('Save').getAttribute('aria-disabled')).to.equal('false');
    expect(page.button('Save').classList.contains('primary')).to.equal(true);
  });

  it('say how long saving waits when the server asks it to', async () => {
    const { page } = await alone();
    page.emulator.failNext(
      { status: 429, headers: { 'Retry-After': '30' } },
      { matching: ({ method }) => method === 'PATCH' },
    );
    await retype(page, 'Staff');
    await sendKeys({ press: 'Enter' });
    await page.shows(/Trying again in \d+ seconds?/);
  });
});

describe('a setting of which the server says nothing', () => {
  const unsaid = () => {
    const [{ show_as_button: _unsaid, ...first }, ...others] = seedConnections() as [
      ReturnType<typeof seedConnections>[number],
    ];
    return { connections: [first, ...others] };
  };
  const tick = ({ provider }: OrganizationPage) => byRole(provider, 'checkbox', BUTTON) as HTMLInputElement;

  it('is neither on nor off', async () => {
    const { page } = await alone(unsaid());
    const boxes = allByRole(page.provider, 'checkbox') as HTMLInputElement[];
    expect(boxes.map(({ indeterminate }) => indeterminate)).to.deep.equal([true, false]);
  });

  for (const [theirs, mine, inWords] of [
    [false, true, 'Off'],
    [true, false, 'On'],
  ] as const)
    it(`tells that another admin has set it to “${inWords}” meanwhile, which can be taken over`, async () => {
      const { page } = await alone(unsaid());
      tick(page).click();
      if (!mine) tick(page).click();
      expect(tick(page).checked).to.equal(mine);
      changeElsewhere(page, { show_as_button: theirs });
      page.button('Save').click();
      await page.shows('This was changed elsewhere in the meantime.');
      await page.shows(`This was changed elsewhere to: ${inWords}.`);
      expect(patches(page)).to.be.empty;
      expect(tick(page).checked).to.equal(mine);
    });

  it('shows beside it what another admin has set, and takes it over', async () => {
    const { page } = await alone(unsaid());
    tick(page).click();
    changeElsewhere(page, { show_as_button: false });
    await page.provider.store.refreshConnection(ID);
    await page.shows('This was changed elsewhere to: Off.');
    page.button('Use this value').click();
    await waitUntil(() => !tick(page).checked, 'it was not taken over');
    expect(tick(page).indeterminate).to.equal(false);
    expectNone(page.provider, 'button', 'Reset');
  });
});

describe('settings that leave the page', () => {
  it('may be left, and ask before what was typed is lost, unless they have left it already', async () => {
    const { page, element } = await alone();
    expect(await element.mayLeave()).to.equal(true);
    await retype(page, 'Staff');
    const asked = element.mayLeave();
    await page.shows('Discard your changes?');
    element.remove();
    expect(await asked).to.equal(false);
    expect(await element.mayLeave()).to.equal(true);
  });

  it('while they are saved tell nothing any more, and show what was saved when they come back', async () => {
    const { page, answers, element } = await alone();
    let told = 0;
    element.addEventListener('org-connection-updated', () => told++);
    await retype(page, 'Staff');
    answers.hold();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.button('Save').getAttribute('aria-busy') === 'true', 'it is not busy');
    element.remove();
    answers.release();
    await waitUntil(() => page.emulator.connections[0]?.display_name === 'Staff', 'it was not saved');
    await quiet();
    page.provider.append(element);
    await formComes(page);
    await quiet();
    expect([told, name(page).value]).to.deep.equal([0, 'Staff']);
    expect(page.text()).not.to.contain('Saved.');
  });

  it('overwrite no change of another admin that nobody has seen, and the document hears of it', async () => {
    const { page, answers, element } = await alone();
    await retype(page, 'Staff');
    answers.hold();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.button('Save').getAttribute('aria-busy') === 'true', 'it is not busy');
    element.remove();
    changeElsewhere(page, { display_name: 'Theirs' });
    const errors = await heard(async (all) => {
      answers.release();
      await waitUntil(() => all.length > 0, 'nothing was told');
    });
    expect(errors).to.deep.equal(['update conflict']);
    expect(patches(page)).to.be.empty;
  });
});

describe('settings that cannot be read', () => {
  it('say so once, and show that they are being read again', async () => {
    const answers = new HeldAnswers();
    answers.hold();
    const page = await organizationPage({ connections: [], ...answers.options }, one);
    await page.shows('Loading');
    const said = listen(page.provider);
    answers.release();
    await page.shows('Try again');
    await expectSaid(said, /^We couldn’t load the connection\. This no longer exists/);
    const retry = page.button('Try again');
    expect(retry.getAttribute('aria-busy')).to.equal('false');
    answers.hold();
    retry.click();
    await waitUntil(() => retry.getAttribute('aria-busy') === 'true', 'it is not busy');
    answers.release();
    await waitUntil(() => retry.getAttribute('aria-busy') === 'false', 'it stays busy');
  });

  it('show nothing where the page says it itself', async () => {
    const answers = new HeldAnswers();
    answers.hold();
    const page = await organizationPage({ connections: [], ...answers.options }, one);
    const errors = await heard(async (all) => {
      answers.release();
      await waitUntil(() => all.length > 0, 'nothing was told');
      await quiet();
    }, true);
    expect(errors).to.deep.equal(['read not-found']);
    expect(page.text()).to.equal('');
  });
});

describe('settings when another session begins', () => {
  /** The settings of a connection that both organizations have. */
  async function shared() {
    const session = new MovingSession();
    const provider = await fixture<OrgProvider>(
      html`<org-provider base-url="/my-org" .fetch=${session.fetch}>
        <org-connection-settings connection-id="con_5GkYw8RmTz3NqLp0"></org-connection-settings>
      </org-provider>`,
    );
    const page = openPage(session.acme, provider);
    await formComes(page);
    const move = () => {
      session.current = session.globex;
      void provider.store.refresh().catch(() => {});
    };
    return { page, move };
  }

  it('forget what was typed, said and asked', async () => {
    const { page, move } = await shared();
    await retype(page, ' ');
    await sendKeys({ press: 'Enter' });
    await page.shows('Enter a name.');
    const asked = elementOf(page).mayLeave();
    await page.shows('Discard your changes?');
    move();
    await page.shows('Another person or organization is signed in now');
    expect(await asked).to.equal(false);
    await formComes(page);
    await waitUntil(() => name(page).value === 'Shared', 'it was not forgotten');
    expect(page.text()).not.to.contain('Enter a name.').and.not.to.contain('Discard your changes?');
  });

  it('forget what was said of the last attempt to save', async () => {
    const { page, move } = await shared();
    page.button('Save').click();
    await page.shows('You haven’t changed anything.');
    move();
    const { renderRoot } = elementOf(page);
    await waitUntil(() => renderRoot.querySelector('[part=session]'), 'it does not say so');
    await formComes(page);
    expect(renderRoot.querySelectorAll('[part=message]')).to.have.length(0);
  });
});
