/** The columns, icons and actions that a page chooses for its rows. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html as litHtml } from 'lit';
import type { Connection, OrgConnectionList } from '../../../src/index.js';
import { seedConnections } from '../../../src/testing/index.js';
import { written } from '../../helpers/console.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, focused, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const connections = seedConnections().slice(0, 3);
const [first, second] = connections.map(({ id }) => id!);

async function pageWith(
  content = html`<org-connection-list></org-connection-list>`,
): Promise<OrganizationPage> {
  const page = await organizationPage({ connections }, content);
  await page.shows('Acme Workforce');
  return page;
}

const listOf = ({ provider }: OrganizationPage): OrgConnectionList =>
  provider.querySelector('org-connection-list')!;
const headings = ({ provider }: OrganizationPage) =>
  allByRole(provider, 'columnheader').map((column) => slotted(column));
/** The cells of a row, as people read them. */
const cells = ({ provider }: OrganizationPage, row: number) =>
  [...allByRole(provider, 'row')[row + 1]!.children].map((cell) => slotted(cell));

function slotted(cell: Element): string {
  const slot = cell.querySelector('slot:not([name^=icon])');
  return slot ? (slot as HTMLSlotElement).assignedNodes({ flatten: true }).map(textOf).join() : textOf(cell);
}

describe('the columns', () => {
  it('are those that the page names, in its order', async () => {
    const page = await pageWith(
      html`<org-connection-list columns="name status strategy"></org-connection-list>`,
    );
    expect(headings(page)).to.deep.equal(['Name', 'Status', 'Type', 'Actions']);
    expect(cells(page, 0)[2]).to.equal('Okta');
    listOf(page).columns = 'domains name';
    await waitUntil(() => headings(page).join() === 'Domains,Name,Actions');
  });

  it('always have a name, for a row is called by it', async () => {
    const page = await pageWith(html`<org-connection-list columns="status"></org-connection-list>`);
    expect(headings(page)).to.deep.equal(['Name', 'Status', 'Actions']);
    expect(allByRole(page.provider, 'rowheader')).to.have.length(3);
  });

  it('can be the page’s own, with a text, a node or a template', async () => {
    const page = await pageWith();
    const node = document.createElement('em');
    node.textContent = 'of the page';
    const contents = [
      (connection: Connection) => `owner of ${connection.displayName}`,
      () => node,
      () => litHtml`<b>bold</b>`,
    ];
    const seen: string[] = [];
    for (const cell of contents) {
      listOf(page).extraColumns = [{ name: 'owner', heading: 'Owner', cell }];
      await listOf(page).updateComplete;
      seen.push(cells(page, 2)[3]!);
    }
    expect(headings(page)).to.deep.equal(['Name', 'Type', 'Domains', 'Owner', 'Status', 'Actions']);
    expect(seen).to.deep.equal([
      'Owner owner of Old intranet (until March)',
      'Owner of the page',
      'Owner bold',
    ]);
    listOf(page).columns = 'name owner';
    await waitUntil(() => headings(page).join() === 'Name,Owner,Actions');
  });

  it('show what they are given as text, never as markup', async () => {
    const page = await pageWith();
    listOf(page).extraColumns = [
      { name: 'owner', heading: '<b>Owner</b>', cell: () => '<img src=x onerror=alert(1)>' },
    ];
    await page.shows('<img src=x onerror=alert(1)>');
    expect(headings(page)).to.include('<b>Owner</b>');
  });

  it('are slots where the kit does not know them, also for what comes later', async () => {
    const page = await pageWith(html`
      <org-connection-list columns="name owner status">
        <span slot="owner">Owner</span>
        <span slot=${`owner:${first}`}>Ada</span>
      </org-connection-list>
    `);
    expect(headings(page)).to.deep.equal(['Name', 'Owner', 'Status', 'Actions']);
    const late = Object.assign(document.createElement('span'), {
      slot: `owner:${second}`,
      textContent: 'Grace',
    });
    listOf(page).append(late);
    await waitUntil(() => cells(page, 1)[1] === 'Grace');
    expect(cells(page, 0)[1]).to.equal('Ada');
    expect(cells(page, 2)[1]).to.equal('');
  });

  it('have one more as soon as rows can be chosen, in the head and in each row at the same time', async () => {
    const page = await pageWith();
    listOf(page).selectable = true;
    const counts = () => allByRole(page.provider, 'row').map((row) => row.children.length);
    await waitUntil(() => counts()[0] === 6);
    expect(counts()).to.deep.equal([6, 6, 6, 6]);
    expect(listOf(page).hasAttribute('density'), 'nobody has set it').to.equal(false);
  });

  it('without a switch can still be told to switch off instead of removing', async () => {
    const page = await pageWith(html`<org-connection-list columns="name"></org-connection-list>`);
    const events: string[] = [];
    for (const type of ['org-connection-toggle', 'org-connection-toggled'])
      page.provider.addEventListener(type, () => events.push(type));
    await page.choose('Acme Workforce', 'Remove');
    page.button('Switch off instead').click();
    await page.shows('Acme Workforce is now disabled.');
    expect(events).to.deep.equal(['org-connection-toggle', 'org-connection-toggled']);
  });
});

describe('the actions of a page', () => {
  async function openMenu(page: OrganizationPage): Promise<HTMLElement[]> {
    page.button('Actions for Acme Workforce').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
    return allByRole(page.provider, 'menuitem');
  }

  it('stand in the menu between the settings and the removal, and say why not', async () => {
    const page = await pageWith();
    const chosen: (string | null)[] = [];
    listOf(page).rowActions = [
      { text: 'Open audit log', choose: ({ id }) => chosen.push(id) },
      {
        text: 'Test',
        choose: () => chosen.push('never'),
        whyNot: ({ displayName }) => `Not for ${displayName}`,
      },
    ];
    const items = await openMenu(page);
    expect(items.map(textOf)).to.deep.equal([
      'Settings…',
      'Open audit log',
      'Test Not for Acme Workforce',
      'Remove…',
    ]);
    items[2]!.click();
    items[1]!.click();
    expect(chosen).to.deep.equal([first]);
    expectFocus(page.button('Actions for Acme Workforce'));
    await waitUntil(() => allByRole(page.provider, 'menu').length === 0, 'the menu stays');
  });
});

describe('what is taken away', () => {
  // Preact says "" then, the others undefined or null.
  for (const none of ['', undefined, null])
    it(`with ${JSON.stringify(none) ?? 'undefined'} is as if it had never been given`, async () => {
      const page = await pageWith(
        html`<org-connection-list columns="name owner status" density="compact"></org-connection-list>`,
      );
      const given: Partial<OrgConnectionList> = {
        extraColumns: [{ name: 'owner', heading: 'Owned by' }],
        rowActions: [{ text: 'Open audit log', choose: () => {} }],
      };
      Object.assign(listOf(page), given);
      await page.shows('Owned by');
      const lines = await written('warn', async () => {
        Object.assign(listOf(page), {
          extraColumns: none,
          rowActions: none,
          density: none,
          searchable: none,
        });
        await listOf(page).updateComplete;
      });
      expect(lines).to.be.empty;
      expect(headings(page)).to.deep.equal(['Name', 'owner', 'Status', 'Actions']);
      page.button('Actions for Acme Workforce').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
      expect(allByRole(page.provider, 'menuitem').map(textOf)).to.deep.equal(['Settings…', 'Remove…']);
    });
});

describe('what a page throws', () => {
  /** The test runner takes whatever is uncaught for a failure of the test. */
  async function reported(act: () => Promise<void>): Promise<string[]> {
    const messages: string[] = [];
    const original = window.reportError;
    window.reportError = (error) => messages.push(String(error));
    await act();
    window.reportError = original;
    return messages;
  }
  const fail = (): never => {
    throw new Error('of the page');
  };

  it('in a cell or in an action is reported, and breaks nothing', async () => {
    const page = await pageWith();
    const messages = await reported(async () => {
      listOf(page).extraColumns = [{ name: 'owner', heading: 'Owner', cell: fail }];
      listOf(page).rowActions = [
        { text: 'Test', choose: fail, whyNot: ({ id }) => (id === first ? fail() : null) },
      ];
      await page.shows('Owner');
      page.button('Actions for Acme Workforce').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
      byRole(page.provider, 'menuitem', 'Test').click();
      await waitUntil(() => allByRole(page.provider, 'menu').length === 0, 'the menu stays');
      expectFocus(page.button('Actions for Acme Workforce'));
      expect(allByRole(page.provider, 'switch')).to.have.length(3);
      // So that nothing is reported after the test.
      Object.assign(listOf(page), { extraColumns: [], rowActions: [] });
      await listOf(page).updateComplete;
    });
    expect(new Set(messages)).to.deep.equal(new Set(['Error: of the page']));
    expect(messages.length).to.be.greaterThan(4);
  });
});

describe('the icon of a connection', () => {
  const signOf = async (icon_url: unknown) => {
    const options: Record<string, unknown> = { ...connections[0]!.options, icon_url };
    const page = await organizationPage({ connections: [{ ...connections[0]!, options }] });
    await page.shows('Acme Workforce');
    return byRole(page.provider, 'rowheader').querySelector('.icon')!;
  };

  it('is a picture only where it comes from https:', async () => {
    const icon = await signOf('https://assets.acme.example/okta.svg');
    const { src, referrerPolicy, loading } = icon.querySelector('img')!;
    expect([src, referrerPolicy, loading]).to.deep.equal([
      'https://assets.acme.example/okta.svg',
      'no-referrer',
      'lazy',
    ]);
    expect(icon.querySelector('img')!.getAttribute('alt')).to.equal('');
    for (const url of [
      'http://a.example/x.svg',
      'data:image/svg+xml,<svg/>',
      'javascript:alert(1)',
      '/x.svg',
      'x',
      7,
      null,
    ])
      expect((await signOf(url)).querySelectorAll('img'), String(url)).to.have.length(0);
  });

  it('is never a picture of the page’s own host, which would get the cookies of the admin', async () => {
    const { hostname, host } = location;
    for (const url of [
      `https://${host}/logout`,
      `https://${hostname}/x.svg`,
      `HTTPS://${hostname.toUpperCase()}:7/`,
    ])
      expect((await signOf(url)).querySelectorAll('img'), url).to.have.length(0);
    expect((await signOf(`https://${hostname}.example/x.svg`)).querySelectorAll('img')).to.have.length(1);
  });

  it('stands in for a picture that does not come, and says nothing to those who do not see it', async () => {
    const icon = await signOf('https://assets.acme.example/okta.svg');
    icon.querySelector('img')!.dispatchEvent(new Event('error'));
    expect(icon.querySelector('svg')!.checkVisibility()).to.equal(true);
    expect(icon.querySelector('img')!.checkVisibility()).to.equal(false);
    expect(icon.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is another one for each kind, and can be the page’s', async () => {
    const page = await organizationPage(
      {},
      html`<org-connection-list><b slot=${`icon:${first}`}>A</b></org-connection-list>`,
    );
    await page.shows('Acme Workforce');
    const paths = [...listOf(page).renderRoot.querySelectorAll('.icon path')].map((path) =>
      path.getAttribute('d'),
    );
    // Two of them are SAML.
    expect(new Set(paths).size).to.equal(paths.length - 1);
    expect(paths.every(Boolean)).to.equal(true);
    const slot = listOf(page).renderRoot.querySelector<HTMLSlotElement>(`slot[name="icon:${first}"]`)!;
    expect(slot.assignedNodes().map(textOf)).to.deep.equal(['A']);
  });
});
