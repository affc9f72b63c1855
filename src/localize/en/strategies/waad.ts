/** Microsoft Entra ID in English. */
import type { EntraMessages } from '../../messages/strategies.js';

export const waad: EntraMessages = {
  'waad:1':
    'Open entra.microsoft.com, go to “Entra ID”, then “App registrations”, and choose “New registration”. Enter a name.',
  'waad:2':
    'Under “Supported account types”, choose “Single tenant only”. Older consoles call it “Accounts in this organizational directory only”.',
  'waad:3': 'Choose “Web” as the platform of the redirect URI, enter this URL, and choose “Register”.',
  'waad:4': 'On the “Overview” page, copy the application (client) ID.',
  'waad:5':
    'Under “Certificates & secrets”, choose “New client secret”, and copy its “Value” at once, not its “Secret ID”. Note the day on which it expires.',
  'waad:6': 'Under “API permissions”, check that User.Read is listed, and choose “Grant admin consent”.',
  'waad:7':
    'Under “Enterprise apps”, open the app, set “Assignment required?” to “Yes” under “Properties”, and save. Then assign the people who sign in under “Users and groups”.',
  'waad:8': 'Go to “Entra ID”, then “Overview”, and copy the primary domain.',
  'waad:after':
    'Put the day on which the client secret expires into your calendar. Only Microsoft knows it, and sign-in stops on that day.',

  'waad:tenant_domain': 'Primary domain or tenant ID',
  'waad:tenant_domain-hint': 'Such as acme.onmicrosoft.com.',
  'waad:client_id': 'Application (client) ID',
  'waad:client_id-hint': 'Such as 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'waad:client_secret': 'Client secret value',
  'waad:client_secret-hint': 'The value, not the secret ID.',
};
