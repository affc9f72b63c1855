/** The filters and the order: what can be chosen, what is chosen, and what is said of it. */
import { expect, html } from '@open-wc/testing';
import type { ListView, OrgConnectionList } from '../../../../src/index.js';
import { seedConnections } from '../../../../src/testing/index.js';
import '../../../../src/localize/es.js';
import { expectSaid, listen } from '../../../helpers/announcements.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { allByRole, byRole, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const [pattern] = seedConnections();

/** A list of connections with these differences, and with a search. */
async function listOf(
  ...members: readonly Partial<NonNullable<typeof pattern>>[]
): Promise<OrganizationPage> {
  const connections = members.map((own, index) => ({
    ...pattern!,
    id: `con_${String(index).padStart(16, '0')}`,
    ...own,
  }));
  const page = await organizationPage(
    { connections },
    html`<org-connection-list searchable="always"></org-connection-list>`,
  );
  await waitUntil(() => page.rowCount() === members.length, 'no rows');
  return page;
}

const listIn = ({ provider }: OrganizationPage): OrgConnectionList =>
  provider.querySelector('org-connection-list')!;
const names = ({ provider }: OrganizationPage) =>
  allByRole(provider, 'rowheader').map((header) => textOf(header.querySelector('.display-name')!));
const choice = (page: OrganizationPage, name: string) =>
  byRole(page.provider, 'combobox', name) as HTMLSelectElement;
const optionsOf = (page: OrganizationPage, name: string) =>
  [...choice(page, name).options].map(({ text }) => text);

function choose(page: OrganizationPage, name: string, value: string): void {
  choice(page, name).value = value;
  choice(page, name).dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the choices above a list', () => {
  it('show the view that the page sets', async () => {
    const page = await listOf({ strategy: 'okta' }, { strategy: 'samlp', is_enabled: false });
    listIn(page).view = {
      ...{ status: 'disabled', strategy: 'samlp', sort: 'strategy', order: 'descending' },
    } satisfies Partial<ListView>;
    await waitUntil(() => page.rowCount() === 1, 'nothing was filtered');
    const chosen = ['Filter by status', 'Filter by type', 'Sort by'].map(
      (name) => choice(page, name).selectedOptions[0]?.text,
    );
    expect(chosen).to.deep.equal(['Disabled', 'SAML', 'Type, descending']);
    listIn(page).view = {};
    await waitUntil(() => page.rowCount() === 2, 'it is still filtered');
    expect(choice(page, 'Filter by status').selectedOptions[0]?.text).to.equal('Any status');
  });

  it('offer an unknown status only where there is one', async () => {
    const known = await listOf({}, {});
    expect(optionsOf(known, 'Filter by status')).to.deep.equal(['Any status', 'Enabled', 'Disabled']);
    const { is_enabled: _state, ...unknown } = pattern!;
    const page = await organizationPage(
      { connections: [pattern!, { ...unknown, id: 'con_B2cVx7JdHs9QfKtE', display_name: 'Mute' }] },
      html`<org-connection-list searchable="always"></org-connection-list>`,
    );
    await page.shows('Mute');
    expect(optionsOf(page, 'Filter by status')).to.include('Unknown');
    choose(page, 'Filter by status', 'unknown');
    await page.shows('1 of 2 connections');
    expect(names(page)).to.deep.equal(['Mute']);
  });

  it('offer the type that the page asks for, though no connection has it', async () => {
    const page = await listOf({ strategy: 'okta' });
    listIn(page).view = { strategy: 'waad' };
    await page.shows('No connections match');
    expect(choice(page, 'Filter by type').selectedOptions[0]?.text).to.equal('Microsoft Entra ID');
  });

  it('show everything again with the first of their options', async () => {
    const page = await listOf({ strategy: 'okta' }, { strategy: 'samlp', is_enabled: false });
    for (const [name, index, first] of [
      ['Filter by status', 2, 'Any status'],
      ['Filter by type', 1, 'Any type'],
    ] as const) {
      const { options } = choice(page, name);
      expect(choice(page, name).selectedOptions[0]?.text).to.equal(first);
      choose(page, name, options[index]!.value);
      await waitUntil(() => page.rowCount() === 1, `nothing was filtered: ${name}`);
      choose(page, name, options[0]!.value);
      await waitUntil(() => page.rowCount() === 2, `it is still filtered: ${name}`);
      expect(choice(page, name).selectedOptions[0]?.text).to.equal(first);
    }
    expect(listIn(page).view).to.deep.equal({});
  });

  it('sort numbers in names by their values, in both directions, and go back to the server’s order', async () => {
    const page = await listOf(...['Team 10', 'Team 2', 'Team 1'].map((display_name) => ({ display_name })));
    for (const [value, order] of [
      ['name/ascending', ['Team 1', 'Team 2', 'Team 10']],
      ['name/descending', ['Team 10', 'Team 2', 'Team 1']],
      ['/ascending', ['Team 10', 'Team 2', 'Team 1']],
    ] as const) {
      choose(page, 'Sort by', value);
      await listIn(page).updateComplete;
      expect(names(page), value).to.deep.equal(order);
    }
    expect(listIn(page).view).to.deep.equal({});
  });
});

describe('the order of a list', () => {
  it('can be chosen for each of its columns, both ways', async () => {
    const page = await listOf({}, {});
    expect(optionsOf(page, 'Sort by')).to.deep.equal([
      'Default order',
      ...['Name', 'Type', 'Domains', 'Status'].flatMap((column) => [
        `${column}, ascending`,
        `${column}, descending`,
      ]),
    ]);
  });

  it('is that of its language, also when that changes', async () => {
    const page = await listOf({ display_name: 'Ñu' }, { display_name: 'Nz' });
    listIn(page).view = { sort: 'name' };
    await listIn(page).updateComplete;
    expect(names(page)).to.deep.equal(['Ñu', 'Nz']);
    listIn(page).lang = 'es';
    await listIn(page).updateComplete;
    expect(names(page)).to.deep.equal(['Nz', 'Ñu']);
  });
});

describe('the search field', () => {
  it('says what it is for, where it is empty as well, and is neither completed nor spell-checked', async () => {
    const page = await listOf({}, {});
    const field = byRole(page.provider, 'searchbox', 'Search connections') as HTMLInputElement;
    expect(field.placeholder).to.equal('Search connections');
    expect([field.autocomplete, field.spellcheck]).to.deep.equal(['off', false]);
    expect(field.previousElementSibling!.getAttribute('aria-hidden'), 'the magnifier').to.equal('true');
  });

  it('is there where `searchable` has no value, and not where a short list has no such attribute', async () => {
    const page = await organizationPage(
      { connections: [pattern!] },
      html`<org-connection-list searchable></org-connection-list>`,
    );
    await waitUntil(() => allByRole(page.provider, 'searchbox').length === 1, 'no search');
    listIn(page).removeAttribute('searchable');
    await listIn(page).updateComplete;
    expect(allByRole(page.provider, 'searchbox')).to.have.length(0);
  });
});

describe('what is said of a filter', () => {
  it('is how many match, that none does, and how many there are again', async () => {
    const page = await listOf({}, { is_enabled: false });
    const said = listen(page.provider);
    const steps = [
      ['Filter by status', 'disabled', '1 of 2 connections'],
      ['Filter by type', 'okta', '1 of 2 connections'],
    ] as const;
    choose(page, steps[0][0], steps[0][1]);
    await waitUntil(() => said.length === 1, 'nothing was said');
    listIn(page).view = {};
    await waitUntil(() => page.rowCount() === 2, 'not all are shown');
    const field = byRole(page.provider, 'searchbox') as HTMLInputElement;
    field.value = 'nobody';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => said.length === 2, 'it was not said that nothing is found');
    page.button('Show all connections').click();
    await expectSaid(said, '1 of 2 connections', 'No connections match', '2 connections');
  });
});

it('a list compares its names with one collator, which takes time to create', async () => {
  const { Collator } = Intl;
  let created = 0;
  Intl.Collator = new Proxy(Collator, {
    construct: (target, parameters) => {
      created++;
      return Reflect.construct(target, parameters) as Intl.Collator;
    },
  });
  try {
    const page = await listOf({ display_name: 'Cem' }, { display_name: 'Ada' }, { display_name: 'Bob' });
    choose(page, 'Sort by', 'name/ascending');
    await waitUntil(() => names(page)[0] === 'Ada', 'it is not sorted');
    choose(page, 'Sort by', 'name/descending');
    await waitUntil(() => names(page)[0] === 'Cem', 'it is not sorted');
    expect(created).to.equal(1);
  } finally {
    Intl.Collator = Collator;
  }
});
