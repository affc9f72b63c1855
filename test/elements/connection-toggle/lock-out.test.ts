import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConnectionToggleEvent } from '../../../src/index.js';
import type { EmulatorOptions, WireIdentityProvider } from '../../../src/testing/index.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { quiet } from '../../helpers/announcements.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { byRole, expectFocus, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const acme: WireIdentityProvider = {
  id: 'con_5GkYw8RmTz3NqLpA',
  name: 'acme',
  display_name: 'Acme',
  strategy: 'okta',
  is_enabled: true,
  access_level: 'full',
};
const other: WireIdentityProvider = {
  ...acme,
  id: 'con_B2cVx7JdHs9QfKtE',
  name: 'other',
  display_name: 'Other',
};
const off = { ...other, is_enabled: false };
const LAST = 'This is the last enabled connection that you can see.';

const patches = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method === 'PATCH');

async function pageWith(
  connections: WireIdentityProvider[],
  content = html`<org-connection-list></org-connection-list>`,
  options: EmulatorOptions = {},
): Promise<OrganizationPage> {
  const page = await organizationPage({ connections, ...options }, content);
  await page.shows('Acme');
  return page;
}

/** Presses the switch and waits for the question. */
async function asked(page: OrganizationPage): Promise<HTMLElement> {
  page.switch('Acme').focus();
  await sendKeys({ press: 'Space' });
  await waitUntil(() => page.text().includes('Switch off Acme?'), 'nothing was asked');
  return byRole(page.provider, 'alertdialog', 'Switch off Acme?');
}

describe('switching off the last enabled connection', () => {
  it('asks first, says why, and has the focus on the safe choice', async () => {
    const page = await pageWith([acme, off]);
    const dialog = await asked(page);
    expect(textOf(page.provider)).to.contain(LAST).and.to.contain('Its settings are kept.');
    expect(dialog.getAttribute('aria-describedby')).to.equal('body');
    expectFocus(page.button('Keep it enabled'));
    expect(page.button('Switch off').classList.contains('danger')).to.equal(true);
    expect(patches(page)).to.be.empty;
  });

  for (const [how, leave] of [
    ['the safe choice', () => sendKeys({ press: 'Enter' })],
    ['the Escape key', () => sendKeys({ press: 'Escape' })],
  ] as const) {
    it(`is thought better of with ${how}: nothing is sent and the focus is on the switch`, async () => {
      const page = await pageWith([acme, off]);
      await asked(page);
      await leave();
      await page.dialogClosed();
      expectFocus(page.switch('Acme'));
      expect(page.switch('Acme').getAttribute('aria-checked')).to.equal('true');
      expect(patches(page)).to.be.empty;
    });
  }

  it('can be meant: then it is switched, and the focus is on the switch', async () => {
    const page = await pageWith([acme, off]);
    await asked(page);
    await sendKeys({ press: 'Tab' });
    expectFocus(page.button('Switch off'));
    await sendKeys({ press: 'Enter' });
    await page.shows('Undo');
    expectFocus(page.switch('Acme'));
    expect(patches(page)).to.have.length(1);
  });

  it('asks again when one is being switched off already', async () => {
    const answers = new HeldAnswers();
    const page = await pageWith([acme, other], undefined, answers.options);
    answers.hold();
    page.switch('Other').click();
    await asked(page);
    expect(page.text()).to.contain(LAST);
    answers.release();
  });

  it('counts what is enabled, not what is there', async () => {
    const page = await pageWith([acme, other, { ...off, id: 'con_C9rMq1FyPw6ZtXuB' }]);
    page.switch('Acme').click();
    await page.shows('Undo');
    expect(patches(page)).to.have.length(1);
  });

  it('asks nothing when switching on', async () => {
    const page = await pageWith([{ ...acme, is_enabled: false }]);
    page.switch('Acme').click();
    await waitUntil(() => patches(page).length === 1);
  });

  it('of a switch that stands alone reads the others first', async () => {
    const alone = html`<org-connection-toggle connection-id=${acme.id!}></org-connection-toggle>`;
    const page = await organizationPage({ connections: [acme, off] }, alone);
    await page.shows('Enabled');
    await asked(page);
    expect(page.emulator.requests.map(({ path }) => path)).to.deep.equal([
      `/identity-providers/${acme.id}`,
      '/identity-providers',
    ]);
  });

  it('of a switch that stands alone says so when the others cannot be read', async () => {
    const alone = html`<org-connection-toggle connection-id=${acme.id!}></org-connection-toggle>`;
    const page = await organizationPage({ connections: [acme, other] }, alone);
    await page.shows('Enabled');
    page.emulator.failNext({ status: 403 });
    await asked(page);
    expect(page.text()).to.contain('We couldn’t check whether another connection is enabled.');
  });

  it('stays asked when somebody else removes the connection meanwhile', async () => {
    const page = await pageWith([acme, off]);
    await asked(page);
    page.emulator.reset({ connections: [off] });
    await page.provider.store.refresh();
    await waitUntil(() => page.switches().length === 2);
    expect(page.dialog().isConnected).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => page.switches().length === 1);
    await quiet();
    expectFocus(byRole(page.provider, 'group', 'Connections'));
  });
});

describe('switching off the connection one is signed in with', () => {
  for (const current of [acme.id, acme.name]) {
    it(`asks first when the page names it ${current}`, async () => {
      const page = await pageWith([acme, other]);
      page.provider.setAttribute('current-connection', current!);
      await page.provider.updateComplete;
      await asked(page);
      expect(page.text()).to.contain('You signed in with this connection.').and.not.to.contain(LAST);
    });
  }
});

describe('confirm', () => {
  const list = (confirm: 'always' | 'never') =>
    html`<org-connection-list confirm=${confirm}></org-connection-list>`;

  it('never: asks nothing', async () => {
    const page = await pageWith([acme], list('never'));
    page.switch('Acme').click();
    await waitUntil(() => patches(page).length === 1);
  });

  it('always: asks before every switch, on and off', async () => {
    const page = await pageWith([acme, off], list('always'));
    page.switch('Other').click();
    await page.shows('Switch on Other?');
    page.button('Switch on').click();
    await waitUntil(() => patches(page).length === 1);
    page.switch('Acme').click();
    await page.shows('Switch off Acme?');
  });

  it('something else: says what it knows, and asks when it is risky', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
    const wrong = html`<org-connection-list confirm="maybe" density="airy" searchable></org-connection-list>`;
    const page = await pageWith([acme], wrong);
    await asked(page);
    await waitUntil(() => warnings.length === 2);
    console.warn = warn;
    expect(warnings).to.deep.equal([
      '<org-connection-list> knows confirm="risky|always|never", not "maybe".',
      '<org-connection-list> knows density="comfortable|compact", not "airy".',
    ]);
  });
});

describe('a page that asks in its own way', () => {
  it('is told why, and can go on', async () => {
    const page = await pageWith([acme]);
    let event: ConnectionToggleEvent | undefined;
    page.provider.addEventListener('org-connection-toggle', (toggle) => {
      toggle.preventDefault();
      event = toggle;
    });
    page.switch('Acme').click();
    await waitUntil(() => event !== undefined);
    expect(event?.reasons).to.deep.equal(['last-enabled']);
    expect(patches(page)).to.be.empty;
    event?.proceed();
    await page.shows('Undo');
  });
});
