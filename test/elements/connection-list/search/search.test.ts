/** Searching, filtering and sorting, by a person with a keyboard and by a page with a URL. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { OrgConnectionList, OrgProvider } from '../../../../src/index.js';
import '../../../../src/localize/de.js';
import { createEmulator, seedConnections } from '../../../../src/testing/index.js';
import { written } from '../../../helpers/console.js';
import { needing } from '../../../helpers/engine.js';
import { expectSaid, listen } from '../../../helpers/announcements.js';
import { openPage, organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, maybeByRole, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const SEARCH = 'Search connections';

async function searchablePage(
  content = html`<org-connection-list></org-connection-list>`,
): Promise<OrganizationPage> {
  const page = await organizationPage({}, content);
  await waitUntil(() => maybeByRole(page.provider, 'searchbox', SEARCH), 'no search');
  return page;
}

const listOf = ({ provider }: OrganizationPage): OrgConnectionList =>
  provider.querySelector('org-connection-list')!;
const names = ({ provider }: OrganizationPage) =>
  allByRole(provider, 'rowheader').map((header) => textOf(header.querySelector('.display-name')!));

async function typeInto(page: OrganizationPage, text: string): Promise<void> {
  byRole(page.provider, 'searchbox', SEARCH).focus();
  await sendKeys({ type: text });
}

/** Chooses as a person does: the browser's own list of options is out of a test's reach. */
function choose(page: OrganizationPage, name: string, value: string): void {
  const choice = byRole(page.provider, 'combobox', name) as HTMLSelectElement;
  choice.focus();
  choice.value = value;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
}

async function few(count: number, searchable = 'auto'): Promise<OrganizationPage> {
  const connections = seedConnections().slice(0, count);
  const page = await organizationPage(
    { connections },
    html`<org-connection-list searchable=${searchable}></org-connection-list>`,
  );
  await page.shows('Acme Workforce');
  return page;
}

const hasPlace = (page: OrganizationPage) => listOf(page).renderRoot.querySelector('.tools') !== null;

describe('the search', () => {
  it('is there above seven connections', async () => {
    expect(hasPlace(await few(7))).to.equal(false);
    const page = await few(8);
    expect(hasPlace(page)).to.equal(true);
    await waitUntil(() => allByRole(page.provider, 'searchbox').length === 1);
  });

  it('is there for one, or for none, where the page says so', async () => {
    const page = await few(1, 'always');
    await waitUntil(() => allByRole(page.provider, 'searchbox').length === 1);
    expect(hasPlace(await few(8, 'never'))).to.equal(false);
  });

  it('stays when the eighth is removed', async () => {
    const page = await few(8);
    await waitUntil(() => allByRole(page.provider, 'searchbox').length === 1);
    const [removed] = seedConnections();
    await page.emulator.fetch(`/my-org/identity-providers/${removed!.id}`, {
      method: 'DELETE',
      headers: { 'x-org-connections': '1' },
    });
    await listOf(page).refresh();
    await waitUntil(() => page.rowCount() === 7);
    expect(allByRole(page.provider, 'searchbox')).to.have.length(1);
  });

  it('costs no request', async () => {
    const page = await searchablePage();
    await typeInto(page, 'saml');
    await page.shows('2 of 9 connections');
    expect(page.emulator.requests).to.have.length(1);
  });

  it('says what the page may write instead', async () => {
    const lines = await written('warn', async (soFar) => {
      await few(1, 'perhaps');
      await waitUntil(() => soFar.length > 0);
    });
    expect(lines.join()).to.contain('searchable="auto|always|never", not "perhaps"');
  });
});

describe('a search', () => {
  it('narrows the list with each letter, and says once how many are left when the person pauses', async () => {
    const page = await searchablePage();
    const said = listen(page.provider);
    await typeInto(page, 'saml');
    await page.shows('2 of 9 connections');
    expect(names(page)).to.deep.equal(['Suppliers', 'Old intranet (until March)']);
    expect(said).to.deep.equal([]);
    await waitUntil(() => said.length > 0, 'nothing was said');
    // Whatever an earlier letter might have started ends before this.
    choose(page, 'Filter by status', 'enabled');
    await expectSaid(said, '2 of 9 connections', '1 of 9 connections');
  });

  it('that finds nothing is not an empty list, and there is a way back', async () => {
    const page = await searchablePage();
    await typeInto(page, 'nobody');
    await page.shows('No connections match');
    expect(page.text()).not.to.contain('No connections yet');
    page.button('Show all connections').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('Finance');
    expectFocus(byRole(page.provider, 'searchbox', SEARCH));
  });

  /** Searches in a list within a dialog of the page, and gives that up with Escape. */
  async function escape(heard: string[] = []): Promise<HTMLDialogElement> {
    const page = await searchablePage(html`<dialog><org-connection-list></org-connection-list></dialog>`);
    const dialog = page.provider.querySelector('dialog')!;
    dialog.showModal();
    await typeInto(page, 'saml');
    await page.shows('2 of 9 connections');
    dialog.addEventListener('keydown', ({ key }) => heard.push(key));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => names(page).length === 9);
    return dialog;
  }

  it('is over with Escape, which leaves no dialog that the list is in, nor one that listens for the key', async () => {
    const heard: string[] = [];
    expect((await escape(heard)).open).to.equal(true);
    expect(heard).to.be.empty;
  });

  needing('Escape beyond an empty search field').it('leaves such a dialog with a second Escape', async () => {
    const dialog = await escape();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the dialog stays');
  });

  it('knows the kinds by their names in the language', async () => {
    const page = await searchablePage(html`<org-connection-list></org-connection-list>`);
    await typeInto(page, 'openid con');
    await waitUntil(() => names(page).join() === 'Contractors');
    listOf(page).lang = 'de';
    listOf(page).view = { search: 'unbekannte art' };
    await waitUntil(() => names(page).join() === 'Acme Group directory');
  });
});

describe('a filter', () => {
  it('by kind has the kinds that there are, by name', async () => {
    const page = await searchablePage();
    const options = [...(byRole(page.provider, 'combobox', 'Filter by type') as HTMLSelectElement).options];
    expect(options.map(({ text }) => text)).to.deep.equal([
      'Any type',
      'ADFS',
      'Google Workspace',
      'Microsoft Entra ID',
      'Okta',
      'OpenID Connect',
      'PingFederate',
      'SAML',
    ]);
    choose(page, 'Filter by type', 'samlp');
    await page.shows('2 of 9 connections');
  });

  it('by status leaves what is switched meanwhile where it is, so that it can be undone, until it is chosen anew', async () => {
    const page = await searchablePage();
    choose(page, 'Filter by status', 'enabled');
    await page.shows('8 of 9 connections');
    page.switch('Finance').click();
    await page.shows('Undo');
    expect(names(page)).to.include('Finance');
    page.button('Undo: Finance').click();
    await waitUntil(() => page.switch('Finance').ariaChecked === 'true', 'not undone');
    page.switch('Finance').click();
    await page.shows('Undo');
    await listOf(page).refresh();
    await page.shows('7 of 9 connections');
    expect(names(page)).not.to.include('Finance');
  });
});

describe('sorting', () => {
  it('by the name of a column, with keys: up, down, and as it was', async () => {
    const page = await searchablePage();
    const listed = names(page);
    const sorted = [...listed].sort(new Intl.Collator('en').compare);
    const header = () => byRole(page.provider, 'columnheader', /^Name/);
    const press = async () => {
      page.button('Name').focus();
      await sendKeys({ press: 'Enter' });
      await listOf(page).updateComplete;
      expectFocus(page.button('Name'));
      return [header().ariaSort, names(page)];
    };
    expect(header().ariaSort).to.equal(null);
    expect(await press()).to.deep.equal(['ascending', sorted]);
    expect(await press()).to.deep.equal(['descending', [...sorted].reverse()]);
    expect(await press()).to.deep.equal([null, listed]);
  });

  it('by a choice where the columns have no names to be pressed', async () => {
    await setViewport({ width: 320, height: 600 });
    const page = await searchablePage();
    expect(page.button('Name').checkVisibility()).to.equal(false);
    const order = byRole(page.provider, 'combobox', 'Sort by');
    expect(order.parentElement!.innerText, 'what is to be seen').to.match(/^Sort by/);
    choose(page, 'Sort by', 'name/descending');
    await waitUntil(() => names(page)[0] === 'Suppliers');
    await setViewport({ width: 800, height: 600 });
  });
});

describe('the view of a page', () => {
  it('is there from the first row on', async () => {
    const seen = new Set<string>();
    const emulator = createEmulator();
    const provider = await fixture<OrgProvider>(
      html`<org-provider base-url="/my-org" .fetch=${emulator.fetch}
        ><org-connection-list .view=${{ strategy: 'samlp' }}></org-connection-list
      ></org-provider>`,
    );
    const page = openPage(emulator, provider);
    new MutationObserver(() => names(page).forEach((name) => seen.add(name))).observe(
      listOf(page).renderRoot,
      {
        subtree: true,
        childList: true,
      },
    );
    await page.shows('2 of 9 connections');
    expect([...seen]).to.deep.equal(['Suppliers', 'Old intranet (until March)']);
  });

  it('is told when a person changes it, and is what differs', async () => {
    const page = await searchablePage();
    const views: unknown[] = [];
    page.provider.addEventListener('org-view-changed', ({ view }) => views.push(view));
    await typeInto(page, 'a');
    choose(page, 'Filter by status', 'disabled');
    await page.shows('1 of 9 connections');
    expect(views).to.deep.equal([{ search: 'a' }, { search: 'a', status: 'disabled' }]);
    expect(listOf(page).view).to.deep.equal({ search: 'a', status: 'disabled' });
  });

  it('tells nothing when the page sets it', async () => {
    const page = await searchablePage();
    page.provider.addEventListener('org-view-changed', () => expect.fail('it was the page'));
    listOf(page).view = Object.fromEntries(new URLSearchParams('search=saml&sort=name'));
    await page.shows('2 of 9 connections');
    expect(names(page)).to.deep.equal(['Old intranet (until March)', 'Suppliers']);
    expect((byRole(page.provider, 'searchbox', SEARCH) as HTMLInputElement).value).to.equal('saml');
  });

  it('that is none is said, and left out', async () => {
    const page = await searchablePage();
    const lines = await written('warn', async () => {
      listOf(page).view = { status: 'on' as 'enabled', search: 'saml' };
      await page.shows('2 of 9 connections');
    });
    expect(lines.join()).to.contain('status cannot be "on"');
  });
});
