/** A button that removes a connection, and its dialog, while something else happens: they are moved, or leave, or lose a permission. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgConnectionRemove, OrgProvider } from '../../../src/index.js';
import { seedConnections } from '../../../src/testing/index.js';
import { listen, quiet } from '../../helpers/announcements.js';
import { ControlledTransport } from '../../helpers/controlled-transport.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { MovingSession } from '../../helpers/moving-session.js';
import { openPage, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectNone, focused, maybeByRole, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const ID = 'con_5GkYw8RmTz3NqLpA';
const OTHER = 'con_V1yFo6BqIz8EdJlP';
const NAME = 'Acme Workforce';
const one = html`<org-connection-remove connection-id=${ID}></org-connection-remove>`;

const remover = ({ provider }: OrganizationPage): OrgConnectionRemove =>
  provider.querySelector('org-connection-remove')!;

async function choose(page: OrganizationPage, name: string): Promise<void> {
  byRole(page.provider, 'radio', name).focus();
  await sendKeys({ press: 'Space' });
}

/** Beside a switch, which keeps the reads going when the button leaves. */
async function opening() {
  const answers = new HeldAnswers();
  const page = await organizationPage(
    answers.options,
    html`${one}<org-connection-toggle connection-id=${OTHER}></org-connection-toggle>`,
  );
  await page.shows('Enabled');
  answers.hold();
  page.button('Remove').click();
  await waitUntil(() => page.emulator.requests.length > 1, 'nothing was asked');
  const element = remover(page);
  const answer = async () => {
    answers.release();
    const button = byRole(element, 'button', 'Remove');
    await waitUntil(() => button.getAttribute('aria-busy') === 'false', 'it stays busy');
    await quiet();
  };
  return { page, answer, element };
}

describe('a button that removes a connection', () => {
  it('says that it needs a provider, and opens nothing without one', async () => {
    const element = await fixture<OrgConnectionRemove>(one);
    await waitUntil(() => maybeByRole(element, 'alert'), 'no alert');
    expect(textOf(byRole(element, 'alert'))).to.contain('needs an <org-provider> around it');
    await element.open();
    expectNone(element, 'dialog');
  });

  it('opens nothing, and asks nothing, as long as it is not in the page', async () => {
    const element = document.createElement('org-connection-remove');
    const transport = new ControlledTransport();
    Object.assign(element, { connectionId: ID, transport });
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    await element.open();
    expect(transport.calls).to.be.empty;
  });

  it('opens nothing when it has left the page and come back before it could', async () => {
    const { page, answer, element } = await opening();
    element.remove();
    await answer();
    page.provider.append(element);
    await quiet();
    expectNone(page.provider, 'dialog');
    expect(page.button('Remove').getAttribute('aria-busy')).to.equal('false');
  });

  it('opens nothing in another organization to which it is moved before it could', async () => {
    const { answer, element } = await opening();
    const other = await organizationPage({}, html``);
    other.provider.append(element);
    await answer();
    expectNone(other.provider, 'dialog');
  });

  it('opens nothing, and says nothing of a failure, for another connection that it gets before it could', async () => {
    for (const isRefused of [false, true]) {
      const { page, answer, element } = await opening();
      const said = listen(element);
      element.connectionId = OTHER;
      if (isRefused) page.emulator.failNext({ status: 403 }, { times: 3 });
      await answer();
      expectNone(element, 'dialog');
      expect(said).to.deep.equal([]);
      expect(textOf(element)).not.to.contain('couldn’t load');
    }
  });

  it('opens nothing in the organization of another session', async () => {
    const session = new MovingSession();
    const shared = 'con_5GkYw8RmTz3NqLp0';
    const provider = await fixture<OrgProvider>(
      html`<org-provider base-url="/my-org" .fetch=${session.fetch}>
        <org-connection-toggle connection-id=${shared}></org-connection-toggle>
        <org-connection-remove connection-id=${shared}></org-connection-remove>
      </org-provider>`,
    );
    const page = openPage(session.acme, provider);
    await waitUntil(() => page.switches().length === 1, 'nothing was read');
    session.answers.hold();
    page.button('Remove').click();
    await waitUntil(() => session.acme.requests.length === 2, 'nothing was asked');
    session.current = session.globex;
    void provider.store.refreshConnection(shared).catch(() => {});
    await page.shows('Another person or organization is signed in now');
    await waitUntil(() => page.button('Remove').getAttribute('aria-busy') === 'false', 'it stays busy');
    await quiet();
    expectNone(provider, 'dialog');
    expectNone(provider, 'alertdialog');
  });

  it('has the focus on why the connection cannot be read, even where the browser never focused the button', async () => {
    const page = await organizationPage({ connections: [] }, one);
    page.button('Remove').click();
    await page.shows('We couldn’t load the connection.');
    await waitUntil(() => textOf(focused()!).includes('couldn’t load'), 'the focus is elsewhere');
    expectNone(page.provider, 'button', 'Remove');
  });

  it('says nothing when it comes back after the page has taken it away for being done', async () => {
    const page = await organizationPage({}, one);
    const element = remover(page);
    page.provider.addEventListener('org-connection-removed', () => element.remove());
    page.button('Remove').click();
    await page.shows(`Remove ${NAME}?`);
    await choose(page, 'Remove from organization');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !element.isConnected, 'the page was not told');
    await quiet();
    page.provider.append(element);
    await quiet();
    expect(page.text()).not.to.contain('was removed');
    expect(page.button('Remove').isConnected).to.equal(true);
  });

  it('has no details of an earlier failure beside what it says of a success', async () => {
    const page = await organizationPage({}, one);
    const instead = async () => {
      page.button('Remove').click();
      await page.shows(`Remove ${NAME}?`);
      page.button('Switch off instead').click();
    };
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    await instead();
    await page.shows(`We couldn’t disable ${NAME}.`);
    expect(page.button('Copy details').isConnected).to.equal(true);
    await instead();
    await page.shows(`${NAME} is now disabled.`);
    expectNone(page.provider, 'button', 'Copy details');
  });
});

describe('the open dialog before a removal', () => {
  async function opened(): Promise<OrganizationPage> {
    const page = await organizationPage();
    await page.shows('Finance');
    await page.choose(NAME, 'Remove');
    return page;
  }

  it('warns of a lock-out that arises meanwhile, and keeps its role', async () => {
    const page = await opened();
    const connections = seedConnections().map((wire) => ({ ...wire, is_enabled: wire.id === ID }));
    page.emulator.reset({ connections });
    await page.provider.store.refresh();
    await page.shows('This is the last enabled connection that you can see.');
    expect(byRole(page.provider, 'dialog', `Remove ${NAME}?`).isConnected).to.equal(true);
    expect(page.button('Switch off instead').isConnected).to.equal(true);
  });

  it('offers “Switch off instead” no longer once it is off, or may not be switched', async () => {
    const page = await opened();
    const scopes =
      'read:my_org:identity_providers update:my_org:identity_providers_detach delete:my_org:identity_providers';
    expect(page.button('Switch off instead').isConnected).to.equal(true);
    page.provider.scope = scopes;
    await waitUntil(() => allByRole(page.provider, 'button', 'Switch off instead').length === 0, 'offered');
    page.provider.scope = `${scopes} update:my_org:identity_providers`;
    await waitUntil(
      () => allByRole(page.provider, 'button', 'Switch off instead').length === 1,
      'not offered',
    );
    const connections = seedConnections().map((wire) => ({ ...wire, is_enabled: wire.id !== ID }));
    page.emulator.reset({ connections });
    await page.provider.store.refreshConnection(ID);
    await waitUntil(() => allByRole(page.provider, 'button', 'Switch off instead').length === 0, 'offered');
  });

  for (const [lost, radio] of [
    ['update:my_org:identity_providers_detach', 'Remove from organization'],
    ['delete:my_org:identity_providers', 'Delete connection'],
  ] as const)
    it(`can be chosen no longer without ${lost}, which it offers until then`, async () => {
      const page = await opened();
      const isOffered = () =>
        allByRole(page.provider, 'radio', radio).some((choice) => !choice.matches(':disabled'));
      const scopes = [
        'read:my_org:identity_providers update:my_org:identity_providers',
        'update:my_org:identity_providers_detach delete:my_org:identity_providers',
      ].join(' ');
      page.provider.scope = scopes;
      await page.provider.updateComplete;
      expect(isOffered()).to.equal(true);
      page.provider.scope = scopes.replace(lost, '');
      await waitUntil(() => !isOffered(), 'it is still offered');
    });

  it('says how long a removal waits when the server asks it to', async () => {
    const page = await organizationPage({}, one);
    page.button('Remove').click();
    await page.shows(`Remove ${NAME}?`);
    page.emulator.failNext(
      { status: 429, headers: { 'Retry-After': '30' } },
      { matching: ({ method }) => method === 'POST' },
    );
    await choose(page, 'Remove from organization');
    await sendKeys({ press: 'Enter' });
    await page.shows(/Trying again in \d+ seconds?/);
  });

  it('stays as long as the removal is under way, and its outcome is told', async () => {
    const answers = new HeldAnswers();
    const page = await organizationPage(answers.options);
    await page.shows('Finance');
    const told: string[] = [];
    page.provider.addEventListener('org-connection-removed', ({ how }) => told.push(how));
    page.provider.addEventListener('org-connection-toggle', () => told.push('toggle'));
    await page.choose(NAME, 'Remove');
    const buttons = ['Cancel', 'Switch off instead'].map((name) => page.button(name));
    const disabled = () => buttons.map((button) => button.getAttribute('aria-disabled'));
    await choose(page, 'Remove from organization');
    expect(disabled()).to.deep.equal(['false', 'false']);
    answers.hold();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.emulator.requests.some(({ method }) => method === 'POST'), 'nothing was sent');
    await sendKeys({ press: 'Escape' });
    for (const button of buttons) button.click();
    await quiet();
    expect(page.dialog().isConnected).to.equal(true);
    expect(disabled()).to.deep.equal(['true', 'true']);
    answers.release();
    await page.dialogClosed();
    await page.shows(`${NAME} was removed from the organization.`);
    expect(told).to.deep.equal(['detached']);
  });

  it('can be left when the removal was refused', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.emulator.failNext({ status: 403 }, { matching: ({ method }) => method === 'POST' });
    await page.choose(NAME, 'Remove');
    await choose(page, 'Remove from organization');
    await sendKeys({ press: 'Enter' });
    await page.shows(`We couldn’t remove ${NAME}.`);
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
  });

  it('says nothing afterwards of a removal during which its list has left the page', async () => {
    const answers = new HeldAnswers();
    const page = await organizationPage(answers.options);
    await page.shows('Finance');
    await page.choose(NAME, 'Remove');
    const list = page.provider.querySelector('org-connection-list')!;
    await choose(page, 'Remove from organization');
    answers.hold();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.emulator.requests.some(({ method }) => method === 'POST'), 'nothing was sent');
    list.remove();
    await quiet();
    answers.release();
    await waitUntil(
      () => page.emulator.requests.every(({ status, aborted }) => status !== null || aborted),
      'no answer',
    );
    await quiet();
    page.provider.append(list);
    await page.shows('Finance');
    await quiet();
    expect(page.text()).not.to.contain('was removed');
    expectNone(page.provider, 'switch', NAME);
  });
});
