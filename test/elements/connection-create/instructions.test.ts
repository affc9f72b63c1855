/** The instructions: what to do at the provider, with the values that it needs, to be copied and handed on. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { quiet } from '../../helpers/announcements.js';
import {
  ALONE,
  assistant,
  atStep,
  control,
  controls,
  create,
  goOn,
  press,
  showing,
  toReview,
  type AssistantPage,
} from '../../helpers/creation.js';
import { announced, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { everything } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const PROVISIONAL = 'Provisional. You get the final value once the connection is created.';
const CALLBACK = 'https://login.acme.com/login/callback';

async function toInstructions<Page extends OrganizationPage>(page: Page, strategy: string): Promise<Page> {
  control(page, strategy).click();
  await waitUntil(() => control(page, strategy).checked, 'not chosen');
  await goOn(page, 'At your provider');
  return page;
}

/** Lets the clipboard take everything, or nothing; returns what it was given. */
function clipboard(isGranted: boolean): string[] {
  const given: string[] = [];
  const writeText = (text: string) => {
    if (!isGranted) return Promise.reject(new DOMException('No', 'NotAllowedError'));
    given.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return given;
}

/** The values that are shown as code. */
const values = ({ provider }: OrganizationPage) =>
  [...everything(provider)].filter((one) => one.localName === 'code').map(({ textContent }) => textContent);
const mailOf = (page: AssistantPage) =>
  new URL((control(page, 'Send by email') as unknown as HTMLAnchorElement).href);

describe('the instructions', () => {
  afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);

  it('have values, each with a button that copies it and says so', async () => {
    const page = await toInstructions(await assistant(), 'Okta');
    const given = clipboard(true);
    expect(values(page)).to.deep.equal([CALLBACK]);
    expect(showing(page, PROVISIONAL), 'this one is certain').to.be.empty;
    await press(page, 'Copy Callback URL');
    await waitUntil(() => announced(page.provider) === 'Callback URL copied.', 'not said');
    expect(given).to.deep.equal([CALLBACK]);
  });

  it('select a value to copy by hand where the clipboard is blocked', async () => {
    const page = await toInstructions(await assistant(), 'Okta');
    clipboard(false);
    await press(page, 'Copy Callback URL');
    await waitUntil(() => String(getSelection()) === CALLBACK, 'not selected');
    expect(announced(page.provider)).not.to.contain('copied');
  });

  it('mark what is provisional before the connection is created', async () => {
    const page = await toInstructions(await assistant(), 'ADFS');
    expect(values(page)).to.deep.equal([CALLBACK, 'urn:auth0:acme', 'urn:auth0:acme:adfs-1']);
    const marks = showing(page, PROVISIONAL).filter((one) => one.localName === 'dd');
    expect(
      marks.map((mark) => mark.previousElementSibling?.textContent?.trim().split(/\s/)[0]),
    ).to.deep.equal(['urn:auth0:acme:adfs-1']);
  });

  it('can be copied as a whole', async () => {
    const page = await toInstructions(await assistant(), 'ADFS');
    const given = clipboard(true);
    await press(page, 'Copy instructions');
    await waitUntil(() => announced(page.provider) === 'Instructions copied.', 'not said');
    expect(given[0]).to.match(/^1\. In AD FS Management/);
    expect(given[0]).to.contain(`   Callback URL: ${CALLBACK}\n`);
    expect(given[0]).to.contain(`urn:auth0:acme:adfs-1 (${PROVISIONAL})`);
  });

  it('appear in a field to copy from where the clipboard is blocked, once', async () => {
    const page = await toInstructions(await assistant(), 'Okta');
    clipboard(false);
    const fields = () => [...everything(page.provider)].filter((one) => one.localName === 'textarea');
    await press(page, 'Copy instructions');
    await waitUntil(() => fields().length === 1, 'no field');
    expect((fields()[0] as HTMLTextAreaElement).value).to.match(/^1\. In the Okta Admin Console/);
    page.button('Copy instructions').focus();
    await sendKeys({ press: 'Enter' });
    await quiet();
    expect(fields()).to.have.length(1);
  });

  it('can be mailed, with every value', async () => {
    const page = await toInstructions(await assistant(), 'Okta');
    const { protocol, pathname, searchParams } = mailOf(page);
    expect([protocol, pathname, searchParams.get('subject')]).to.deep.equal([
      'mailto:',
      '',
      'Instructions for your provider',
    ]);
    expect(searchParams.get('body')?.split('\r\n')[3]).to.equal(`   Callback URL: ${CALLBACK}`);
  });

  it('say which values the page does not know', async () => {
    const page = await organizationPage({}, ALONE);
    await atStep(page, 'Provider');
    await toInstructions(page, 'ADFS');
    expect(values(page)).to.deep.equal([]);
    expect(showing(page, 'Not known here. Ask').filter((one) => one.localName === 'dd')).to.have.length(3);
    expect(controls(page, /^Copy (?!instructions)/)).to.be.empty;
    expect(page.text()).not.to.match(/undefined|null/);
  });

  it('warn of what Google does while the connection is still off', async () => {
    const page = await toInstructions(await assistant(), 'Google Workspace');
    expect(showing(page, 'even while it is switched off')).not.to.be.empty;
  });

  it('leave the authorized domain to Google, which takes no host of a login page', async () => {
    const page = await toInstructions(await assistant(), 'Google Workspace');
    expect(values(page)).to.deep.equal(['https://login.acme.com', CALLBACK]);
    expect(showing(page, 'Google adds their domain to the authorized domains itself.')).not.to.be.empty;
  });

  it('say that the entity ID is to be corrected, as it contains a name that is chosen later', async () => {
    const page = await assistant();
    control(page, 'SAML').click();
    await waitUntil(() => controls(page, 'Another provider').length === 1, 'no choice');
    control(page, 'Another provider').click();
    await goOn(page, 'At your provider');
    expect(values(page)).to.deep.equal([CALLBACK, 'urn:auth0:acme:samlp-1']);
    expect(showing(page, 'Enter it provisionally now, and correct it at the end.')).not.to.be.empty;
  });
});

describe('the last step', () => {
  it('has the final values, by the name that the server has given, and marks none as provisional', async () => {
    const page = await assistant({ behavior: { namePrefix: 'p-' } });
    await toReview(page);
    await create(page);
    expect(values(page)).to.deep.equal([CALLBACK]);
    expect(showing(page, PROVISIONAL)).to.be.empty;
    expect(showing(page, 'These values are final.')).not.to.be.empty;
  });
});
