/** Each strategy: what is shown of its settings, and that all of them are sent when one of them is changed. */
import { expect } from '@open-wc/testing';
import { enter } from '../../helpers/creation.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { asPem, edit, factsOf, IDS, optionsPage, save, SECRET, sent, stored } from '../../helpers/editing.js';

const SIGNER = [
  'Issued to idp.acme.example signer',
  'Issued by idp.acme.example signer',
  'Valid from September 1, 2025',
  'Valid until September 1, 2035',
  'SHA-256 F6:5F:9F:2F:28:F9:86:A1:5D:B1:BF:B7:9A:7D:B6:23:BB:4F:23:EA:E1:3B:22:57:AF:0B:79:78:BD:D7:A1:26',
  'SHA-1 3A:EC:D6:D8:36:CD:06:1A:14:87:14:6B:D2:E7:A5:39:81:24:67:13',
].join(' ');
const FILE = '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata"/>';

interface Case {
  readonly id: string;
  /** Default: those of the seed. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly shows: Readonly<Record<string, string>>;
  readonly field: string;
  readonly value: string;
  readonly secret?: string;
  /** The members that are sent besides those that are stored, without the certificate of the answer. */
  readonly sends: Readonly<Record<string, unknown>>;
}

const CASES: Readonly<Record<string, Case>> = {
  Okta: {
    id: IDS.okta,
    shows: { 'Okta domain': 'login.acme.example', 'Client ID': '0oaf3kq81vTzWm6Rd5d7' },
    ...{ field: 'Client ID', value: '0oa1b2c3d4E5f6G7h8i9', secret: 'Client secret' },
    sends: { client_id: '0oa1b2c3d4E5f6G7h8i9', client_secret: SECRET },
  },
  'Google Workspace': {
    id: IDS.google,
    shows: {
      'Google Workspace domain': 'studio.acme.example',
      'Client ID': '418820736155-k2v9q.apps.googleusercontent.example',
    },
    ...{ field: 'Google Workspace domain', value: 'acme.example', secret: 'Client secret' },
    sends: { domain: 'acme.example', client_secret: SECRET },
  },
  'Microsoft Entra ID': {
    id: IDS.entra,
    shows: {
      'Primary domain or tenant ID': 'corp.acme.example',
      'Application (client) ID': '6f1e0c52-93b7-4d08-a1c4-7be25d90f3aa',
    },
    ...{
      field: 'Primary domain or tenant ID',
      value: 'acme.onmicrosoft.com',
      secret: 'Client secret value',
    },
    sends: { tenant_domain: 'acme.onmicrosoft.com', client_secret: SECRET },
  },
  'OpenID Connect with a secret': {
    id: IDS.oidc,
    shows: {
      'How the settings are given': 'With a client secret',
      'Issuer or discovery URL': 'https://id.contractors.example/.well-known/openid-configuration',
      'Client ID': 'acme-contractors-portal',
    },
    ...{ field: 'Client ID', value: 'portal-2', secret: 'Client secret' },
    sends: { client_id: 'portal-2', client_secret: SECRET },
  },
  'OpenID Connect without one': {
    id: IDS.oidc,
    options: { type: 'front_channel', client_id: 'portal', discovery_url: 'https://id.example/x' },
    shows: {
      'How the settings are given': 'Without a client secret',
      'Issuer or discovery URL': 'https://id.example/x',
      'Client ID': 'portal',
    },
    ...{ field: 'Client ID', value: 'portal-2' },
    sends: { client_id: 'portal-2' },
  },
  'AD FS by its server': {
    id: IDS.adfs,
    shows: {
      'How the settings are given': 'By server',
      'AD FS server': 'https://adfs.factory.acme.example',
    },
    ...{ field: 'AD FS server', value: 'adfs.acme.example' },
    sends: { adfs_server: 'adfs.acme.example' },
  },
  'AD FS by a file': {
    id: IDS.adfs,
    options: { fedMetadataXml: FILE },
    shows: {
      'How the settings are given': 'By metadata file',
      'Federation metadata': `A file of ${FILE.length} characters`,
    },
    ...{ field: 'Federation metadata', value: FILE.replace('/>', ' ID="2"/>') },
    sends: { fedMetadataXml: FILE.replace('/>', ' ID="2"/>') },
  },
  'SAML by its metadata': {
    id: IDS.metadata,
    shows: {
      'How the settings are given': 'Metadata URL',
      'Metadata URL': 'https://idp.suppliers.example/saml/metadata.xml',
      'Sign requests to your provider': 'On',
      'Signature algorithm': 'RSA-SHA256',
      'Digest algorithm': 'SHA256',
      'How requests are sent': 'By POST',
    },
    ...{ field: 'Metadata URL', value: 'https://idp.acme.example/metadata' },
    sends: { metadataUrl: 'https://idp.acme.example/metadata' },
  },
  'SAML by hand': {
    id: IDS.byHand,
    shows: {
      'Sign-in URL': 'https://sso.intranet.acme.example/login',
      'Signing certificate': SIGNER,
      'Sign requests to your provider': 'Off',
    },
    ...{ field: 'Sign-in URL', value: 'https://sso.acme.example/saml' },
    sends: { signInEndpoint: 'https://sso.acme.example/saml', signingCert: 'as PEM' },
  },
  PingFederate: {
    id: IDS.pingFederate,
    shows: {
      'Base URL': 'https://ping.finance.acme.example',
      'Signing certificate': SIGNER,
      'Sign requests to your provider': 'On',
      'Signature algorithm': 'RSA-SHA256',
      'Digest algorithm': 'SHA256',
    },
    ...{ field: 'Base URL', value: 'https://sso.acme.example:9031' },
    sends: { pingFederateBaseUrl: 'https://sso.acme.example:9031', signingCert: 'as PEM' },
  },
};

for (const [name, { id, options, shows, field, value, secret, sends }] of Object.entries(CASES))
  describe(`the options of ${name}`, () => {
    it('are shown, and sent as a whole with what was changed', async () => {
      const page = await optionsPage(id, options && { connection: { options } });
      await waitUntil(
        () => Object.values(factsOf(page)).every((fact) => fact !== ''),
        'the certificate is not read',
      );
      expect(factsOf(page)).to.deep.equal(shows);
      const { cert, ...before } = stored(page);
      await edit(page);
      await enter(page, field, value);
      if (secret) await enter(page, secret, SECRET);
      await save(page);
      const certificate = sends['signingCert'] ? { signingCert: asPem(cert) } : {};
      expect(sent(page)).to.deep.equal([{ options: { ...before, ...sends, ...certificate } }]);
      expect(Object.values(factsOf(page)).join(), 'what is shown afterwards').not.to.contain(SECRET);
    });
  });
