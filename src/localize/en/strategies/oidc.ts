/** OpenID Connect in English. */
import type { OidcMessages } from '../../messages/strategies.js';

export const oidc: OidcMessages = {
  'oidc:1': 'At your provider, create a web application that can keep a secret (a confidential client).',
  'oidc:2': 'Enter this URL as its redirect URI.',
  'oidc:3':
    'Choose the authorization code flow, with client authentication “client_secret_post”. “client_secret_basic” doesn’t work.',
  'oidc:4': 'Allow the scopes openid, profile and email.',
  'oidc:5': 'Assign the people who sign in.',
  'oidc:6': 'Copy the issuer or the discovery URL, the client ID and the client secret.',

  'oidc:back_channel': 'With a client secret',
  'oidc:front_channel': 'Without a client secret',
  'oidc:front_channel-hint':
    'Your provider then sends ID tokens through the browser (implicit flow). Choose this only if it can’t do otherwise.',
  'oidc:discovery_url': 'Issuer or discovery URL',
  'oidc:discovery_url-hint': 'Such as https://login.acme.com.',
};
