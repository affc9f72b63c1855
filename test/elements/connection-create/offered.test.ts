/** What is offered: by the page's attributes, by the tenant, and by the page that prevents; and why nothing is, if so. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConnectionCreateEvent, OrgProvider } from '../../../src/index.js';
import { createEmulator } from '../../../src/testing/index.js';
import { quiet } from '../../helpers/announcements.js';
import {
  assistant,
  control,
  controls,
  create,
  created,
  enter,
  goOn,
  OKTA,
  press,
  showing,
  stepOf,
  toNames,
  toReview,
  valueOf,
  WANTED,
} from '../../helpers/creation.js';
import { openPage, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, expectFocus, expectNone, nameOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const READ = 'read:my_org:identity_providers read:my_org:configuration';
const NO_PERMISSION = 'You don’t have permission to add connections.';
const NOTHING = /^No connection can be added here\. Ask/;

const choices = ({ provider }: OrganizationPage) =>
  allByRole(provider, 'radio')
    .filter((radio) => radio.checkVisibility())
    .map(nameOf);

describe('a list without connections', () => {
  const empty = async (scope: string) => {
    const page = await organizationPage(
      { connections: [] },
      html`<org-connection-list></org-connection-list>`,
    );
    page.provider.scope = scope;
    await page.shows('No connections yet');
    return page;
  };

  it('names whom to ask for one if none can be added', async () => {
    const page = await empty('read:my_org:identity_providers');
    await page.shows('To add one, contact this service’s support team.');
  });

  it('leaves that to its button if one can be added', async () => {
    const page = await empty('read:my_org:identity_providers create:my_org:identity_providers');
    await page.shows('Add connection');
    expect(page.text()).not.to.contain('To add one, contact');
  });
});

describe('the attribute', () => {
  it('“strategies” narrows the choice to those that the tenant allows', async () => {
    const page = await assistant(
      { configuration: { allowed_strategies: ['okta', 'waad', 'samlp'] } },
      html`<org-connection-create strategies="okta  oidc samlp"></org-connection-create>`,
    );
    expect(choices(page)).to.deep.equal(['Okta', 'SAML']);
  });

  it('“strategy” leaves no choice', async () => {
    const page = await organizationPage(
      {},
      html`<org-connection-create strategy="adfs"></org-connection-create>`,
    );
    await page.shows('Prepare your provider');
    expect(choices(page)).to.deep.equal([]);
    await goOn(page, 'From your provider');
    expect(valueOf(page, 'AD FS server')).to.equal('');
  });

  it('“strategy” says so where the tenant does not allow it', async () => {
    const page = await organizationPage(
      { configuration: { allowed_strategies: ['okta'] } },
      html`<org-connection-create strategy="adfs"></org-connection-create>`,
    );
    await page.shows('Connections of the type ADFS can’t be added here.');
    expectNone(page.provider, 'radio');
  });
});

describe('where nothing can be created, the assistant says why:', () => {
  it('no strategy is allowed', async () => {
    const options = { configuration: { allowed_strategies: [] } };
    const page = await organizationPage(options, html`<org-connection-create></org-connection-create>`);
    await waitUntil(() => showing(page, NOTHING).length === 1, 'no reason');
    expect(controls(page, 'Continue')).to.be.empty;
  });

  it('the page offers none of those that are allowed', async () => {
    const page = await organizationPage(
      { configuration: { allowed_strategies: ['okta'] } },
      html`<org-connection-create strategies="adfs nonsense"></org-connection-create>`,
    );
    await waitUntil(() => showing(page, NOTHING).length === 1, 'no reason');
  });

  it('the admin has no permission, and neither the list nor the assistant offers it', async () => {
    const page = await organizationPage(
      { scopes: READ.split(' ') },
      html`<org-connection-list></org-connection-list><org-connection-create></org-connection-create>`,
    );
    page.provider.scope = READ;
    await waitUntil(() => page.text().split(NO_PERMISSION).length === 3, page.text());
    expect(controls(page, 'Add connection')).to.be.empty;
    expect(controls(page, 'Continue')).to.be.empty;
  });

  it('a bridge has a reason, which the list shows in place of the button', async () => {
    const emulator = createEmulator({ rateLimit: null });
    const withReason: typeof fetch = async (input, init) => {
      const answer = await emulator.fetch(input, init);
      const body = (await answer.clone().json()) as object;
      return Response.json(
        { ...body, why_not: { create: 'Ask <b>Dora</b> for it.' } },
        { status: answer.status },
      );
    };
    const provider = await fixture<OrgProvider>(
      html`<org-provider base-url="/my-org" .fetch=${withReason}>
        <org-connection-list></org-connection-list><org-connection-create></org-connection-create>
      </org-provider>`,
    );
    const page = openPage(emulator, provider);
    await waitUntil(() => page.text().split('Ask <b>Dora</b> for it.').length === 3, 'not said twice');
    expect(controls(page, /Add connection|Continue/)).to.be.empty;
  });
});

describe('a page that prevents', () => {
  it('“org-connection-add” opens its own place', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    let asked = 0;
    page.provider.addEventListener('org-connection-add', (event) => {
      asked++;
      event.preventDefault();
    });
    await press(page, 'Add connection');
    await quiet();
    expect(asked).to.equal(1);
    expectNone(page.provider, 'dialog');
    expectFocus(control(page, 'Add connection'));
  });

  it('“org-connection-create” creates nothing, and everything is kept', async () => {
    const page = await assistant();
    const asked: ConnectionCreateEvent[] = [];
    page.provider.addEventListener('org-connection-create', (event) => {
      asked.push(event);
      if (asked.length === 1) event.preventDefault();
    });
    await toReview(page);
    await press(page, 'Create');
    await quiet();
    expect([asked.length, created(page), stepOf(page)]).to.deep.equal([1, [], 'Review']);
    const { client_secret: _secret, ...options } = WANTED.options;
    expect(asked[0]!.wanted).to.deep.equal({
      ...{ name: WANTED.name, strategy: 'okta', options, displayName: 'Acme Staff', isEnabled: false },
      ...{ showAsButton: true, assignMembershipOnLogin: false },
    });
    expect(valueOf(page, 'Client secret')).to.equal(OKTA.secret);
    await create(page);
    expect(created(page)).to.deep.equal([WANTED]);
  });
});

describe('what the tenant fixes', () => {
  it('can’t be set, says why, and isn’t sent', async () => {
    const rule = { can_set_show_as_button: false, can_set_assign_membership_on_login: false };
    const { identityProviderConfiguration } = createEmulator().export();
    const page = await assistant({
      identityProviderConfiguration: { ...identityProviderConfiguration, organization: rule },
    });
    await toNames(page);
    await enter(page, 'Display name', 'Staff');
    const box = control(page, 'Show as a button on the login page');
    expect(box.ariaDisabled).to.equal('true');
    box.focus();
    await sendKeys({ press: 'Space' });
    await goOn(page, 'Review');
    await create(page);
    expect(Object.keys(created(page)[0] as object)).to.have.members([
      'name',
      'strategy',
      'options',
      'display_name',
      'is_enabled',
    ]);
  });
});
