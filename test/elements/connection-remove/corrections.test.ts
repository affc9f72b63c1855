/** The dialog before a removal, when something has to be corrected, is refused, or is pressed too often. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgErrorEvent } from '../../../src/index.js';
import { seedConnections, type EmulatorOptions } from '../../../src/testing/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const DETACH = 'Remove from organization';
const DELETE = 'Delete connection';

async function opened(options: EmulatorOptions = {}, name = 'Acme Workforce'): Promise<OrganizationPage> {
  const page = await organizationPage(options);
  await page.shows(name);
  await page.choose(name, 'Remove');
  await waitUntil(() => !/Loading|Checking/.test(page.text()), 'the configuration never came');
  return page;
}

async function choose(page: OrganizationPage, name: string): Promise<void> {
  byRole(page.provider, 'radio', name).focus();
  await sendKeys({ press: 'Space' });
}

const field = ({ provider }: OrganizationPage) =>
  byRole(provider, 'textbox', /To delete it, type its name/) as HTMLInputElement;
const writes = ({ emulator }: OrganizationPage) => emulator.requests.filter(({ method }) => method !== 'GET');

describe('an error in the dialog before a removal', () => {
  it('goes as soon as the name is corrected', async () => {
    const page = await opened();
    await choose(page, DELETE);
    field(page).focus();
    await sendKeys({ type: 'Acme' });
    await sendKeys({ press: 'Enter' });
    await page.shows('That isn’t its name.');
    await sendKeys({ type: ' ' });
    await quiet();
    expect(page.text()).not.to.contain('That isn’t its name.');
    expect(field(page).getAttribute('aria-invalid')).to.equal('false');
    expectFocus(field(page));
  });

  it('goes as soon as something is chosen', async () => {
    const page = await opened();
    page.button('Remove').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('Choose what to do.');
    const faults = () => allByRole(page.provider, 'alert').length;
    expect(faults()).to.equal(1);
    await choose(page, DETACH);
    await waitUntil(() => faults() === 0, 'it stays');
  });

  it('does not go over to the other choice', async () => {
    const page = await opened();
    await choose(page, DELETE);
    field(page).focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('That isn’t its name.');
    await choose(page, DETACH);
    await sendKeys({ press: 'Enter' });
    await page.shows('Acme Workforce was removed from the organization.');
  });
});

describe('the name that is typed', () => {
  for (const [what, display_name, typed] of [
    ['with spaces around it', 'Acme', '  Acme '],
    ['with two spaces in place of one', 'Acme  West', 'Acme West'],
    ['with its hidden character made visible', 'Ac\u00adme', 'Ac[U+00AD]me'],
    ['with its hidden character as it is', 'Ac\u00adme', 'Ac\u00adme'],
    ['copied from the text, with the marks of its direction', 'Acme', '\u2068Acme\u2069'],
  ] as const)
    it(`may be ${what}`, async () => {
      const [seed, ...others] = seedConnections();
      const page = await organizationPage({ connections: [{ ...seed!, display_name }, ...others] });
      await page.shows('Finance');
      page.button(allByRole(page.provider, 'button', /^Actions for Ac/)[0]!.ariaLabel!).focus();
      await sendKeys({ press: 'ArrowUp' });
      await waitUntil(() => allByRole(page.provider, 'menuitem').length > 0, 'no menu opened');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => allByRole(page.provider, 'radio').length === 2, 'no dialog opened');
      await choose(page, DELETE);
      field(page).focus();
      await sendKeys({ type: typed });
      await sendKeys({ press: 'Enter' });
      await page.shows(/was deleted\./);
      expect(writes(page).map(({ method }) => method)).to.deep.equal(['DELETE']);
    });
});

describe('a removal that is refused', () => {
  for (const [choice, how, headline] of [
    [DETACH, 'detached', 'We couldn’t remove Acme Workforce.'],
    [DELETE, 'deleted', 'We couldn’t delete Acme Workforce.'],
  ] as const)
    it(`says which: “${headline}”, once, and tells the page`, async () => {
      const page = await opened();
      const errors: OrgErrorEvent[] = [];
      const asked: string[] = [];
      page.provider.addEventListener('org-error', (event) => errors.push(event));
      page.provider.addEventListener('org-connection-remove', (event) => asked.push(event.how));
      await choose(page, choice);
      if (choice === DELETE) {
        field(page).focus();
        await sendKeys({ type: 'Acme Workforce' });
      }
      const said = listen(page.provider);
      page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method !== 'GET' });
      await sendKeys({ press: 'Enter' });
      await page.shows(headline);
      const shown = page.button('Copy details').getRootNode() as ShadowRoot;
      expect(textOf(shown.querySelector('[part=error]')!)).to.match(
        new RegExp(`^${headline} The server can’t do this`),
      );
      expect(asked).to.deep.equal([how]);
      expect(
        errors.map(({ action, error, connection }) => [action, error.code, connection?.name]),
      ).to.deep.equal([['remove', 'conflict', 'acme-workforce']]);
      await expectSaid(said, new RegExp(`^${headline}`));
      expect(page.button(choice).getAttribute('aria-busy')).to.equal('false');
    });

  it('says when nobody knows whether it was made', async () => {
    const page = await opened();
    await choose(page, DETACH);
    page.emulator.failNext('network', { times: Infinity });
    await sendKeys({ press: 'Enter' });
    await page.shows(/We couldn’t confirm whether Acme Workforce was removed/);
    expect(page.text()).not.to.contain('We couldn’t remove Acme Workforce.');
  });

  it('is left to a page that says it itself', async () => {
    const page = await opened();
    let told = 0;
    page.provider.addEventListener('org-error', (event) => {
      told++;
      event.preventDefault();
    });
    await choose(page, DETACH);
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method !== 'GET' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => told === 1, 'the page was not told');
    await quiet();
    expect(page.text()).not.to.contain('couldn’t remove');
  });
});

describe('a removal that is under way', () => {
  it('is sent once, says that it is busy, and leaves the other choice alone', async () => {
    const page = await opened();
    page.emulator.failNext('hang', { matching: ({ method }) => method !== 'GET' });
    let asked = 0;
    page.provider.addEventListener('org-connection-remove', () => asked++);
    await choose(page, DETACH);
    page.button(DETACH).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => writes(page).length === 1, 'nothing was sent');
    expect(page.button(DETACH).getAttribute('aria-busy')).to.equal('true');
    const radios = allByRole(page.provider, 'radio') as HTMLInputElement[];
    expect(radios.map(({ disabled }) => disabled)).to.deep.equal([false, true]);
    await sendKeys({ press: 'Enter' });
    await quiet();
    expect([writes(page).length, asked]).to.deep.equal([1, 1]);
    expectFocus(page.button(DETACH));
  });

  it('tells the page before it is sent why people could be locked out', async () => {
    const page = await opened({ connections: seedConnections().slice(0, 1) });
    const seen: unknown[] = [];
    page.provider.addEventListener('org-connection-remove', ({ connection, how, reasons }) =>
      seen.push([connection.name, how, [...reasons]]),
    );
    await choose(page, DETACH);
    await sendKeys({ press: 'Enter' });
    await page.dialogClosed();
    expect(seen).to.deep.equal([['acme-workforce', 'detached', ['last-enabled']]]);
  });

  it('says what it does on its button', async () => {
    const page = await opened();
    const go = () =>
      allByRole(page.provider, 'button', /^(Remove|Delete)/).map(({ textContent }) => textContent?.trim());
    expect(go()).to.deep.equal(['Remove']);
    await choose(page, DETACH);
    await waitUntil(() => go().join() === DETACH, go().join());
    await choose(page, DELETE);
    await waitUntil(() => go().join() === DELETE, go().join());
  });
});
