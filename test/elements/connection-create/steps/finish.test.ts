/** The last step: the page's own way to try a sign-in, and values by the name that the page knows. */
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { OrgProvider } from '../../../../src/index.js';
import {
  ALONE,
  assistant,
  control,
  controls,
  create,
  enter,
  goOn,
  press,
  showing,
  toNames,
  toValues,
  type AssistantPage,
} from '../../../helpers/creation.js';
import { sendKeys } from '@web/test-runner-commands';
import { quiet } from '../../../helpers/announcements.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { everything, nameOf } from '../../../helpers/roles.js';

type ConnectionNameOf = OrgProvider['connectionNameOf'];

const TRY = html`<org-connection-create>
  <a slot="try" href="#try">Try it in a private window</a>
</org-connection-create>`;

/** Creates a connection of AD FS, whose identifier has its name in it. */
async function toFinish(
  content: TemplateResult = ALONE,
  connectionNameOf?: ConnectionNameOf,
): Promise<AssistantPage> {
  const page = await assistant({ behavior: { namePrefix: 'p-' } }, content);
  page.provider.connectionNameOf = connectionNameOf;
  await toNames(page);
  await enter(page, 'Display name', 'Staff');
  await goOn(page, 'Review');
  expect(controls(page, 'Try it in a private window').map(nameOf)).to.deep.equal([]);
  await create(page);
  return page;
}

/** The values that are shown as code. */
const values = ({ provider }: AssistantPage) =>
  [...everything(provider)]
    .filter((one) => one.localName === 'code' && one.checkVisibility())
    .map(({ textContent }) => textContent);

/** What is reported as uncaught meanwhile, which the test runner would take for a failure of the test. */
async function reported(act: () => Promise<void>): Promise<string[]> {
  const messages: string[] = [];
  const original = window.reportError;
  window.reportError = (error) => messages.push(String(error));
  try {
    await act();
  } finally {
    window.reportError = original;
  }
  return messages;
}

describe('the last step', () => {
  it('has the page’s own way to try a sign-in, which keys reach', async () => {
    const page = await toFinish(TRY);
    const link = control(page, 'Try it in a private window');
    expect(link.checkVisibility()).to.equal(true);
    expect(showing(page, 'Try a sign-in before you tell anyone.')).not.to.be.empty;
    await sendKeys({ press: 'Tab' });
    for (let presses = 0; presses < 20 && document.activeElement !== link; presses++)
      await sendKeys({ press: 'Tab' });
    expect(document.activeElement === link, 'no Tab leads to it').to.equal(true);
  });

  it('names the connection as the server does, where the page knows nothing else', async () => {
    const page = await toFinish();
    expect(values(page)).to.include('urn:auth0:acme:p-staff');
  });

  it('names it as the page does, which is given the whole connection', async () => {
    const asked: (string | null | undefined)[] = [];
    const page = await toFinish(ALONE, (connection) => {
      asked.push(connection.displayName);
      return `eu-${connection.name}`;
    });
    expect(values(page)).to.include('urn:auth0:acme:eu-p-staff').and.not.to.include('urn:auth0:acme:p-staff');
    expect(showing(page, 'Provisional.')).to.be.empty;
    expect(showing(page, 'These values are final.')).not.to.be.empty;
    expect(new Set(asked)).to.deep.equal(new Set(['Staff']));
  });

  it('takes the server’s name where the page has none', async () => {
    const page = await toFinish(ALONE, () => undefined);
    expect(values(page)).to.include('urn:auth0:acme:p-staff');
  });

  it('says that it is switched off only as long as it is', async () => {
    const page = await toFinish();
    expect(page.text()).to.contain('switched off.');
    expect(showing(page, /^Switch on the connection\./)).not.to.be.empty;
    await press(page, 'Staff');
    await waitUntil(() => control(page, 'Staff').ariaChecked === 'true', 'it stays off');
    await waitUntil(() => showing(page, /switched off/).length === 0, page.text());
    expect(showing(page, /^Switch on the connection\./)).to.be.empty;
  });

  it('has the page’s own link to sign in, to copy', async () => {
    const page = await toFinish();
    expect(values(page)).not.to.include('https://acme.app/?by=p-staff');
    page.provider.signInLink = ({ name }) => `https://acme.app/?by=${name}`;
    await waitUntil(() => controls(page, 'Copy Sign-in link').length === 1, 'there is no link');
    expect(values(page)).to.include('https://acme.app/?by=p-staff');
  });

  it('hands on what is left to do at the provider', async () => {
    const page = await toFinish();
    const link = control(page, 'Send by email') as unknown as HTMLAnchorElement;
    expect(decodeURIComponent(link.href)).to.contain('urn:auth0:acme:p-staff');
    expect(controls(page, /^(Copy instructions|Print)$/).map(nameOf)).to.deep.equal([
      'Copy instructions',
      'Print',
    ]);
  });

  it('has the certificate of requests for a provider that can check them', async () => {
    const page = await assistant();
    await toValues(page, 'SAML');
    await enter(page, 'Metadata URL', 'https://idp.acme.com/metadata');
    await goOn(page, 'Names');
    await enter(page, 'Display name', 'Staff');
    await goOn(page, 'Review');
    await create(page);
    expect(values(page)).to.include('https://login.acme.com/pem?cert=connection');
  });

  it('is shown all the same where the page’s function throws, which is reported', async () => {
    let page: AssistantPage | undefined;
    const messages = await reported(async () => {
      page = await toFinish(ALONE, () => {
        throw new Error('No such name');
      });
      await quiet();
    });
    expect(values(page!)).to.include('urn:auth0:acme:p-staff');
    expect(controls(page!, 'Add another connection').map(nameOf)).to.have.length(1);
    expect(new Set(messages)).to.deep.equal(new Set(['Error: No such name']));
    expect(messages, 'once, however often it is rendered').to.have.length(1);
  });
});
