/** What a row's menu offers, why not, and what becomes of it. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgErrorEvent } from '../../../../src/index.js';
import { seedConnections, type EmulatorOptions } from '../../../../src/testing/index.js';
import { expectSaid, listen, quiet } from '../../../helpers/announcements.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { byRole, expectFocus, expectNone, focused, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const READ = 'read:my_org:identity_providers';
const DETACH = 'update:my_org:identity_providers_detach';
const DELETE = 'delete:my_org:identity_providers';

async function shown(
  options: EmulatorOptions = {},
  content?: ReturnType<typeof html>,
): Promise<OrganizationPage> {
  const page = await organizationPage(options, content);
  await page.shows('Acme Workforce');
  return page;
}

async function removeItem(page: OrganizationPage): Promise<HTMLElement> {
  page.button('Actions for Acme Workforce').focus();
  await sendKeys({ press: 'ArrowUp' });
  await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
  return byRole(page.provider, 'menuitem', /^Remove/);
}

async function detach(page: OrganizationPage, name: string): Promise<void> {
  await page.choose(name, 'Remove');
  byRole(page.provider, 'radio', 'Remove from organization').focus();
  await sendKeys({ press: 'Space' });
  await sendKeys({ press: 'Enter' });
  await page.dialogClosed();
}

describe('the removal in a menu', () => {
  for (const [scopes, isOffered] of [
    [[READ], false],
    [[READ, DETACH], true],
    [[READ, DELETE], true],
  ] as const)
    it(`is ${isOffered ? '' : 'not '}offered with ${scopes.join(' ')}`, async () => {
      const page = await shown();
      page.provider.scope = scopes.join(' ');
      await page.provider.updateComplete;
      const item = await removeItem(page);
      expect(item.getAttribute('aria-disabled')).to.equal(isOffered ? null : 'true');
      expect(textOf(item)).to.equal(
        isOffered ? 'Remove…' : 'Remove… You don’t have permission to remove this connection.',
      );
    });

  it('looks like a danger where it is offered, and nothing else does', async () => {
    const page = await shown();
    const remove = await removeItem(page);
    expect(remove.classList.contains('danger')).to.equal(true);
    expect(byRole(page.provider, 'menuitem', 'Settings…').classList.contains('danger')).to.equal(false);
    await sendKeys({ press: 'Escape' });
    page.provider.scope = READ;
    await page.provider.updateComplete;
    expect((await removeItem(page)).classList.contains('danger')).to.equal(false);
  });

  it('of the last row gives the focus to the list where the page has a heading of its own', async () => {
    const page = await shown(
      { connections: seedConnections().slice(0, 1) },
      html`<org-connection-list><h3 slot="header">Sign-in</h3></org-connection-list>`,
    );
    await detach(page, 'Acme Workforce');
    await page.shows('No connections yet');
    await quiet();
    expectFocus(byRole(page.provider, 'group', 'Connections'));
  });

  it('takes the message away with “Close”, and says nothing more', async () => {
    const page = await shown();
    const said = listen(page.provider);
    await detach(page, 'Acme Workforce');
    page.button('Close').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !page.text().replace(said.join(' '), '').includes('was removed'), 'it stays');
    await expectSaid(said, /^Acme Workforce was removed from the organization\./);
  });
});

describe('switching off instead, in a list without switches', () => {
  const content = html`<org-connection-list columns="name"></org-connection-list>`;

  async function instead(prepare: (page: OrganizationPage) => void) {
    const page = await shown({}, content);
    const errors: OrgErrorEvent[] = [];
    page.provider.addEventListener('org-error', (event) => errors.push(event));
    const said = listen(page.provider);
    prepare(page);
    await page.choose('Acme Workforce', 'Remove');
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    byRole(page.provider, 'button', 'Switch off instead').focus();
    await sendKeys({ press: 'Enter' });
    await page.dialogClosed();
    return { page, errors, said };
  }

  it('says why it was refused, and tells the page', async () => {
    const { page, errors, said } = await instead(() => {});
    await page.shows('We couldn’t disable Acme Workforce.');
    await expectSaid(said, /^We couldn’t disable Acme Workforce\. The server can’t do this/);
    expect(
      errors.map(({ action, error, connection }) => [action, error.code, connection?.name]),
    ).to.deep.equal([['toggle', 'conflict', 'acme-workforce']]);
    expectFocus(page.button('Actions for Acme Workforce'));
  });

  it('leaves that to a page that says it itself', async () => {
    const { page, errors, said } = await instead(({ provider }) =>
      provider.addEventListener('org-error', (event) => event.preventDefault()),
    );
    await waitUntil(() => errors.length === 1, 'the page was not told');
    await expectSaid(said);
    expect(page.text()).not.to.contain('couldn’t disable');
  });

  it('sends nothing where the page says no', async () => {
    const { page } = await instead(({ provider }) =>
      provider.addEventListener('org-connection-toggle', (event) => event.preventDefault()),
    );
    await page.atRest();
    expect(page.emulator.requests.filter(({ method }) => method === 'PATCH')).to.be.empty;
    expectNone(page.provider, 'alert');
  });
});

describe('the domains of a row', () => {
  it('are none where the server says so, and unknown where it says nothing', async () => {
    const [seed] = seedConnections();
    const { domains: _domains, ...silent } = seed!;
    const page = await shown({
      connections: [
        { ...seed!, domains: [] },
        { ...silent, id: 'con_B2cVx7JdHs9QfKtE', display_name: 'Silent' },
      ],
    });
    const cells = [
      ...page.provider.querySelector('org-connection-list')!.renderRoot.querySelectorAll('.domains-cell'),
    ];
    expect(cells.map(textOf)).to.deep.equal(['None', 'Unknown']);
  });
});
