/** The options section in English. */
import type { OptionsMessages } from '../messages.js';
import { plural } from './terms.js';

export const options: OptionsMessages = {
  'option:client_id': 'Client ID',
  'option:client_secret': 'Client secret',
  'option:digestAlgorithm': 'Digest algorithm',
  'option:icon_url': 'Icon URL',
  'option:icon_url-hint': 'An image for the button on the login page, at an address that begins with https.',
  'option:protocolBinding': 'How requests are sent',
  'option:signatureAlgorithm': 'Signature algorithm',
  'option:signingCert': 'Signing certificate',
  'option:signSAMLRequest': 'Sign requests to your provider',
  'option:signSAMLRequest-hint':
    'If your provider checks them, it needs the certificate of our requests before you switch this on.',
  'binding:HTTP-Redirect': 'By redirect',
  'binding:HTTP-POST': 'By POST',

  moreSettings: 'More settings',
  optional: 'optional',
  tooLong: (most) => plural(most, { one: 'Use at most # character.', other: 'Use at most # characters.' }),
  useSuggestion: (value) => `Use ${value}`,
  showSecret: 'Show',
  fileGiven: (characters) =>
    plural(characters, { one: 'A file of # character', other: 'A file of # characters' }),
  discoveryFailed: (host) =>
    `${host} can’t be reached from the internet, or doesn’t answer as expected. Check the address.`,

  'problem:missing': 'Fill in this field.',
  'problem:too-long': 'This is too long.',
  'problem:inner-space':
    'There is a space or a line break inside. Copy the value again, without what stands around it.',
  'problem:control-character': 'There is a hidden control character inside. Copy the value again.',
  'problem:no-host': 'Enter a full host name, such as login.acme.com.',
  'problem:e-mail-address': 'This is an email address. Enter the domain alone.',
  'problem:no-tenant': 'This address names no tenant. Enter your primary domain or the tenant ID.',
  'problem:no-url': 'Enter an address that begins with https://.',
  'problem:password-in-url': 'There is a user name or a password in this address. Enter it without them.',
  'problem:not-a-choice': 'Choose one of the options.',
  'problem:private-key':
    'This contains a private key, so we discarded it. Keep the key secret, and export the certificate alone.',
  'problem:pkcs7': 'This is a PKCS#7 file. Export the certificate as PEM or as a .cer file (Base64 or DER).',
  'problem:not-a-certificate': 'We couldn’t find a certificate in this.',
  'problem:several-certificates': 'There are several certificates in this. Choose the one that signs.',
  'problem:web-page': 'This is a web page. Download the metadata as a file, then use that.',
  'problem:document-type': 'This file declares a document type, which metadata never needs. It wasn’t read.',
  'problem:not-metadata': 'This isn’t the XML of federation metadata.',

  'warning:http': 'This address isn’t encrypted. Use https if your provider offers it.',
  'warning:private-host':
    'This looks like the address of an internal network. It has to be reachable from the internet.',
  'warning:okta-admin-host':
    'This is the address of the Admin Console. People sign in at the one without “-admin”.',
  'warning:unusual-okta-host':
    'This isn’t one of Okta’s own domains. It is right if your organization has a custom domain there.',
  'warning:not-an-okta-client-id': 'Okta’s client IDs usually begin with 0oa and have 20 characters.',
  'warning:not-a-google-client-id': 'Google’s client IDs end with .apps.googleusercontent.com.',
  'warning:public-mail-domain':
    'This is a provider of personal mailboxes. Enter the domain of your organization.',
  'warning:not-an-entra-client-id':
    'The application (client) ID usually looks like 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'warning:common-tenant':
    'This stands for any Microsoft account. Enter the primary domain or the ID of your own tenant.',
  'warning:secret-id-as-secret':
    'This looks like the secret ID or the client ID. Sign-in needs the secret’s value.',
  'warning:client-id-as-secret': 'This looks like a client ID. Enter the client secret.',
  'warning:space-in-secret': 'There is a space inside. Check that you copied the secret alone.',
  'warning:use-entra': 'This is Microsoft’s sign-in page. The type Microsoft Entra ID works better with it.',
  'warning:google-accounts': 'This is Google’s sign-in page. The type Google Workspace works better with it.',
  'warning:sign-in-page-as-base': 'This looks like the address of a sign-in page. The base URL has no path.',
  'warning:sign-in-page-as-metadata': 'This looks like a sign-in URL, not a metadata URL.',
  'warning:metadata-as-sign-in-page': 'This looks like a metadata URL, not a sign-in URL.',
  'warning:admin-port':
    'Port 9999 is that of PingFederate’s administrative console. People usually sign in at port 9031.',
  'warning:sha1': 'SHA-1 is outdated. Use SHA-256 if your provider supports it.',
  'warning:certificate-expired':
    'This certificate has expired. Sign-in might fail. Ask your provider for a newer one.',
  'warning:certificate-not-yet-valid': 'This certificate isn’t valid yet. Sign-in might fail until then.',
  'warning:certificate-ends-soon': 'This certificate expires soon.',
  'warning:same-certificate': 'This connection already has this certificate.',

  'cleaned:spaces': 'Spaces around it were removed.',
  'cleaned:hidden-characters': 'Hidden characters were removed.',
  'cleaned:host-of-url': 'Only the host name was kept.',
  'cleaned:path-removed': 'The path was removed.',
  'cleaned:port-removed': 'The port was removed.',
  'cleaned:lower-case': 'Capital letters became small ones.',
  'cleaned:final-dot': 'The dot at the end was removed.',
  'cleaned:final-slash': 'The slash at the end was removed.',
  'cleaned:encoded-host': 'The host name was written as browsers send it.',
  'cleaned:fragment-removed': 'What followed “#” was removed.',
  'cleaned:https-added': 'https:// was added.',
  'cleaned:discovery-path-added': 'The path of the discovery document was added.',
  'cleaned:tenant-of-url': 'Only the tenant was kept.',
  'cleaned:pem-rewritten': 'The certificate was written as PEM.',
  'cleaned:certificate-cut': 'What followed the certificate was removed.',

  'certificate-refused:too-large': 'This is too large for a certificate.',

  'metadata-refused:service-provider-only':
    'This is the metadata of a service. Download the metadata of your identity provider.',
  'metadata-refused:expired': 'This metadata has expired. Download it again.',
  'metadata-refused:not-xml': 'This isn’t SAML metadata.',
  'metadata-refused:too-large': 'This is too large for metadata.',

  pasteMetadata: 'Paste the metadata',
  chooseFile: 'Choose a file',
  orDropFile: 'or drop a file here.',
  readAnother: 'Use another one',

  certificateSubject: 'Issued to',
  certificateIssuer: 'Issued by',
  certificateFrom: 'Valid from',
  certificateTo: 'Valid until',
  certificateUntil: (subject, day) => `${subject}, valid until ${day}`,
  whichCertificate: 'Which certificate signs?',
  otherCertificates: (count) =>
    plural(count, {
      one: '# certificate that issued it was left out.',
      other: '# certificates that issued it were left out.',
    }),
  metadataRead: 'This metadata was read',
  metadataEntityId: 'Entity ID',
  metadataEndpoint: 'Sign-in URL',
  metadataNameIds: 'Name ID formats',
  metadataNoEndpoint: 'It names no sign-in URL for browsers.',
  metadataNoCertificate: 'It has no signing certificate.',
  metadataOtherCertificates: (count) =>
    plural(count, { one: '# other certificate was left out.', other: '# other certificates were left out.' }),
  metadataUnreadable: 'This page can’t read metadata. Enter the values by hand.',
  whichEntity: 'Which provider is yours?',
};
