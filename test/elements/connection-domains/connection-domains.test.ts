/** The domains of one connection: added and removed with an undo, asked about where it matters, and claimed on the way. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/connection-domains/connection-domains.js';
import type { EmulatorOptions } from '../../../src/testing/index.js';
import { manyDomains } from '../../../stories/domains.js';
import { FINANCE, WORKFORCE } from '../../../stories/organization.js';
import {
  organizationPage,
  pageOfAdmin,
  pageWithout,
  type OrganizationPage,
} from '../../helpers/organization-page.js';
import {
  allByRole,
  byRole,
  expectFocus,
  expectNone,
  focused,
  maybeByRole,
  nameOf,
} from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

async function shown(
  id = WORKFORCE,
  options: EmulatorOptions = {},
  text = 'Add to connection',
): Promise<OrganizationPage> {
  const page = await organizationPage(
    options,
    html`<org-connection-domains connection-id=${id}></org-connection-domains>`,
  );
  await page.shows(text);
  await page.atRest();
  return page;
}

const domainsOf = ({ emulator }: OrganizationPage, id = WORKFORCE) =>
  emulator.export().connections.find((one) => one.id === id)!.domains;
const changes = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method);

async function press(page: OrganizationPage, name: string): Promise<void> {
  await waitUntil(() => maybeByRole(page.provider, 'button', name) !== null, `there is no “${name}”`);
  page.button(name).focus();
  await sendKeys({ press: 'Enter' });
}

/** Chooses a domain by typing its beginning, and adds it. */
async function addToConnection(page: OrganizationPage, beginning: string): Promise<void> {
  byRole(page.provider, 'combobox', 'Verified domain').focus();
  await sendKeys({ type: beginning });
  await press(page, 'Add to connection');
}

describe('a domain of a connection', () => {
  it('is added by keyboard, and that is undone', async () => {
    const page = await shown();
    await addToConnection(page, 'fin');
    await page.shows('finance.acme.example now leads to Acme Workforce.');
    expect(domainsOf(page)).to.include('finance.acme.example');
    await press(page, 'Undo');
    await page.shows('finance.acme.example no longer leads to Acme Workforce.');
    expect(domainsOf(page)).not.to.include('finance.acme.example');
  });

  it('is removed, and the focus is on the undo', async () => {
    const page = await shown();
    await press(page, 'Remove acme.test from this connection');
    await page.shows('acme.test no longer leads to Acme Workforce.');
    await waitUntil(() => focused() === page.button('Undo'), 'the focus is not on the undo');
    await sendKeys({ press: 'Enter' });
    await page.shows('acme.test now leads to Acme Workforce.');
    expect(domainsOf(page)).to.include('acme.test');
  });

  it('that is the last one of an enabled connection is asked about', async () => {
    const page = await shown(FINANCE);
    await press(page, 'Remove finance.acme.example from this connection');
    await page.shows('It is the last domain of Finance');
    expect(nameOf(focused()!)).to.equal('Keep it');
    await sendKeys({ press: 'Enter' });
    await page.dialogClosed();
    expect(changes(page)).to.deep.equal([]);
    await press(page, 'Remove finance.acme.example from this connection');
    await page.shows('It is the last domain of Finance');
    page.button('Remove').click();
    await page.shows('No domain leads to this connection.');
    expect(domainsOf(page, FINANCE)).to.deep.equal([]);
  });

  it('is new, verified on the way, and leads to the connection then', async () => {
    const page = await shown();
    await press(page, 'Add a new domain');
    await waitUntil(() => focused() && nameOf(focused()!) === 'Domain', 'the field has no focus');
    await sendKeys({ type: 'new.acme.example' });
    await sendKeys({ press: 'Enter' });
    await page.shows('Verify new.acme.example');
    const { verification_host: host, verification_txt: value } = page.emulator.export().domains.at(-1)!;
    page.emulator.dns.set(host, value);
    await press(page, 'Verify now');
    await page.shows('new.acme.example now leads to Acme Workforce.');
    expect(domainsOf(page)).to.include('new.acme.example');
  });

  it('has to be chosen', async () => {
    const page = await shown();
    await press(page, 'Add to connection');
    await page.shows('Choose a domain.');
    expectFocus(byRole(page.provider, 'combobox', 'Verified domain'));
    expect(changes(page)).to.deep.equal([]);
  });

  it('stays as it is where the server refuses, and it is said why', async () => {
    const page = await shown();
    page.emulator.failNext({ status: 403 }, { matching: ({ method }) => method === 'DELETE' });
    await press(page, 'Remove acme.test from this connection');
    await page.shows('We couldn’t remove acme.test from Acme Workforce.');
    expect(domainsOf(page)).to.include('acme.test');
  });

  for (const [type, act] of [
    ['org-domain-associate', (page: OrganizationPage) => addToConnection(page, 'fin')],
    [
      'org-domain-dissociate',
      (page: OrganizationPage) => press(page, 'Remove acme.test from this connection'),
    ],
  ] as const)
    it(`stays as it is where the page prevents ${type}`, async () => {
      const page = await shown();
      const asked = new Promise<void>((resolve) => {
        page.provider.addEventListener(type, (event) => {
          event.preventDefault();
          resolve();
        });
      });
      await act(page);
      await asked;
      await page.atRest();
      expect(changes(page)).to.deep.equal([]);
    });
});

describe('a connection', () => {
  it('with 100 domains shows them in pages', async () => {
    const domains = manyDomains(100);
    const [first] = (await shown()).emulator.export().connections;
    const connections = [{ ...first!, domains: domains.map(({ domain }) => domain) }];
    const page = await shown(WORKFORCE, { domains, connections }, '1–50 of 100 domains');
    expect(allByRole(page.provider, 'button', /^Remove /)).to.have.length(50);
    await press(page, 'Next page');
    await page.shows('d100.example');
  });

  for (const [scopes, buttons] of [
    ['', []],
    ['read:my_org:domains create:my_org:identity_providers_domains', ['Add to connection']],
    ['delete:my_org:identity_providers_domains', ['Remove acme.test from this connection']],
    [
      'read:my_org:domains create:my_org:domains create:my_org:identity_providers_domains',
      ['Add to connection', 'Add a new domain'],
    ],
  ] as const)
    it(`can be changed as far as the admin holds ${scopes || 'nothing else'}`, async () => {
      const all = `read:my_org:identity_providers ${scopes}`.trim();
      const page = await pageOfAdmin(
        all,
        html`<org-connection-domains connection-id=${WORKFORCE}></org-connection-domains>`,
      );
      await page.shows('acme.test');
      await page.atRest();
      for (const name of ['Add to connection', 'Add a new domain', 'Remove acme.test from this connection'])
        expect(maybeByRole(page.provider, 'button', name) !== null, name).to.equal(
          (buttons as readonly string[]).includes(name),
        );
      expect(page.emulator.requests.map(({ status }) => status)).not.to.include(403);
    });
});

describe('domains that could be added', () => {
  const element = html`<org-connection-domains connection-id=${WORKFORCE}></org-connection-domains>`;

  it('are none behind a bridge, whose reason is said', async () => {
    const page = await pageWithout('/domains', 'Managing domains is not possible here.', element);
    await page.shows('Managing domains is not possible here.');
    expectNone(page.provider, 'button', 'Add a new domain');
    expectNone(page.provider, 'button', 'Add to connection');
  });

  it('are read again where that has failed', async () => {
    const page = await organizationPage({}, element);
    page.emulator.failNext({ status: 503 }, { matching: ({ path }) => path === '/domains', times: 3 });
    await page.shows('We couldn’t load the domains.');
    await press(page, 'Try again');
    await page.shows('Add to connection');
  });
});
