/** Each strategy, created by keyboard alone from what the provider's console gives, and switched on. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SAMPLE_CERTIFICATE } from '../../../src/testing/my-organization/sample-certificate.js';
import { quiet } from '../../helpers/announcements.js';
import {
  atStep,
  chooseByKeys,
  created,
  isField,
  paste,
  rows,
  showing,
  stepOf,
  tabTo,
} from '../../helpers/creation.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { byRole, focused, maybeByRole, nameOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

interface Journey {
  readonly strategy: string;
  readonly card: string;
  /** Fields by their labels, and what is pasted. */
  readonly pasted: readonly (readonly [label: string, text: string])[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly platform?: string;
}

const PROVIDERS = /^(Microsoft Entra ID|Okta|Google Workspace|SAML|OpenID Connect|ADFS|PingFederate)$/;
const GUID = '0b1c2d3e-4f56-7890-abcd-ef1234567890';
const PEM = `-----BEGIN CERTIFICATE-----\n${SAMPLE_CERTIFICATE.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`;

const JOURNEYS: readonly Journey[] = [
  {
    strategy: 'okta',
    card: 'Okta',
    pasted: [
      ['Okta domain', ' https://Acme.okta.com/app/home\u200b '],
      ['Client ID', '\u00a00oa1b2c3d4E5f6G7h8i9\n'],
      ['Client secret', ' S3cret_of-Okta '],
    ],
    options: { domain: 'acme.okta.com', client_id: '0oa1b2c3d4E5f6G7h8i9', client_secret: 'S3cret_of-Okta' },
  },
  {
    strategy: 'google-apps',
    card: 'Google Workspace',
    pasted: [
      ['Google Workspace domain', 'Acme.COM.'],
      ['Client ID', '81234-ab1c.apps.googleusercontent.com\ufeff'],
      ['Client secret', 'GOCSPX-aB_3d'],
    ],
    options: {
      domain: 'acme.com',
      client_id: '81234-ab1c.apps.googleusercontent.com',
      client_secret: 'GOCSPX-aB_3d',
    },
  },
  {
    strategy: 'waad',
    card: 'Microsoft Entra ID',
    pasted: [
      ['Primary domain or tenant ID', `https://login.microsoftonline.com/${GUID}/v2.0`],
      ['Application (client) ID', ` ${GUID}\t`],
      ['Client secret value', 'abC8Q~x.y_z'],
    ],
    options: { tenant_domain: GUID, client_id: GUID, client_secret: 'abC8Q~x.y_z' },
  },
  {
    strategy: 'oidc',
    card: 'OpenID Connect',
    pasted: [
      ['Issuer or discovery URL', ' https://id.acme.com/realms/staff/ '],
      ['Client ID', 'org-connections'],
      ['Client secret', 'mzQ1'],
    ],
    options: {
      type: 'back_channel',
      discovery_url: 'https://id.acme.com/realms/staff/.well-known/openid-configuration',
      client_id: 'org-connections',
      client_secret: 'mzQ1',
    },
  },
  {
    strategy: 'samlp',
    card: 'SAML',
    platform: 'Microsoft Entra ID',
    pasted: [
      ['Metadata URL', ` https://login.microsoftonline.com/${GUID}/federationmetadata/2007-06/x.xml `],
    ],
    options: {
      metadataUrl: `https://login.microsoftonline.com/${GUID}/federationmetadata/2007-06/x.xml`,
      signSAMLRequest: false,
    },
  },
  {
    strategy: 'adfs',
    card: 'ADFS',
    pasted: [['AD FS server', ' ADFS.acme.com. ']],
    options: { adfs_server: 'adfs.acme.com' },
  },
  {
    strategy: 'pingfederate',
    card: 'PingFederate',
    pasted: [
      ['Base URL', 'https://sso.acme.com:9031/'],
      ['Signing certificate', SAMPLE_CERTIFICATE],
    ],
    options: {
      pingFederateBaseUrl: 'https://sso.acme.com:9031',
      signingCert: PEM,
      signatureAlgorithm: 'rsa-sha256',
      digestAlgorithm: 'sha256',
      signSAMLRequest: false,
    },
  },
];

async function openByKeys(): Promise<OrganizationPage> {
  const allowed_strategies = JOURNEYS.map(({ strategy }) => strategy);
  const page = await organizationPage({ configuration: { allowed_strategies } });
  await page.shows('Finance');
  await tabTo(page, 'Add connection');
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => maybeByRole(page.provider, 'dialog'), 'no dialog');
  await atStep(page, 'Provider');
  return page;
}

/** Presses Continue or Create, and waits for the next step, whose heading has to have the focus. */
async function goOnByKeys(page: OrganizationPage, button: string, step: string): Promise<void> {
  await tabTo(page, button);
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => stepOf(page) === step, `not at “${step}”, but: ${page.text()}`);
  await quiet();
  expect(focused()?.localName, `${nameOf(focused()!)} has the focus`).to.equal('h3');
}

async function pasteAll(page: OrganizationPage, pasted: Journey['pasted']): Promise<void> {
  for (const [label, text] of pasted) {
    await tabTo(page, label, isField);
    paste(text);
    await quiet();
  }
}

describe('by keyboard alone, from what a provider gives,', () => {
  for (const { strategy, card, platform, pasted, options } of JOURNEYS)
    it(`a connection of ${strategy} is created and switched on`, async () => {
      const page = await openByKeys();
      await chooseByKeys(page, PROVIDERS, card);
      await quiet();
      if (platform) {
        await waitUntil(() => showing(page, 'Which provider do you use?').length > 0, 'no platforms');
        await chooseByKeys(page, /^Another provider$/, platform);
      }
      await goOnByKeys(page, 'Continue', 'At your provider');
      await goOnByKeys(page, 'Continue', 'From your provider');
      await pasteAll(page, pasted);
      await goOnByKeys(page, 'Continue', 'Names');
      await tabTo(page, 'Display name');
      await sendKeys({ type: 'Über uns & Co' });
      await goOnByKeys(page, 'Continue', 'Review');
      expect(page.text()).to.contain('created switched off');
      await goOnByKeys(page, 'Create', 'Finish');
      expect(created(page)).to.deep.equal([
        {
          name: 'uber-uns-co',
          strategy,
          options,
          display_name: 'Über uns & Co',
          is_enabled: false,
          show_as_button: true,
          assign_membership_on_login: false,
        },
      ]);
      expect(page.text()).to.contain('Über uns & Co is created. It is switched off.');

      await tabTo(page, /Über uns/);
      await sendKeys({ press: 'Space' });
      const stored = () => page.emulator.connections.find(({ name }) => name === 'uber-uns-co');
      await waitUntil(() => stored()?.is_enabled === true, 'not switched on');
      await page.atRest();
      await tabTo(page, 'Done');
      await sendKeys({ press: 'Enter' });
      await page.dialogClosed();
      expect(rows(page).filter((row) => row.includes('Über uns & Co'))).to.have.length(1);
      expect(byRole(page.provider, 'switch', /Über uns/).getAttribute('aria-checked')).to.equal('true');
      expect(nameOf(focused()!)).to.equal('Add connection');
      expect(created(page), 'sent once').to.have.length(1);
    });
});
