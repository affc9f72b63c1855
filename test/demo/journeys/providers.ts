/** What each provider's console gives, as it is pasted, and what has to become of it. */
import { SAMPLE_CERTIFICATE } from '../../../src/testing/my-organization/sample-certificate.js';

/** How one connection is created. */
export interface Provided {
  readonly strategy: string;
  /** What is chosen in the first step. */
  readonly provider: string;
  /** What is chosen there besides, for SAML. */
  readonly platform?: string;
  /** What is chosen of several ways to enter the values; default: the first. */
  readonly way?: string;
  /** Fields by their labels, and what is pasted. */
  readonly pasted: readonly (readonly [label: string, text: string])[];
  /** The options that are sent. */
  readonly sent: Readonly<Record<string, unknown>>;
  /** The options that the server then holds. */
  readonly stored: Readonly<Record<string, unknown>>;
}

const GUID = '0b1c2d3e-4f56-7890-abcd-ef1234567890';
const LINES = SAMPLE_CERTIFICATE.match(/.{1,64}/g) ?? [];
const PEM = `-----BEGIN CERTIFICATE-----\n${LINES.join('\n')}\n-----END CERTIFICATE-----\n`;
const PEM_OF_WINDOWS = `\ufeffBag Attributes\r\n    friendlyName: signing\r\n${PEM.replaceAll('\n', '\r\n')}\r\n`;
const METADATA_URL = `https://login.microsoftonline.com/${GUID}/federationmetadata/2007-06/federationmetadata.xml?appid=${GUID}`;

const OKTA = { domain: 'acme.okta.com', client_id: '0oa1b2c3d4E5f6G7h8i9' };
const GOOGLE = { domain: 'acme.com', client_id: '81234-ab1c.apps.googleusercontent.com' };
const ENTRA = { tenant_domain: GUID, client_id: GUID };
const OIDC = {
  type: 'back_channel',
  discovery_url: 'https://id.acme.com/realms/staff/.well-known/openid-configuration',
  client_id: 'org-connections',
};
const SAML_URL = { metadataUrl: METADATA_URL, signSAMLRequest: false };
const SAML_BY_HAND = { signInEndpoint: 'https://sso.acme.com/saml2/sso', signSAMLRequest: false };
const PING = {
  pingFederateBaseUrl: 'https://sso.acme.com:9031',
  signatureAlgorithm: 'rsa-sha256',
  digestAlgorithm: 'sha256',
  signSAMLRequest: false,
};

export const PROVIDED: readonly Provided[] = [
  {
    strategy: 'okta',
    provider: 'Okta',
    pasted: [
      ['Okta domain', ' https://Acme.okta.com/app/home\u200b '],
      ['Client ID', '\u00a00oa1b2c3d4E5f6G7h8i9\n'],
      ['Client secret', ' S3cret_of-Okta '],
    ],
    sent: { ...OKTA, client_secret: 'S3cret_of-Okta' },
    stored: OKTA,
  },
  {
    strategy: 'google-apps',
    provider: 'Google Workspace',
    pasted: [
      ['Google Workspace domain', 'Acme.COM.'],
      ['Client ID', '81234-ab1c.apps.googleusercontent.com\ufeff'],
      ['Client secret', 'GOCSPX-aB_3d\n'],
    ],
    sent: { ...GOOGLE, client_secret: 'GOCSPX-aB_3d' },
    stored: GOOGLE,
  },
  {
    strategy: 'waad',
    provider: 'Microsoft Entra ID',
    pasted: [
      ['Primary domain or tenant ID', `https://login.microsoftonline.com/${GUID}/v2.0`],
      ['Application (client) ID', ` ${GUID}\t`],
      ['Client secret value', 'abC8Q~x.y_z'],
    ],
    sent: { ...ENTRA, client_secret: 'abC8Q~x.y_z' },
    stored: ENTRA,
  },
  {
    strategy: 'oidc',
    provider: 'OpenID Connect',
    pasted: [
      ['Issuer or discovery URL', ' https://id.acme.com/realms/staff/ '],
      ['Client ID', 'org-connections\u200b'],
      ['Client secret', 'mzQ1'],
    ],
    sent: { ...OIDC, client_secret: 'mzQ1' },
    stored: OIDC,
  },
  {
    strategy: 'samlp',
    provider: 'SAML',
    platform: 'Microsoft Entra ID',
    pasted: [['Metadata URL', ` ${METADATA_URL}\n`]],
    sent: SAML_URL,
    stored: { ...SAML_URL, cert: SAMPLE_CERTIFICATE },
  },
  {
    strategy: 'samlp',
    provider: 'SAML',
    platform: 'Okta',
    way: 'By hand',
    pasted: [
      ['Sign-in URL', '\u00a0https://SSO.acme.com/saml2/sso '],
      ['Signing certificate', PEM_OF_WINDOWS],
    ],
    sent: { ...SAML_BY_HAND, signingCert: PEM },
    stored: { ...SAML_BY_HAND, cert: SAMPLE_CERTIFICATE },
  },
  {
    strategy: 'adfs',
    provider: 'ADFS',
    pasted: [['AD FS server', ' ADFS.acme.com. ']],
    sent: { adfs_server: 'adfs.acme.com' },
    stored: { adfs_server: 'adfs.acme.com' },
  },
  {
    strategy: 'pingfederate',
    provider: 'PingFederate',
    pasted: [
      ['Base URL', 'https://sso.acme.com:9031/'],
      ['Signing certificate', LINES.join(' ')],
    ],
    sent: { ...PING, signingCert: PEM },
    stored: { ...PING, cert: SAMPLE_CERTIFICATE },
  },
];
