/** What the details show of a connection, while they are read, and when that fails. */
import { expect } from '@open-wc/testing';
import { registerMessages } from '../../../src/index.js';
import { seedConnections } from '../../../src/testing/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { organizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, maybeByRole, nameOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';
import {
  detailsOf,
  detailsPage,
  elementOf,
  headings,
  press,
  rename,
  SUPPLIERS,
  WORKFORCE,
} from './details-page.js';

const [workforce] = seedConnections();

describe('the details of a connection', () => {
  it('say what it is, once', async () => {
    const page = await detailsPage();
    expect(headings(page)).to.deep.equal([
      'Acme Workforce',
      'How people sign in',
      'Settings',
      'Domains',
      'Values for your provider',
      'Remove connection',
    ]);
    expect(page.text()).to.match(/Type\s*Okta\b/);
    for (const fact of ['acme.test', WORKFORCE, 'Your organization can change and remove it.'])
      expect(page.text().split(fact), fact).to.have.length(2);
    expect(page.switch('Acme Workforce').ariaChecked).to.equal('true');
  });

  it('say who else can use it, where the server does', async () => {
    const wire = {
      ...workforce,
      use_for_third_party_client_access: true,
      cross_app_access_resource_app: { status: 'disabled' as const },
    };
    const page = await detailsPage({ connections: [wire] });
    expect(page.text()).to.match(/Open to third-party applications\s*On\s*Cross App Access\s*Off/);
  });

  it('are read with one request for the connection, and one for the domains that can be added', async () => {
    const page = await detailsPage();
    await page.atRest();
    expect(page.emulator.requests.map(({ path }) => path).sort()).to.deep.equal([
      '/config/identity-providers',
      '/domains',
      `/identity-providers/${WORKFORCE}`,
    ]);
  });

  it('tell the page once that they are there', async () => {
    const page = await organizationPage({}, detailsOf(''));
    const ready: EventTarget[] = [];
    page.provider.addEventListener('org-ready', ({ target }) => target && ready.push(target));
    elementOf(page).connectionId = WORKFORCE;
    await waitUntil(() => maybeByRole(page.provider, 'textbox', 'Display name'), 'no settings');
    await quiet();
    expect(ready.map((target) => (target as Element).localName)).to.deep.equal(['org-connection-details']);
  });

  it('are one with their parts: what one of them changes, all show', async () => {
    const page = await detailsPage();
    await rename(page, 'Staff');
    await press(page, 'Save');
    await page.shows('Saved.');
    expect(page.switch('Staff').ariaChecked).to.equal('true');
    expect(nameOf(byRole(page.provider, 'heading', 'Staff'))).to.equal('Staff');
  });

  it('say that they are read, and then why they can’t be, once, with a way to try again', async () => {
    const page = await organizationPage({}, detailsOf(''));
    const errors: unknown[] = [];
    page.provider.addEventListener('org-error', ({ action, error }) => errors.push([action, error.code]));
    const said = listen(page.provider);
    page.emulator.failNext({ status: 403 });
    elementOf(page).connectionId = WORKFORCE;
    await page.shows('We couldn’t load the connection.');
    await expectSaid(said, /^We couldn’t load the connection\./);
    expect(errors).to.deep.equal([['read', 'forbidden']]);
    await press(page, 'Try again');
    await waitUntil(() => maybeByRole(page.provider, 'textbox', 'Display name'), 'no settings');
    expectFocus(byRole(page.provider, 'heading', 'Acme Workforce'));
  });

  it('show nothing of a failure that the page shows in its own way', async () => {
    const page = await organizationPage({}, detailsOf(''));
    page.provider.addEventListener('org-error', (event) => event.preventDefault());
    page.emulator.failNext({ status: 403 });
    elementOf(page).connectionId = WORKFORCE;
    await waitUntil(() => page.emulator.requests.length === 1, 'nothing was asked');
    await page.atRest();
    await quiet();
    expect(page.text()).not.to.contain('couldn’t load');
  });

  it('say that there is no such connection, and that the page names none', async () => {
    const missing = await organizationPage({}, detailsOf('con_0000000000000000'));
    await missing.shows('This no longer exists.');
    const nameless = await organizationPage({}, detailsOf(''));
    await nameless.shows('<org-connection-details> needs a connection-id.');
    expect(nameless.emulator.requests).to.be.empty;
  });

  it('say of a type that the kit does not know what can’t be said', async () => {
    const page = await detailsPage({ connections: [{ ...workforce!, strategy: 'ping-one' }] });
    expect(page.text()).to.contain('ping-one');
    expect(page.text()).to.contain('We don’t know connections of this type');
    expect(allByRole(page.provider, 'button', /^Copy/)).to.be.empty;
  });

  it('wait for the language, instead of showing some of it in English', async () => {
    let answer = () => {};
    const loaded = new Promise<void>((resolve) => (answer = resolve));
    registerMessages(
      { $code: 'tlh', $name: 'Klingon', $dir: 'ltr' },
      { details: async () => loaded.then(() => ({ 'part:settings': 'SeHlaw' })) },
    );
    const page = await organizationPage({}, detailsOf(''));
    elementOf(page).lang = 'tlh';
    elementOf(page).connectionId = WORKFORCE;
    await page.shows('Acme Workforce');
    await page.atRest();
    expect(headings(page)).to.deep.equal(['Acme Workforce']);
    answer();
    await waitUntil(() => headings(page).includes('SeHlaw'), 'never in Klingon');
  });

  it('are another connection’s once they are asked for it', async () => {
    const page = await detailsPage();
    await rename(page, 'Staff');
    elementOf(page).connectionId = SUPPLIERS;
    await waitUntil(() => maybeByRole(page.provider, 'heading', 'Suppliers'), 'not the other one');
    await page.shows('urn:auth0:acme:acme-suppliers');
    expect(page.text()).not.to.contain('Acme Workforce');
    expect(elementOf(page).isChanged).to.equal(false);
  });
});
