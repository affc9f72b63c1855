/** What was entered so far: kept by the assistant, by the page, or by the list, and forgotten where it belongs to nobody here. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DraftChangedEvent, OrgProvider } from '../../../src/index.js';
import type { OrgConnectionCreate } from '../../../src/elements/connection-create/connection-create.js';
import { quiet } from '../../helpers/announcements.js';
import {
  asksBeforeLeaving,
  assistant,
  assistantOf,
  atStep,
  control,
  controls,
  create,
  created,
  enter,
  goOn,
  listAssistant,
  OKTA,
  openAssistant,
  press,
  showing,
  stepOf,
  toNames,
  toReview,
  toValues,
  valueOf,
} from '../../helpers/creation.js';
import { MovingSession } from '../../helpers/moving-session.js';
import { openPage, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { byRole, expectFocus, focused, nameOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

type Draft = OrgConnectionCreate['draft'];

const given = (draft: unknown) => html`<org-connection-create .draft=${draft}></org-connection-create>`;

/** The drafts that the page is told of. */
function record(page: OrganizationPage): Draft[] {
  const drafts: Draft[] = [];
  page.provider.addEventListener('org-draft-changed', ({ draft }: DraftChangedEvent) => drafts.push(draft));
  return drafts;
}

async function fromJson(draft: Draft, step: string): Promise<OrganizationPage> {
  const page = await organizationPage({}, given(JSON.parse(JSON.stringify(draft))));
  await atStep(page, step);
  return page;
}

describe('a draft that the page keeps', () => {
  it('continues in another element, at the same step, with the same values', async () => {
    const page = await assistant();
    const drafts = record(page);
    await toValues(page, 'OpenID Connect');
    await enter(page, 'Issuer or discovery URL', 'https://id.acme.com/');
    await enter(page, 'Client ID', 'the-client');
    const next = await fromJson(drafts.at(-1), 'From your provider');
    expect(valueOf(next, 'Issuer or discovery URL')).to.equal(
      'https://id.acme.com/.well-known/openid-configuration',
    );
    expect(valueOf(next, 'Client ID')).to.equal('the-client');
    expect(showing(next, 'Enter the client secret again'), 'none was entered').to.be.empty;
  });

  it('continues where the secret is asked for, if that step was passed', async () => {
    const page = await assistant();
    const drafts = record(page);
    await toReview(page);
    const next = await fromJson(drafts.at(-1), 'From your provider');
    expect(showing(next, 'Enter the client secret again. It wasn’t kept.')).to.have.length(1);
    await enter(next, 'Client secret', OKTA.secret);
    await goOn(next, 'Names');
    expect(valueOf(next, 'Display name')).to.equal('Acme Staff');
    await goOn(next, 'Review');
  });

  it('continues at the review where there is no secret', async () => {
    const page = await assistant();
    const drafts = record(page);
    await toNames(page);
    await enter(page, 'Display name', 'Staff');
    await goOn(page, 'Review');
    const next = await fromJson(drafts.at(-1), 'Review');
    await create(next);
    expect(created(next)).to.have.length(1);
  });

  it('is told with each step that the admin goes to, once', async () => {
    const page = await assistant();
    await toValues(page, 'ADFS');
    await enter(page, 'AD FS server', 'adfs.acme.com');
    const drafts = record(page);
    const steps = () => drafts.map((draft) => draft?.step);
    await goOn(page, 'Names');
    expect(steps()).to.deep.equal(['naming']);
    await press(page, 'Back');
    await atStep(page, 'From your provider');
    expect(steps()).to.deep.equal(['naming', 'values']);
  });

  it('is told with the step that a refusal leads to, once, and the refusal stays', async () => {
    const page = await assistant({ behavior: { unreachableHosts: [OKTA.domain] } });
    await toReview(page);
    const drafts = record(page);
    await press(page, 'Create');
    await atStep(page, 'From your provider');
    expect(drafts.map((draft) => draft?.step)).to.deep.equal(['values']);
    expect(showing(page, `${OKTA.domain} can’t be reached`)).not.to.be.empty;
    expect(showing(page, 'We couldn’t create the connection.')).not.to.be.empty;
    await press(page, 'Continue');
    await atStep(page, 'Names');
    expect(drafts.map((draft) => draft?.step)).to.deep.equal(['values', 'naming']);
  });

  it('is told with the step where the secret is asked for again', async () => {
    const page = await assistant();
    await toReview(page);
    await press(page, 'Continue later');
    await press(page, 'Continue');
    await atStep(page, 'Review');
    const drafts = record(page);
    await press(page, 'Create');
    await atStep(page, 'From your provider');
    expect(drafts.map((draft) => draft?.step)).to.deep.equal(['values']);
    await press(page, 'Continue');
    await quiet();
    expect(drafts, 'it is still the same step').to.have.length(1);
  });

  it('is told as nothing once the connection is created', async () => {
    const page = await assistant();
    const drafts = record(page);
    await toReview(page);
    expect(drafts.at(-1)?.displayName).to.equal('Acme Staff');
    await create(page);
    expect([drafts.at(-1), assistantOf(page).draft]).to.deep.equal([undefined, undefined]);
  });

  const HOSTILE: readonly unknown[] = [
    ...[null, 1, 'okta', [], {}, { strategy: 'okta2' }, { strategy: {} }, { strategy: '__proto__' }],
    ...[{ strategy: 'constructor' }, { strategy: ['okta'] }, () => ({ strategy: 'okta' })],
  ];
  for (const hostile of HOSTILE)
    it(`begins anew where it is ${typeof hostile} ${JSON.stringify(hostile)}`, async () => {
      const page = await organizationPage({}, given(hostile));
      await atStep(page, 'Provider');
      expect(asksBeforeLeaving()).to.equal(false);
    });

  it('can hold anything in its members', async () => {
    const values = { domain: {}, client_id: 5, client_secret: 'LEAK', __proto__: { x: 1 }, icon_url: [] };
    const odd = { step: 'finish', strategy: 'okta', platform: 7, way: 'file', values, displayName: null };
    const page = await organizationPage({}, given({ ...odd, name: {}, showAsButton: 'yes' }));
    await atStep(page, 'At your provider');
    await goOn(page, 'From your provider');
    expect(['Okta domain', 'Client ID', 'Client secret'].map((name) => valueOf(page, name))).to.deep.equal([
      '',
      '',
      '',
    ]);
    expect(page.text()).not.to.contain('LEAK');
  });
});

describe('“Continue later”', () => {
  it('keeps what was entered, leads back to its step, and can start over', async () => {
    const page = await assistant();
    await toValues(page);
    await enter(page, 'Okta domain', OKTA.domain);
    await press(page, 'Continue later');
    await page.shows('Your entries are kept as long as this page is open.');
    expect(asksBeforeLeaving()).to.equal(true);
    await press(page, 'Continue');
    await atStep(page, 'From your provider');
    expect(focused()?.localName).to.equal('h3');
    expect(valueOf(page, 'Okta domain')).to.equal(OKTA.domain);
    await press(page, 'Continue later');
    const drafts = record(page);
    await press(page, 'Start over');
    await atStep(page, 'Provider');
    expect(focused()?.localName).to.equal('h3');
    expect(drafts).to.deep.equal([undefined]);
    expect(control(page, 'Okta').checked).to.equal(false);
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('is not offered before there is anything to keep', async () => {
    const page = await assistant();
    expect(controls(page, 'Continue later')).to.be.empty;
    await press(page, 'Continue');
    await quiet();
    expect(stepOf(page)).to.equal('Provider');
  });
});

describe('the first step', () => {
  it('is where a title says what it connects to, once that is chosen', async () => {
    const page = await assistant();
    byRole(page.provider, 'heading', 'Add a connection');
    await toValues(page);
    byRole(page.provider, 'heading', 'Add a connection: Okta');
  });

  it('has nothing that loses what was entered where “Back” was', async () => {
    const page = await assistant();
    await toValues(page);
    await enter(page, 'Okta domain', OKTA.domain);
    await press(page, 'Back');
    await atStep(page, 'At your provider');
    await press(page, 'Back');
    await atStep(page, 'Provider');
    expect(controls(page, /^(Back|Close|Start over)$/).map(nameOf)).to.deep.equal([]);
    await goOn(page, 'At your provider');
    await goOn(page, 'From your provider');
    expect(valueOf(page, 'Okta domain')).to.equal(OKTA.domain);
  });

  it('closes the dialog where nothing is entered', async () => {
    const page = await listAssistant();
    await press(page, 'Close');
    await page.dialogClosed();
    expectFocus(control(page, 'Add connection'));
  });
});

describe('leaving the page', () => {
  it('is asked about while there is a draft, and not once the connection is created', async () => {
    const page = await assistant();
    expect(asksBeforeLeaving()).to.equal(false);
    await toReview(page);
    expect(asksBeforeLeaving()).to.equal(true);
    await create(page);
    expect(asksBeforeLeaving()).to.equal(false);
  });
});

describe('the draft of a list', () => {
  it('outlives its dialog, is asked about, and ends with the connection', async () => {
    const page = await listAssistant();
    await toValues(page, 'ADFS');
    await enter(page, 'AD FS server', 'adfs.acme.com');
    await press(page, 'Continue later');
    await page.dialogClosed();
    expect(asksBeforeLeaving()).to.equal(true);
    await press(page, 'Add connection');
    await atStep(page, 'From your provider');
    expect(valueOf(page, 'AD FS server')).to.equal('adfs.acme.com');
    await goOn(page, 'Names');
    await enter(page, 'Display name', 'Staff');
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    await press(page, 'Add connection');
    await atStep(page, 'Names');
    await goOn(page, 'Review');
    await create(page);
    await press(page, 'Done');
    await page.dialogClosed();
    await quiet();
    expect(asksBeforeLeaving()).to.equal(false);
    await openAssistant(page);
  });

  it('is forgotten where another organization is signed in', async () => {
    const session = new MovingSession();
    const provider = await fixture<OrgProvider>(
      html`<org-provider base-url="/my-org" .fetch=${session.fetch}>
        <org-connection-list></org-connection-list>
      </org-provider>`,
    );
    const page = openPage(session.acme, provider);
    await waitUntil(() => page.switches().length > 0, 'no rows');
    await openAssistant(page);
    await toReview(page);
    await press(page, 'Continue later');
    await page.dialogClosed();
    session.current = session.globex;
    await press(page, 'Refresh');
    await page.shows('Another person or organization is signed in now');
    await page.atRest();
    expect(asksBeforeLeaving()).to.equal(false);
    await openAssistant(page);
    expect(page.text()).not.to.contain(OKTA.domain);
  });
});

describe('the draft of an assistant that stands alone', () => {
  it('is not sent to another organization, and forgotten', async () => {
    const session = new MovingSession();
    const provider = await fixture<OrgProvider>(
      html`<org-provider base-url="/my-org" .fetch=${session.fetch}>
        <org-connection-create></org-connection-create>
      </org-provider>`,
    );
    const page = openPage(session.acme, provider);
    await atStep(page, 'Provider');
    await toReview(page);
    session.current = session.globex;
    await press(page, 'Create');
    await page.shows('Another person or organization is signed in now');
    await atStep(page, 'Provider');
    expect([...session.changes(session.acme), ...session.changes(session.globex)]).to.deep.equal([]);
    expect(page.text()).not.to.contain(OKTA.domain);
    expect(assistantOf(page).draft).to.equal(undefined);
    expect(asksBeforeLeaving()).to.equal(false);
  });
});
