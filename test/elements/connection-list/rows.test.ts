import { expect, html } from '@open-wc/testing';
import { createConnection } from '../../../src/model/connection.js';
import { createMemoryTransport } from '../../../src/transport/index.js';
import type { WireIdentityProvider } from '../../../src/testing/index.js';
import { organizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, textOf } from '../../helpers/roles.js';
import { sharedExample } from '../../helpers/shared.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** The cells of a row as text, its header first. */
function cellsOf(root: ParentNode, name: string): string[] {
  const header = allByRole(root, 'rowheader').find((one) => textOf(one).startsWith(name))!;
  return [header, ...allByRole(header.parentElement!, 'cell')].map(textOf);
}

describe('a row', () => {
  it('shows the display name, name, kind, domains and state of its connection', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    expect(cellsOf(page.provider, 'Acme Workforce')).to.deep.equal([
      'Acme Workforce acme-workforce',
      'Okta',
      'acme.example acme.test',
      'Enabled',
      '',
    ]);
  });

  it('names every kind in words', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const kinds = allByRole(page.provider, 'row')
      .slice(1)
      .map((row) => textOf(allByRole(row, 'cell')[0]!));
    expect(new Set(kinds)).to.deep.equal(
      new Set([
        'Okta',
        'SAML',
        'OpenID Connect',
        'Microsoft Entra ID',
        'Google Workspace',
        'ADFS',
        'PingFederate',
        'Unknown type',
      ]),
    );
  });

  it('shows a kind that this version does not know as the server calls it', async () => {
    const page = await organizationPage({
      connections: [{ id: 'con_5GkYw8RmTz3NqLpA', name: 'new', strategy: 'quantum', is_enabled: true }],
    });
    await page.shows('quantum');
    expect(cellsOf(page.provider, 'new')).to.deep.equal([
      'new',
      'quantum',
      'Enabled Read only You can view this connection, but you can’t change it.',
      '',
    ]);
  });

  it('has a switch that no other row’s sounds like', async () => {
    const one = { display_name: 'Login', strategy: 'okta', is_enabled: true } as const;
    const page = await organizationPage({
      connections: [
        { ...one, id: 'con_5GkYw8RmTz3NqLpA', name: 'north' },
        { ...one, id: 'con_5GkYw8RmTz3NqLpB', name: 'south' },
      ],
    });
    await page.shows('south');
    expect(page.switches().map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Login (north)',
      'Login (south)',
    ]);
  });

  it('is structured the same whatever the server’s texts hold', async () => {
    const tags = async (text: string) => {
      const page = await organizationPage({
        connections: [
          {
            id: 'con_5GkYw8RmTz3NqLpA',
            name: `${text}1`,
            display_name: text,
            strategy: text,
            domains: [text],
            is_enabled: true,
            access_level: 'full',
          },
        ],
      });
      await page.shows(/Enabled/);
      const table = byRole(page.provider, 'table');
      const structure = [...table.querySelectorAll('*')].map(({ tagName, attributes }) => [
        tagName,
        attributes.length,
      ]);
      page.provider.remove();
      return structure;
    };
    expect(await tags('<img src=x onerror=alert(1)>"\' \u202e {{1}} ${2}')).to.deep.equal(await tags('x'));
  });
});

/** A column that sorts has its name twice, of which one is shown. */
const columnName = (column: HTMLElement) => textOf(column.querySelector('button') ?? column);

describe('the table', () => {
  it('names itself and its columns', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    expect(byRole(page.provider, 'table', 'Connections')).to.exist;
    expect(allByRole(page.provider, 'columnheader').map(columnName)).to.deep.equal([
      'Name',
      'Type',
      'Domains',
      'Status',
      'Actions',
    ]);
  });

  for (const width of ['320px', '1000px']) {
    it(`keeps its roles and does not scroll sideways at ${width}`, async () => {
      const page = await organizationPage({}, html``);
      const box = document.createElement('div');
      box.style.width = width;
      box.append(document.createElement('org-connection-list'));
      page.provider.append(box);
      await page.shows('Finance');
      expect(box.scrollWidth).to.equal(Number.parseInt(width, 10));
      expect(allByRole(page.provider, 'row')).to.have.length(10);
      const [row] = allByRole(page.provider, 'row').slice(1);
      expect(getComputedStyle(row!).display).to.equal(width === '320px' ? 'grid' : 'table-row');
    });
  }

  it('has a target of at least 24 by 24 pixels in every switch', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    expect(page.switches()).to.have.length(9);
    for (const toggle of page.switches()) {
      const { width, height } = toggle.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});

describe('the list', () => {
  it('shows every row of the official example, the minimal ones too', async function () {
    const example = (await sharedExample(this, 'examples/my-org/oas/get_identity-providers.200.json')) as {
      identity_providers: WireIdentityProvider[];
    };
    const page = await organizationPage({ connections: example.identity_providers });
    await waitUntil(() => allByRole(page.provider, 'rowheader').length > 0);
    expect(allByRole(page.provider, 'rowheader')).to.have.length(example.identity_providers.length);
    expect(page.text()).not.to.contain('couldn’t read');
  });

  it('can show the page’s own header, actions and empty text', async () => {
    const page = await organizationPage(
      { connections: [] },
      html`<org-connection-list>
        <h3 slot="header">Sign-in</h3>
        <button slot="actions">Add</button>
        <p slot="empty">Add the first one.</p>
      </org-connection-list>`,
    );
    await page.shows('Add the first one.');
    expect(page.text()).to.contain('Sign-in').and.to.contain('Add');
    expect(page.text()).not.to.contain('No connections yet');
  });

  it('works without a provider when it has a transport of its own', async () => {
    const page = await organizationPage({}, html``);
    const list = document.createElement('org-connection-list');
    const mine = createConnection({ id: 'con_1', name: 'mine', isEnabled: true, accessLevel: 'full' });
    const other = createConnection({ ...mine, id: 'con_2', name: 'other', displayName: 'other' });
    list.transport = createMemoryTransport([mine, other]);
    page.provider.append(list);
    await page.shows('mine');
    page.switch('mine').click();
    await page.shows('Disabled');
    expect(page.emulator.requests).to.be.empty;
  });
});
