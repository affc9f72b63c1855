/** Google Workspace in English. */
import type { GoogleMessages } from '../../messages/strategies.js';

export const googleApps: GoogleMessages = {
  'google-apps:1':
    'In the Google Cloud console, choose a project that belongs to your company’s organization.',
  'google-apps:2':
    'Open “Google Auth Platform”, choose “Get started”, and choose “Internal” as the audience.',
  'google-apps:3': 'Under “Clients”, choose “Create client”, then “Web application”.',
  'google-apps:4':
    'Enter these as the authorized JavaScript origin and the authorized redirect URI, and choose “Create”. Google adds their domain to the authorized domains itself.',
  'google-apps:5': 'Copy the client ID and the client secret. Google shows the secret only once.',
  'google-apps:notice':
    'People of this domain who choose “Sign in with Google” are sent to this connection, even while it is switched off.',

  'google-apps:domain': 'Google Workspace domain',
  'google-apps:domain-hint': 'Your primary domain, such as acme.com.',
  'google-apps:client_id': 'Client ID',
  'google-apps:client_id-hint': 'It ends with .apps.googleusercontent.com.',
};
