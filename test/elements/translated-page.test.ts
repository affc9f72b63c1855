/** A page that the browser translates: what is shown stays true, and names stay as they are. */
import { expect, html } from '@open-wc/testing';
import type { OrgConnectionList } from '../../src/index.js';
import { announced, organizationPage, type OrganizationPage } from '../helpers/organization-page.js';
import { allByRole, byRole, textOf } from '../helpers/roles.js';
import { translatePage, WAYS, type Way } from '../helpers/translator.js';
import { waitUntil } from '../helpers/wait-until.js';
import { manyConnections } from '../../src/testing/index.js';

const listOf = ({ provider }: OrganizationPage): OrgConnectionList =>
  provider.querySelector('org-connection-list')!;
/** What stands beside the switch of a connection. */
const stateOf = (page: OrganizationPage, name: string) =>
  textOf(page.switch(name).closest('.line')!.querySelector('.state')!);

for (const way of Object.keys(WAYS) as Way[])
  for (const isThorough of [false, true])
    describe(`a page translated ${way}${isThorough ? ', with its white space' : ''}`, () => {
      const translate = (page: OrganizationPage) => translatePage(page.provider, way, isThorough);

      it('shows the state that a switch has', async () => {
        const page = await organizationPage();
        await page.shows('Acme Workforce');
        translate(page);
        expect(stateOf(page, 'Finance')).to.equal('«Enabled»');
        page.switch('Finance').click();
        await waitUntil(() => stateOf(page, 'Finance') === 'Disabled', 'still enabled');
        await page.shows('Undo');
        // Where only the text was replaced, the translation stays.
        const isKept = way !== 'with all that is beside it';
        expect(stateOf(page, 'Contractors')).to.equal(isKept ? '«Enabled»' : 'Enabled');
        translate(page);
        page.switch('Finance').click();
        await waitUntil(() => stateOf(page, 'Finance') === 'Enabled', 'still disabled');
        await page.atRest();
        expect(page.text()).not.to.match(/Undo|«Disabled»Enabled/);
      });

      it('says why something was refused, and no longer than that', async () => {
        const page = await organizationPage();
        await page.shows('Acme Workforce');
        translate(page);
        page.emulator.failNext({ status: 409 });
        page.switch('Finance').click();
        await page.shows('We couldn’t disable Finance.');
        expect(stateOf(page, 'Finance')).to.match(/^«?Enabled»?$/);
        translate(page);
        page.switch('Finance').click();
        await waitUntil(() => stateOf(page, 'Finance') === 'Disabled', 'still enabled');
        await waitUntil(() => !page.text().includes('couldn’t disable'), 'it is still said');
      });
    });

describe('a translated page', () => {
  it('counts what a search finds', async () => {
    const page = await organizationPage(
      {},
      html`<org-connection-list searchable="always"></org-connection-list>`,
    );
    await page.shows('Acme Workforce');
    const found = () => textOf(listOf(page).renderRoot.querySelector('[part=found]')!);
    translatePage(page.provider);
    const all = /\d+/.exec(found())![0];
    const search = byRole(page.provider, 'searchbox') as HTMLInputElement;
    for (const [text, count] of [
      ['finance', `1 of ${all} connections`],
      ['nothing like that', `0 of ${all} connections`],
      ['', `${all} connections`],
    ] as const) {
      search.value = text;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await waitUntil(() => found() === count, `${found()} in place of ${count}`);
      translatePage(page.provider);
    }
    expect(page.rowCount()).to.equal(Number(all));
  });

  it('tells which page of the table it shows', async () => {
    const page = await organizationPage({ connections: manyConnections(120) });
    await page.shows('1–50 of 120 connections');
    translatePage(page.provider);
    byRole(page.provider, 'button', /Next page/).click();
    await page.shows('51–100 of 120 connections');
    expect(page.text()).not.to.contain('1–50 of');
  });

  it('shows a failure and another language that come later', async () => {
    await import('../../src/localize/de.js');
    const page = await organizationPage();
    await page.shows('Acme Workforce');
    translatePage(page.provider);
    page.emulator.failNext({ status: 403 });
    byRole(page.provider, 'button', /Refresh/).click();
    await page.shows('couldn’t refresh');
    translatePage(page.provider);
    byRole(page.provider, 'button', /Refresh/).click();
    await waitUntil(() => !page.text().includes('couldn’t refresh'), 'still told');
    listOf(page).lang = 'de';
    await page.shows('Verbindungen');
    await waitUntil(() => stateOf(page, 'Finance') === 'Aktiviert', stateOf(page, 'Finance'));
  });

  it('announces what happens', async () => {
    const page = await organizationPage();
    await page.shows('Acme Workforce');
    for (const text of ['Finance is now disabled.', 'Finance is now enabled.']) {
      translatePage(page.provider);
      page.switch('Finance').click();
      await waitUntil(() => announced(page.provider) === text, announced(page.provider));
    }
  });

  it('keeps names and domains as they are', async () => {
    const page = await organizationPage();
    await page.shows('Acme Workforce');
    translatePage(page.provider);
    const [first] = allByRole(page.provider, 'row').slice(1);
    for (const part of ['display-name', 'name', 'domain'])
      expect(textOf(first!.querySelector(`[part=${part}]`)!), part).not.to.contain('«');
    expect(page.text()).to.contain('«Refresh»');
  });

  it('shows the state when it was translated twice in the meantime', async () => {
    const page = await organizationPage();
    await page.shows('Acme Workforce');
    translatePage(page.provider);
    for (const font of listOf(page).renderRoot.querySelectorAll('.state > font')) {
      const other = font.cloneNode(true);
      font.replaceWith(other);
    }
    page.switch('Finance').click();
    await waitUntil(() => stateOf(page, 'Finance') === 'Disabled', stateOf(page, 'Finance'));
    await page.atRest();
    expect(stateOf(page, 'Contractors')).to.equal('«Enabled»');
  });

  it('leaves alone what the page itself has in its cells', async () => {
    const clocks: HTMLElement[] = [];
    const cell = () => {
      const clock = document.createElement('b');
      clocks.push(clock);
      clock.textContent = 'first';
      return clock;
    };
    const page = await organizationPage(
      {},
      html`<org-connection-list
        .extraColumns=${[{ name: 'clock', heading: 'Clock', cell }]}
      ></org-connection-list>`,
    );
    await page.shows('Acme Workforce');
    for (const clock of clocks) clock.replaceChildren(document.createElement('i'), 'second');
    page.switch('Finance').click();
    await page.shows('Undo');
    const shown = clocks.filter(({ isConnected }) => isConnected);
    expect(shown.map(({ textContent }) => textContent)).to.include('second');
  });
});
