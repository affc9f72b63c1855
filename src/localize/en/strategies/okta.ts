/** Okta in English. */
import type { OktaMessages } from '../../messages/strategies.js';

export const okta: OktaMessages = {
  'okta:1':
    'In the Okta Admin Console, open “Applications”, then “Applications”, and choose “Create App Integration”.',
  'okta:2': 'Choose “OIDC - OpenID Connect” and “Web Application”, then “Next”.',
  'okta:3': 'Under “Sign-in redirect URIs”, enter this URL.',
  'okta:4':
    'At the end of the same page, under “Assignments”, set “Controlled access” to the people who sign in, and choose “Save”.',
  'okta:5':
    'The app opens. On its “General” tab, under “Client Credentials”, keep “Client secret” as the client authentication, and copy the client ID and the client secret.',
  'okta:6': 'Copy your Okta domain from the menu of your account, at the top right.',

  'okta:domain': 'Okta domain',
  'okta:domain-hint': 'Such as acme.okta.com.',
  'okta:client_id': 'Client ID',
  'okta:client_id-hint': 'It begins with 0oa.',
};
