/** English, which is always there. What is said later has files of its own, such as `en-dialogs.ts`. */
import type { PageMessages } from './messages.js';

export const en: PageMessages = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  connections: 'Connections',
  nameColumn: 'Name',
  strategyColumn: 'Type',
  domainsColumn: 'Domains',
  statusColumn: 'Status',
  strategyUnknown: 'Unknown type',
  noDomains: 'None',
  unnamed: 'Unnamed connection',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Actions',
  actionsFor: (label) => `Actions for ${label}`,
  openFailed: 'This did not work. Check your internet connection, then try again.',

  enabled: 'Enabled',
  disabled: 'Disabled',
  stateUnknown: 'Unknown',
  nowEnabled: (label) => `${label} is now enabled.`,
  nowDisabled: (label) => `${label} is now disabled.`,

  'why-not:no-id': 'Cannot be switched: the server sent no id for it.',
  'why-not:access-none': 'Managed for you: it cannot be changed here.',
  'why-not:access-readonly': 'Read only: it cannot be changed here.',
  'why-not:scope-missing': 'You have no permission to switch it.',
  'why-not:state-unknown': 'The server does not say whether it is enabled.',

  undo: 'Undo',

  loading: 'Loading connections…',
  loaded: (count) => (count === 1 ? '1 connection' : `${count.toLocaleString('en')} connections`),
  pages: 'Pages of connections',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageRange: (from, to, all) =>
    `${from.toLocaleString('en')}–${to.toLocaleString('en')} of ${all.toLocaleString('en')} connections`,
  retry: 'Try again',
  refresh: 'Refresh',
  updated: (age) => `Updated ${age}`,

  momentAgo: 'a moment ago',
};
