/** Microsoft Entra ID in English. */
import type { EntraMessages } from '../../messages/strategies.js';

export const waad: EntraMessages = {
  'waad:1':
    'Open entra.microsoft.com, go to “Entra ID”, then “App registrations”, and choose “New registration”.',
  'waad:2': 'As the supported account types, choose the accounts in this organizational directory only.',
  'waad:3': 'Choose “Web” as the platform of the redirect URI, and enter this URL.',
  'waad:4': 'On the “Overview” page, copy the application (client) ID.',
  'waad:5':
    'Under “Certificates & secrets”, create a client secret, and copy its value at once. Note the day on which it expires.',
  'waad:6': 'Under “API permissions”, check that User.Read is listed, and grant admin consent.',
  'waad:7':
    'Under “Enterprise apps”, open the “Properties” of the app, require assignment, and assign the people who sign in.',
  'waad:8': 'Copy the primary domain from the overview of your directory.',
  'waad:after':
    'Put the day on which the client secret expires into your calendar. Only Microsoft knows it, and sign-in stops on that day.',

  'waad:tenant_domain': 'Primary domain or tenant ID',
  'waad:tenant_domain-hint': 'Such as acme.onmicrosoft.com.',
  'waad:client_id': 'Application (client) ID',
  'waad:client_id-hint': 'Such as 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'waad:client_secret': 'Client secret value',
  'waad:client_secret-hint': 'The value, not the secret ID.',
};
