/** A button that removes one connection, on a page of its own: what it reads, says, tells the page, and where the focus is. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgErrorEvent } from '../../../src/index.js';
import { seedConnections, type EmulatorOptions } from '../../../src/testing/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { connection } from '../../helpers/connections.js';
import { ControlledTransport } from '../../helpers/controlled-transport.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, expectNone, focused, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
const alone = html`<org-connection-remove connection-id=${WORKFORCE}></org-connection-remove>`;

interface Alone extends OrganizationPage {
  readonly said: readonly string[];
  readonly errors: OrgErrorEvent[];
}

async function pageAlone(options: EmulatorOptions = {}): Promise<Alone> {
  const page = await organizationPage(options, alone);
  await waitUntil(() => allByRole(page.provider, 'button', 'Remove').length === 1, 'no button');
  const errors: OrgErrorEvent[] = [];
  page.provider.addEventListener('org-error', (event) => errors.push(event));
  return { ...page, errors, said: listen(page.provider) };
}

async function press(page: OrganizationPage, name: string): Promise<void> {
  page.button(name).focus();
  await sendKeys({ press: 'Enter' });
}

async function open(page: OrganizationPage): Promise<void> {
  await press(page, 'Remove');
  await page.shows('Remove Acme Workforce?');
  await waitUntil(() => !/Loading|Checking/.test(page.text()), 'the configuration never came');
}

async function detach(page: OrganizationPage): Promise<void> {
  byRole(page.provider, 'radio', 'Remove from organization').focus();
  await sendKeys({ press: 'Space' });
  await sendKeys({ press: 'Enter' });
}

describe('a removal by itself', () => {
  it('is said once, with the name', async () => {
    const page = await pageAlone();
    await open(page);
    await detach(page);
    await page.dialogClosed();
    await expectSaid(page.said, /^Acme Workforce was removed from the organization\./);
    expect(textOf(focused()!)).to.contain('Acme Workforce was removed');
    expect(page.errors).to.be.empty;
  });

  it('says and shows another sentence where the connection was deleted', async () => {
    const page = await pageAlone();
    await open(page);
    byRole(page.provider, 'radio', 'Delete connection').focus();
    await sendKeys({ press: 'Space' });
    byRole(page.provider, 'textbox', /type its name/).focus();
    await sendKeys({ type: 'Acme Workforce' });
    await sendKeys({ press: 'Enter' });
    await page.dialogClosed();
    await expectSaid(page.said, 'Acme Workforce was deleted.');
    expect(page.text()).to.contain('Acme Workforce was deleted.');
    expectNone(page.provider, 'button', 'Remove');
  });

  it('says that another admin was first', async () => {
    const page = await pageAlone();
    await open(page);
    page.emulator.reset({ connections: seedConnections().slice(1) });
    await detach(page);
    await page.dialogClosed();
    await expectSaid(page.said, /^Acme Workforce had already been removed\./);
  });

  it('reads the list first, so that it knows of a lock-out', async () => {
    const page = await pageAlone({ connections: seedConnections().slice(0, 1) });
    await press(page, 'Remove');
    await page.shows('This is the last enabled connection that you can see.');
    expect(page.emulator.requests.map(({ path }) => path)).to.include('/identity-providers');
    expectFocus(page.button('Cancel'));
  });

  it('says so where the list cannot be read', async () => {
    const page = await pageAlone();
    page.emulator.failNext(
      { status: 403 },
      { times: 9, matching: ({ path }) => path === '/identity-providers' },
    );
    await press(page, 'Remove');
    await page.shows('We couldn’t check whether another connection is enabled.');
    expect(page.errors).to.be.empty;
  });

  it('opens one dialog, however often it is pressed, and says that it is busy', async () => {
    const answers = new HeldAnswers();
    const page = await pageAlone(answers.options);
    answers.hold();
    page.button('Remove').focus();
    await sendKeys({ press: 'Enter' });
    expect(page.button('Remove').getAttribute('aria-busy')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    answers.release();
    await page.shows('Remove Acme Workforce?');
    await page.atRest();
    expect([
      ...allByRole(page.provider, 'dialog'),
      ...allByRole(page.provider, 'alertdialog'),
    ]).to.have.length(1);
    expect(page.emulator.requests.map(({ path }) => path)).to.deep.equal(['/identity-providers', '/config']);
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    expectFocus(page.button('Remove'));
    expect(page.button('Remove').getAttribute('aria-busy')).to.equal('false');
    await expectSaid(page.said);
  });

  it('that cannot be read is told to the page and said, and can be tried again', async () => {
    const page = await pageAlone();
    page.emulator.failNext({ status: 403, body: { detail: 'Not you.' } }, { times: 2 });
    await press(page, 'Remove');
    await page.shows('We couldn’t load the connection.');
    expect(page.errors.map(({ action, error }) => [action, error.code])).to.deep.equal([
      ['read', 'forbidden'],
    ]);
    await expectSaid(page.said, /^We couldn’t load the connection\. You don’t have permission/);
    expect(page.button('Copy details').isConnected).to.equal(true);
    expectFocus(page.button('Remove'));
    await open(page);
    const { renderRoot } = page.provider.querySelector('org-connection-remove')!;
    expect(renderRoot.querySelectorAll('[part=message]')).to.have.length(0);
  });

  it('that cannot be read shows nothing where the page says it itself', async () => {
    const page = await pageAlone({ connections: [] });
    page.provider.addEventListener('org-error', (event) => event.preventDefault());
    await press(page, 'Remove');
    await waitUntil(() => page.errors.length === 1, 'the page was not told');
    await expectSaid(page.said);
    expect(page.text()).not.to.contain('couldn’t load');
  });

  it('may be switched off instead, which can be refused', async () => {
    const page = await pageAlone();
    await open(page);
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    await press(page, 'Switch off instead');
    await page.shows('We couldn’t disable Acme Workforce.');
    expect(
      page.errors.map(({ action, error, connection }) => [action, error.code, connection?.name]),
    ).to.deep.equal([['toggle', 'conflict', 'acme-workforce']]);
    await expectSaid(page.said, /^We couldn’t disable Acme Workforce\. The server can’t do this/);
    expectFocus(page.button('Remove'));
  });

  it('leaves it to the notice to say that another session has refused to switch it off', async () => {
    const page = await pageAlone();
    await open(page);
    page.emulator.failNext(
      { status: 409, body: { type: 'urn:org-connections:error:session-changed', status: 409 } },
      { matching: ({ method }) => method === 'PATCH' },
    );
    await press(page, 'Switch off instead');
    await page.shows('Another person or organization is signed in');
    await quiet();
    expect(page.text()).not.to.contain('couldn’t disable');
  });

  it('says once that it was switched off instead', async () => {
    const page = await pageAlone();
    await open(page);
    await press(page, 'Switch off instead');
    await page.shows('Acme Workforce is now disabled.');
    await expectSaid(page.said, 'Acme Workforce is now disabled.');
    await open(page);
    const { renderRoot } = page.provider.querySelector('org-connection-remove')!;
    expect(renderRoot.querySelectorAll('[part=message]')).to.have.length(0);
    expectNone(page.provider, 'button', 'Switch off instead');
  });

  it('names what may not be removed, at the button, for who does not see it too', async () => {
    const page = await pageAlone();
    await open(page);
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    page.provider.scope = 'read:my_org:identity_providers';
    await page.shows('You don’t have permission to remove this connection.');
    const button = page.button('Remove');
    const reason = (button.getRootNode() as ShadowRoot).getElementById(
      button.getAttribute('aria-describedby')!,
    );
    expect(reason?.textContent).to.equal('You don’t have permission to remove this connection.');
    await press(page, 'Remove');
    await quiet();
    expectNone(page.provider, 'radio');
  });

  it('that the transport of the page gives up is no failure, and can be tried again', async () => {
    const transport = new ControlledTransport();
    const box = await fixture<HTMLElement>(
      html`<div>
        <org-connection-remove connection-id=${WORKFORCE} .transport=${transport}></org-connection-remove>
      </div>`,
    );
    const said = listen(box);
    byRole(box, 'button', 'Remove').click();
    await waitUntil(() => transport.calls.length > 0, 'nothing is read');
    await transport.last.answer([connection({ id: WORKFORCE })]);
    await waitUntil(() => allByRole(box, 'radio').length > 0, 'nothing can be chosen');
    const detach = byRole(box, 'radio', 'Remove from organization');
    for (const time of [1, 2]) {
      detach.focus();
      if (time === 1) await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => transport.of('detachConnection').length === time, 'it was not asked for');
      await transport.of('detachConnection').at(-1)!.fail('aborted');
      await quiet();
    }
    expect(said).to.deep.equal([]);
    expect(textOf(box)).not.to.contain('couldn’t remove');
  });
});
