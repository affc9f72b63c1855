/** What the details say that a provider needs, the page's own link to sign in, and copying both. */
import { expect } from '@open-wc/testing';
import { STRATEGIES } from '../../../src/model/strategy.js';
import { NEEDED_VALUES } from '../../../src/model/identity-provider/service-value.js';
import { GUIDES } from '../../../src/elements/ui/strategies/guides.js';
import { sendKeys } from '@web/test-runner-commands';
import { allByRole, everything, expectNone, nameOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { codes, detailsPage, press, SUPPLIERS, WORKFORCE } from './details-page.js';

const HOST = { requestUpdate: () => {} };
const PING = 'con_V1yFo6BqIz8EdJlP';
const TITLE = 'Instructions for your provider';
const LINK = 'https://app.acme.com/login?connection=acme-workforce';

/** Lets the clipboard take everything; returns what it was given. */
function clipboard(): string[] {
  const given: string[] = [];
  const writeText = (text: string) => Promise.resolve(void given.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return given;
}

describe('what a provider needs', () => {
  for (const strategy of STRATEGIES)
    it(`is all that the assistant gives to one of ${strategy}`, async () => {
      const { guide } = (await GUIDES[strategy].load(HOST))!;
      const steps = [...guide.instructions(undefined), ...guide.afterwards];
      const given = new Set(steps.flatMap(({ values = [] }) => values));
      expect(NEEDED_VALUES[strategy]).to.have.members([...given]);
    });

  it('has the certificate where requests can be signed', () => {
    const withCertificate = STRATEGIES.filter((strategy) => NEEDED_VALUES[strategy].includes('certificate'));
    expect(withCertificate).to.have.members(['samlp', 'pingfederate']);
  });
});

describe('the values in the details', () => {
  afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);

  it('are final, and copied one by one', async () => {
    const page = await detailsPage({}, SUPPLIERS);
    const given = clipboard();
    expect(codes(page)).to.deep.equal([
      'https://login.acme.com/login/callback',
      'urn:auth0:acme:acme-suppliers',
      'https://login.acme.com/samlp/metadata?connection=acme-suppliers',
      'https://login.acme.com/pem?cert=connection',
    ]);
    expect(page.text()).not.to.contain('Provisional');
    await press(page, 'Copy Entity ID (audience)');
    await waitUntil(() => given.length > 0, 'nothing is copied');
    expect(given).to.deep.equal(['urn:auth0:acme:acme-suppliers']);
    expect(announcedAnywhere(page.provider)).to.include('Entity ID (audience) copied.');
  });

  it('have the name that the page knows', async () => {
    const page = await detailsPage({}, SUPPLIERS, { connectionNameOf: ({ name }) => `eu-${name}` });
    await page.shows('urn:auth0:acme:eu-acme-suppliers');
  });

  it('come with what to do at the provider, to read and to hand on', async () => {
    const page = await detailsPage({}, PING);
    expectNone(page.provider, 'button', 'Copy instructions');
    const summary = [...everything(page.provider)].find(
      (one) => one.localName === 'summary' && nameOf(one) === TITLE,
    );
    summary!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => allByRole(page.provider, 'button', 'Copy instructions').length > 0, 'not unfolded');
    const link = [...everything(page.provider)].find(
      (one) => nameOf(one) === 'Send by email',
    ) as HTMLAnchorElement;
    const lines = decodeURIComponent(link.href).split('\r\n');
    expect(
      lines.filter((line) => /\d\. /.test(line)),
      'before and after creation',
    ).to.have.length(7);
    expect(lines.join('\n')).to.contain('urn:auth0:acme:acme-finance').and.not.to.contain('Provisional');
  });

  it('say which of them the page has not given', async () => {
    const page = await detailsPage({}, WORKFORCE, { loginDomain: undefined, tenant: undefined });
    await page.shows('Not known here.');
    const buttons = allByRole(page.provider, 'button', /^Copy/).filter((one) => one.checkVisibility());
    expect(buttons.map(nameOf)).to.deep.equal([]);
  });
});

describe('the link to sign in', () => {
  afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);

  it('is the page’s own, for the whole connection, to be copied', async () => {
    const page = await detailsPage({}, WORKFORCE, {
      signInLink: ({ name }) => ` https://app.acme.com/login?connection=${name}`,
    });
    const given = clipboard();
    await page.shows('People who open this link sign in with this connection');
    expect(codes(page)).to.include(LINK);
    await press(page, 'Copy Sign-in link');
    await waitUntil(() => given.length > 0, 'nothing is copied');
    expect(given).to.deep.equal([LINK]);
  });

  for (const [what, signInLink] of [
    ['has no function for it', undefined],
    ['has none for this connection', () => undefined],
    ['has an empty one', () => ' '],
  ] as const)
    it(`is not there where the page ${what}`, async () => {
      const page = await detailsPage({}, WORKFORCE, { signInLink });
      expectNone(page.provider, 'heading', 'Sign-in link');
    });

  it('breaks nothing where the page’s function throws, which is reported once', async () => {
    const original = window.reportError;
    const messages: string[] = [];
    window.reportError = (error) => messages.push(String(error));
    try {
      const page = await detailsPage({}, WORKFORCE, {
        signInLink: () => {
          throw new Error('No such link');
        },
      });
      await press(page, 'Copy Callback URL');
      expectNone(page.provider, 'heading', 'Sign-in link');
    } finally {
      window.reportError = original;
    }
    expect(messages).to.deep.equal(['Error: No such link']);
  });
});

const announcedAnywhere = (root: ParentNode): string[] =>
  allByRole(root, 'status').map(({ textContent }) => textContent?.trim() ?? '');
