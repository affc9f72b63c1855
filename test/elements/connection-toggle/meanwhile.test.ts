/** A switch that is moved or taken away while it checks or saves, and what the server turns out to say meanwhile. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgConnectionToggle } from '../../../src/index.js';
import { FRESH_FOR } from '../../../src/store/index.js';
import {
  seedConnections,
  type EmulatorOptions,
  type WireIdentityProvider,
} from '../../../src/testing/index.js';
import { listen, quiet } from '../../helpers/announcements.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { later } from '../../helpers/later.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectNone } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const ID = 'con_5GkYw8RmTz3NqLpA';
const OTHER = 'con_V1yFo6BqIz8EdJlP';
const NAME = 'Acme Workforce';
const one = html`<org-connection-toggle connection-id=${ID}></org-connection-toggle>`;
const two = html`${one}<org-connection-toggle connection-id=${OTHER}></org-connection-toggle>`;

interface Alone extends OrganizationPage {
  readonly answers: HeldAnswers;
  readonly toggle: OrgConnectionToggle;
  /** What the switch asked of the page and told it, also while it was not in the page. */
  readonly told: string[];
}

async function alone(options: EmulatorOptions = {}, content = one): Promise<Alone> {
  const answers = new HeldAnswers();
  const page = await organizationPage({ ...options, ...answers.options }, content);
  await waitUntil(() => allByRole(page.provider, 'switch', NAME).length > 0, 'no switch');
  await page.atRest();
  const toggle = page.provider.querySelector('org-connection-toggle')!;
  const told: string[] = [];
  for (const type of ['org-connection-toggle', 'org-connection-toggled'])
    toggle.addEventListener(type, () => told.push(type));
  return { ...page, answers, toggle, told };
}

async function press({ toggle }: Alone): Promise<void> {
  byRole(toggle, 'switch').focus();
  await sendKeys({ press: 'Space' });
}

const patches = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method === 'PATCH');
const answered = ({ emulator }: OrganizationPage) =>
  waitUntil(() => emulator.requests.every(({ status }) => status !== null), 'no answer');
const checks = ({ emulator }: OrganizationPage) =>
  waitUntil(() => emulator.requests.some(({ path }) => path === '/identity-providers'), 'it does not check');
const saves = (page: OrganizationPage) => waitUntil(() => patches(page).length === 1, 'nothing was sent');

/** Presses the switch, and waits until its change is sent; the answer is held back. */
async function beginToSave(page: Alone): Promise<void> {
  page.toggle.confirm = 'never';
  page.answers.hold();
  await press(page);
  await saves(page);
}

describe('a switch that is moved to another organization', () => {
  for (const confirm of ['risky', 'never'] as const)
    it(`does nothing when it is pressed before it is rendered anew: confirm="${confirm}"`, async () => {
      const page = await alone();
      page.toggle.confirm = confirm;
      await page.toggle.updateComplete;
      document.body.append(page.toggle);
      byRole(page.toggle, 'switch').click();
      await quiet();
      page.toggle.remove();
      expect(page.told).to.deep.equal([]);
      expect(patches(page)).to.be.empty;
    });

  it('does not switch the connection there of which it was still checking whether it may', async () => {
    const page = await alone({}, two);
    const other = await organizationPage();
    await other.shows('Finance');
    page.answers.hold();
    await press(page);
    await checks(page);
    other.provider.append(page.toggle);
    await quiet();
    page.answers.release();
    await answered(page);
    await quiet();
    expect(page.told).to.deep.equal([]);
    expect([...patches(page), ...patches(other)]).to.deep.equal([]);
  });

  it('leaves no refusal behind that the page has shown in its own way', async () => {
    const page = await alone({}, html`${one}<org-connection-list></org-connection-list>`);
    const other = await organizationPage({}, html``);
    let heard = 0;
    other.provider.addEventListener('org-error', (event) => {
      heard++;
      event.preventDefault();
    });
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    await beginToSave(page);
    other.provider.append(page.toggle);
    await quiet();
    page.answers.release();
    await waitUntil(() => heard === 1, 'the page was not told');
    await waitUntil(() => page.switch(NAME).getAttribute('aria-checked') === 'true', 'it stays off');
    await quiet();
    expect(page.text()).not.to.contain('couldn’t disable');
  });

  for (const [what, become] of [
    ['it was moved from', (page, other) => other.provider.append(page.toggle)],
    ['of another connection', ({ toggle }) => (toggle.connectionId = OTHER)],
  ] as const satisfies readonly (readonly [string, (page: Alone, other: OrganizationPage) => unknown])[])
    it(`says nothing of a read that has failed where ${what}`, async () => {
      // Beside another switch, which keeps the reads going.
      const page = await alone({}, two);
      const other = await organizationPage({}, html``);
      const heard: string[] = [];
      page.toggle.addEventListener('org-error', ({ action }) => heard.push(action));
      page.emulator.clearRequests();
      page.emulator.failNext({ status: 403 }, { matching: ({ path }) => path.endsWith(ID) });
      page.answers.hold();
      const said = listen(page.toggle);
      const back = later(FRESH_FOR);
      // The page is looked at again.
      dispatchEvent(new Event('focus'));
      await waitUntil(() => page.emulator.requests.length > 0, 'nothing was asked');
      back();
      become(page, other);
      page.answers.release();
      await answered(page);
      await waitUntil(() => allByRole(page.toggle, 'switch').length > 0, 'no switch');
      await quiet();
      expect([heard, said]).to.deep.equal([[], []]);
    });

  it('tells of a refusal even where there is no organization any more', async () => {
    const page = await alone();
    const heard: string[] = [];
    page.toggle.addEventListener('org-error', ({ error }) => heard.push(error.code));
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    await beginToSave(page);
    document.body.append(page.toggle);
    page.answers.release();
    await waitUntil(() => heard.length > 0, 'the page was not told');
    await quiet();
    page.toggle.remove();
    expect(heard).to.deep.equal(['conflict']);
  });
});

describe('a switch that leaves the page', () => {
  it('while it checks asks nothing any more, and is not busy when it comes back', async () => {
    const page = await alone({}, two);
    page.answers.hold();
    await press(page);
    await checks(page);
    page.toggle.remove();
    await quiet();
    page.provider.append(page.toggle);
    await quiet();
    expect(page.switch(NAME).getAttribute('aria-busy')).to.equal('false');
    page.toggle.remove();
    page.answers.release();
    await answered(page);
    await quiet();
    expect(page.told).to.deep.equal([]);
    expect(patches(page)).to.be.empty;
  });

  it('while it saves tells nothing any more, and offers no “Undo” when it comes back', async () => {
    const page = await alone();
    await beginToSave(page);
    page.toggle.remove();
    page.answers.release();
    await answered(page);
    await quiet();
    page.provider.append(page.toggle);
    await page.shows('Disabled');
    await quiet();
    expect(page.told).to.deep.equal(['org-connection-toggle']);
    expectNone(page.provider, 'button', /^Undo/);
  });

  it('sends nothing when the page goes on with the event of a switch that is gone', async () => {
    const page = await alone();
    let goOn = () => {};
    page.toggle.addEventListener('org-connection-toggle', (event) => {
      event.preventDefault();
      goOn = () => event.proceed();
    });
    await press(page);
    await waitUntil(() => page.told.length === 1, 'the page was not asked');
    page.toggle.remove();
    goOn();
    await quiet();
    expect(patches(page)).to.be.empty;
  });

  it('in a list asks the page nothing, when “Switch off instead” is pressed as the list is taken away', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const list = page.provider.querySelector('org-connection-list')!;
    let asked = 0;
    list.addEventListener('org-connection-toggle', () => asked++);
    await page.choose(NAME, 'Remove');
    const instead = page.button('Switch off instead');
    list.remove();
    instead.click();
    await quiet();
    expect([asked, patches(page).length]).to.deep.equal([0, 0]);
  });
});

describe('a switch that checks whether others are enabled', () => {
  const [seed, ...others] = seedConnections() as [WireIdentityProvider, ...WireIdentityProvider[]];
  for (const [what, connections] of [
    ['is gone', others],
    ['is off already', [{ ...seed, is_enabled: false }, ...others]],
    ['may not be switched any more', [{ ...seed, access_level: 'readonly' as const }, ...others]],
  ] as const)
    it(`does nothing when it finds that its connection ${what}`, async () => {
      const page = await alone();
      page.emulator.reset({ connections });
      await press(page);
      await checks(page);
      await page.atRest();
      await quiet();
      expect(page.told).to.deep.equal([]);
      expect(patches(page)).to.be.empty;
      expectNone(page.provider, 'alertdialog');
    });

  it('asks nothing when switching off is taken back before it is confirmed', async () => {
    const page = await alone({ connections: [seed] });
    const reasons: unknown[] = [];
    page.provider.addEventListener('org-connection-toggle', (event) => reasons.push([...event.reasons]));
    await press(page);
    await page.shows(`Switch off ${NAME}?`);
    page.answers.hold();
    page.button('Switch off').click();
    await saves(page);
    await press(page);
    await waitUntil(() => page.switch(NAME).getAttribute('aria-checked') === 'true', 'it stays off');
    page.answers.release();
    await page.atRest();
    expect(reasons).to.deep.equal([['last-enabled'], []]);
    expectNone(page.provider, 'alertdialog');
  });
});

describe('a switch whose connection cannot be read again', () => {
  it('goes where the connection is gone, and says so in its place', async () => {
    const page = await alone();
    page.emulator.reset({ connections: [] });
    await page.provider.store.refreshConnection(ID).catch(() => {});
    await page.shows('This no longer exists.');
    expectNone(page.provider, 'switch');
    expect(page.text()).not.to.contain('Loading');
  });

  it('stays as it was, and is read by “Try again”, which is busy meanwhile', async () => {
    const page = await alone();
    page.emulator.failNext({ status: 409 });
    const back = later(FRESH_FOR);
    dispatchEvent(new Event('focus'));
    await page.shows('We couldn’t load the connection.').finally(back);
    expect(page.switch(NAME).getAttribute('aria-checked')).to.equal('true');
    const retry = page.button('Try again');
    expect(retry.getAttribute('aria-busy')).to.equal('false');
    page.answers.hold();
    retry.click();
    await waitUntil(() => retry.getAttribute('aria-busy') === 'true', 'it is not busy');
    page.answers.release();
    await waitUntil(() => allByRole(page.provider, 'button', 'Try again').length === 0, 'it was not read');
    expect(page.switch(NAME).getAttribute('aria-checked')).to.equal('true');
  });
});
