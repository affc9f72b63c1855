/** SAML in English, for what runs at the provider. */
import type { SamlMessages } from '../../messages/strategies.js';

export const samlp: SamlMessages = {
  'samlp-okta:1':
    'In the Okta Admin Console, open “Applications”, then “Applications”, choose “Create App Integration”, “SAML 2.0”, then “Next”.',
  'samlp-okta:2':
    'In “General Settings”, enter a name, and choose “Next”. In “Configure SAML”, enter these as the “Single sign-on URL” and the “Audience URI (SP Entity ID)”, and choose “Next”.',
  'samlp-okta:3':
    'In “Feedback”, choose “This is an internal app that we have created”, then “Finish”. On the “Sign On” tab, copy the metadata URL.',
  'samlp-okta:4': 'On the “Assignments” tab, choose “Assign”, and assign the people who sign in.',

  'samlp-entra:1':
    'Open entra.microsoft.com, go to “Enterprise apps”, and choose “New application”, then “Create your own application”.',
  'samlp-entra:2':
    'Under “Single sign-on”, choose “SAML”, and enter these as the “Reply URL” and the “Identifier (Entity ID)”.',
  'samlp-entra:3': 'Under “SAML Certificates”, copy the “App Federation Metadata Url”.',
  'samlp-entra:4': 'Under “Users and groups”, assign the people who sign in.',

  'samlp-google:1':
    'In the Google Admin console, open “Apps”, then “Web and mobile apps”, and choose “Add custom SAML app”.',
  'samlp-google:2': 'Download the metadata.',
  'samlp-google:3': 'Enter these as the ACS URL and the entity ID, and choose “Signed response”.',
  'samlp-google:4': 'Choose “Primary email” as the Name ID, and map it to “email” as well.',
  'samlp-google:5': 'Turn on user access for the people who sign in.',

  'samlp-other:1': 'At your provider, create a SAML 2.0 application.',
  'samlp-other:2': 'Enter these as the assertion consumer service (ACS) URL and the entity ID.',
  'samlp-other:3':
    'Let it answer by POST, leave the format of the Name ID unspecified, and sign the assertion or the response.',
  'samlp-other:4': 'Copy its metadata URL, or download its metadata.',

  'platform:okta': 'Okta',
  'platform:entra': 'Microsoft Entra ID',
  'platform:google': 'Google Workspace',
  'platform:other': 'Another provider',

  'samlp:platform': 'Which provider do you use?',
  'samlp:first':
    'The entity ID contains the technical name of the connection, which you choose later. Enter it provisionally now, and correct it at the end.',
  'samlp:after': 'Replace the entity ID at your provider with this one, if they differ.',
  'samlp:metadata-url': 'Metadata URL',
  'samlp:metadata-url-hint':
    'It is read once, when you save. When your provider changes its certificate, it has to be read again.',
  'samlp:file': 'Metadata file',
  'samlp:file-hint': 'The file is read in this browser. You can check what it says before you go on.',
  'samlp:by-hand': 'By hand',
  'samlp:metadataUrl': 'Metadata URL',
  'samlp:metadataUrl-hint': 'Such as https://acme.okta.com/app/exk1a2b3/sso/saml/metadata.',
  'samlp:signInEndpoint': 'Sign-in URL',
  'samlp:signInEndpoint-hint': 'The single sign-on service that people are sent to.',
};
